import { isolate, type Translator } from '@allymap/locales/page';
import { gridCells, type GridCell, type GridPicture } from '../../view-model/grid-picture.ts';

/** Whose names the cells have: those of Johnson & Scholes (1999) or of Reed et al. (2009). */
export type GridNaming = 'johnson-scholes' | 'reed';

export function cellName(words: Translator, cell: GridCell, naming: GridNaming): string {
  return words.t(`grid.class.${cell}.${naming}`);
}

/** The grid read aloud in one line: who the key players are, at most `named` of them by name; or why nobody stands in it. */
export function readGrid(picture: GridPicture, words: Translator, named: number): string {
  const total = picture.placed.length + picture.unplaced.reduce((sum, { nodes }) => sum + nodes.length, 0);
  if (picture.placed.length === 0) return words.t('grid-view.all-unknown', { count: total });
  const shown = picture.placed.filter(({ emphasis }) => emphasis !== 'filtered-out');
  if (shown.length === 0) return words.t('grid-view.none-shown');
  const players = shown.filter(({ cell }) => cell === 'key-players').map(({ label }) => isolate(label));
  if (total === 1) return words.t('grid-view.one-actor', { actor: isolate(picture.placed[0]!.label) });
  const listed = players.length > named + 1 ? [...players.slice(0, named), words.t('grid-view.others', { count: players.length - named })] : players;
  return words.t('grid-view.key-players', { count: players.length, actors: listed });
}

/**
 * How the picture is to be read.
 *
 * It depends on the document alone, never on sizes or selection: a caption that grew would change the room of the picture.
 */
export function captionGrid(picture: GridPicture, words: Translator, naming: GridNaming): string[] {
  const { interest, influence } = picture.thresholds;
  const values = { interest: words.percent(interest), influence: words.percent(influence) };
  return [
    words.t(interest === influence ? 'grid-view.caption.threshold' : 'grid-view.caption.thresholds', values),
    words.t(`grid-view.caption.area.${picture.area}`),
    new Set(picture.placed.map(({ place }) => place)).size < picture.placed.length ? words.t('grid-view.caption.same-scores') : null,
    picture.placed.length > 0 ? words.t('grid-view.caption.moved') : null,
    picture.placed.some(({ uncertain }) => uncertain) ? words.t('grid-view.caption.uncertain') : null,
    picture.anyTies ? words.t('grid-view.caption.ties') : null,
    picture.leftOut > 0 ? words.t('grid-view.caption.left-out', { count: picture.leftOut }) : null,
    words.t(`grid-view.caption.source.${naming}`),
  ].filter((sentence) => sentence !== null);
}

/** How many actors stand where, for those who cannot see it. */
export function summariseGrid(picture: GridPicture, words: Translator, naming: GridNaming, headings: readonly string[]): string {
  const part = (name: string, count: number): string => words.t('grid-view.count', { name, count });
  return [
    ...gridCells.map((cell) => part(cellName(words, cell, naming), picture.counts.get(cell) ?? 0)),
    ...picture.unplaced.map(({ nodes }, i) => part(headings[i] ?? '', nodes.length)),
  ].join(words.t('describe.separator'));
}

/** The headings of the strip outside the axes. */
export function stripHeadings(picture: GridPicture, words: Translator): string[] {
  return picture.unplaced.map(({ missing }) => words.t(`grid-view.unknown.${missing.length > 1 ? 'both' : (missing[0] ?? 'both')}`));
}
