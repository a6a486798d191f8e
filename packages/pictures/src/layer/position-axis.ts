import type { Translator } from '@allymap/locales/page';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText } from '../text/wrap-text.ts';
import { text } from './shapes.ts';

/** Positions from against, −1, to for, +1, side by side in each row of a picture. */
export interface PositionAxis {
  readonly left: number;
  readonly right: number;
  readonly at: (position: number) => number;
  /** Where a text that begins at `x`, and leads left where its width is negative, begins to keep off the line at zero. */
  readonly clear: (x: number, width: number) => number;
}

/** An axis between two edges; nothing at its ends comes nearer to them than `inset`. */
export function positionAxis(left: number, right: number, inset = 12): PositionAxis {
  const at = (position: number): number => left + inset + ((position + 1) / 2) * (right - left - 2 * inset);
  const clear = (x: number, width: number): number => {
    const beside = at(0) + 4 * Math.sign(width);
    return (beside - x) * width > 0 && Math.abs(at(0) - x) < Math.abs(width) + 4 ? beside : x;
  };
  return { left, right, at, clear };
}

/** What the ends and the middle of the axis mean, above the rows. */
export function axisHead({ left, right, at }: PositionAxis, base: number, { t, number }: Translator, measure: MeasureText): Mark[] {
  const style = { size: 13, colour: 'muted', isSentence: true } as const;
  const half = (right - left) / 2 - 20;
  return [text(left, base, cutText(t('picture.against'), half, style, measure), style), text(at(0), base, number(0), { ...style, at: 'middle' }), text(right, base, cutText(t('picture.for'), half, style, measure), { ...style, at: 'right' })];
}

/** The axis in one row, and how an actor moves on it: an arrow from where it stands, or none where that is too short to be seen. */
export function axisMove({ left, right, at }: PositionAxis, y: number, from: number, to: number): Mark[] {
  const [start, stop] = [at(from), at(to)];
  const towards = Math.sign(stop - start);
  return [
    { kind: 'line', points: [[at(0), y - 13], [at(0), y + 13]], colour: 'neutral', width: 1 },
    { kind: 'line', points: [[left, y], [right, y]], colour: 'rule', width: 1 },
    ...(Math.abs(stop - start) > 12 ? [{ kind: 'line', points: [[start, y], [stop - towards * 4, y]], colour: 'accent', width: 4, arrow: true } as const] : []),
  ];
}
