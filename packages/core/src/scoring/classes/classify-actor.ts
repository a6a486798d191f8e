import type { Message } from '../../message.ts';
import type { ActorScore } from '../score/actor-score.ts';
import { type Classification, classifyScores } from './classify-scores.ts';
import { advise } from './explain-classes.ts';
import { type ReasonAxis, scoreReasons, scoreUnknowns } from '../score/explain-score.ts';
import type { CutScore } from './find-moves.ts';

/** A score that a threshold cuts in two, with what it says of itself. */
export interface ExplainedCut<Axis extends string, Answer extends string | null = string> extends CutScore<Axis, Answer> {
  /** Why it is high or low; empty where it is unknown. */
  readonly reasons: readonly Message[];
  /** What of it is unknown. */
  readonly unknown: readonly Message[];
}

/** Cuts an actor's score in two; at most `reasons` criteria say why it stands where it does. */
export function cutScore<Axis extends ReasonAxis>(axis: Axis, score: ActorScore, threshold: number, reasons: number): ExplainedCut<Axis> {
  const { value, interval, items } = score;
  return { axis, threshold, value, interval, items, reasons: scoreReasons(axis, score, threshold, reasons), unknown: scoreUnknowns(axis, score) };
}

/** What every method that classifies by scores says of one actor. */
export interface ClassifiedActor<Axis extends string, Class extends string, Answer extends string | null = string> extends Classification<Axis, Class, Answer> {
  reasons: Message[];
  unknown: Message[];
  advice: Message;
}

/** Classifies an actor as `classifyScores` does, with its reasons, what is unknown, and the advice of its class under `prefix`. */
export function classifyActor<Axis extends string, Class extends string, Answer extends string | null = string>(
  prefix: string,
  actor: string,
  cuts: readonly ExplainedCut<Axis, Answer>[],
  classes: readonly (Class | 'unclassified')[],
  classOf: (...high: boolean[]) => Class,
): ClassifiedActor<Axis, Class, Answer> {
  const { class: name, possible, stable, moves } = classifyScores(cuts, classes, classOf);
  return {
    class: name,
    possible,
    stable,
    moves,
    reasons: cuts.flatMap(({ reasons }) => reasons),
    unknown: cuts.flatMap(({ unknown }) => unknown),
    advice: advise(prefix, name, [actor]),
  };
}
