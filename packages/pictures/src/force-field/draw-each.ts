import { forceField, type ForceField } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import type { ActorLook } from '../layer/actor-look.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { drawField, isOpen, strongestOf, type FieldStyle } from './draw-field.ts';

/** More objectives, and more actors of one side, are counted. */
const most = { fields: 12, forces: 12 };
const between = 34;

/** Every objective as a small force field at one scale, the one with the most force for it first; an arrow says where the change moves. */
export function drawEach(fields: readonly ForceField[], looks: ReadonlyMap<string, ActorLook>, { document, words, names }: PictureView, { width, measure }: Room, legendOf: (isOpen: boolean) => LegendItem[]): Drawn {
  const { t } = words;
  const sorted = fields.toSorted((a, b) => (b.totals.net ?? Number.NEGATIVE_INFINITY) - (a.totals.net ?? Number.NEGATIVE_INFINITY));
  const shown = sorted.slice(0, most.fields);
  const columns = Math.min(shown.length, width >= 1_200 ? 3 : width >= 620 ? 2 : 1);
  const panel = (width - (columns - 1) * between) / columns;
  const style: FieldStyle = { looks, words, measure, strongest: strongestOf(shown), bar: 13, row: 19, size: 12, headSize: 12, isStacked: false, most: most.forces };
  const greatest = shown.reduce((so, { totals: { net, netInterval } }) => Math.max(so, Math.abs(net ?? 0), Math.abs(netInterval[0]), Math.abs(netInterval[1])), 0.05);
  const signed = (net: number | null): string => (net === null ? t('unknown') : words.number(net, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }));
  const marks: Mark[] = [];
  let y = 0;
  for (let first = 0; first < shown.length; first += columns) {
    const ends = shown.slice(first, first + columns).map((field, column) => drawPanel(field, column * (panel + between), y));
    y = ends.reduce((so, end) => Math.max(so, end), y) + 22;
  }
  if (sorted.length > shown.length) marks.push(text(0, y, t('picture.position-matrix.more-objectives', { count: sorted.length - shown.length }), { size: 13, colour: 'muted', isSentence: true }));
  const count = (is: (net: number) => boolean): number => fields.filter(({ totals: { net } }) => net !== null && is(net)).length;
  const extremes = [sorted.find(({ totals: { net } }) => net !== null && net > 0), sorted.findLast(({ totals: { net } }) => net !== null && net < 0)].filter((one) => one !== undefined);
  return {
    height: y + 8,
    title: t('picture.force-field.each.title', { total: fields.length, for: count((net) => net > 0), against: count((net) => net < 0) }),
    sentence: extremes.map((field) => words.message(forceField.explain!([field] as never)[0]!, names)).join(' ') || t('force-field.description'),
    caption: t('picture.force-field.each.caption'),
    legend: [...legendOf(shown.some(({ driving, restraining, totals: { netInterval } }) => isWide(netInterval) || [...driving, ...restraining].some(isOpen))), { text: t('picture.force-field.net'), colour: 'ink', sign: 'arrow' }],
    marks,
    table: {
      columns: [t('picture.column.actor'), ...sorted.map(({ objective }) => names('objective', objective))],
      rows: [
        ...document.actors.map(({ id, name }) => ({ actor: id, cells: [name, ...sorted.map((field) => signed(forceOf(field, id)))] })),
        { cells: [t('picture.force-field.net'), ...sorted.map(({ totals: { net } }) => signed(net))] },
      ],
    },
  };

  function drawPanel(field: ForceField, x: number, from: number): number {
    const label = names('objective', field.objective);
    const lines = fewLines(label, 2, panel, { size: 14, bold: true }, measure);
    lines.forEach((line, at) => marks.push(text(x, from + 16 + at * 18, line, { bold: true })));
    const drawn = drawField(field, { x, width: panel, from: from + 20 + (Math.max(1, lines.length) - 1) * 18 }, style);
    addTo(marks, drawn.marks);
    const end = drawNet(field, x, drawn.end + 8);
    const open = field.neutral.length + field.unknown.length;
    if (open === 0) return end;
    marks.push(text(x, end + 16, cutText(t('picture.force-field.each.open', { count: open }), panel, { size: 12 }, measure), { size: 12, colour: 'muted', isSentence: true }));
    return end + 20;
  }

  /** Where the change moves: away from those who push harder; hatched, how far what is unknown could take it. */
  function drawNet({ objective, totals: { net, netInterval: [low, high] } }: ForceField, x: number, from: number): number {
    const middle = x + panel / 2;
    const value = `${t('picture.force-field.net')}: ${signed(net)}`;
    const half = panel / 2 - 14;
    const lengthOf = (amount: number): number => (amount / greatest) * half;
    const said = `${isolate(names('objective', objective))}: ${value}`;
    marks.push({ kind: 'line', points: [[x, from], [x + panel, from]], colour: 'rule', width: 1 });
    if (isWide([low, high])) marks.push(area(rectangle(middle + lengthOf(low), from + 5, lengthOf(high) - lengthOf(low), 10), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed' }));
    if (net !== null && Math.abs(net) > 0.005) marks.push({ kind: 'line', points: [[middle, from + 10], [middle + lengthOf(net), from + 10]], colour: 'ink', width: 3, arrow: true, words: said });
    marks.push({ kind: 'line', points: [[middle, from + 3], [middle, from + 17]], colour: 'ink', width: 2 });
    marks.push(text(middle, from + 33, value, { size: 13, bold: true, at: 'middle', colour: net === null || net === 0 ? 'muted' : net > 0 ? 'for' : 'against', isSentence: true, ...(net === null ? { words: said } : {}) }));
    return from + 38;
  }
}

/** Whether a net force could be other than it is, by more than could be seen. */
function isWide([low, high]: readonly [number, number]): boolean {
  return high - low > 0.005;
}

/** The force of an actor in a field; null where it is not known. */
function forceOf({ driving, restraining, neutral }: ForceField, actor: string): number | null {
  return [...driving, ...restraining, ...neutral].find((one) => one.actor === actor)?.force ?? null;
}
