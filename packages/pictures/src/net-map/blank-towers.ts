import type { Translator } from '@allymap/locales/page';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { piece } from './tower.ts';

/** In each camp so many towers side by side, each with so many pieces to colour in. */
const pieces = 6;
const leastColumn = 130;
/** Below a tower: a line for the name. */
const foot = 48;
const gap = 3;

/** The camps without anybody: towers whose pieces are to be coloured in, or built on with real ones, each above a line for a name. */
export function drawBlankTowers(t: Translator['t'], { width }: Room): Drawn {
  const columns = Math.max(1, Math.floor(width / leastColumn));
  const cell = width / columns;
  const marks: Mark[] = [];
  let y = 0;
  for (const camp of ['for', 'neutral', 'against'] as const) {
    marks.push(text(0, y + 18, t(`net-map.camp.${camp}`), { size: 15, bold: true, colour: camp === 'neutral' ? 'ink' : camp, isSentence: true }));
    const base = y + 34 + pieces * (piece.height + gap);
    for (let at = 0; at < columns; at++) addTo(marks, towerAt((at + 0.5) * cell, base, cell));
    y = base + foot + 14;
  }
  return { height: y, title: '', sentence: '', legend: [], marks, table: { columns: [], rows: [] } };
}

function towerAt(middle: number, base: number, room: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < pieces; at++) marks.push(area(rectangle(middle - piece.width / 2, base - (at + 1) * (piece.height + gap), piece.width, piece.height), 'surface', { stroke: 'muted' }));
  marks.push({ kind: 'line', points: [[middle - room / 2, base + 1], [middle + room / 2, base + 1]], colour: 'muted', width: 1.5 });
  marks.push({ kind: 'line', points: [[middle - room / 2 + 8, base + foot - 8], [middle + room / 2 - 8, base + foot - 8]], colour: 'muted', width: 1 });
  return marks;
}
