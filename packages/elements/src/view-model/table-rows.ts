import { gridClasses } from '@allymap/core/display';
import type { Tie } from '@allymap/core';
import { cleanText } from '@allymap/locales/page';
import { roleOrder } from '@allymap/pictures/network';
import type { ActorFacts } from './actor-facts.ts';
import { kindName } from './describe-actor.ts';
import type { MapView } from './map-view.ts';

/** The columns of the table of actors, in reading order. */
export const actorColumns = ['name', 'role', 'kind', 'country', 'influence', 'interest', 'class', 'position', 'ties'] as const;
export type ActorColumn = (typeof actorColumns)[number];

/** The columns of the table of ties, in reading order. */
export const tieColumns = ['from', 'direction', 'to', 'kind', 'strength', 'formality', 'closeness', 'alliance'] as const;
export type TieColumn = (typeof tieColumns)[number];

/** By which column a table is sorted, and which way. */
export interface Sort<Column> {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** A tie with the actors at its ends. */
export interface TieRow {
  readonly tie: Tie;
  readonly from: ActorFacts;
  readonly to: ActorFacts;
  readonly alliance: string | null;
}

/** What a row is sorted by in one column; `null` is unknown and always comes last. */
type Key = string | number | null;

/** The actors that pass the filter, sorted; equals are in the order of their names. O(n log n). */
export function actorRows(view: MapView, { column, direction }: Sort<ActorColumn>): ActorFacts[] {
  const rows = view.facts.filter(({ id }) => view.shown.has(id));
  return sorted(rows, direction, view.words.compare, (facts) => actorKey(view, facts, column), ({ name }) => name);
}

/** The ties between actors that pass the filter, sorted; equals are in the document's order. O(n log n). */
export function tieRows(view: MapView, { column, direction }: Sort<TieColumn>): TieRow[] {
  const { document, factsById, shown, words } = view;
  const alliances = new Map(document.alliances.map(({ id, label }) => [id, cleanText(label) || words.t('unnamed')]));
  const rows = document.ties.flatMap((tie): TieRow[] => {
    const from = factsById.get(tie.source);
    const to = factsById.get(tie.target);
    if (from === undefined || to === undefined || !shown.has(from.id) || !shown.has(to.id)) return [];
    return [{ tie, from, to, alliance: tie.alliance === undefined ? null : (alliances.get(tie.alliance) ?? null) }];
  });
  return sorted(rows, direction, words.compare, (row) => tieKey(view, row, column), () => '');
}

/** How many rows `tieRows` has, without sorting them. O(ties). */
export function countTieRows({ document, shown }: MapView): number {
  return document.ties.reduce((count, { source, target }) => count + (shown.has(source) && shown.has(target) ? 1 : 0), 0);
}

function actorKey(view: MapView, facts: ActorFacts, column: ActorColumn): Key {
  const { words } = view;
  switch (column) {
    case 'name':
      return facts.name;
    case 'role':
      return facts.role === 'unassigned' ? null : roleOrder.indexOf(facts.role);
    case 'kind':
      return facts.actor.kind === undefined ? null : kindName(view, facts.actor.kind);
    case 'country':
      return facts.countries.length === 0 ? null : facts.countries.map((code) => words.country(code)).join(' ');
    case 'class':
      return facts.grid === null || facts.grid.class === 'unclassified' ? null : gridClasses.indexOf(facts.grid.class);
    case 'position':
      return view.stances.get(facts.id)?.position ?? null;
    default:
      return facts[column];
  }
}

function tieKey({ words }: MapView, { tie, from, to, alliance }: TieRow, column: TieColumn): Key {
  switch (column) {
    case 'from':
      return from.name;
    case 'to':
      return to.name;
    case 'direction':
      return tie.directed === true ? 0 : 1;
    case 'kind':
      return words.t(`tie.${tie.kind}`);
    case 'strength':
      return tie.strength ?? null;
    case 'formality':
      return tie.formality === undefined ? null : words.t(`formality.${tie.formality}`);
    case 'closeness':
      return tie.closeness === undefined ? null : words.t(`closeness.${tie.closeness}`);
    case 'alliance':
      return alliance;
  }
}

function sorted<Row>(
  rows: readonly Row[],
  direction: Sort<never>['direction'],
  compare: (a: string, b: string) => number,
  keyOf: (row: Row) => Key,
  nameOf: (row: Row) => string,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || compare(nameOf(a.row), nameOf(b.row));
      const order = typeof a.key === 'string' && typeof b.key === 'string' ? compare(a.key, b.key) : Number(a.key) - Number(b.key);
      return sign * order || compare(nameOf(a.row), nameOf(b.row));
    })
    .map(({ row }) => row);
}
