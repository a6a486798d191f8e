import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { readAlignment } from './alignment.ts';

type Given = readonly [value: unknown, scale?: string];

/** One actor whose position on the law several assessors give, each on a scale of its own. */
function mapOf(given: readonly Given[], more: Record<string, unknown> = {}): Document {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: [{ id: 'a', name: 'a' }],
    assessors: given.map((_, index) => ({ id: `x${index}`, name: `x${index}` })),
    objectives: [{ id: 'law', label: 'Law' }],
    positions: given.map(([value, scale], index) => ({ id: `${index}`, actor: 'a', objective: 'law', assessor: `x${index}`, value, ...(scale === undefined ? {} : { scale }) })),
    ...more,
  });
}

const alignment = (given: readonly Given[], threshold = 0.5) => readAlignment(mapOf(given), 'law', threshold, 3).actors[0]!;

describe('alignment', () => {
  it('is the position stretched from −1..+1 to 0..1, high from the threshold on', () => {
    // 0.2 is (0.2 + 1) / 2 = 0.6.
    const item = { criterion: null, value: 0.6, share: 1, step: 0.1, reversed: false };
    expect(alignment([[0.2]], 0.6)).toEqual({
      position: 0.2,
      cut: {
        axis: 'alignment', threshold: 0.6, value: 0.6, interval: [0.6, 0.6], items: [item], unknown: [],
        reasons: [{ code: 'aiim.reason.position-high', params: { actor: 'a', objective: 'law', position: 0.2, score: 0.6, threshold: 0.6 } }],
      },
    });
    expect(alignment([[0.2]], 0.61).cut.reasons.map(({ code }) => code)).toEqual(['aiim.reason.position-low']);
  });

  it('moves by the coarsest step of the scales on which it was given', () => {
    const step = (...given: Given[]): number => alignment(given).cut.items[0]!.step;
    // An eighth on −4..+4, a tenth where there are no steps, and 1/14 on −7..+7.
    expect(step([1, 'minus-four-to-four'])).toBe(1 / 8);
    expect(step([1, 'minus-four-to-four'], [0.5])).toBe(1 / 8);
    expect(step([0.5], [1, 'minus-four-to-four'])).toBe(1 / 8);
    expect(step([0.5], [1, 'minus-seven-to-seven'])).toBe(0.1);
    expect(step([1, 'minus-seven-to-seven'])).toBe(1 / 14);
  });

  it('says why a position tells nothing', () => {
    const unknown = (given: readonly Given[]): unknown => {
      const { cut, position } = alignment(given);
      expect(cut).toMatchObject({ axis: 'alignment', threshold: 0.5, value: null, interval: [0, 1], items: [], reasons: [] });
      expect(position).toBeNull();
      return cut.unknown;
    };
    expect(unknown([])).toEqual([{ code: 'position.unknown.not-assessed', params: { actor: 'a' } }]);
    expect(unknown([[null]])).toEqual([{ code: 'position.unknown.assessed-unknown', params: { actor: 'a' } }]);
    expect(unknown([[3, 'tower']])).toEqual([{ code: 'position.unknown.no-upper-limit', params: { actor: 'a' } }]);
  });

  it('says what it was read from', () => {
    const criteria = [{ id: 'words', label: 'Words', measures: 'alignment', scale: 'zero-to-ten' }, { id: 'gain', label: 'Gain', measures: 'interest', scale: 'zero-to-ten' }];
    const assessments = [{ id: '1', actor: 'a', criterion: 'words', value: 3 }];
    expect(readAlignment(mapOf([[1]], { criteria, assessments }), 'law', 0.5, 3)).toMatchObject({ source: 'criteria', actors: [{ position: null, cut: { value: 0.3, threshold: 0.5 } }] });
    // Criteria of other measures say nothing about it.
    expect(readAlignment(mapOf([[1]], { criteria: criteria.slice(1) }), 'law', 0.5, 3)).toMatchObject({ source: 'positions', actors: [{ position: 1, cut: { value: 1 } }] });
    expect(readAlignment(mapOf([[1]]), null, 0.5, 3)).toMatchObject({
      source: 'nothing',
      actors: [{ position: null, cut: { value: null, interval: [0, 1], items: [], reasons: [], unknown: [{ code: 'aiim.unknown.no-objective', params: { actor: 'a' } }] } }],
    });
  });
});
