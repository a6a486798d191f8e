import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../errors.ts';
import { createSnapshot } from '../graph/snapshot.ts';
import { ActorScores } from './actor-scores.ts';
import { explainBasis, NetworkBasis } from './network-basis.ts';
import { edgeMetrics, graphMetrics, groupMetrics, metrics, nodeMetrics } from './registry.ts';
import { arbitraryMap } from './testing/arbitrary-map.ts';
import { mapOf, snapshotOf, type TieNote } from './testing/map-of.ts';
import { TieScores } from './tie-scores.ts';

const mixed: TieNote[] = [[0, 1], [1, 2, { directed: true, strength: 2 }], [2, 0, { strength: 0 }], [2, 3], [3, 3], [3, 4, { kind: 'conflict' }]];

/** The values of a result that belong to actors or ties, by their id. */
function valuesById(result: object): Map<string, number | null> {
  const { scores } = result as { scores: { actor?: string; tie?: string; value: number | null }[] };
  return new Map(scores.map(({ actor, tie, value }) => [(actor ?? tie)!, value]));
}

describe('every metric', () => {
  it('has an id of its own in kebab-case', () => {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
    for (const { id } of metrics) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(metrics)('$id has a default for every option, a JSON Schema, and refuses what it does not know', (metric) => {
    expect(metric.options.safeParse({}).success).toBe(true);
    expect(() => z.toJSONSchema(metric.options, { io: 'input' })).not.toThrow();
    expect(() => metric.compute(snapshotOf(2, [[0, 1]]), { colour: 'red' } as never)).toThrow(WrongUseError);
  });

  it.each(metrics)('$id cites its sources', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
  });

  it.each(metrics)('$id states its range, its readings and its basis truly', (metric) => {
    const result = metric.compute(snapshotOf(5, mixed));
    expect(NetworkBasis.safeParse(result.basis).success).toBe(true);
    expect(result.basis.reads).toBe(metric.reads[0]);
    expect(result.basis.ties + result.basis.loops + result.basis.blocked).toBe(mixed.length);
    if (metric.range !== undefined && 'scores' in result) {
      const [least, greatest] = metric.range;
      for (const { value } of result.scores) {
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(least ?? -Infinity);
        expect(value).toBeLessThanOrEqual(greatest ?? Infinity);
      }
    }
  });

  it.each(metrics)('$id computes from no actors, from one, and from none of the ties', (metric) => {
    for (const order of [0, 1, 5]) expect(() => JSON.stringify(metric.compute(snapshotOf(order, [])))).not.toThrow();
  });

  it.each(metrics)('$id gives numbers that JSON can hold, on maps of any shape', (metric) => {
    fc.assert(
      fc.property(arbitraryMap, ({ order, notes }) => {
        const result = metric.compute(snapshotOf(order, notes));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 100, seed: 20261121 },
    );
  });

  it('takes any string for an id, and leaves Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const ids = ['__proto__', 'constructor', '', '🤝', 'toString'];
    const { actors, ties } = mapOf(5, mixed);
    const rename = (id: string): string => ids[Number(id)]!;
    const hostile = createSnapshot({
      actors: actors.map((actor) => ({ ...actor, id: rename(actor.id) })),
      ties: ties.map((tie, index) => ({ ...tie, id: `${['__proto__', 'constructor', ''][index] ?? index}`, source: rename(tie.source), target: rename(tie.target) })),
    });
    for (const metric of nodeMetrics) {
      const expected = metric.compute(snapshotOf(5, mixed)).scores.map(({ actor, value }) => ({ actor: rename(actor), value }));
      expect(metric.compute(hostile).scores).toEqual(expected);
    }
    for (const metric of [...edgeMetrics, ...graphMetrics, ...groupMetrics]) metric.compute(hostile);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe('every metric of actors or ties', () => {
  it.each([...nodeMetrics, ...edgeMetrics])('$id has one score for each, in the document’s order', (metric) => {
    const result = metric.compute(snapshotOf(5, mixed));
    const schema = metric.scope === 'actor' ? ActorScores : TieScores;
    expect(schema.safeParse(result).success).toBe(true);
    expect([...valuesById(result).keys()]).toEqual(metric.scope === 'actor' ? ['0', '1', '2', '3', '4'] : ['t0', 't1', 't2', 't3', 't4', 't5']);
  });

  it.each([...nodeMetrics, ...edgeMetrics])('$id does not depend on the order of actors and ties', (metric) => {
    fc.assert(
      fc.property(arbitraryMap, fc.infiniteStream(fc.nat()), ({ order, notes }, numbers) => {
        const draw = (length: number): number => (numbers.next().value as number) % length;
        const shuffle = <Item>(items: readonly Item[]): Item[] => items.reduce<Item[]>((mixed, item) => mixed.toSpliced(draw(mixed.length + 1), 0, item), []);
        const map = mapOf(order, notes);
        const shuffled = createSnapshot({ actors: shuffle(map.actors), ties: shuffle(map.ties) });
        const options = metric.reads.some((reading) => reading === 'length') ? ({ reads: 'length' } as object) : {};
        const found = valuesById(metric.compute(shuffled, options));
        valuesById(metric.compute(createSnapshot(map), options)).forEach((value, id) => {
          if (value === null) expect(found.get(id)).toBeNull();
          else expect(found.get(id)).toBeCloseTo(value, 10);
        });
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });
});

describe('explainBasis', () => {
  it('says what was read and left out, and nothing of what did not happen', () => {
    const basis = { actors: 3, ties: 2, pairs: 2, loops: 0, blocked: 0, direction: 'both', reads: 'ties', unknownStrengths: null, zeroStrengths: null } as const;
    expect(explainBasis(basis).map(({ code }) => code)).toEqual(['basis.ties', 'basis.direction.both', 'basis.reads.ties']);
    expect(explainBasis({ ...basis, loops: 1, blocked: 2, reads: 'length', unknownStrengths: 3, zeroStrengths: 4 })).toEqual([
      { code: 'basis.ties', params: { ties: 2, pairs: 2 } },
      { code: 'basis.direction.both', params: {} },
      { code: 'basis.reads.length', params: {} },
      { code: 'basis.blocked', params: { count: 2 } },
      { code: 'basis.loops', params: { count: 1 } },
      { code: 'basis.unknown-strengths', params: { count: 3 } },
      { code: 'basis.zero-strengths.length', params: { count: 4 } },
    ]);
  });
});
