import { shareBar } from '../layer/share-bar.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText } from '../text/wrap-text.ts';
import type { Figure, Tick } from './figure.ts';

const bar = 18;
const small = { size: 12 };

/** Where a figure stands. */
export interface FigurePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A number as a figure: marks, and where they end. `said` is what a screen reader says of it. */
export function drawFigure(figure: Figure, place: FigurePlace, said: string, measure: MeasureText): { readonly marks: Mark[]; readonly end: number } {
  switch (figure.kind) {
    case 'scale':
      return drawScale(figure, place, said, measure);
    case 'steps':
      return drawSteps(figure, place, said, measure);
    case 'parts': {
      const { x, y, width } = place;
      return { marks: [area(rectangle(x, y, width, bar), 'surface', { words: said }), ...shareBar(figure.shares, { x, y, width, height: bar }, measure)], end: y + bar };
    }
  }
}

/** On its scale: the bar, how far it could be off, and what it is compared with. */
function drawScale({ from, to, middle, value, interval, ticks, ends }: Extract<Figure, { kind: 'scale' }>, { x, y, width }: FigurePlace, said: string, measure: MeasureText): { readonly marks: Mark[]; readonly end: number } {
  const at = (number: number): number => x + ((number - from) / (to - from)) * width;
  const top = ticks.length > 0 ? y + 18 : y;
  const marks: Mark[] = [area(rectangle(x, top, width, bar), 'raised', { stroke: 'rule', words: said })];
  if (interval !== null && interval[1] > interval[0]) marks.push(area(rectangle(at(interval[0]), top, at(interval[1]) - at(interval[0]), bar), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed' }));
  if (value === null) marks.push(area(rectangle(x, top, width, bar), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed' }));
  else if (value !== middle) marks.push(area(rectangle(Math.min(at(middle), at(value)), top + 3, Math.abs(at(value) - at(middle)), bar - 6), 'accent'));
  if (middle !== from) marks.push({ kind: 'line', points: [[at(middle), top - 2], [at(middle), top + bar + 2]], colour: 'ink', width: 1 });
  if (value !== null) marks.push({ kind: 'line', points: [[at(value), top - 2], [at(value), top + bar + 2]], colour: 'accent', width: 3 });
  for (const tick of ticks) addTo(marks, drawTick(tick, at(tick.at), [x, x + width], [top - 4, top + bar + 4], measure));
  ends.forEach((end, side) => marks.push(text(side === 0 ? x : x + width, top + bar + 16, cutText(end, width / 2 - 8, small, measure), { ...small, colour: 'muted', at: side === 0 ? 'left' : 'right', isSentence: true })));
  return { marks, end: top + bar + 20 };
}

/** The longest way, step by step, between the two actors at its ends. */
function drawSteps({ steps, mean, actors }: Extract<Figure, { kind: 'steps' }>, { x, y, width }: FigurePlace, said: string, measure: MeasureText): { readonly marks: Mark[]; readonly end: number } {
  const radius = 10;
  const middle = y + 30;
  const at = (step: number): number => x + radius + (step / steps) * (width - 2 * radius);
  const marks: Mark[] = [{ kind: 'line', points: [[x + radius, middle], [x + width - radius, middle]], colour: 'tie', width: 2, words: said }];
  // Whoever is in between is not known by name; of very many steps each would be a smear.
  for (let step = 1; step < steps && steps <= 40; step++) marks.push({ kind: 'line', points: [[at(step), middle - 6], [at(step), middle + 6]], colour: 'tie', width: 4 });
  addTo(marks, drawTick(mean, at(mean.at), [x, x + width], [y + 14, middle + 10], measure));
  actors.forEach(({ name, short, colour, letter, veto }, side) => {
    marks.push({ kind: 'disc', x: side === 0 ? x + radius : x + width - radius, y: middle, radius, colour, letter, veto });
    const room = width / 2 - 10;
    marks.push(text(side === 0 ? x : x + width, middle + 28, measure(name, 13, false) <= room ? name : cutText(short, room, { size: 13 }, measure), { size: 13, at: side === 0 ? 'left' : 'right' }));
  });
  return { marks, end: middle + 34 };
}

/** What a number is compared with: a thin line with its name above it. */
function drawTick({ label }: Tick, at: number, [left, right]: readonly [number, number], [top, end]: readonly [number, number], measure: MeasureText): Mark[] {
  const own = cutText(label, right - left, small, measure);
  const half = measure(own, 12, false) / 2;
  return [
    { kind: 'line', points: [[at, top], [at, end]], colour: 'ink', width: 1, dash: 'dashed', words: label },
    text(Math.max(left + half, Math.min(right - half, at)), top - 4, own, { ...small, colour: 'muted', at: 'middle', isSentence: true }),
  ];
}
