import { chipGrid, type Chip } from '../layer/chip.ts';
import { text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import type { MatchRow, MatchStyle } from './bands.ts';

/** More are counted in a line. */
const mostRows = 20;

/** The same where there is no room for two sides: below each thing those who need it, then those who offer it. */
export function drawList(rows: readonly MatchRow[], { width, measure, more, texts }: MatchStyle): { readonly marks: readonly Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let y = 0;
  for (const { match, label, needing, offering } of rows.slice(0, mostRows)) {
    const isUnmet = match.needing.some(({ meeting }) => meeting === 'unmet');
    marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
    y += 4;
    for (const line of fewLines(label, 3, width, { size: 14, bold: true }, measure)) marks.push(text(0, (y += 18), line, { bold: true, colour: isUnmet ? 'against' : 'ink' }));
    if (isUnmet) say(`! ${texts.unmet}`, true);
    const apart = new Set(match.needing.filter(({ meeting }) => meeting === 'apart').map(({ actor }) => actor));
    drawChips(texts.needs, needing.filter(({ actor }) => !apart.has(actor)));
    drawChips(`${texts.needs} · ${texts.apart}`, needing.filter(({ actor }) => apart.has(actor)));
    if (needing.length === 0) say(texts.unused);
    drawChips(texts.offers, offering);
    y += 8;
  }
  if (rows.length > mostRows) say(more(rows.length - mostRows));
  return { marks, end: y };

  function say(said: string, isUnmet = false): void {
    marks.push(text(12, (y += 20), cutText(said, width - 12, { size: 13, bold: isUnmet }, measure), { size: 13, bold: isUnmet, colour: isUnmet ? 'against' : 'muted', isSentence: true }));
  }

  function drawChips(head: string, chips: readonly Chip[]): void {
    if (chips.length === 0) return;
    say(head);
    const grid = chipGrid(chips, { x: 12, y: y + 10, width: width - 12, leastColumn: 180, most: 3 }, measure, more);
    for (const mark of grid.marks) marks.push(mark);
    y = grid.end - 6;
  }
}
