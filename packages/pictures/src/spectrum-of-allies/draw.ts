import { spectrumOfAllies, type SpectrumClass } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipGrid, chipHeight, chipMarks, type Chip } from '../layer/chip.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Colour, Mark, PlaceArea, Point } from '../scene.ts';
import { cutText, wrapText } from '../text/wrap-text.ts';
import type { SpectrumOfAlliesOptions } from './options.ts';
import { arc, outline, slotsOf, type Wedge } from './wedge.ts';

export const { sources } = spectrumOfAllies;

/** From those with the cause to those against it; those of unknown position stand beneath. */
const places = ['active-ally', 'passive-ally', 'neutral', 'passive-opponent', 'active-opponent'] as const satisfies readonly SpectrumClass[];
/** Below this width wedges would have no room for names. */
const narrow = 760;
/** A name has room for a word or two at least. */
const leastChip = 140;
const mostRadius = 560;
const hub = 118;

/** The spectrum of allies: half a pie of five wedges from active allies to active opponents, with who stands in each. */
export function draw({ document, words, names }: PictureView, { objective = document.objectives[0]!.id }: SpectrumOfAlliesOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = spectrumOfAllies.compute(document, { objective })[0]!;
  const [title = '', ...sentences] = spectrumOfAllies.explain!([found] as never).map((one) => words.message(one, names));
  const placed = new Map(found.actors.map((one) => [one.actor, one]));
  const members = new Map(found.classes.map((group) => [group.class, group.actors.map((actor): Chip => ({ actor, look: looks.get(actor)!, said: saidOf(actor), hollow: placed.get(actor)!.influence === null }))]));
  const more = (count: number): string => t('picture.more', { count });
  const marks: Mark[] = [];
  const areas: PlaceArea[] = [];
  const isList = width < narrow;
  let y = isList ? drawBands() : drawPie();
  y = drawUnknown(y);
  const hasHollow = found.actors.some(({ influence }) => influence === null);
  return {
    height: y + 8,
    title,
    ...(isList ? { caption: t('picture.spectrum-of-allies.list') } : {}),
    sentence: sentences.slice(0, 3).join(' '),
    legend: [
      { text: t('picture.spectrum.step'), colour: 'accent', sign: 'arrow' },
      ...(hasHollow ? [{ text: t('picture.legend.influence-unknown'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    places: areas,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.place'), t('picture.column.position'), t('picture.column.influence')],
      rows: found.actors.map(({ actor, class: name, position, influence }) => ({ actor, cells: [looks.get(actor)!.name, t(`spectrum.${name}`), words.number(position), words.number(influence)] })),
    },
  };

  function put(more: readonly Mark[]): void {
    for (const mark of more) marks.push(mark);
  }

  function saidOf(actor: string): string {
    return `${isolate(looks.get(actor)!.name)}: ${t(`spectrum.${placed.get(actor)!.class}`)}`;
  }

  function headOf(place: (typeof places)[number]): string {
    const name = t(`spectrum.${place}.plural`);
    return document.actors.length === 0 ? name : `${name} · ${words.number(members.get(place)!.length)}`;
  }

  function drawPie(): number {
    const outer = Math.min(mostRadius, width / 2 - 2);
    const middle = width / 2;
    const base = outer + 46;
    const at = (points: readonly Point[]): readonly Point[] => points.map(([x, up]) => [middle + x, base + up] as const);
    const borders = bordersOf(places.map((place) => members.get(place)!.length));
    places.forEach((place, index) => {
      const wedge: Wedge = { from: borders[index]!, to: borders[index + 1]!, inner: hub, outer };
      const rim = place.startsWith('active') ? 16 : 7;
      areas.push({ id: place, points: at(outline(wedge)) });
      marks.push(area(at(outline(wedge)), index % 2 === 0 ? 'raised' : 'surface', { stroke: 'rule' }));
      marks.push(area(at(outline({ ...wedge, inner: outer - rim })), colourOf(place)));
      drawHead(place, wedge, middle, base);
      const here = members.get(place)!;
      const free: Wedge = { ...wedge, inner: hub + 8, outer: outer - rim - 6 };
      const slots = slotsOf(free, here.length, chipHeight, leastChip);
      const shown = here.length > slots.length ? slots.length - 1 : here.length;
      slots.slice(0, shown).forEach(({ left, right, top }, order) => put(chipMarks(here[order]!, middle + left + 8, base - top + 10, right - left - 14, measure)));
      const last = slots[shown];
      if (last !== undefined) marks.push(text(middle + last.left + 10, base - last.top + 22, cutText(more(here.length - shown), last.right - last.left - 16, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
    });
    drawSteps(borders.slice(1, -1), at, middle, base);
    return base + 28;
  }

  /** The heads of the outermost wedges stand beneath them, the others around the arc. */
  function drawHead(place: (typeof places)[number], { from, to, outer }: Wedge, middle: number, base: number): void {
    const style = { size: 14, bold: true, colour: inkOf(place), isSentence: true };
    if (place.startsWith('active')) {
      const side = place === 'active-ally' ? -1 : 1;
      marks.push(text(middle + side * outer, base + 20, cutText(headOf(place), outer - 10, style, measure), { ...style, at: side < 0 ? 'left' : 'right' }));
      return;
    }
    const [x, y] = arc(outer + 10, (from + to) / 2, to)[0]!;
    const at = Math.abs(x) < outer * 0.1 ? 'middle' : x < 0 ? 'right' : 'left';
    const lines = wrapText(headOf(place), at === 'middle' ? outer : width / 2 - Math.abs(x), style, measure).slice(0, 2);
    lines.forEach((line, index) => marks.push(text(middle + x, base + y - (lines.length - 1 - index) * 18, line, { ...style, at })));
  }

  /** Each arrow goes one wedge further towards the allies: that is enough. */
  function drawSteps(borders: readonly number[], at: (points: readonly Point[]) => readonly Point[], middle: number, base: number): void {
    for (const border of borders) marks.push({ kind: 'line', points: at(arc(hub - 16, border - 0.17, border + 0.17)), colour: 'accent', width: 3, arrow: true });
    const lines = wrapText(t('picture.spectrum.enough'), 1.45 * (hub - 34), { size: 13, bold: true }, measure).slice(0, 4);
    lines.forEach((line, index) => marks.push(text(middle, base - 8 - (lines.length - 1 - index) * 17, line, { size: 13, bold: true, at: 'middle', colour: 'accent', isSentence: true })));
  }

  /** The wedges as bands one below the other, the allies uppermost; the arrows go up. */
  function drawBands(): number {
    let y = 0;
    places.forEach((place, index) => {
      const top = y;
      const here = members.get(place)!;
      marks.push(text(18, y + 20, cutText(headOf(place), width - 60, { size: 14, bold: true }, measure), { size: 14, bold: true, colour: inkOf(place), isSentence: true }));
      const grid = chipGrid(here, { x: 18, y: y + 34, width: width - 52, leastColumn: leastChip, most: 14 }, measure, more);
      put(grid.marks);
      y = grid.end + 4;
      areas.push({ id: place, points: rectangle(0, top, width, y - top) });
      marks.push(area(rectangle(0, top + 4, place.startsWith('active') ? 10 : 5, y - top - 8), colourOf(place)));
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
      if (index > 0) marks.push({ kind: 'line', points: [[width - 12, top + 16], [width - 12, top - 14]], colour: 'accent', width: 3, arrow: true });
    });
    return y + 6;
  }

  /** Those of unknown position stand in no wedge. */
  function drawUnknown(from: number): number {
    const unknown = members.get('unknown')!;
    if (unknown.length === 0) return from;
    marks.push(text(0, from + 24, t('picture.position-map.unknown', { count: unknown.length }), { size: 13, colour: 'muted', isSentence: true }));
    const grid = chipGrid(unknown.map((one) => ({ ...one, hollow: true })), { x: 0, y: from + 40, width, leastColumn: 180, most: 4 * Math.max(1, Math.floor(width / 180)) }, measure, more);
    put(grid.marks);
    return grid.end;
  }
}

/** Where wedges begin and end, in radians: the more stand in one, the wider it is, and the empty ones can still be seen. */
function bordersOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const borders = [Math.PI];
  for (const count of counts) borders.push(borders.at(-1)! - Math.PI * (0.7 / counts.length + 0.3 * (total === 0 ? 1 / counts.length : count / total)));
  return borders;
}

function colourOf(place: SpectrumClass): Colour {
  return place.endsWith('-ally') ? 'for' : place.endsWith('-opponent') ? 'against' : 'neutral';
}

function inkOf(place: SpectrumClass): Colour {
  return place === 'neutral' ? 'ink' : colourOf(place);
}
