import type { Sheet } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import type { SheetContent } from './column-target.ts';
import { targetsNamed } from './known-titles.ts';
import { recogniseColumns, type RecognisedColumn, type TitledCells } from './recognise-columns.ts';

/** Titles of a sheet and what its columns are taken for. */
export interface FoundTitles {
  readonly content: 'actors' | 'ties' | 'alliances';
  /** The row in which the titles begin, from 0, and how many rows they take. */
  readonly row: number;
  readonly rows: 1 | 2;
  readonly titles: readonly string[];
  readonly columns: readonly RecognisedColumn[];
}

/** So many rows may stand above the titles: the name of a list, its date, who made it. */
const mostAbove = 15;
/** So many rows below the titles are looked at to find out what columns are. */
const rowsLookedAt = 2_000;

const needs: Readonly<Record<FoundTitles['content'], readonly (readonly string[])[]>> = {
  actors: [['actor.name'], ['first-name', 'last-name'], ['last-name']],
  ties: [['tie.source', 'tie.target']],
  alliances: [['alliance.members'], ['alliance.name', 'alliance.places']],
};

/**
 * Where the titles of a sheet are and which kind of sheet they make it: the row that names most of what is known, among the
 * first ones; two rows where the upper one spans several columns. `undefined` where no row is one of titles.
 */
export function findTitles(sheet: Sheet): FoundTitles | undefined {
  const { rows, holds } = sheet;
  let best: (FoundTitles & { readonly known: number }) | undefined;
  const last = holds === undefined ? Math.min(mostAbove, rows.length - 1) : 0;
  for (let row = 0; row <= last; row++) {
    const filled = rows[row]!.filter((cell) => cellText(cell) !== '').length;
    if (filled === 0) continue;
    const heads = holds === undefined && row + 1 < rows.length ? ([1, 2] as const) : ([1] as const);
    for (const height of heads) {
      const titles = titlesIn(sheet, row, height);
      if (titles === undefined) continue;
      const cells = cellsBelow(sheet, row + height, titles);
      for (const content of holds === undefined ? (['actors', 'ties', 'alliances'] as const) : [holds]) {
        const columns = recogniseColumns(content, cells);
        const known = knownColumns(content, columns, titles, cells);
        if (known === undefined && holds === undefined) continue;
        // Lower rows, and two rows, must say more to be taken: the cells below the titles may name things too.
        if (best === undefined || (known ?? 0) > best.known + (row > best.row && best.row >= 0 ? 0.5 : 0)) best = { content, row, rows: height, titles, columns, known: known ?? 0 };
      }
    }
  }
  return best;
}

/** How much of the columns is known; `undefined` where what this kind of sheet needs is missing. */
function knownColumns(content: FoundTitles['content'], columns: readonly RecognisedColumn[], titles: readonly string[], { columns: cells }: TitledCells): number | undefined {
  const found = new Map(columns.map(({ to, by }, index) => [to, { by, index }]));
  if (!needs[content].some((all) => all.every((target) => found.has(target)))) return undefined;
  const known = columns.filter(({ by }) => by !== 'none').length;
  // `from` and `to` beside a column of names are more likely dates or parts of something else.
  if (content === 'ties') {
    const ends = ['tie.source', 'tie.target'].map((target) => found.get(target)!);
    const named = titles.some((title, index) => /^(?:name|stakeholder|nom|nombre|nome|الاسم)$/i.test(title) && !ends.some((end) => end.index === index));
    return named && ends.some(({ by }) => by === 'title') ? known - 2 : known + 0.25;
  }
  // A label beside two ends is that of a tie.
  if (content === 'actors' && /^(?:label|title|description|libell[ée]|etiqueta|r[óo]tulo|التسمية)$/iu.test(titles[found.get('actor.name')?.index ?? -1] ?? '') && namesEnds(titles)) return undefined;
  if (content === 'alliances') {
    const members = found.get('alliance.members');
    // A list of members has several in a cell; otherwise it is a column of a table of actors.
    const several = columns.filter(({ to }) => to === 'alliance.members').length > 1;
    if (several && found.has('alliance.name')) return known + 0.1;
    if (members !== undefined) return cells[members.index]!.filter((cell) => /[;|\n]|,\s/.test(cell)).length * 2 > cells[members.index]!.length ? known + 0.1 : undefined;
    // Without members, only a name that no actor has makes it one of alliances, each in a row of its own.
    const name = found.get('alliance.name')!.index;
    return namesAlliance(titles[name]!) && new Set(cells[name]).size === cells[name]!.length ? known + 0.1 : undefined;
  }
  return known;
}

