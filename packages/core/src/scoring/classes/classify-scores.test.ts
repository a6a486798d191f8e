import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyScores } from './classify-scores.ts';
import type { CutScore } from './find-moves.ts';

const classes = ['both', 'first', 'second', 'none', 'unclassified'] as const;
type Class = Exclude<(typeof classes)[number], 'unclassified'>;

function classOf(first: boolean, second: boolean): Class {
  if (first) return second ? 'both' : 'first';
  return second ? 'second' : 'none';
}

/** A score made of one answer on a scale of ten steps. */
function cut(axis: 'x' | 'y', value: number | null, more: Partial<CutScore<'x' | 'y'>> = {}): CutScore<'x' | 'y'> {
  const items = value === null ? [] : [{ criterion: axis, value, share: 1, step: 0.1, reversed: false }];
  return { axis, value, interval: value === null ? [0, 1] : [value, value], threshold: 0.5, items, ...more };
}

const classify = (...cuts: CutScore<'x' | 'y'>[]) => classifyScores(cuts, classes, classOf);

describe('classifyScores', () => {
  it('takes a score at its threshold as high', () => {
    expect(classify(cut('x', 0.5), cut('y', 0.49))).toMatchObject({ class: 'first', possible: ['first'] });
    expect(classify(cut('x', 0.7, { threshold: 0.8 }), cut('y', 0.9)).class).toBe('second');
  });

  it('is unclassified where one score is unknown, and lists what is possible in the order of the classes', () => {
    expect(classify(cut('x', 0.9), cut('y', null))).toEqual({ class: 'unclassified', possible: ['both', 'first'], stable: null, moves: [] });
    expect(classify(cut('x', null), cut('y', 0.1))).toMatchObject({ class: 'unclassified', possible: ['first', 'none'] });
    expect(classify(cut('x', null), cut('y', null)).possible).toEqual(['both', 'first', 'second', 'none']);
    // A known score can still lie on either side: up to the threshold, but not to just below it.
    expect(classify(cut('x', 0.2, { interval: [0.1, 0.5] }), cut('y', 0.9)).possible).toEqual(['both', 'second']);
    expect(classify(cut('x', 0.2, { interval: [0.1, 0.49] }), cut('y', 0.9)).possible).toEqual(['second']);
    expect(classify(cut('x', 0.8, { interval: [0.5, 1] }), cut('y', 0.9)).possible).toEqual(['both']);
  });

  it('names every answer that changes the class in one step', () => {
    // x 0.5 goes down to 0.4; y 0.4 goes up to 0.5.
    expect(classify(cut('x', 0.5), cut('y', 0.4)).moves).toEqual([
      { axis: 'x', criterion: 'x', direction: 'lower', class: 'none' },
      { axis: 'y', criterion: 'y', direction: 'higher', class: 'both' },
    ]);
    expect(classify(cut('x', 0.6), cut('y', 0.39))).toMatchObject({ stable: true, moves: [] });
  });

  it('turns the direction round for a reversed answer, and stops at the end of the scale', () => {
    const reversed = { items: [{ criterion: 'x', value: 0.5, share: 1, step: 0.1, reversed: true }] };
    expect(classify(cut('x', 0.5, reversed), cut('y', 0.9)).moves[0]).toMatchObject({ direction: 'higher', class: 'second' });
    const low = { items: [{ criterion: 'x', value: 0.4, share: 1, step: 0.1, reversed: true }] };
    expect(classify(cut('x', 0.4, low), cut('y', 0.9)).moves[0]).toMatchObject({ direction: 'lower', class: 'both' });
    // A step of 1 from an answer of 0.8 can take away 0.8 only; with half the weight 0.4: 0.9 stays at 0.5.
    const end = { items: [{ criterion: 'x', value: 0.8, share: 0.5, step: 1, reversed: false }] };
    expect(classify(cut('x', 0.9, end), cut('y', 0.9)).stable).toBe(true);
    // From 0.8 up there is only 0.2 left; with half the weight 0.1, so 0.39 stays low and 0.4 would not.
    const top = { items: [{ criterion: 'x', value: 0.8, share: 0.5, step: 1, reversed: false }] };
    expect(classify(cut('x', 0.39, top), cut('y', 0.9)).stable).toBe(true);
    expect(classify(cut('x', 0.4, top), cut('y', 0.9)).stable).toBe(false);
  });

  it('counts no move where another class is the same one', () => {
    const same = classifyScores([cut('x', 0.5), cut('y', 0.5)], ['one', 'unclassified'], () => 'one');
    expect(same).toEqual({ class: 'one', possible: ['one'], stable: true, moves: [] });
  });

  it('holds the actual class possible, and is unclassified exactly where a score is unknown', () => {
    const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(score, score, (x, y) => {
        const result = classify(cut('x', x), cut('y', y));
        expect(result.class === 'unclassified').toBe(x === null || y === null);
        if (result.class !== 'unclassified') expect(result.possible).toEqual([result.class]);
        expect(result.possible).toHaveLength((x === null ? 2 : 1) * (y === null ? 2 : 1));
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
