import type { Translator } from '@allymap/locales/page';
import type { Colour, Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { area, rectangle, text } from './shapes.ts';

/** What the net force is at one time, or in one case. */
export interface NetForce {
  readonly label: string;
  /** `null`: not known, but for its interval. */
  readonly value: number | null;
  /** From where to where it could be, hatched; `null`: it is known. */
  readonly interval: readonly [number, number] | null;
  readonly colour: Colour;
}

const row = 46;

/** The balance of the forces on one axis, its zero in bold: a row for each time or case, its interval hatched. */
export function netBalance({ head, note, forces }: { readonly head: string; readonly note?: string; readonly forces: readonly NetForce[] }, { width, from, measure }: { readonly width: number; readonly from: number; readonly measure: MeasureText }, { number }: Translator): { readonly marks: Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let y = from + 16;
  marks.push(text(0, y, cutText(head, width, { size: 14, bold: true }, measure), { bold: true, isSentence: true }));
  for (const line of note === undefined ? [] : fewLines(note, 2, width, { size: 13 }, measure)) marks.push(text(0, (y += 18), line, { size: 13, colour: 'muted', isSentence: true }));
  const places = [0, ...forces.flatMap(({ value, interval }) => [...(value === null ? [] : [value]), ...(interval ?? [])])];
  const least = places.reduce((a, b) => Math.min(a, b));
  const most = places.reduce((a, b) => Math.max(a, b));
  const room = most - least || 1;
  const at = (force: number): number => 24 + ((force - least) / room) * (width - 48);
  // A row each, so that what is near one another has a place of its own.
  const top = y + 10;
  // Labels that stand across the line at zero interrupt it.
  const gaps: number[] = [];
  const beneath = marks.length;
  forces.forEach(({ label, value, interval, colour }, index) => {
    const line = top + index * row + 34;
    const [start, stop] = interval ?? [value ?? 0, value ?? 0];
    const middle = at(value ?? (start + stop) / 2);
    const said = `${label} ${value === null ? `${number(start)} – ${number(stop)}` : number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })}`;
    const shown = cutText(said, width, { size: 13, bold: true }, measure);
    const half = measure(shown, 13, true) / 2;
    const over = Math.min(width - half, Math.max(half, middle));
    if (Math.abs(over - at(0)) < half + 3) gaps.push(line - 14);
    marks.push({ ...text(over, line - 14, shown, { size: 13, bold: true, at: 'middle', isSentence: true }), halo: true });
    marks.push({ kind: 'line', points: [[24, line], [width - 24, line]], colour: 'rule', width: 1 });
    if (stop > start) marks.push(area(rectangle(at(start), line - 6, at(stop) - at(start), 12), 'accent', { hatched: true, stroke: 'accent', dash: 'dashed', ...(value === null ? { words: said } : {}) }));
    if (value !== null) marks.push({ kind: 'disc', x: at(value), y: line, radius: 8, colour, letter: '', words: said });
  });
  const ends = [top, ...gaps.flatMap((line) => [line - 13, line + 5]), top + forces.length * row + 4];
  for (let end = 0; end < ends.length; end += 2) if (ends[end + 1]! - ends[end]! > 8) marks.splice(beneath, 0, { kind: 'line', points: [[at(0), ends[end]!], [at(0), ends[end + 1]!]], colour: 'ink', width: 2 });
  const base = top + forces.length * row + 20;
  marks.push(text(at(0), base, number(0), { size: 13, colour: 'muted', at: 'middle', bold: true }));
  return { marks, end: base + 4 };
}
