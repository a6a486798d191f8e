import { type CutScore, findMoves, type Move } from './find-moves.ts';
import { isAtLeast } from './is-at-least.ts';

/** The class of an actor by several scores, each cut in two by a threshold, and how sure it is. */
export interface Classification<Axis extends string, Class extends string, Answer extends string | null = string> {
  class: Class | 'unclassified';
  /** The classes that the unknown part allows, in the order of the classes. */
  possible: Class[];
  /** Whether no single answer moved one step changes the class; `null` where unclassified. */
  stable: boolean | null;
  /** The moves of one step that change the class. */
  moves: Move<Axis, Class, Answer>[];
}

/**
 * Classifies an actor by which of its scores are high: at their threshold or above.
 *
 * `classOf` takes which scores are high, in the order given. One unknown score leaves the actor unclassified; what it
 * can still be follows from the intervals. O(criteria + 2^scores).
 */
export function classifyScores<Axis extends string, Class extends string, Answer extends string | null = string>(
  cuts: readonly CutScore<Axis, Answer>[],
  classes: readonly (Class | 'unclassified')[],
  classOf: (...high: boolean[]) => Class,
): Classification<Axis, Class, Answer> {
  const possible = allowedClasses(cuts, classOf);
  const isKnown = cuts.every(({ value }) => value !== null);
  const moves = isKnown ? findMoves(cuts, classOf) : [];
  return {
    class: isKnown ? classOf(...cuts.map(({ value, threshold }) => isAtLeast(value!, threshold))) : 'unclassified',
    possible: classes.filter((name): name is Class => possible.has(name)),
    stable: isKnown ? moves.length === 0 : null,
    moves,
  };
}

/** The classes of all the sides on which the scores can be. */
function allowedClasses<Class extends string>(cuts: readonly CutScore<string, string | null>[], classOf: (...high: boolean[]) => Class): ReadonlySet<Class | 'unclassified'> {
  const allowed = new Set<Class | 'unclassified'>();
  const sides = cuts.map(() => true);
  // Each bit of a choice says on which side one of the scores is.
  for (let choice = 0; choice < 2 ** cuts.length; choice++) {
    let isAllowed = true;
    for (let index = 0; index < cuts.length && isAllowed; index++) {
      const { interval: [low, high], threshold } = cuts[index]!;
      const isHigh = ((choice >> index) & 1) === 0;
      sides[index] = isHigh;
      isAllowed = isHigh ? isAtLeast(high, threshold) : !isAtLeast(low, threshold);
    }
    if (isAllowed) allowed.add(classOf(...sides));
  }
  return allowed;
}
