import type { Colour, DiscMark } from '../scene.ts';
import { shapeSide } from './network/visual-grammar.ts';

/** A small disc at the corner of an actor's, with a sign. */
export interface Badge {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Extract<Colour, 'ink' | 'for' | 'against'>;
  readonly sign: string;
  readonly size: number;
  /** Where its letter stands. */
  readonly base: number;
}

/** The signs at the corners of a disc: the veto on the right, and on the left whether it is for or against. */
export function badgesOf({ x, y, radius: half, shape = 'ellipse', veto, stance }: DiscMark, vetoSign: string): readonly Badge[] {
  // As large on every shape as on a circle of its area.
  const radius = half / shapeSide(shape, 1);
  const badge = (side: number, colour: Badge['colour'], sign: string): Badge => ({ x: x + side * half * 0.8, y: y - half * 0.8, radius: radius * 0.55, colour, sign, size: radius * 0.85, base: y - half * 0.8 + radius * 0.3 });
  return [...(stance === undefined ? [] : [badge(-1, stance, stance === 'for' ? '+' : '−')]), ...(veto === true ? [badge(1, 'ink', vetoSign)] : [])];
}
