import type { Force, ForceField } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import type { ActorLook } from '../layer/actor-look.ts';
import { arrowBar, area, rectangle, text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { fittingText } from '../text/wrap-text.ts';

/** What every field of a picture is drawn with. */
export interface FieldStyle {
  readonly looks: ReadonlyMap<string, ActorLook>;
  readonly words: Translator;
  readonly measure: MeasureText;
  /** The force that is as long as there is room. */
  readonly strongest: number;
  /** How thick an arrow is, how far one is from the next, and how large names and heads are written. */
  readonly bar: number;
  readonly row: number;
  readonly size: number;
  readonly headSize: number;
  /** Names stand above their arrows. */
  readonly isStacked: boolean;
  /** More on a side are counted. */
  readonly most: number;
  /** Room for so many on each side at least. Default: 1. */
  readonly least?: number;
}

/** Where a field stands, and how long the greatest force is there. */
export interface FieldPlace {
  readonly x: number;
  readonly width: number;
  readonly from: number;
}

/** The room between the names and the edge, and between the line in the middle and the tips of the arrows. */
export const gap = 14;
const touch = 8;

/** How long the greatest force of a field is, so that names have room beside it. */
export function reachOf(width: number, isStacked: boolean): number {
  return width / 2 - (isStacked ? 0 : Math.min(210, width * 0.22)) - gap - touch;
}

/** The two sides of one field: the change as a line, those who drive it pushing from one side and those who restrain it from the other. */
export function drawField(field: Pick<ForceField, 'driving' | 'restraining'>, { x, width, from }: FieldPlace, style: FieldStyle): { readonly marks: Mark[]; readonly end: number } {
  const { looks, words, measure, strongest, bar, row, size, headSize, isStacked, most, least = 1 } = style;
  const { t } = words;
  const middle = x + width / 2;
  const reach = reachOf(width, isStacked);
  const above = isStacked ? 18 : 0;
  const marks: Mark[] = [];
  const heads = { size: headSize, bold: true };
  for (const [side, code, colour] of [[-1, 'driving', 'for'], [1, 'restraining', 'against']] as const) {
    const head = fittingText([t(`picture.force-field.${code}`)], width / 2 - touch - 6, heads, measure);
    marks.push(text(middle + side * (touch + 2), from + 18, head, { ...heads, colour, at: side < 0 ? 'right' : 'left', isSentence: true }));
  }
  const top = from + 30;
  const linesOf = ({ length }: readonly Force[]): number => (length > most ? most + 1 : length);
  const sides = Math.max(linesOf(field.driving), linesOf(field.restraining), least);
  for (const [side, forces] of [[-1, field.driving], [1, field.restraining]] as const) {
    forces.slice(0, most).forEach((force, index) => push(force, index, side));
    if (forces.length > most) marks.push(text(middle + side * (touch + 2), top + most * (row + above) + size + 1, t('picture.more', { count: forces.length - most }), { size, colour: 'muted', at: side < 0 ? 'right' : 'left', isSentence: true }));
  }
  const end = top + sides * (row + above) + 4;
  return { marks: [{ kind: 'line', points: [[middle, top - 4], [middle, end]], colour: 'ink', width: 3 }, ...marks], end };

  function push(force: Force, index: number, side: -1 | 1): void {
    const look = looks.get(force.actor)!;
    const at = top + index * (row + above) + above;
    const tip = middle + side * touch;
    const known = (Math.abs(force.force ?? 0) / strongest) * reach;
    const most = (mostOf(force) / strongest) * reach;
    const colour = side < 0 ? 'for' : 'against';
    if (most > known + 0.5) marks.push(area(rectangle(Math.min(tip + side * known, tip + side * most), at, most - known, bar), colour, { hatched: true, stroke: colour, dash: 'dashed' }));
    if (known > 0) marks.push(area(arrowBar(tip + side * known, tip, at, bar), colour, { actor: force.actor, words: `${isolate(look.name)}: ${force.force === null ? t('unknown') : words.number(force.force)}` }));
    label(force.actor, look, tip + side * Math.max(known, most), at, side, force.force === null ? t('unknown') : words.number(Math.abs(force.force)));
  }

  function label(actor: string, { name, short, veto }: ActorLook, tail: number, at: number, side: -1 | 1, amount: string): void {
    if (isStacked) {
      const edge = middle + side * (touch + 2);
      const shown = fittingText([name, short], width / 2 - touch - 10 - measure(`${amount}  V`, 14, true), { size: 13, bold: veto }, measure) + (veto ? ` ${t('picture.veto')}` : '');
      marks.push(text(edge, at - 5, shown, { actor, size: 13, bold: veto, at: side < 0 ? 'right' : 'left' }));
      marks.push(text(edge + side * (measure(shown, 13, veto) + 7), at - 5, amount, { size: 13, colour: 'muted', at: side < 0 ? 'right' : 'left' }));
      return;
    }
    const sign = veto ? ` ${t('picture.veto')}` : '';
    const room = (side < 0 ? tail - x : x + width - tail) - gap - measure(` ${amount}${sign}`, size) - 4;
    const shown = fittingText([name, short], Math.max(40, room), { size, bold: veto }, measure);
    const baseline = at + bar / 2 + 5;
    const start = tail + side * 8;
    marks.push(text(start, baseline, shown + sign, { actor, size, at: side < 0 ? 'right' : 'left', bold: veto }));
    marks.push(text(start + side * (measure(shown + sign, size, veto) + 8), baseline, amount, { size, colour: 'muted', at: side < 0 ? 'right' : 'left' }));
  }
}

/** Whether what is unknown could make a force greater or smaller. */
export function isOpen({ force, interval: [from, to] }: Force): boolean {
  return force === null || from !== to;
}

/** How far a force could push at most. */
export function mostOf({ interval: [from, to] }: Force): number {
  return Math.max(Math.abs(from), Math.abs(to));
}

/** The greatest force of some fields, whatever is unknown; never so small that nothing would be as long as the picture is wide. */
export function strongestOf(fields: readonly ForceField[]): number {
  return fields.flatMap(({ driving, restraining, neutral, unknown }) => [...[...driving, ...restraining].map(mostOf), ...[...neutral, ...unknown].map(({ influenceInterval }) => influenceInterval[1])]).reduce((most, force) => Math.max(most, force), 0.05);
}
