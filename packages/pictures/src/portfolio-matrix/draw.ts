import { components, createSnapshot } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { mostTint } from '../layer/cell-table.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Colour, LegendItem, Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { portfolioOf, type PortfolioPlace, type Project } from './projects.ts';

export const { sources } = components;

/** Below this width each alliance is an entry of a list. */
const narrow = 620;
const row = 26;
const nameStep = 15;
/** Columns at least and at most, turned heads above them; heads that stand upright want more. */
const columns = { least: 20, most: 40, upright: 120 };
/** A square of the list and the gap after its words. */
const square = { size: 12, gap: 14 };
/** More are counted in a line. */
const most = { rows: 80, list: 40, said: 8 };

const colours = { origin: 'stakeholder', destination: 'accent', transit: 'neutral' } as const;
/** On these stands what reads well on their full colour; on others ink, which wants less of it. */
const strong: ReadonlySet<Colour> = new Set(['accent', 'neutral']);
const tintOf = (colour: Colour): { readonly tint?: number } => (strong.has(colour) ? {} : { tint: mostTint });

function legendItem(text: string, colour: Colour): LegendItem {
  return { text, colour, sign: 'sample', sample: [area(rectangle(1, 2, 18, 12), colour, tintOf(colour))] };
}

/** Which alliances work in which countries, where the network falls into pieces: alliances in the rows, countries in the columns, the number of members in the cells. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const found = components.compute(createSnapshot(document));
  const [title = ''] = components.explain!(found).map((one) => words.message(one, names));
  const { places, pieces } = portfolioOf(document, found);
  const projects = pieces.flatMap((piece) => piece.projects);
  const joined = pieces.filter((piece) => piece.projects.length > 1);
  const alone = pieces.filter((piece) => piece.projects.length === 1).flatMap((piece) => piece.projects);
  const isOpen = projects.some(({ elsewhere }) => elsewhere.length > 0);
  const nameOf = ({ name }: PortfolioPlace): string => words.country(name);
  const colourOf = ({ side }: PortfolioPlace): Colour => (side === null ? 'unassigned' : colours[side]);
  const marks: Mark[] = [];
  let drawn = 0;
  const isList = width < narrow;
  const height = isList ? drawList() : drawMatrix();
  return {
    height: height + 8,
    title,
    ...(isList ? { caption: t('picture.portfolio-matrix.list') } : {}),
    sentence: [t('picture.portfolio-matrix.sentence', { alliances: projects.length, countries: places.length }), ...(joined.length > 0 ? [t('picture.portfolio-matrix.shared', { count: projects.length - alone.length })] : []), ...(isOpen ? [t('picture.portfolio-matrix.open', { count: new Set(projects.flatMap(({ elsewhere }) => elsewhere)).size })] : [])].join(' '),
    legend: [
      ...(['origin', 'transit', 'destination'] as const).filter((side) => places.some((one) => one.side === side)).map((side) => legendItem(t(`side.${side}`), colours[side])),
      ...(places.some(({ side }) => side === null) ? [legendItem(t('picture.corridors.unknown'), 'unassigned')] : []),
      ...(projects.some(({ members }) => [...members.values()].some(({ length }) => length === 0)) ? [{ text: t('picture.portfolio-matrix.named'), colour: 'muted', sign: 'dashed' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.alliance'), ...places.map(nameOf), ...(isOpen ? [t('unknown')] : [])],
      rows: projects.map(({ label, members, elsewhere }) => ({ cells: [label, ...places.map(({ key }) => (members.has(key) ? words.number(members.get(key)!.length) : '')), ...(isOpen ? [elsewhere.length > 0 ? words.number(elsewhere.length) : ''] : [])] })),
    },
  };

  function listOf(actors: readonly string[]): string {
    return [...actors.slice(0, most.said).map((actor) => isolate(names('actor', actor))), ...(actors.length > most.said ? [t('picture.more', { count: actors.length - most.said })] : [])].join(', ');
  }

  function say(said: string): void {
    marks.push(text(0, (drawn += 20), said, { size: 13, colour: 'muted', isSentence: true }));
  }

  /** Alliances that share organisations, piece by piece, then those that stand alone. */
  function groups(): { readonly head: string; readonly projects: readonly Project[] }[] {
    return [...joined.map((piece) => ({ head: t('picture.portfolio-matrix.joined', { count: piece.projects.length }), projects: piece.projects })), ...(alone.length > 0 ? [{ head: t('picture.portfolio-matrix.alone', { count: alone.length }), projects: alone }] : [])];
  }

  function drawMatrix(): number {
    const left = Math.min(420, width * 0.36);
    const room = Math.floor((width - left) / columns.least) - (isOpen ? 1 : 0);
    const shown = places.slice(0, room);
    const heads = [...shown.map(nameOf), ...(isOpen ? [t('unknown')] : [])].map((head) => cutText(head, 120, { size: 13 }, measure));
    const widest = heads.reduce((so, head) => Math.max(so, measure(head, 13)), 0) + 8;
    const share = (width - left) / heads.length;
    const isUpright = widest <= Math.min(columns.upright, share);
    const column = Math.min(isUpright ? Math.max(columns.most, widest) : columns.most, share);
    const tall = isUpright ? 20 : widest;
    heads.forEach((head, at) => marks.push({ ...text(left + (at + 0.5) * column, isUpright ? 16 : tall, head, { size: 13, isSentence: true, ...(isUpright ? { at: 'middle' } : {}) }), ...(isUpright ? {} : { turned: true }) }));
    let y = tall + 4;
    let rows = 0;
    for (const group of groups()) {
      const own = group.projects.slice(0, Math.max(0, most.rows - rows));
      if (own.length === 0) break;
      marks.push({ kind: 'line', points: [[0, y + 6], [width, y + 6]], colour: 'rule', width: 1 });
      marks.push(text(0, y + 24, cutText(group.head, left - 8, { size: 13, bold: true }, measure), { size: 13, bold: true, colour: 'muted', isSentence: true }));
      y += 32;
      for (const project of own) {
        y = drawRow(project, shown, left, column, y);
      }
      rows += own.length;
    }
    drawn = y;
    if (projects.length > rows) say(t('picture.more', { count: projects.length - rows }));
    if (places.length > shown.length) say(t('picture.portfolio-matrix.more-countries', { count: places.length - shown.length }));
    return drawn;
  }

  function drawRow({ label, members, elsewhere }: Project, shown: readonly PortfolioPlace[], left: number, column: number, y: number): number {
    const lines = fewLines(label, 2, left - 14, { size: 13 }, measure);
    const height = row + (lines.length - 1) * nameStep;
    const middle = y + height / 2;
    lines.forEach((line, at) => marks.push(text(0, middle + 4 + (at - (lines.length - 1) / 2) * nameStep, line, { size: 13 })));
    marks.push({ kind: 'line', points: [[left, middle], [left + (shown.length + (isOpen ? 1 : 0)) * column, middle]], colour: 'rule', width: 1 });
    const cell = Math.min(column - 2, row - 4);
    const drawCell = (at: number, count: number, colour: Colour, said: string): void => {
      const x = left + (at + 0.5) * column - cell / 2;
      marks.push(area(rectangle(x, middle - cell / 2, cell, cell), count > 0 ? colour : 'surface', { words: said, ...(count > 0 ? tintOf(colour) : { stroke: 'muted', dash: 'dashed' as const }) }));
      if (count > 1) marks.push(text(x + cell / 2, middle + 5, words.number(count), { size: 13, bold: true, at: 'middle', colour: strong.has(colour) ? 'accent-ink' : 'ink' }));
    };
    shown.forEach((place, at) => {
      const own = members.get(place.key);
      if (own !== undefined) drawCell(at, own.length, colourOf(place), `${isolate(label)}, ${nameOf(place)}: ${own.length === 0 ? t('picture.portfolio-matrix.named') : listOf(own)}`);
    });
    if (elsewhere.length > 0) drawCell(shown.length, elsewhere.length, 'unassigned', `${isolate(label)}, ${t('unknown')}: ${listOf(elsewhere)}`);
    return y + height;
  }

  function drawList(): number {
    let rows = 0;
    for (const group of groups()) {
      const own = group.projects.slice(0, Math.max(0, most.list - rows));
      if (own.length === 0) break;
      marks.push({ kind: 'line', points: [[0, drawn + 6], [width, drawn + 6]], colour: 'rule', width: 1 });
      for (const line of fewLines(group.head, 2, width, { size: 13, bold: true }, measure)) marks.push(text(0, (drawn += 22), line, { size: 13, bold: true, colour: 'muted', isSentence: true }));
      for (const { label, members, elsewhere } of own) {
        drawn += 6;
        for (const line of fewLines(label, 2, width, { size: 13 }, measure)) marks.push(text(0, (drawn += 17), line, { size: 13 }));
        drawWhere([...places.filter(({ key }) => members.has(key)).map((place) => ({ name: nameOf(place), count: members.get(place.key)!.length, colour: colourOf(place) })), ...(elsewhere.length > 0 ? [{ name: t('unknown'), count: elsewhere.length, colour: 'unassigned' as const }] : [])]);
      }
      drawn += 8;
      rows += own.length;
    }
    if (projects.length > rows) say(t('picture.more', { count: projects.length - rows }));
    return drawn;
  }

  /** In which countries an alliance is, each with the square of its side, in as many lines as they take. */
  function drawWhere(places: readonly { readonly name: string; readonly count: number; readonly colour: Colour }[]): void {
    let x = 12;
    drawn += 17;
    for (const { name, count, colour } of places) {
      const said = cutText(`${name} ${words.number(count)}`, width - 12 - square.size - 6, { size: 13 }, measure);
      const needed = square.size + 6 + measure(said, 13);
      if (x > 12 && x + needed > width) [x, drawn] = [12, drawn + 17];
      marks.push(area(rectangle(x, drawn - 11, square.size, square.size), count > 0 ? colour : 'surface', count > 0 ? tintOf(colour) : { stroke: 'muted', dash: 'dashed' }));
      marks.push(text(x + square.size + 6, drawn, said, { size: 13, colour: 'muted', isSentence: true }));
      x += needed + square.gap;
    }
  }
}
