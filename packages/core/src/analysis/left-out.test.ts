import { afterEach, describe, expect, it, vi } from 'vitest';
import { CancelledError, LimitError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { isLeftOut, resultOf } from '../result-of.ts';
import { leftOutBecause } from '../outcome.ts';
import { analyse, analyseInSteps } from './analyse.ts';
import { MethodId, MetricId } from './analyse-options.ts';
import { Analysis } from './analysis-result.ts';
import { complementarityEntries, forceEntries, networkEntries, partnershipEntries, scoringEntries } from './entries/index.ts';
import type { Entries } from './entry.ts';
import { methodsLeftOut } from './methods-left-out.ts';

const families = { metrics: networkEntries, scoring: scoringEntries, complementarity: complementarityEntries, forces: forceEntries, partnership: partnershipEntries };
const entries = Object.entries(families).flatMap(([family, table]) => Object.entries(table as Entries).map(([key, entry]) => ({ family: family as keyof typeof families, key, entry, id: entry.descriptor.id })));
const everything = { metrics: MetricId.options, methods: MethodId.options };

/** Something for every family; a new document each time, so that nothing is kept from one analysis to the next. */
function small(): Document {
  return requireDocument({
    version: 1,
    cause: { title: 'Wells', requirements: [{ id: 'law', capability: 'law' }] },
    capabilities: [{ id: 'law', label: 'Law', kind: 'expertise' }],
    actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, role: 'partner' })),
    offers: [{ id: '1', actor: 'a', capability: 'law' }],
    needs: [{ id: '1', actor: 'b', capability: 'law' }],
    ties: ['ab', 'bc', 'ca', 'cd'].map((ends) => ({ id: ends, source: ends[0], target: ends[1], kind: 'cooperation', strength: 2 })),
    alliances: [{ id: 'm', label: 'Memorandum', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }] }],
    objectives: [{ id: 'o', label: 'No fees' }],
    positions: ['a', 'b', 'c'].map((actor, index) => ({ id: actor, actor, objective: 'o', value: 1 - index })),
    influences: [{ id: '1', source: 'a', target: 'b', value: 2 }],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-ten' }],
    assessments: ['a', 'b'].map((actor, index) => ({ id: actor, actor, criterion: 'power', value: index })),
  });
}

const crowd = (count: number, influences: object[] = []): Document =>
  requireDocument({
    version: 1,
    cause: { title: 'Crowd' },
    actors: Array.from({ length: count }, (_, index) => ({ id: `${index}`, name: `${index}` })),
    objectives: [{ id: 'o', label: 'O' }],
    positions: Array.from({ length: count }, (_, index) => ({ id: `${index}`, actor: `${index}`, objective: 'o', value: 1 })),
    influences,
  });

/** Every outcome of an analysis by its id, as JSON. */
const bytes = (analysis: Analysis): Map<string, string> => new Map(entries.map(({ family, key, id }) => [id, JSON.stringify((analysis[family] as Record<string, unknown>)[key])]));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an error inside one method', () => {
  const sound = bytes(analyse(small(), everything));

  it('is told of nothing where there is none', () => {
    for (const [id, text] of sound) expect(text, id).not.toBe('null');
    expect(methodsLeftOut(analyse(small(), everything))).toEqual([]);
  });

  it.each(entries)('$id leaves it out, and every other as it is', ({ entry, id }) => {
    const fail = (): never => {
      throw new TypeError('Cannot read properties of undefined');
    };
    // Where there are steps it fails in the middle of them.
    vi.spyOn(entry, 'run').mockImplementation(function* () {
      yield 0.5;
      fail();
    });
    if (entry.inBlocks !== null) vi.spyOn(entry as unknown as { inBlocks: () => unknown }, 'inBlocks').mockImplementation(fail);
    const analysis = analyse(small(), everything);
    const reason = { code: 'left-out.error', params: { method: id, error: 'TypeError: Cannot read properties of undefined' } };
    expect(methodsLeftOut(analysis)).toEqual([{ method: id, reason }]);
    const expected = new Map(sound).set(id, JSON.stringify({ leftOut: reason }));
    expect(bytes(analysis)).toEqual(expected);
    expect(Analysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  });

  it('in work that is shared out is told to the step', () => {
    const steps = analyseInSteps(small(), { metrics: ['betweenness', 'degree'], methods: [] });
    let next = steps.next();
    while (next.done !== true) next = next.value.work === undefined ? steps.next() : steps.throw(new Error('no room'));
    expect(methodsLeftOut(next.value)).toEqual([{ method: 'betweenness', reason: { code: 'left-out.error', params: { method: 'betweenness', error: 'Error: no room' } } }]);
    expect(resultOf(next.value.metrics.degree)!.scores).toHaveLength(4);
  });

  it('stops everything where it is a stop', () => {
    vi.spyOn(networkEntries.density, 'run').mockImplementation(() => {
      throw new CancelledError();
    });
    expect(() => analyse(small())).toThrow(CancelledError);
  });
});

describe('a map beyond what a method can take', () => {
  it('is analysed without it, and says so in its place', () => {
    const { forces } = analyse(crowd(1001), { metrics: [], methods: ['mactor-influence', 'mactor-convergence', 'support-bands'] });
    expect(forces.mactorConvergence).toEqual({ leftOut: { code: 'left-out.limit.placed-actors', params: { limit: 1000 } } });
    expect(resultOf(forces.mactorInfluence)!.actors).toHaveLength(1001);
    expect(resultOf(forces.supportBands)).toHaveLength(1);
  });

  it('has a limit of actors as well', () => {
    const analysis = analyse(crowd(2001, [{ id: 'i', source: '0', target: '1', value: 1 }]), { metrics: [], methods: ['mactor-influence', 'mactor-positions'] });
    const reason = { code: 'left-out.limit.actors', params: { limit: 2000 } };
    expect(methodsLeftOut(analysis)).toEqual([{ method: 'mactor-influence', reason }, { method: 'mactor-positions', reason }]);
    expect(Analysis.parse(analysis)).toEqual(analysis);
  });
});

describe('an outcome', () => {
  it('is a result, the reason why there is none, or null', () => {
    const left = leftOutBecause(new LimitError('actors', 7), 'magic');
    expect(left).toEqual({ leftOut: { code: 'left-out.limit.actors', params: { limit: 7 } } });
    expect([left, null, undefined, [], { scores: [] }, 'leftOut'].map(isLeftOut)).toEqual([true, false, false, false, false, false]);
    expect([resultOf(left), resultOf(null), resultOf(undefined), resultOf([1])]).toEqual([null, null, null, [1]]);
    expect(leftOutBecause('a text', 'magic').leftOut.params).toEqual({ method: 'magic', error: 'a text' });
  });

  it('can be told from every result: none has a field of that name', () => {
    const analysis = analyse(small(), everything);
    for (const { family, key } of entries) {
      const result = (analysis[family] as Record<string, unknown>)[key];
      expect(Object.keys(result as object)).not.toContain('leftOut');
    }
  });
});
