import { feasibility, supportBands, type SupportBand } from '@allymap/core';
import { actorLooks } from '../layer/actor-look.ts';
import { blankRow } from '../layer/blank-row.ts';
import { chipHeight, chipMarks } from '../layer/chip.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Colour, Mark, PlaceArea } from '../scene.ts';
import { cutText, wrapText } from '../text/wrap-text.ts';
import type { PositionMapOptions } from './options.ts';

export const { sources } = supportBands;

/** From the greatest opposition to the greatest support; the unknown stand beside. */
const bands = ['high-opposition', 'medium-opposition', 'low-opposition', 'non-mobilised', 'low-support', 'medium-support', 'high-support'] as const satisfies readonly SupportBand[];

/** Below this width the columns would be too narrow for names. */
const narrow = 760;
const chip = chipHeight;

/** The position map: seven columns from high opposition to high support, the most powerful actors of each uppermost. */
export function draw({ document, words, names }: PictureView, { objective = document.objectives[0]!.id }: PositionMapOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = supportBands.compute(document, { objective })[0]!;
  const sums = feasibility.compute(document, { objective })[0]!;
  const power = new Map(sums.players.map(({ actor, power: of }) => [actor, of]));
  const [title = '', ...sentences] = supportBands.explain!([found] as never).map((one) => words.message(one, names));
  const members = new Map(found.bands.map(({ band, actors }) => [band, [...actors].sort((a, b) => (power.get(b) ?? -1) - (power.get(a) ?? -1))]));
  const isBlank = document.actors.length === 0;
  const marks: Mark[] = [];
  const places: PlaceArea[] = [];
  const isList = width < narrow;
  let y = isList ? drawRows() : drawColumns();
  y = drawUnknown(y);
  return {
    height: y + 16,
    title,
    ...(isList ? { caption: t('picture.position-map.list') } : {}),
    sentence: sentences.slice(0, 2).join(' ') || t('support-bands.description'),
    legend: [
      { text: t('picture.position-map.sums'), colour: 'ink', sign: 'line' },
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    places,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.position'), t('picture.column.power')],
      rows: found.actors.map(({ actor, band }) => ({ actor, cells: [looks.get(actor)!.name, t(`support-band.${band}`), words.number(power.get(actor) ?? null)] })),
    },
  };

  /** Side by side, as the method draws them. */
  function drawColumns(): number {
    const column = width / bands.length;
    const heads = bands.map((band) => wrapText(t(`support-band.${band}`), column - 12, { size: 13, bold: true }, measure));
    const headHeight = 12 + heads.reduce((most, lines) => Math.max(most, lines.length), 0) * 17;
    const most = bands.reduce((longest, band) => Math.max(longest, Math.min(mostInColumn, members.get(band)!.length)), 1);
    const body = isBlank ? 3 * blankRow : most * chip + 16;
    bands.forEach((band, index) => {
      const x = index * column;
      const colour = colourOf(band);
      marks.push(area(rectangle(x + 2, 0, column - 4, headHeight), 'raised'));
      marks.push(area(rectangle(x + 2, headHeight, column - 4, 4), colour));
      heads[index]!.forEach((line, at) => marks.push(text(x + column / 2, 17 + at * 17, line, { size: 13, bold: true, at: 'middle', colour: colour === 'neutral' ? 'ink' : colour })));
      marks.push(area(rectangle(x + 2, headHeight + 4, column - 4, body), 'surface', { stroke: 'rule' }));
      places.push({ id: band, points: rectangle(x, 0, column, headHeight + 4 + body) });
      const here = members.get(band)!;
      here.slice(0, mostInColumn).forEach((actor, at) => pushChip(actor, x + 10, headHeight + 4 + 12 + at * chip, column - 20));
      if (here.length > mostInColumn) marks.push(text(x + column / 2, headHeight + body - 2, t('picture.more', { count: here.length - mostInColumn }), { at: 'middle', size: 13, colour: 'muted', isSentence: true }));
    });
    const y = headHeight + 4 + body + 28;
    if (isBlank) return y - 20;
    for (const [part, from, to, colour] of [['opposition', 0, 3, 'against'], ['nonMobilised', 3, 4, 'ink'], ['support', 4, 7, 'for']] as const) {
      marks.push(text(((from + to) / 2) * column, y, cutText(sumText(part), (to - from) * column - 8, { size: 16, bold: true }, measure), { at: 'middle', bold: true, size: 16, colour }));
      marks.push({ kind: 'line', points: [[from * column + 6, y - 20], [to * column - 6, y - 20]], colour, width: 2 });
    }
    return y + 12;
  }

  /** Below one another where columns would be too narrow for names: support first, since one reads from the top. */
  function drawRows(): number {
    let at = 0;
    for (const band of [...bands].reverse()) {
      const here = members.get(band)!;
      const colour = colourOf(band);
      const from = at;
      marks.push(area(rectangle(0, at + 4, 5, 20), colour));
      marks.push(text(12, at + 20, t(`support-band.${band}`), { size: 13, bold: true, colour: colour === 'neutral' ? 'ink' : colour, isSentence: true }));
      at += 32;
      here.slice(0, mostInColumn).forEach((actor, index) => pushChip(actor, 12 + (index % 2) * (width / 2), at + Math.floor(index / 2) * chip, width / 2 - 16));
      at += Math.ceil(Math.min(here.length, mostInColumn) / 2) * chip;
      if (here.length > mostInColumn) marks.push(text(12, (at += 20) - 6, t('picture.more', { count: here.length - mostInColumn }), { size: 13, colour: 'muted', isSentence: true }));
      places.push({ id: band, points: rectangle(0, from, width, at - from) });
      const part = band === 'high-support' ? null : band === 'low-support' ? 'support' : band === 'non-mobilised' ? 'nonMobilised' : band === 'high-opposition' ? 'opposition' : null;
      if (part !== null) {
        marks.push({ kind: 'line', points: [[0, at + 4], [width, at + 4]], colour, width: 2 });
        marks.push(text(width, at + 24, sumText(part), { size: 15, bold: true, at: 'right', colour: colour === 'neutral' ? 'ink' : colour }));
        at += 34;
      }
    }
    return at;
  }

  function sumText(part: 'support' | 'nonMobilised' | 'opposition'): string {
    const { total, missing } = sums[part];
    return `${words.number(total)}${missing > 0 && total !== null ? ` + ${t('unknown')}` : ''}`;
  }

  /** Those of unknown position stand below, in no column. */
  function drawUnknown(from: number): number {
    let y = from;
    const unknown = members.get('unknown') ?? [];
    if (unknown.length > 0) {
      y += 20;
      marks.push(text(4, y, t('picture.position-map.unknown', { count: unknown.length }), { size: 13, colour: 'muted', isSentence: true }));
      y += 10;
      const perRow = Math.max(1, Math.floor(width / 180));
      unknown.slice(0, 4 * perRow).forEach((actor, at) => pushChip(actor, 4 + (at % perRow) * (width / perRow), y + 10 + Math.floor(at / perRow) * chip, width / perRow - 16, true));
      y += 10 + Math.ceil(Math.min(unknown.length, 4 * perRow) / perRow) * chip;
      if (unknown.length > 4 * perRow) marks.push(text(4, y + 12, t('picture.more', { count: unknown.length - 4 * perRow }), { size: 13, colour: 'muted', isSentence: true }));
    }
    return y;
  }

  function pushChip(actor: string, x: number, y: number, room: number, hollow = false): void {
    const look = looks.get(actor)!;
    const said = `${look.name}: ${t(`support-band.${found.actors.find((one) => one.actor === actor)!.band}`)}`;
    for (const mark of chipMarks({ actor, look, said, hollow: hollow || (power.get(actor) ?? null) === null }, x, y, room, measure)) marks.push(mark);
  }
}

/** More actors of one column are counted in a line. */
const mostInColumn = 14;

function colourOf(band: SupportBand): Colour {
  return band.endsWith('-support') ? 'for' : band.endsWith('-opposition') ? 'against' : 'neutral';
}
