import type { Document } from '../../model/document.ts';
import { actorPositions } from '../../scoring/actor-position.ts';

/** The greatest intensity of a position. */
const greatestIntensity = 4;

/** Where one actor stands on one objective; `null` where its position, or its power, is unknown. */
export interface Stance {
  readonly actor: string;
  /** 1MAO: −1, 0, 1. */
  readonly sign: number | null;
  /** 2MAO: −4..+4. */
  readonly intensity: number | null;
  /** 3MAO: intensity × power. */
  readonly weighted: number | null;
}

/** Reads where every actor stands on an objective, in the document's order; `power` is by the actors' index. O(positions + actors). */
export function stancesOn(document: Document, objective: string, power: readonly (number | null)[]): Stance[] {
  return actorPositions(document, objective).map(({ actor, value }, index) => {
    if (value === null) return { actor, sign: null, intensity: null, weighted: null };
    const intensity = greatestIntensity * value;
    const weight = power[index]!;
    // Adding 0 turns −0 into 0.
    return { actor, sign: Math.sign(intensity) + 0, intensity: intensity + 0, weighted: weight === null ? null : intensity * weight + 0 };
  });
}
