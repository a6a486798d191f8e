import { message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { indexScales, unitStep } from '../model/scale-conversion.ts';
import { defaultPositionScale } from '../model/built-in-scales.ts';
import { type ActorPosition, actorPositions } from './actor-position.ts';
import { cutScore, type ExplainedCut } from './classes/classify-actor.ts';
import { isAtLeast } from './classes/is-at-least.ts';
import { score } from './score/score.ts';

/** The alignment of one actor, and the position that it was read from; `null` where criteria say it. */
export interface Alignment {
  readonly cut: ExplainedCut<'alignment', string | null>;
  readonly position: number | null;
}

/** What alignment is read from. */
export type AlignmentSource = 'criteria' | 'positions' | 'nothing';

/** One step of a position whose scale has none, on 0..1, as in `score`. */
const continuousStep = 0.1;

/**
 * Reads how far every actor agrees with what the cause wants, 0..1, in the document's order.
 *
 * Where the document has criteria of alignment, it is their score; else the position on the objective, stretched from
 * −1..+1 to 0..1, so that a neutral one is 0.5 (ours). Without criteria and without an objective nothing is known.
 */
export function readAlignment(document: Document, objective: string | null, threshold: number, reasons: number): { source: AlignmentSource; actors: Alignment[] } {
  if (document.criteria.some(({ measures }) => measures === 'alignment')) {
    const { actors } = score.compute(document, { measure: 'alignment', objective });
    return { source: 'criteria', actors: actors.map((one) => ({ cut: cutScore('alignment', one, threshold, reasons), position: null })) };
  }
  if (objective === null) {
    const unknown = ({ id: actor }: { id: string }): Alignment => ({
      cut: { axis: 'alignment', threshold, value: null, interval: [0, 1], items: [], reasons: [], unknown: [message('aiim.unknown.no-objective', { actor })] },
      position: null,
    });
    return { source: 'nothing', actors: document.actors.map(unknown) };
  }
  const stepOf = positionSteps(document);
  const actors = actorPositions(document, objective).map((one) => ({ cut: positionCut(one, objective, threshold, stepOf), position: one.value }));
  return { source: 'positions', actors };
}

function positionCut({ actor, value: position, positions, why }: ActorPosition, objective: string, threshold: number, stepOf: (ids: readonly string[]) => number): Alignment['cut'] {
  if (position === null) {
    return { axis: 'alignment', threshold, value: null, interval: [0, 1], items: [], reasons: [], unknown: [message(`position.unknown.${why!}`, { actor })] };
  }
  const value = (position + 1) / 2;
  return {
    axis: 'alignment',
    threshold,
    value,
    interval: [value, value],
    items: [{ criterion: null, value, share: 1, step: stepOf(positions), reversed: false }],
    reasons: [message(`aiim.reason.position-${isAtLeast(value, threshold) ? 'high' : 'low'}`, { actor, objective, position, score: value, threshold })],
    unknown: [],
  };
}

/** One step of positions on 0..1; where they stand on several scales, of the coarsest. */
function positionSteps(document: Document): (ids: readonly string[]) => number {
  const scales = indexScales(document.scales);
  const steps = new Map(document.positions.map(({ id, scale }) => [id, unitStep(scales.get(scale ?? defaultPositionScale)!) ?? continuousStep]));
  return (ids) => ids.reduce((coarsest, id) => Math.max(coarsest, steps.get(id)!), 0);
}
