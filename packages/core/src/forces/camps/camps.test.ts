import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../../errors.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { Camps } from './camps-result.ts';
import { camps, type CampsOptions } from './camps.ts';

type Pair = [a: number, b: number, sign: number];

function campsOf(order: number, pairs: readonly Pair[], options: Partial<CampsOptions> = {}): Camps {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: `${index}` })),
    ties: pairs.map(([a, b, sign], index) => ({ id: `${index}`, source: `${a}`, target: `${b}`, kind: sign < 0 ? 'conflict' : sign > 0 ? 'cooperation' : 'unclear' })),
  });
  const result = camps.compute(document, options);
  expect(Camps.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

/** Alliances (+) and enmities (−) of sixteen highland tribes of New Guinea (Read 1954, as Hage & Harary 1983 print them), tribe 1 being 0. */
const tribes = ([
  [1, [[2, 1], [3, -1], [4, -1], [5, -1], [6, -1], [12, -1], [15, 1], [16, 1]]],
  [2, [[3, -1], [5, -1], [6, -1], [9, -1], [10, -1], [15, 1], [16, 1]]],
  [3, [[4, 1], [6, 1], [7, 1], [8, 1]]],
  [4, [[8, 1]]],
  [5, [[7, 1], [9, 1], [14, 1], [15, -1], [16, -1]]],
  [6, [[7, 1], [8, 1], [9, -1], [11, 1], [12, 1], [13, -1], [16, -1]]],
  [7, [[8, 1], [11, 1], [12, 1], [13, 1]]],
  [8, [[11, 1], [12, 1], [14, -1]]],
  [9, [[10, 1], [11, -1], [13, 1], [15, -1]]],
  [10, [[11, -1], [13, 1], [15, -1]]],
  [11, [[12, 1], [13, -1], [15, -1], [16, -1]]],
  [12, [[14, -1], [15, -1], [16, -1]]],
  [13, [[14, 1], [15, -1], [16, -1]]],
  [14, [[16, -1]]],
  [15, [[16, 1]]],
] as [number, [number, number][]][]).flatMap(([a, row]) => row.map(([b, sign]): Pair => [a - 1, b - 1, sign]));

describe('camps', () => {
  it('finds the frustration index of the highland tribes, 7, and two errors with three camps', () => {
    // Aref & Wilson 2019 give 16 actors, 58 pairs, 29 of them negative, and the index 7; Doreian & Mrvar 1996 three clusters with 2.
    const two = campsOf(16, tribes);
    expect(two.pairs).toEqual({ positive: 29, negative: 29, mixed: 0 });
    expect(two).toMatchObject({ frustration: 7, exact: true, undivided: [] });
    expect(two.groups[0]!.frustrated).toHaveLength(7);
    expect(two.triads).toMatchObject({ balanced: 59, unbalanced: 9 });
    const three = campsOf(16, tribes, { camps: 3 });
    expect(three).toMatchObject({ frustration: 2, exact: true });
    expect(three.groups[0]!.camps.map(({ length }) => length)).toEqual([7, 5, 4]);
  });

  it('tells balanced triads from unbalanced ones', () => {
    // The friend of my friend, the enemy of my enemy: +++ and +−− are balanced, ++− and −−− are not.
    const triad = (...signs: [number, number, number]): Camps['triads'] => campsOf(3, [[0, 1, signs[0]], [1, 2, signs[1]], [0, 2, signs[2]]]).triads;
    expect(triad(1, 1, 1)).toEqual({ balanced: 1, unbalanced: 0, byNegative: [1, 0, 0, 0], balance: 1, listed: [] });
    expect(triad(1, -1, 1)).toEqual({ balanced: 0, unbalanced: 1, byNegative: [0, 1, 0, 0], balance: 0, listed: [{ actors: ['0', '1', '2'], negative: 1 }] });
    expect(triad(-1, -1, 1)).toMatchObject({ balanced: 1, byNegative: [0, 0, 1, 0] });
    expect(triad(-1, -1, -1)).toMatchObject({ unbalanced: 1, byNegative: [0, 0, 0, 1], listed: [{ negative: 3 }] });
    expect(triad(-1, -1, 0)).toMatchObject({ balanced: 0, unbalanced: 0, balance: null });
    // Of 0, 1, 2 and of 0, 2, 3: one balanced, one not.
    expect(campsOf(4, [[0, 1, 1], [1, 2, 1], [0, 2, 1], [2, 3, 1], [0, 3, -1]]).triads).toMatchObject({ balanced: 1, unbalanced: 1, balance: 0.5 });
  });

  it('parts the camps, and names the pair that stands against them', () => {
    // 0 and 1 against 2 and 3; 1 and 2 are friends all the same.
    const { groups, frustration, undivided } = campsOf(5, [[0, 1, 1], [2, 3, 1], [0, 2, -1], [0, 3, -1], [1, 3, -1], [1, 2, 1]]);
    expect(groups).toEqual([
      { camps: [['0', '1'], ['2', '3']], frustration: 1, exact: true, frustrated: [{ actors: ['1', '2'], sign: 1 }], undecided: [] },
    ]);
    expect(frustration).toBe(1);
    expect(undivided).toEqual(['4']);
    // Three against one another do not fit in two camps, and do in three.
    const three: Pair[] = [[0, 1, -1], [1, 2, -1], [0, 2, -1]];
    expect(campsOf(3, three)).toMatchObject({ frustration: 1, groups: [{ frustrated: [{ sign: -1 }] }] });
    expect(campsOf(3, three).groups[0]!.undecided).toHaveLength(2);
    expect(campsOf(3, three, { camps: 3 })).toMatchObject({ frustration: 0, groups: [{ camps: [['0'], ['1'], ['2']] }] });
  });

  it('keeps groups apart, the larger first, and leaves pairs of both signs out', () => {
    const { groups, undivided, pairs, mixedPairs } = campsOf(9, [[0, 1, -1], [2, 3, -1], [3, 4, 1], [5, 6, 1], [7, 8, 1], [7, 8, -1], [8, 7, 1], [1, 1, -1]]);
    expect(groups.map((group) => group.camps)).toEqual([[['3', '4'], ['2']], [['0'], ['1']]]);
    expect(undivided).toEqual(['5', '6', '7', '8']);
    expect(pairs).toEqual({ positive: 2, negative: 2, mixed: 1 });
    expect(mixedPairs).toEqual([['7', '8']]);
  });

  it('has no camps without conflict, and none on an empty map', () => {
    expect(campsOf(0, [])).toMatchObject({ groups: [], frustration: 0, exact: true, undivided: [] });
    expect(campsOf(3, [[0, 1, 1], [1, 2, 0]])).toMatchObject({ groups: [], undivided: ['0', '1', '2'], pairs: { positive: 1, negative: 0 } });
    expect(() => campsOf(2, [], { camps: 1 })).toThrow(WrongUseError);
    expect(() => campsOf(2, [], { camps: 9 })).toThrow(WrongUseError);
  });

  it('lists no more triads than asked, and counts them all', () => {
    const all: Pair[] = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b): Pair[] => (a < b ? [[a, b, -1]] : [])));
    expect(campsOf(4, all, { listed: 2 }).triads).toMatchObject({ unbalanced: 4, listed: [{}, {}] });
  });

  it('finds the least frustration, as trying every partition does, and the same again', () => {
    const pair = fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(-1, 1)).filter(([a, b]) => a < b);
    const unique = fc.uniqueArray(pair, { selector: ([a, b]) => `${a} ${b}`, maxLength: 18 });
    fc.assert(
      fc.property(unique, fc.constantFrom(2, 3), (pairs, count) => {
        let least = Infinity;
        for (let code = 0; code < count ** 7; code++) {
          const campOf = (actor: number): number => Math.floor(code / count ** actor) % count;
          least = Math.min(least, pairs.filter(([a, b, sign]) => (campOf(a) === campOf(b)) !== (sign === 1)).length);
        }
        const result = campsOf(7, pairs, { camps: count });
        expect(result).toMatchObject({ frustration: least, exact: true });
        expect(result.groups.flatMap(({ frustrated }) => frustrated)).toHaveLength(least);
        expect(campsOf(7, pairs, { camps: count })).toEqual(result);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('says that it has not proven what it could not, on a map too large for a proof', () => {
    const random = (index: number): number => ((index * 7919) % 104_729) / 104_729;
    const pairs: Pair[] = [];
    for (let a = 0; a < 60; a++) for (let b = a + 1; b < 60; b++) if (random(a * 60 + b) < 0.5) pairs.push([a, b, random(b * 61 + a * 3) < 0.5 ? 1 : -1]);
    const result = campsOf(60, pairs);
    expect(result.exact).toBe(false);
    expect(result.frustration).toBeLessThan(result.pairs.negative);
    // What twenty times as many searches find too; the first alone ends at 274.
    expect([result.pairs.negative, result.frustration]).toEqual([441, 262]);
    expect(camps.explain!(result)).toContainEqual({ code: 'camps.frustration-found', params: { count: result.frustration } });
  });

  it('says who stands with whom, and what does not fit', () => {
    const said = (...args: Parameters<typeof campsOf>): unknown => camps.explain!(campsOf(...args));
    expect(said(5, [[0, 1, 1], [2, 3, 1], [0, 2, -1], [0, 3, -1], [1, 3, -1], [1, 2, 1]])).toEqual([
      { code: 'camps.group', params: { count: 2, total: 4 } },
      { code: 'camps.camp', params: { actors: ['0', '1'], count: 2, more: 0 } },
      { code: 'camps.camp', params: { actors: ['2', '3'], count: 2, more: 0 } },
      { code: 'camps.frustration', params: { count: 1 } },
      { code: 'camps.apart', params: { actor: '1', otherActor: '2' } },
      { code: 'camps.triads', params: { balanced: 2, unbalanced: 2 } },
      { code: 'camps.triad.1', params: { actors: ['0', '1', '2'] } },
      { code: 'camps.undivided', params: { actors: ['4'], count: 1, more: 0 } },
    ]);
    expect(said(3, [[0, 1, -1], [1, 2, -1], [0, 2, -1]])).toMatchObject([
      {}, {}, {}, { code: 'camps.frustration' }, { code: 'camps.together' }, {}, { code: 'camps.triad.3' },
    ]);
    // The two largest of three camps, and no further group beside the two.
    expect(said(3, [[0, 1, -1], [1, 2, -1], [0, 2, -1]], { camps: 3 })).toMatchObject([{ code: 'camps.group', params: { count: 3 } }, { code: 'camps.camp' }, { code: 'camps.camp' }, { code: 'camps.balanced' }, {}, {}]);
    expect(said(4, [[0, 1, -1], [2, 3, -1]])).toMatchObject(Array.from({ length: 2 }, () => [{ code: 'camps.group' }, { code: 'camps.camp' }, { code: 'camps.camp' }, { code: 'camps.balanced' }]).flat());
    expect(said(2, [])).toEqual([{ code: 'camps.no-signs', params: { count: 0 } }]);
    expect(said(4, [[0, 1, 1], [2, 3, -1], [2, 3, 1]])).toEqual([
      { code: 'camps.no-conflict', params: { count: 1 } },
      { code: 'camps.mixed', params: { actor: '2', otherActor: '3', more: 0 } },
    ]);
    expect(said(2, [[0, 1, -1]])).toMatchObject([{}, {}, {}, { code: 'camps.balanced', params: { count: 0 } }]);
    expect(said(6, [[0, 1, -1], [2, 3, -1], [4, 5, -1]])).toContainEqual({ code: 'camps.more-groups', params: { count: 1 } });
  });
});
