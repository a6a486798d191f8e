import { chipMarks, chipHeight } from '../layer/chip.ts';
import { text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { flowColours, type FlowStyle, type VehicleFlows } from './flow-style.ts';

/** The same where there is no room for columns: what is taught, who teaches it, and below who learns it. */
export function drawList(groups: readonly VehicleFlows[], { width, measure, looks, sideName, sayFlow, texts }: FlowStyle, from: number): { readonly marks: readonly Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let y = from;
  for (const { head, flows } of groups) {
    marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
    marks.push(text(0, (y += 20), cutText(head, width, { size: 13, bold: true }, measure), { size: 13, bold: true, colour: 'muted', isSentence: true }));
    for (const flow of flows) {
      for (const line of fewLines(flow.subject, 3, width, { size: 14, bold: true }, measure)) marks.push(text(0, (y += 18), line, { bold: true }));
      const top = y + 14;
      for (const [actor, said] of [[flow.source, texts.teaches], [flow.target, texts.learns]] as const) {
        const look = looks.get(actor)!;
        for (const mark of chipMarks({ actor, look, said: `${look.name}, ${sideName(actor)}: ${said}` }, 22, y + 12, width - 22, measure)) marks.push(mark);
        marks.push(text(48, y + 48, cutText(`${said} · ${sideName(actor)}`, width - 48, { size: 12 }, measure), { size: 12, colour: 'muted', isSentence: true }));
        y += chipHeight + 14;
      }
      marks.push({ kind: 'line', points: [[9, top + 2], [9, top + chipHeight + 20]], colour: flowColours[flow.sourceSide], width: 2.5, arrow: true, words: sayFlow(flow), ...(flow.sourceSide === 'unknown' ? { dash: 'dashed' as const } : {}) });
      y += 14;
    }
    y += 6;
  }
  return { marks, end: y };
}
