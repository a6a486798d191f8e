import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInScales } from '../../model/built-in-scales.ts';
import type { Scale } from '../../model/scale.ts';
import { rankOnScale } from './rank-on-scale.ts';
import { codesOf, documentOf } from '../testing/document-of.ts';
import { Threats } from './threats-result.ts';
import { threats } from './threats.ts';

const alliances = [{ id: 'pact', label: 'pact', form: 'partnership', members: [] }];

function threatsOf(notes: readonly object[]): Threats {
  const result = threats.compute(documentOf(['a', 'b'], { alliances, threats: notes.map((note, index) => ({ id: `t${index}`, label: 'x', kind: 'external', ...note })) }));
  expect(Threats.parse(result)).toEqual(result);
  return result;
}

const scale = (id: string): Scale => builtInScales.find((one) => one.id === id)!;

describe('an answer read by rank', () => {
  it('counts the least answer as one step, unless the scale begins at none', () => {
    expect(['low', 'medium', 'high'].map((level) => rankOnScale(level, scale('low-medium-high')))).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12), 1]);
    expect([1, 2, 5].map((value) => rankOnScale(value, scale('one-to-five')))).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.4, 12), 1]);
    expect([0, 3, 10].map((value) => rankOnScale(value, scale('zero-to-ten')))).toEqual([0, 0.3, 1]);
    expect(rankOnScale(0.25, scale('zero-to-one'))).toBe(0.25);
    expect(rankOnScale(0, scale('minus-one-to-one'))).toBe(0.5);
    expect(rankOnScale(null, scale('low-medium-high'))).toBeNull();
    expect(rankOnScale(3, scale('tower'))).toBeNull();
  });

  it('holds the longest scales and steps', () => {
    const most = Number.MAX_VALUE;
    expect(rankOnScale(most, { id: 'x', kind: 'numeric', min: -most, max: most })).toBe(1);
    expect(rankOnScale(1, { id: 'x', kind: 'numeric', min: 1, max: 1 + Number.EPSILON, step: most })).toBe(0.5);
  });
});

