import type { MactorActor } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { ActorLook } from '../layer/actor-look.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fittingText, wrapText } from '../text/wrap-text.ts';

/** Where the bars stand. */
interface BarRoom {
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly measure: MeasureText;
  readonly words: Translator;
}

const row = 24;
const bar = 14;
/** More actors are counted in a line. */
const most = 24;

/** The power of each beside the average, which is 1: bars, the longest first, hatched as far as what is unknown could lengthen or shorten them. */
export function drawPower(actors: readonly MactorActor[], looks: ReadonlyMap<string, ActorLook>, { x, width, from, measure, words }: BarRoom): { readonly marks: Mark[]; readonly end: number } {
  const { t } = words;
  const sorted = actors.toSorted((a, b) => (b.power ?? 0) - (a.power ?? 0));
  const greatest = Math.max(1, sorted[0]?.power ?? 0);
  const names = Math.min(170, width * 0.45);
  const left = x + names + 10;
  const reach = width - names - 10 - 44;
  const lengthOf = (power: number): number => (Math.min(power, greatest) / greatest) * reach;
  const marks: Mark[] = [text(x, from + 15, cutText(t('picture.influence-dependence.power'), width, { size: 14, bold: true }, measure), { bold: true, isSentence: true })];
  let y = from + 24;
  const isOpen = sorted.some(({ powerInterval: [least, greatestPower] }) => lengthOf(greatestPower) - lengthOf(least) > 1);
  const said = [t('picture.influence-dependence.average'), ...(isOpen ? [t('picture.influence-dependence.open')] : [])].join(' ');
  for (const line of wrapText(said, width, { size: 13 }, measure)) marks.push(text(x, (y += 15), line, { size: 13, colour: 'muted', isSentence: true }));
  y += 12;
  const top = y;
  for (const { actor, power, powerInterval: [least, greatestPower] } of sorted.slice(0, most)) {
    const { name, short, veto } = looks.get(actor)!;
    const style = { size: 13, bold: veto };
    const known = lengthOf(power ?? 0);
    marks.push(text(x + names, y + 12, fittingText([name, short], names, style, measure), { ...style, at: 'right', actor }));
    const open = [lengthOf(least), lengthOf(greatestPower)] as const;
    if (open[1] - open[0] > 1) marks.push(area(rectangle(left + open[0], y + 3, open[1] - open[0], bar - 6), 'neutral', { hatched: true, actor }));
    if (known > 0) marks.push(area(rectangle(left, y, Math.min(known, open[1] - open[0] > 1 ? open[0] : known), bar), 'accent', { actor }));
    marks.push({ kind: 'line', points: [[left + known, y - 1], [left + known, y + bar + 1]], colour: 'accent', width: 2, actor });
    marks.push(text(x + width, y + 12, power === null ? '?' : words.number(power), { size: 13, at: 'right', actor }));
    y += row;
  }
  marks.push({ kind: 'line', points: [[left + lengthOf(1), top - 6], [left + lengthOf(1), y - 2]], colour: 'ink', width: 1, dash: 'dashed' });
  if (sorted.length > most) marks.push(text(x, (y += 14) - 2, cutText(t('picture.more', { count: sorted.length - most }), width, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
  return { marks, end: y + 8 };
}
