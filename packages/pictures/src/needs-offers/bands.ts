import { chipHeight, chipMarks, type Chip } from '../layer/chip.ts';
import { mirrored } from '../layer/mirrored.ts';
import { text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import type { Match } from './matches.ts';

/** A thing that is needed or offered, ready to be drawn. */
export interface MatchRow {
  readonly match: Match;
  readonly label: string;
  readonly needing: readonly Chip[];
  readonly offering: readonly Chip[];
}

/** How rows are laid out and worded. */
export interface MatchStyle {
  readonly width: number;
  readonly measure: MeasureText;
  readonly more: (count: number) => string;
  readonly texts: { readonly needs: string; readonly offers: string; readonly unmet: string; readonly unused: string; readonly apart: string };
}

/** More of either are counted in a line. */
const most = { rows: 30, side: 4 };

const lines = {
  apart: { colour: 'accent', width: 2, dash: 'dashed' },
  together: { colour: 'neutral', width: 1.5 },
} as const;

/** A band for each thing: in the middle what it is, at its sides who needs and who offers it, and a line where they meet. */
export function drawBands(rows: readonly MatchRow[], { width, measure, more, texts }: MatchStyle): { readonly marks: readonly Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  const middle = Math.min(300, width * 0.28);
  const gap = Math.min(90, width * 0.07);
  const side = (width - middle) / 2 - gap;
  const [from, to] = [side + gap, side + gap + middle];
  marks.push(text(side - 4, 16, texts.needs, { bold: true, at: 'right', isSentence: true }), text(width - side + 4, 16, texts.offers, { bold: true, isSentence: true }));
  let y = 30;
  for (const row of rows.slice(0, most.rows)) y = drawBand(row, y);
  if (rows.length > most.rows) marks.push(text(width / 2, (y += 22), more(rows.length - most.rows), { size: 13, colour: 'muted', at: 'middle', isSentence: true }));
  return { marks, end: y };

  function drawBand({ match, label, needing, offering }: MatchRow, top: number): number {
    const isUnmet = match.needing.some(({ meeting }) => meeting === 'unmet');
    const isUnused = needing.length === 0;
    const style = { size: 14, bold: isUnmet };
    const labelLines = fewLines(label, 3, middle - 16, style, measure);
    const tallest = Math.max(heightOf(needing), heightOf(offering) + (isUnmet ? chipHeight : 0), labelLines.length * 18 + 14, 40);
    const centre = top + tallest / 2;
    marks.push({ kind: 'line', points: [[0, top], [width, top]], colour: 'rule', width: 1 });
    labelLines.forEach((line, at) => marks.push(text(width / 2, centre + 5 + (at - (labelLines.length - 1) / 2) * 18, line, { ...style, at: 'middle', colour: isUnused ? 'muted' : isUnmet ? 'against' : 'ink' })));
    drawSide(needing, 'needs', centre);
    // What is offered by those alone who need it stands above the remark that no one else does.
    const upper = isUnmet ? centre - chipHeight / 2 : centre;
    drawSide(offering, 'offers', upper);
    match.needing.slice(0, most.side).forEach(({ meeting }, at) => {
      if (meeting !== 'unmet') marks.push({ kind: 'line', points: [[side + 4, placeOf(needing, at, centre)], [from, centre]], ...lines[meeting] });
    });
    // What someone offers goes to whom it can reach; what is needed by its own giver alone goes nowhere.
    const best = match.needing.some(({ meeting }) => meeting === 'together') ? 'together' : match.needing.some(({ meeting }) => meeting === 'apart') ? 'apart' : null;
    if (best !== null) offering.slice(0, most.side).forEach((_, at) => marks.push({ kind: 'line', points: [[to, centre], [width - side - 4, placeOf(offering, at, upper)]], ...lines[best] }));
    if (isUnmet) sayNoOne(texts.unmet, '!', upper + heightOf(offering) / 2 + chipHeight / 2);
    else if (isUnused) marks.push(text(side - 4, centre + 5, cutText(texts.unused, side, { size: 13 }, measure), { size: 13, colour: 'muted', at: 'right', isSentence: true }));
    return top + tallest + 12;
  }

  function sayNoOne(said: string, letter: string, centre: number): void {
    const x = width - side + 12;
    marks.push({ kind: 'disc', x, y: centre, radius: 10, colour: 'against', letter, hollow: true, words: said });
    marks.push(text(x + 18, centre + 5, cutText(said, width - x - 18, { size: 13, bold: true }, measure), { size: 13, bold: true, colour: 'against', isSentence: true }));
  }

  function heightOf({ length }: readonly Chip[]): number {
    return Math.min(length, most.side) * chipHeight + (length > most.side ? 20 : 0);
  }

  function placeOf(chips: readonly Chip[], at: number, centre: number): number {
    return centre - heightOf(chips) / 2 + at * chipHeight + chipHeight / 2;
  }

  /** Chips one below the other, their discs towards the middle. */
  function drawSide(chips: readonly Chip[], which: 'needs' | 'offers', centre: number): void {
    chips.slice(0, most.side).forEach((chip, at) => {
      const y = placeOf(chips, at, centre) - 8;
      const drawn = chipMarks(chip, which === 'needs' ? 0 : width - side, y, side, measure);
      for (const mark of which === 'needs' ? mirrored(drawn, side) : drawn) marks.push(mark);
    });
    if (chips.length <= most.side) return;
    const y = centre + heightOf(chips) / 2 - 4;
    const said = cutText(more(chips.length - most.side), side - 30, { size: 13 }, measure);
    marks.push(text(which === 'needs' ? side - 26 : width - side + 26, y, said, { size: 13, colour: 'muted', at: which === 'needs' ? 'right' : 'left', isSentence: true }));
  }
}
