import type { Document } from '../../model/document.ts';
import { indexScales, unitStep } from '../../model/scale-conversion.ts';
import { defaultPositionScale } from '../../model/built-in-scales.ts';
import type { ActorScore } from '../../scoring/score/actor-score.ts';
import type { ActorPosition } from '../../scoring/actor-position.ts';

/** One judgement moved one step: what it was, what it becomes on its own scale, and which way its answer went. */
export interface SingleMove {
  readonly criterion: string | null;
  readonly direction: 'higher' | 'lower';
  readonly before: number;
  readonly after: number;
}

const rounding = 1e-9;

/**
 * The moves of a score by one step of one of its criteria, up and down, as far as the scale goes; none where the score is
 * unknown. `direction` is that of the answer, which a reversed criterion turns round.
 */
export function scoreMoves({ value, items }: ActorScore): SingleMove[] {
  if (value === null) return [];
  return items.flatMap(({ criterion, value: answer, share, step, reversed }) =>
    ([1, -1] as const).flatMap((way): SingleMove[] => {
      const moved = Math.min(step, way === 1 ? 1 - answer : answer) * share;
      return moved <= rounding ? [] : [{ criterion, direction: (way === 1) === reversed ? 'lower' : 'higher', before: value, after: value + way * moved }];
    }),
  );
}

/** How far one step of the scale of each position reaches on −1..+1, by the position's id; a scale without steps: `continuousStep` of its length. */
export function positionSteps(document: Document, continuousStep: number): ReadonlyMap<string, number> {
  const scales = indexScales(document.scales);
  return new Map(document.positions.map(({ id, scale }) => [id, 2 * (unitStep(scales.get(scale ?? defaultPositionScale)!) ?? continuousStep)]));
}

/** The moves of a known position by one step, up and down, as far as −1 and +1; the step is that of its first judgement. */
export function positionMoves({ value, positions }: ActorPosition, steps: ReadonlyMap<string, number>): SingleMove[] {
  if (value === null) return [];
  const step = steps.get(positions[0]!)!;
  return ([1, -1] as const).flatMap((way): SingleMove[] => {
    const after = Math.min(1, Math.max(-1, value + way * step));
    return Math.abs(after - value) <= rounding ? [] : [{ criterion: null, direction: way === 1 ? 'higher' : 'lower', before: value, after }];
  });
}
