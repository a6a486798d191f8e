import { builtInScales, defaultPositionScale } from '../../model/built-in-scales.ts';
import type { Document } from '../../model/document.ts';
import { indexScales, toUnit, unitStep } from '../../model/scale-conversion.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';
import { actorPositions } from '../actor-position.ts';
import { plainValue } from './plain-value.ts';

/** The position that is suggested, on the scale on which it is given. */
export interface PositionToward {
  readonly scale: Scale;
  /** What a record has to say of its scale; undefined: that it has the usual one. */
  readonly scaleId: string | undefined;
  readonly value: ScaleValue;
  /** What counts now, as near as the scale has a value; null: unknown. */
  readonly now: ScaleValue;
  /** The same from −1 to +1, exactly. */
  readonly position: number | null;
  readonly assessors: readonly (string | undefined)[];
}

/** In how many steps positions on an objective go from −1 to +1: those of their usual scale, at most twenty. */
export function positionSteps(document: Document, objective: string): number {
  const { scale } = scaleFor(document, null, objective);
  return Math.min(20, Math.round(1 / (unitStep(scale) ?? 0.05)));
}

/**
 * The position of an actor at a target from −1 to +1, on the scale on which it was given last, else on the one that most of the
 * objective’s positions have, else on the usual one. A scale without an upper limit has no middle, and is not taken. O(positions).
 */
export function positionToward(document: Document, { actor, objective, target }: { readonly actor: string; readonly objective: string; readonly target: number }): PositionToward {
  const { scale, scaleId } = scaleFor(document, actor, objective);
  const found = actorPositions(document, objective).find((one) => one.actor === actor);
  const counting = new Set(found?.positions);
  const before = found?.value ?? null;
  return {
    scale,
    scaleId,
    value: plainValue((target + 1) / 2, scale),
    now: before === null ? null : plainValue((before + 1) / 2, scale),
    position: before,
    assessors: document.positions.filter(({ id }) => counting.has(id)).map(({ assessor }) => assessor),
  };
}

function scaleFor(document: Document, actor: string | null, objective: string): Pick<PositionToward, 'scale' | 'scaleId'> {
  const scales = indexScales(document.scales);
  const usable = document.positions.filter((one) => one.objective === objective && toUnit(one.value, scales.get(one.scale ?? defaultPositionScale)!) !== null);
  const own = usable.findLast((one) => one.actor === actor);
  const counts = new Map<string | undefined, number>();
  for (const { scale } of usable) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const scaleId = own === undefined ? most?.[0] : own.scale;
  return { scaleId, scale: scales.get(scaleId ?? defaultPositionScale) ?? builtInScales.find(({ id }) => id === defaultPositionScale)! };
}
