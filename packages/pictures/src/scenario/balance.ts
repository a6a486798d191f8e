import type { ScenarioOutcome } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';

/** The balance of the forces on one axis, its zero in bold: where it is now, where it could come to on average, where if all succeeds. */
export function balanceMarks({ before, after, expected, expectedInterval, spread, tips, tipsInterval }: ScenarioOutcome, { width, from, measure }: { readonly width: number; readonly from: number; readonly measure: MeasureText }, { t, number, percent }: Translator): { readonly marks: Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let y = from + 16;
  marks.push(text(0, y, cutText(t('picture.scenario.balance'), width, { size: 14, bold: true }, measure), { bold: true, isSentence: true }));
  const chance = tips !== null ? t('picture.scenario.tips', { chance: percent(tips) }) : t('picture.scenario.tips-between', { low: percent(tipsInterval![0]), high: percent(tipsInterval![1]) });
  for (const line of fewLines(chance, 2, width, { size: 13 }, measure)) marks.push(text(0, (y += 18), line, { size: 13, colour: 'muted', isSentence: true }));
  const mean: readonly [number, number] = expected === null ? expectedInterval! : [expected - (spread ?? 0), expected + (spread ?? 0)];
  const places = [0, before!, after!, ...mean];
  const least = places.reduce((a, b) => Math.min(a, b));
  const most = places.reduce((a, b) => Math.max(a, b));
  const room = most - least || 1;
  const at = (force: number): number => 24 + ((force - least) / room) * (width - 48);
  // Three rows, so that what is near one another has a place of its own.
  const rows = [['before', before!], ['expected', expected], ['after', after!]] as const;
  const top = y + 10;
  marks.push({ kind: 'line', points: [[at(0), top], [at(0), top + rows.length * 46 + 4]], colour: 'ink', width: 2 });
  rows.forEach(([code, value], index) => {
    const line = top + index * 46 + 34;
    const [start, stop] = code === 'expected' ? mean : [value!, value!];
    const middle = at((start + stop) / 2);
    const label = `${t(`picture.scenario.${code === 'after' ? 'all' : code}`)} ${value === null ? `${number(start)} – ${number(stop)}` : number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })}`;
    const shown = cutText(label, width, { size: 13, bold: true }, measure);
    const half = measure(shown, 13, true) / 2;
    marks.push(text(Math.min(width - half, Math.max(half, middle)), line - 14, shown, { size: 13, bold: true, at: 'middle', isSentence: true }));
    marks.push({ kind: 'line', points: [[24, line], [width - 24, line]], colour: 'rule', width: 1 });
    if (stop > start) marks.push(area(rectangle(at(start), line - 6, at(stop) - at(start), 12), 'accent', { hatched: true, stroke: 'accent', dash: 'dashed' }));
    if (value !== null) marks.push({ kind: 'disc', x: at(value), y: line, radius: 8, colour: code === 'before' ? 'unassigned' : 'accent', letter: '', words: label });
  });
  const base = top + rows.length * 46 + 20;
  const style = { size: 13, colour: 'muted' as const, isSentence: true };
  const zero = number(0);
  marks.push(text(at(0), base, zero, { ...style, at: 'middle', bold: true, isSentence: false }));
  return { marks, end: base + 4 };
}
