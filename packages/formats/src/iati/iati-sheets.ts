import { fileRemark } from '../file-remark.ts';
import type { FormatRemark } from '../format.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { GrowingSheet, SheetSpace } from '../xml/growing-sheet.ts';
import { organisationTypes, transactionTypes } from './iati-codes.ts';
import type { Flow, IatiReader } from './iati-reader.ts';
import type { Organisation } from './organisations.ts';

/** Makes a sheet of organisations and one of flows of what was read. O(organisations + flows). */
export function iatiSheets(file: string, { organisations, flows, unread }: IatiReader): { readonly sheets: readonly Sheet[]; readonly remarks: readonly FormatRemark[] } {
  const space = new SheetSpace(file);
  const all = [...organisations.all()];
  const ids = idsOf(all);
  const groups = grouped(all, ids);
  const remarks = unread.toRemarks();
  const unnamed = [...groups.values()].map(([first]) => first!).filter(({ ref }) => ref === '');
  if (unnamed.length > 0) remarks.push({ ...fileRemark('orgs-without-ref', { line: unnamed[0]!.line }, { count: unnamed.length }), file });
  const actors = actorSheet(space, groups);
  const currencies = new Map([...flows.values()].map((flow) => [flow.currency, flow.line]));
  if (currencies.size > 1) remarks.push({ ...fileRemark('currencies-several', { line: [...currencies.values()][1]! }, { currencies: [...currencies.keys()].map((currency) => currency || '?').join(', ') }), file });
  return { sheets: flows.size === 0 ? [actors] : [actors, tieSheet(space, merged(flows.values(), ids), currencies.size === 1)], remarks };
}

/** What each organisation goes by: its ref, that of the only one with its name, or its name. */
function idsOf(all: readonly Organisation[]): Map<Organisation, string> {
  const refs = new Map<string, string | null>();
  for (const { ref, name } of all) if (ref !== '' && name !== '') refs.set(name, refs.has(name) && refs.get(name) !== ref ? null : ref);
  return new Map(all.map((organisation) => [organisation, organisation.ref || (refs.get(organisation.name) ?? organisation.name)]));
}

/** The organisations of each id, those with a ref first. */
function grouped(all: readonly Organisation[], ids: ReadonlyMap<Organisation, string>): Map<string, Organisation[]> {
  const groups = new Map<string, Organisation[]>();
  for (const organisation of all) {
    const id = ids.get(organisation)!;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [organisation]);
    else if (organisation.ref === '') group.push(organisation);
    else group.unshift(organisation);
  }
  return groups;
}

function actorSheet(space: SheetSpace, groups: ReadonlyMap<string, readonly Organisation[]>): Sheet {
  const sheet = new GrowingSheet(space, 'actors', ['id', 'name', 'kind', 'IATI organisation type', 'IATI roles', 'activities', 'also called']);
  const translations = new Map<string, number>();
  for (const [id, group] of groups) {
    const [first] = group;
    const row = sheet.row(first!.line);
    const code = group.map(({ type }) => type).find((type) => type !== '') ?? '';
    const type = organisationTypes.get(code);
    const name = group.map((organisation) => organisation.name).find((text) => text !== '') ?? id;
    const roles = [...new Set(group.flatMap((organisation) => [...organisation.roles]))].sort();
    const aliases = [...new Set(group.flatMap((organisation) => [organisation.name, ...organisation.aliases]))].filter((alias) => alias !== '' && alias !== name);
    // One of its names may have been counted for the same activity as another: no more than that is known.
    const activities = group.reduce((most, organisation) => Math.max(most, organisation.activities), 0);
    const cells: SheetValue[] = [id, name, type?.kind ?? null, (type?.name ?? code) || null, roles.join('; ') || null, activities, aliases.join('; ') || null];
    cells.forEach((cell, column) => void (cell === null || sheet.set(row, column, cell)));
    for (const [language, text] of group.flatMap((organisation) => [...organisation.translations])) {
      let column = translations.get(language);
      if (column === undefined) translations.set(language, (column = sheet.column(`name (${language})`)));
      sheet.set(row, column, text);
    }
  }
  return sheet.toSheet(['id', 'name']);
}

interface MergedFlow extends Omit<Flow, 'from' | 'to'> {
  readonly source: string;
  readonly target: string;
}

/** Flows between the same two ids, of one type and currency, as one. */
function merged(flows: Iterable<Flow>, ids: ReadonlyMap<Organisation, string>): MergedFlow[] {
  const found = new Map<string, MergedFlow>();
  for (const { from, to, ...flow } of flows) {
    const [source, target] = [ids.get(from)!, ids.get(to)!];
    const key = JSON.stringify([source, target, flow.type, flow.currency]);
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { ...flow, source, target });
      continue;
    }
    known.sum = known.sum === null || flow.sum === null ? null : known.sum + flow.sum;
    known.count += flow.count;
    if (flow.first !== '' && (known.first === '' || flow.first < known.first)) known.first = flow.first;
    if (flow.last > known.last) known.last = flow.last;
  }
  return [...found.values()];
}

function tieSheet(space: SheetSpace, flows: readonly MergedFlow[], isOneCurrency: boolean): Sheet {
  const sheet = new GrowingSheet(space, 'ties', ['id', 'source', 'target', 'directed', 'kind', 'label', 'strength', 'from', 'until', 'value', 'currency', 'transactions']);
  const ranks = new Map<string, number>();
  const pairOf = ({ source, target }: MergedFlow): string => JSON.stringify([source, target]);
  const rankOf = ({ type }: MergedFlow): number => transactionTypes.get(type)?.rank ?? Infinity;
  for (const flow of flows) ranks.set(pairOf(flow), Math.min(ranks.get(pairOf(flow)) ?? Infinity, rankOf(flow)));
  for (const flow of flows) {
    const { source, target, type, currency, sum, count, first, last, line } = flow;
    const row = sheet.row(line);
    const value = sum === null ? null : Math.round(sum * 100) / 100;
    const counts = isOneCurrency && value !== null && value >= 0 && Number.isFinite(rankOf(flow)) && rankOf(flow) === ranks.get(pairOf(flow));
    const label = transactionTypes.get(type)?.name ?? type;
    const cells: SheetValue[] = [null, source, target, true, 'funding', label || null, counts ? value : null, first || null, last || null, value, currency || null, count];
    cells.forEach((cell, column) => void (cell === null || sheet.set(row, column, cell)));
  }
  return sheet.toSheet(['source', 'target']);
}
