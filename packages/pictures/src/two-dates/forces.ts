import type { ForceChanges } from '@allymap/core';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';

/** More objectives are counted in a line. */
const most = 10;

/** The net force on each objective, then as an outline and now as a bar: for the change to the far side, against it to the near one. */
export function drawForces(forces: readonly ForceChanges[], dates: readonly [string, string], { words, names }: PictureView, { width, measure, from }: Room & { readonly from: number }): { readonly marks: Mark[]; readonly legend: LegendItem[]; readonly end: number } {
  if (forces.length === 0) return { marks: [], legend: [], end: from };
  const { t } = words;
  const isNarrow = width < 620;
  const nameRoom = isNarrow ? width : Math.min(300, width * 0.32);
  const left = isNarrow ? 0 : nameRoom + 14;
  const amounts = 104;
  const reach = (width - left - amounts) / 2;
  const middle = left + reach;
  const greatest = forces.reduce((sum, { net: { before, after } }) => Math.max(sum, Math.abs(before ?? 0), Math.abs(after ?? 0)), 0.05);
  const marks: Mark[] = [text(0, from + 18, cutText(t('picture.two-dates.forces'), width, { size: 14, bold: true }, measure), { bold: true, isSentence: true })];
  let y = from + 34;
  for (const { objective, net } of forces.slice(0, most)) {
    const lines = fewLines(names('objective', objective), isNarrow ? 1 : 2, nameRoom, { size: 13 }, measure);
    lines.forEach((line, at) => marks.push(text(0, isNarrow ? y + 12 : y + 15 + (at - (lines.length - 1) / 2) * 16, line, { size: 13 })));
    if (isNarrow) y += 18;
    marks.push({ kind: 'line', points: [[middle, isNarrow ? y - 2 : y - 6], [middle, y + (isNarrow ? 22 : 28)]], colour: 'ink', width: 1.5 });
    const sizeOf = (value: number): number => (value / greatest) * (reach - 8);
    const barAt = (value: number, up: number, height: number): readonly (readonly [number, number])[] => rectangle(Math.min(middle, middle + sizeOf(value)), up, Math.abs(sizeOf(value)), height);
    if (net.before !== null) marks.push(area(barAt(net.before, y, 9), 'surface', { stroke: 'muted', dash: 'dashed' }));
    if (net.after !== null) marks.push(area(barAt(net.after, y + 11, 9), net.after < 0 ? 'against' : 'for'));
    const arrow = words.direction === 'rtl' ? '←' : '→';
    const amount = `${words.number(net.before)} ${arrow} ${words.number(net.after)}`;
    marks.push(text(width, y + 15, cutText(amount, amounts - 4, { size: 13 }, measure), { size: 13, at: 'right', isSentence: true }));
    y += 34;
  }
  if (forces.length > most) marks.push(text(0, (y += 16) - 4, cutText(t('picture.more', { count: forces.length - most }), width, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
  const isFor = forces.some(({ net }) => (net.after ?? 0) > 0);
  const isAgainst = forces.some(({ net }) => (net.after ?? 0) < 0);
  return {
    marks,
    end: y + 6,
    legend: [
      { text: t('picture.two-dates.net-then', { date: dates[0] }), colour: 'muted', sign: 'dashed' },
      ...(isFor ? [{ text: t('picture.two-dates.net-for', { date: dates[1] }), colour: 'for', sign: 'area' } as const] : []),
      ...(isAgainst ? [{ text: t('picture.two-dates.net-against', { date: dates[1] }), colour: 'against', sign: 'area' } as const] : []),
    ],
  };
}
