import { area, rectangle } from '../layer/shapes.ts';
import { lanesOf } from '../layer/lanes.ts';
import type { Mark } from '../scene.ts';
import type { Assessor, Judgement } from './judgement.ts';

const radius = 9;
const pitch = 2 * radius + 2;
/** More that stand in one place become one sign with their number. */
const mostLanes = 4;

/** Where a strip stands. */
export interface StripPlace {
  readonly left: number;
  readonly right: number;
  /** Where those stand who do not know; null: nobody in the picture. */
  readonly unknown: number | null;
}

interface Dot {
  readonly x: number;
  readonly letter: string;
  readonly hollow: boolean;
}

/** A strip: the spread as a band, the median as a line across it, and a dot for every assessor. */
export function stripOf(judgement: Judgement, assessors: readonly Assessor[], { left, right, unknown }: StripPlace, many: (count: number) => string): { readonly height: number; readonly at: (middle: number, words: string) => Mark[] } {
  const placeOf = (value: number): number => left + radius + value * (right - left - 2 * radius);
  const dots = gathered(judgement.answers.flatMap(({ assessor, value }): Dot[] => (value === null && unknown === null ? [] : [{ x: value === null ? unknown! : placeOf(value), letter: assessors[assessor]!.letter, hollow: value === null }])), many);
  const lanes = lanesOf(dots.map(({ x }) => x), pitch);
  const count = lanes.reduce((most, lane) => Math.max(most, lane + 1), 1);
  return { height: count * pitch + 14, at: drawnAt };

  function drawnAt(middle: number, words: string): Mark[] {
    const { item, actor } = judgement;
    const half = (count * pitch) / 2 + 2;
    const marks: Mark[] = [{ kind: 'line', points: [[left, middle], [right, middle]], colour: 'rule', width: 1, ...(item === null ? { dash: 'dashed' as const } : {}), actor, words }];
    if (item !== null) {
      if (item.high > item.low) marks.push(area(rectangle(placeOf(item.low), middle - 4, placeOf(item.high) - placeOf(item.low), 8), 'rule'));
      marks.push({ kind: 'line', points: [[placeOf(item.value), middle - half], [placeOf(item.value), middle + half]], colour: 'ink', width: 2 });
    }
    dots.forEach(({ x, letter, hollow }, at) => marks.push({ kind: 'disc', x, y: middle + (lanes[at]! - (lanesAt(x) - 1) / 2) * pitch, radius, colour: 'accent', letter, hollow }));
    return marks;
  }

  /** How many stand above one another around a place. */
  function lanesAt(x: number): number {
    return dots.reduce((most, dot, at) => (Math.abs(dot.x - x) < pitch ? Math.max(most, lanes[at]! + 1) : most), 1);
  }
}

/** Dots in ascending places; where more would stand in one place than there are lanes, one with their number. */
function gathered(dots: readonly Dot[], many: (count: number) => string): Dot[] {
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  const found: Dot[] = [];
  for (let from = 0; from < sorted.length; ) {
    const { x, hollow } = sorted[from]!;
    let to = from + 1;
    while (to < sorted.length && sorted[to]!.x - x < pitch / 2) to += 1;
    if (to - from > mostLanes) found.push({ x, hollow, letter: many(to - from) });
    else for (const dot of sorted.slice(from, to)) found.push(dot);
    from = to;
  }
  return found;
}