function namesAlliance(title: string): boolean {
  return /^(?:project|projet|proyecto|projeto|alliance|alianza|aliança|network|réseau|red|rede|treaty|traité|tratado|agreement|accord|acuerdo|acordo|partnership|partenariat|parceria|coalition|المشروع|التحالف|الشبكة|الاتفاقية)s?$/iu.test(title);
}

function namesEnds(titles: readonly string[]): boolean {
  const named = titles.map((title) => targetsNamed('ties', title).map(({ target }) => target));
  return ['tie.source', 'tie.target'].every((end) => named.some((targets) => targets.includes(end)));
}

/** The titles in one row, or in two of which the upper one spans columns; `undefined` where two rows make no such pair. */
export function titlesIn({ rows, own }: Sheet, row: number, height: 1 | 2): string[] | undefined {
  if (own === true) return rows[row]!.map((title) => String(title ?? ''));
  const upper = rows[row]!.map(cellText);
  if (height === 1) return unique(upper.map(oneLine));
  const lower = (rows[row + 1] ?? []).map(cellText);
  const width = Math.max(upper.length, lower.length);
  // The upper row leaves out, or repeats, what stands above several columns.
  const spans = lower.some((title, index) => title !== '' && (upper[index] ?? '') === '' && index > 0) || upper.some((title, index) => index > 0 && title !== '' && title === upper[index - 1]);
  if (!spans || lower.filter((title) => title !== '').length < 2 || lower.some((title) => /^-?\d/.test(title))) return undefined;
  let above = '';
  return unique(Array.from({ length: width }, (_one, index) => {
    const [high = '', low = ''] = [upper[index], lower[index]];
    if (high !== '') above = high;
    else if (low === '') above = '';
    if (low === '' || low === high) return oneLine(high);
    return oneLine(above === '' ? low : `${above} ${low}`);
  }));
}

/** A title that stands twice gets a number the second time, so that each names one column. */
function unique(titles: readonly string[]): string[] {
  const met = new Map<string, number>();
  return titles.map((title) => {
    const count = (met.get(title) ?? 0) + 1;
    met.set(title, count);
    return title === '' || count === 1 ? title : `${title} (${count})`;
  });
}

function oneLine(title: string): string {
  return title.replace(/\s+/gu, ' ').trim();
}

/** The cells below the titles, by column, that are not empty. */
export function cellsBelow({ rows, decimalComma = false, own = false, holds }: Sheet, from: number, titles: readonly string[]): TitledCells {
  const columns: string[][] = titles.map(() => []);
  for (let row = from; row < Math.min(rows.length, from + rowsLookedAt); row++) {
    const cells = rows[row]!.map(cellText);
    // Titles that are there once more are no answers.
    if (cells.length > 1 && cells.every((text, index) => text === (titles[index] ?? ''))) continue;
    cells.forEach((text, index) => {
      if (text !== '') columns[index]?.push(text);
    });
  }
  return { titles, columns, decimalComma, own, given: holds !== undefined };
}

/** Whether a kind of sheet is one that titles can tell. */
export function hasTitles(content: SheetContent): content is FoundTitles['content'] {
  return content === 'actors' || content === 'ties' || content === 'alliances';
}
