import type { Mark, Scene } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { boxAround } from './plane/coordinates.ts';
import { area, rectangle, text } from './shapes.ts';

const style = { size: 13, bold: true };
const lineHeight = 16;
const widest = 230;
/** Around the letters on their plate, and between the plate and what it names. */
const inset = 6;
const gap = 7;

/**
 * The name of an actor in full, on a plate beside its mark, above everything else; nothing where it stands there in full, or
 * where the actor has no mark. O(marks).
 */
export function fullName({ marks, width, height }: Scene, actor: string, name: string, measure: MeasureText): readonly Mark[] {
  const own = marks.filter((mark) => mark.actor === actor && mark.when === undefined);
  const [first] = own;
  if (first === undefined || name === '') return [];
  const written = own.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
  if (written.replace(/\s+/g, ' ').includes(name.replace(/\s+/g, ' '))) return [];
  const lines = wrapText(name, Math.min(widest, width - 4 * inset), style, measure);
  const size = { width: lines.reduce((most, line) => Math.max(most, measure(line, style.size, style.bold)), 0) + 2 * inset, height: lines.length * lineHeight + inset };
  const at = first.kind === 'disc' ? { minX: first.x - first.radius, maxX: first.x + first.radius, minY: first.y - first.radius, maxY: first.y + first.radius } : first.kind === 'text' ? { minX: first.x, maxX: first.x, minY: first.y - first.size, maxY: first.y } : boxAround(first.points);
  const left = Math.min(Math.max((at.minX + at.maxX - size.width) / 2, 1), width - size.width - 1);
  const above = at.minY - gap - size.height;
  const top = above >= 1 ? above : Math.min(at.maxY + gap, height - size.height - 1);
  return [
    area(rectangle(left, top, size.width, size.height), 'surface', { stroke: 'rule', actor }),
    ...lines.map((line, row) => text(left + size.width / 2, top + inset / 2 + (row + 0.77) * lineHeight, line, { ...style, at: 'middle', actor })),
  ];
}
