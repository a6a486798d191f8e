import { mostTint } from '../layer/cell-table.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { LegendItem, Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import type { RankedPart, RankedRow } from './ranked.ts';

/** A count as a bar in parts, each with its sign where that has room; what is of no known kind is hatched. */
export function partBar(parts: readonly RankedPart[], { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, measure: MeasureText, number: (value: number) => string): Mark[] {
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  const marks: Mark[] = [];
  let at = x;
  for (const { amount, colour, sign, label } of parts) {
    const wide = total === 0 ? 0 : (amount / total) * width;
    if (wide <= 0) continue;
    const words = `${label}: ${number(amount)}`;
    marks.push(area(rectangle(at, y - 2, Math.max(0.5, wide - 1), height), colour, sign === undefined ? { hatched: true, stroke: colour, dash: 'dashed', words } : { tint: mostTint, stroke: colour, words }));
    if (sign !== undefined && measure(sign, 12, true) < wide - 6) marks.push(text(at + wide / 2, y + height / 2 + 2, sign, { size: 12, bold: true, at: 'middle' }));
    at += wide;
  }
  return marks;
}

/** What the signs of parts mean, of those that are drawn. */
export function partLegend(rows: readonly RankedRow[]): LegendItem[] {
  const met = new Map<string, RankedPart>();
  for (const { parts = [] } of rows) for (const part of parts) if (part.amount > 0) met.set(part.label, part);
  const order = rows[0]?.parts ?? [];
  return order.flatMap(({ label, sign, colour }): LegendItem[] => {
    if (!met.has(label)) return [];
    if (sign === undefined) return [{ text: label, colour, sign: 'hatched' }];
    return [{ text: label, colour, sign: 'sample', sample: [area(rectangle(1, 1, 18, 14), colour, { tint: mostTint, stroke: colour }), text(10, 12, sign, { size: 12, bold: true, at: 'middle' })] }];
  });
}
