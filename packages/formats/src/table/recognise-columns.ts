import { actorColumns, tieColumns, type Column } from '../document-columns.ts';
import { likeDates, likeField, likeSentences, likeTexts } from './cell-likeness.ts';
import type { ColumnTarget, SheetContent } from './column-target.ts';
import { foldedTitle } from './folded-title.ts';
import { guessRating } from './guess-rating.ts';
import { targetsNamed } from './known-titles.ts';
import { engagementLevels, ratingWord } from './rating-words.ts';
import { saysUnknown } from './unknown-words.ts';

/** Titles and the cells below them, as text. */
export interface TitledCells {
  readonly titles: readonly string[];
  /** Per column: its cells that are not empty. */
  readonly columns: readonly (readonly string[])[];
  readonly decimalComma: boolean;
  /** Whether titles are the document's own fields and nothing else is to be recognised. */
  readonly own: boolean;
}

/** What a column is taken for. */
export interface RecognisedColumn {
  readonly to: ColumnTarget;
  /** How it was recognised: by the field's own name, by another name for it, or by nothing (`keep`). */
  readonly by: 'field' | 'title' | 'none';
}

const fieldColumns = new Map<ColumnTarget, Column>([
  ...actorColumns.columns.map((column) => [`actor.${column.field}`, column] as const),
  ...tieColumns.columns.map((column) => [`tie.${column.field}`, column] as const),
]);

/** The field of an actor or a tie that a target names; `undefined` for every other target. */
export function fieldColumn(target: ColumnTarget): Column | undefined {
  return fieldColumns.get(target);
}

/** Scores may stand in several columns, each a criterion; and several columns may name ties, places, other names. */
const repeatable = /^rating\.|^(?:position|ties|alliances|alias|place)$/;

/**
 * Recognises the columns of a kind of sheet by their titles, and by their cells where a title has several meanings; each
 * field once. O(columns × cells).
 */
export function recogniseColumns(content: SheetContent, { titles, columns, decimalComma, own }: TitledCells): readonly RecognisedColumn[] {
  if (own) return titles.map((title) => ownColumn(content, title));
  const candidates = titles.flatMap((title, index) =>
    title === ''
      ? []
      : namedTargets(content, title).flatMap((named) => [
          { index, ...named, to: engagementInstead(named.target, title, columns[index]!) },
          // Interest may be a score, or what somebody is interested in.
          ...(named.target === 'rating.interest' && likeTexts(columns[index]!) ? [{ index, ...named, to: 'profile.mattersToThem' }] : []),
        ]),
  );
  // The plainest name of a field takes it: `Name` before `Organisation`.
  candidates.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const found = new Map<number, RecognisedColumn>();
  const taken = new Set<ColumnTarget>();
  for (const { index, rank, to } of candidates) {
    if (found.has(index) || (taken.has(to) && !repeatable.test(to)) || !fits(to, titles[index]!, columns[index]!, decimalComma, rank < 0)) continue;
    found.set(index, { to, by: rank < 0 ? 'field' : 'title' });
    taken.add(to);
  }
  return titles.map((title, index) => found.get(index) ?? { to: title === '' ? 'leave' : 'keep', by: 'none' });
}

function ownColumn(content: SheetContent, title: string): RecognisedColumn {
  const field = ownField(content, title);
  return field === undefined || field.rank !== exactly ? { to: 'keep', by: 'none' } : { to: field.target, by: 'field' };
}

/** The rank of a field's own name, exactly as the document writes it. */
const exactly = -2;

/** A field's own name comes before every other, as written and then in other letters. */
function namedTargets(content: SheetContent, title: string): readonly { readonly target: ColumnTarget; readonly rank: number }[] {
  const own = ownField(content, title);
  return own === undefined ? targetsNamed(content, title) : [own, ...targetsNamed(content, title).filter(({ target }) => target !== own.target)];
}

function ownField(content: SheetContent, title: string): { target: ColumnTarget; rank: number } | undefined {
  if (content !== 'actors' && content !== 'ties') return undefined;
  const [prefix, { columns }] = content === 'actors' ? (['actor', actorColumns] as const) : (['tie', tieColumns] as const);
  const exact = columns.find(({ field }) => field === title);
  const near = exact ?? columns.find(({ field }) => foldedTitle(field) === foldedTitle(title));
  return near === undefined ? undefined : { target: `${prefix}.${near.field}`, rank: exact === undefined ? -1 : exactly };
}

/** A stance in the words of engagement levels is one: `Current stance: Leading`. */
function engagementInstead(target: ColumnTarget, title: string, cells: readonly string[]): ColumnTarget {
  if (target !== 'position') return target;
  const known = cells.filter((cell) => !saysUnknown(cell));
  const levels = known.length > 0 && known.every((cell) => ratingWord('engagement', cell) !== undefined && foldedTitle(cell).length > 2);
  const only = known.some((cell) => ratingWord('stance', cell) === undefined) || /current|actuel|actual|atual|حالي/iu.test(title);
  return levels && only ? 'engagement.now' : target;
}

function fits(to: ColumnTarget, title: string, cells: readonly string[], decimalComma: boolean, own: boolean): boolean {
  if (to.startsWith('rating.') || to === 'position') {
    return cells.length === 0 || guessRating(title, cells, to === 'position' ? 'stance' : 'amount', decimalComma) !== undefined;
  }
  if (to === 'engagement.now' || to === 'engagement.wanted') return cells.every((cell) => saysUnknown(cell) || ratingWord('engagement', cell) !== undefined);
  if (to.startsWith('engagement.')) return (engagementLevels as readonly string[]).includes(to.slice('engagement.'.length)) && cells.every((cell) => /^[CDX/,\s✓✔]+$/iu.test(cell));
  if (to === 'tie.source' || to === 'tie.target') return !likeDates(cells) || own;
  if (to === 'tie.from' || to === 'tie.until' || to === 'alliance.from' || to === 'alliance.until') {
    // `From` over nothing is where a tie begins.
    return likeDates(cells) || (cells.length === 0 && !targetsNamed('ties', title).some(({ target }) => target === 'tie.source' || target === 'tie.target'));
  }
  if (to === 'actor.name') return own || !likeSentences(cells);
  // One project in every row is the whole map.
  if (to === 'alliances' && /^(?:proj|proy|المشروع)/iu.test(title)) return cells.length < 2 || new Set(cells).size > 1;
  const column = fieldColumn(to);
  return column === undefined || own || likeField(column, cells, decimalComma);
}
