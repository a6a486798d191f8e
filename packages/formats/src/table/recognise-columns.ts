import { actorColumns, tieColumns, type Column } from '../document-columns.ts';
import { likeDates, likeField, likeNames, noneFits, likeSentences, likeTexts } from './cell-likeness.ts';
import type { ColumnTarget, SheetContent } from './column-target.ts';
import { foldedTitle } from './folded-title.ts';
import { guessRating } from './guess-rating.ts';
import { targetsNamed } from './known-titles.ts';
import { measureInTitle } from './measure-in-title.ts';
import { sureKey } from './names-alike.ts';
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
  /** Whether the format itself says what the rows are, so that titles are names of attributes rather than headings. */
  readonly given: boolean;
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
const repeatable = /^rating\.|^(?:position|ties|alliances|alias|place|alliance\.members)$/;

/**
 * Recognises the columns of a kind of sheet by their titles, and by their cells where a title has several meanings; each
 * field once. O(columns × cells).
 */
export function recogniseColumns(content: SheetContent, { titles, columns, decimalComma, own, given }: TitledCells): readonly RecognisedColumn[] {
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
    // An attribute without a value names nothing.
    if (given && fieldColumn(to) === undefined && columns[index]!.length === 0) continue;
    found.set(index, { to, by: rank < 0 ? 'field' : 'title' });
    taken.add(to);
  }
  if (content === 'actors') withoutLoneAnswers(found);
  if (content === 'actors' && !given) recogniseByCells(titles, columns, decimalComma, found);
  if (content === 'actors') withoutIdleColumns(found);
  return titles.map((title, index) => found.get(index) ?? { to: title === '' ? 'leave' : 'keep', by: 'none' });
}

/** Adds what a table of actors has under titles that are no names of columns: questions, or none at all. */
function recogniseByCells(titles: readonly string[], columns: readonly (readonly string[])[], decimalComma: boolean, found: Map<number, RecognisedColumn>): void {
  const has = (...targets: readonly ColumnTarget[]): boolean => [...found.values()].some(({ to }) => targets.includes(to));
  titles.forEach((title, index) => {
    if (found.has(index) || title === '' || columns[index]!.length === 0) return;
    const named = measureInTitle(title);
    const to = named ?? (columns[index]!.length > 1 && takesSides(columns[index]!) ? 'position' : undefined);
    if (to !== undefined && (!has(to) || /\b(?:19|20)\d{2}\b/.test(title)) && !(to === 'position' && has('engagement.now')) && fits(to, title, columns[index]!, decimalComma, false)) found.set(index, { to, by: 'title' });
  });
  // Names may stand in the first column without a title, or beside scores under any.
  const first = columns.findIndex((cells) => cells.length > 0);
  const scores = [...found.values()].filter(({ to }) => /^(?:rating\.|position$)/.test(to)).length;
  const isUntitled = /^(?:unnamed.*)?$/i.test(titles[first] ?? '-');
  if (!has('actor.name', 'first-name', 'last-name') && !found.has(first) && (isUntitled ? found.size > 0 : scores > 1) && first >= 0 && likeNames(columns[first]!)) found.set(first, { to: 'actor.name', by: 'title' });
  nameTies(titles, columns, found);
}

/** Columns whose cells name actors of the same table are ties to them, be they called alliances. */
function nameTies(titles: readonly string[], columns: readonly (readonly string[])[], found: Map<number, RecognisedColumn>): void {
  const name = [...found].find(([, { to }]) => to === 'actor.name')?.[0];
  if (name === undefined) return;
  const id = [...found].find(([, { to }]) => to === 'actor.id')?.[0];
  const names = new Set([...columns[name]!, ...(id === undefined ? [] : columns[id]!)].map(sureKey));
  titles.forEach((title, index) => {
    if (title === '' || (found.has(index) && found.get(index)!.to !== 'alliances')) return;
    const parts = columns[index]!.flatMap((cell) => cell.split(/[;|,\n]/)).map((part) => part.trim()).filter((part) => part !== '');
    const known = parts.filter((part) => names.has(sureKey(part))).length;
    if (known > 0 && known * 5 >= parts.length * 3) found.set(index, { to: 'ties', by: 'title' });
  });
}

/** An answer says nothing without its question. */
function withoutLoneAnswers(found: Map<number, RecognisedColumn>): void {
  const targets = new Set([...found.values()].map(({ to }) => to));
  if (targets.has('criterion') && targets.has('score')) return;
  for (const [index, { to }] of found) if (to === 'criterion' || to === 'score') found.delete(index);
}

/** Who scored, or when, says nothing where no column is a score; and one level of engagement alone is something else. */
function withoutIdleColumns(found: Map<number, RecognisedColumn>): void {
  const levels = [...found].filter(([, { to }]) => /^engagement\.(?!now|wanted)/.test(to));
  if (levels.length === 1) found.delete(levels[0]![0]);
  const hasScores = [...found.values()].some(({ to }) => /^(?:rating\.|engagement\.|position$|score$)/.test(to));
  for (const [index, { to }] of found) if (!hasScores && (to === 'assessor' || to === 'assessed')) found.delete(index);
}

/** What a text names that is scored, as a title would. */
export function measureNamed(text: string): ColumnTarget | undefined {
  return targetsNamed('actors', text).find(({ target }) => target.startsWith('rating.') || target === 'position')?.target ?? measureInTitle(text);
}

/** Whether all cells are stances, and some for or against in so many words: a yes, or a plus, may answer any question. */
function takesSides(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => !saysUnknown(cell));
  const stances = known.map((cell) => ratingWord('stance', cell));
  return stances.every((stance) => stance !== undefined) && known.some((cell, index) => stances[index]!.at !== 0 && ratingWord('truth', cell) === undefined);
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
  if (to === 'criterion') return cells.length > 1 && cells.every((cell) => measureNamed(cell) !== undefined);
  if (to === 'score') return cells.length > 0 && guessRating(title, cells, 'amount', decimalComma) !== undefined;
  if (to === 'assessed') return likeDates(cells);
  if (to === 'engagement.now' || to === 'engagement.wanted') return cells.filter((cell) => saysUnknown(cell) || ratingWord('engagement', cell) !== undefined).length * 2 >= cells.length;
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
  // A field's own name over words of which it has none is somebody else's word.
  return column === undefined || (own && !(column.kind === 'word' && noneFits(column, cells))) || likeField(column, cells, decimalComma);
}
