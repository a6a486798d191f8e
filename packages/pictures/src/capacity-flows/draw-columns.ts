import { chipMarks } from '../layer/chip.ts';
import { mirrored } from '../layer/mirrored.ts';
import { text } from '../layer/shapes.ts';
import type { LineMark, Mark } from '../scene.ts';
import { cutText, fewLines, wrapText } from '../text/wrap-text.ts';
import { levelCurve, stackNear } from './arrange.ts';
import { flowColours, type Flow, type FlowStyle, type VehicleFlows } from './flow-style.ts';

const row = 44;
const head = 34;
const place = 56;

/** Those who teach at one side, what they teach in the middle by its vehicle, and those who learn at the other. */
export function drawColumns(groups: readonly VehicleFlows[], { width, measure, looks, sideName, sayFlow, texts }: FlowStyle, from: number): { readonly marks: readonly Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  const middle = width * 0.34;
  const gap = width * 0.07;
  const side = (width - middle) / 2 - gap;
  const [left, right] = [side + gap, side + gap + middle];
  marks.push(text(side - 4, from + 16, texts.teaches, { bold: true, at: 'right', isSentence: true }), text(width - side + 4, from + 16, texts.learns, { bold: true, isSentence: true }));
  const rows: { readonly flow: Flow; readonly y: number }[] = [];
  let y = from + 4;
  for (const group of groups) {
    marks.push(text(width / 2, y + 16, cutText(group.head, middle, { size: 13, bold: true }, measure), { size: 13, bold: true, colour: 'muted', at: 'middle', isSentence: true }));
    y += head;
    for (const flow of group.flows) {
      rows.push({ flow, y: y + row / 2 - 6 });
      y += row;
    }
  }
  const teachers = placesOf('source');
  const learners = placesOf('target');
  for (const { flow, y: at } of rows) {
    const lines = fewLines(flow.subject, 2, middle - 20, { size: 13 }, measure);
    lines.forEach((line, down) => marks.push(text(width / 2, at + 5 + (down - (lines.length - 1) / 2) * 16, line, { size: 13, at: 'middle' })));
    const look = { colour: flowColours[flow.sourceSide], width: 2.5, ...(flow.sourceSide === 'unknown' ? { dash: 'dashed' as const } : {}) };
    // Up to the words, however short they are.
    const half = lines.reduce((most, line) => Math.max(most, measure(line, 13)), 0) / 2 + 8;
    marks.push({ kind: 'line', points: [...levelCurve([side + 6, teachers.get(flow.source)!], [left, at]), [width / 2 - half, at]], ...look, words: sayFlow(flow) } satisfies LineMark);
    marks.push({ kind: 'line', points: [[width / 2 + half, at], ...levelCurve([right, at], [width - side - 8, learners.get(flow.target)!])], ...look, arrow: true } satisfies LineMark);
  }
  drawSide(teachers, 'teaches');
  drawSide(learners, 'learns');
  const lowest = [...teachers.values(), ...learners.values()].reduce((so, one) => Math.max(so, one + place / 2), Math.max(y, from + 24));
  return { marks, end: lowest };

  /** Where each of one side stands, by what it teaches or learns. */
  function placesOf(end: 'source' | 'target'): ReadonlyMap<string, number> {
    const actors = [...new Set(rows.map(({ flow }) => flow[end]))];
    const wanted = actors.map((actor) => {
      const own = rows.filter(({ flow }) => flow[end] === actor);
      return own.reduce((sum, one) => sum + one.y, 0) / own.length;
    });
    const tops = stackNear(wanted, place, from + head - 8);
    return new Map(actors.map((actor, at) => [actor, tops[at]! + place / 2 - 6]));
  }

  function drawSide(places: ReadonlyMap<string, number>, which: 'teaches' | 'learns'): void {
    for (const [actor, at] of places) {
      const look = looks.get(actor)!;
      // The side stands right beneath the name, which takes one line or two.
      const below = wrapText(look.name, side - 26, { size: 13, bold: look.veto }, measure).length > 1 ? 28 : 22;
      const drawn: Mark[] = [
        ...chipMarks({ actor, look, said: `${look.name}, ${sideName(actor)}: ${texts[which]}` }, which === 'teaches' ? 0 : width - side, at - 8, side, measure),
        text((which === 'teaches' ? 0 : width - side) + 26, at + below, cutText(sideName(actor), side - 30, { size: 12 }, measure), { size: 12, colour: 'muted', actor, isSentence: true }),
      ];
      for (const mark of which === 'teaches' ? mirrored(drawn, side) : drawn) marks.push(mark);
    }
  }
}