describe('threats', () => {
  it('weigh severity by likelihood', () => {
    // high × medium = 1 × 2/3; medium × low = 2/3 × 1/3 = 2/9.
    const { threats: list } = threatsOf([
      { severity: 'medium', likelihood: 'low' },
      { severity: 'high', likelihood: 'medium', alliance: 'pact', actors: ['b', 'a', 'b'] },
    ]);
    expect(list.map(({ threat }) => threat)).toEqual(['t1', 't0']);
    expect(list[0]).toEqual({
      threat: 't1', kind: 'external', alliance: 'pact', actors: ['b', 'a'], severity: 1, likelihood: expect.closeTo(2 / 3, 12) as number,
      risk: { value: expect.closeTo(2 / 3, 12) as number, interval: [expect.closeTo(2 / 3, 12), expect.closeTo(2 / 3, 12)] as never },
      occurred: null, answer: 'missing', taken: [], planned: [], answering: [],
    });
    expect(list[1]!.risk.value).toBeCloseTo(2 / 9, 12);
  });

  it('are certain where they have occurred, and only there', () => {
    const { threats: list } = threatsOf([
      { severity: 'high', likelihood: 'low', occurred: true },
      { severity: 'high', occurred: false },
      { severity: 'high', likelihood: null, occurred: null },
    ]);
    expect(list.map(({ likelihood, occurred, risk }) => [likelihood, occurred, risk.value])).toEqual([[1, true, 1], [null, false, null], [null, null, null]]);
  });

  it('are of unknown risk where severity or likelihood is, between nothing and what is known', () => {
    const { threats: list } = threatsOf([{}, { severity: 'low' }, { likelihood: 'medium' }, { severity: 'low', likelihood: 'low' }]);
    expect(list.map(({ threat, risk }) => [threat, risk.value === null, Math.round(risk.interval[1] * 90)])).toEqual([
      ['t3', false, 10], ['t0', true, 90], ['t2', true, 60], ['t1', true, 30],
    ]);
    expect(list[1]!.risk.interval[0]).toBe(0);
  });

  it('are read on their own scale', () => {
    const [one] = threatsOf([{ severity: 5, likelihood: 4, scale: 'zero-to-ten' }]).threats;
    expect(one!.risk.value).toBe(0.2);
  });

  it('are answered only where a response was taken', () => {
    const { threats: list, alliances: told, kinds } = threatsOf([
      { alliance: 'pact', responses: [{ label: 'p', taken: false, actor: 'a' }, { label: 'q', taken: true, actor: 'b' }, { label: 'r', actor: 'b' }] },
      { alliance: 'pact', kind: 'relational', responses: [{ label: 'p', taken: null }] },
      { alliance: 'pact', kind: 'relational', responses: [] },
      { responses: [{ label: 'p', taken: false }] },
    ]);
    expect(list.map(({ answer, taken, planned, answering }) => [answer, taken, planned, answering])).toEqual([
      ['taken', ['q'], ['p', 'r'], ['a', 'b']], ['planned', [], ['p'], []], ['missing', [], [], []], ['planned', [], ['p'], []],
    ]);
    expect(told).toEqual([{ alliance: 'pact', threats: ['t0', 't1', 't2'], unanswered: ['t1', 't2'] }]);
    expect(kinds).toEqual([
      { kind: 'external', threats: ['t0', 't3'] }, { kind: 'capacity', threats: [] }, { kind: 'project', threats: [] }, { kind: 'relational', threats: ['t1', 't2'] },
    ]);
  });

  it('keep their risk in its interval, and lose certainty by what is forgotten', () => {
    const level = fc.constantFrom('low', 'medium', 'high');
    fc.assert(
      fc.property(level, level, fc.constantFrom('severity', 'likelihood'), (severity, likelihood, forgotten) => {
        const known = threatsOf([{ severity, likelihood }]).threats[0]!.risk;
        const less = threatsOf([{ severity, likelihood, [forgotten]: null }]).threats[0]!.risk;
        expect(less.value).toBeNull();
        expect(less.interval[0]).toBeLessThanOrEqual(known.interval[0]);
        expect(less.interval[1]).toBeGreaterThanOrEqual(known.interval[1]);
      }),
      { numRuns: 30, seed: 20261122 },
    );
  });
});

describe('what threats say', () => {
  it('is the greatest risks first, what lacks an answer, what may help, and what is unknown', () => {
    const messages = threats.explain!(
      threatsOf([
        { severity: 'high', occurred: true, responses: [{ label: 'p', taken: false }] },
        { severity: 'low', likelihood: 'high', kind: 'capacity', responses: [{ label: 'p', taken: true }] },
        { severity: 'high', kind: 'relational' },
      ]),
    );
    expect(messages).toEqual([
      { code: 'threats.count', params: { count: 3, occurred: 1 } },
      { code: 'threats.occurred', params: { threat: 't0', risk: 1 } },
      { code: 'threats.risk', params: { threat: 't1', risk: expect.closeTo(1 / 3, 12) as number } },
      { code: 'threats.unanswered', params: { threats: ['t2'], more: 0 } },
      { code: 'threats.only-planned', params: { threats: ['t0'], more: 0 } },
      { code: 'threats.advice.external', params: {} },
      { code: 'threats.advice.relational', params: {} },
      { code: 'threats.unknown', params: { threats: ['t2'], more: 0 } },
    ]);
  });

  it('tells four of many, and says where none is declared', () => {
    const codes = codesOf(threats.explain!(threatsOf(Array.from({ length: 9 }, () => ({ severity: 'low', likelihood: 'low', responses: [{ label: 'x', taken: true }] })))));
    expect(codes).toEqual(['threats.count', 'threats.risk', 'threats.risk', 'threats.risk', 'threats.risk']);
    expect(codesOf(threats.explain!(threatsOf([])))).toEqual(['threats.none']);
  });
});
