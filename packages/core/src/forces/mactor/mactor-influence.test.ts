import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimitError, WrongUseError } from '../../errors.ts';
import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { MactorInfluence } from './mactor-influence-result.ts';
import { mactorInfluence, mactorQuadrant } from './mactor-influence.ts';
import type { MactorOptions } from './mactor-options.ts';
import { nigerTransport, studyOf } from './testing/study-of.ts';

function influence(document: Document, options: Partial<MactorOptions> = {}): MactorInfluence {
  const result = mactorInfluence.compute(document, options);
  expect(MactorInfluence.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

/** The value of one field for every actor. */
function each<Key extends keyof MactorInfluence['actors'][number]>(result: MactorInfluence, key: Key): MactorInfluence['actors'][number][Key][] {
  return result.actors.map((actor) => actor[key]);
}

const near = (...values: number[]): unknown[] => values.map((value) => expect.closeTo(value, 10));
const said = (result: MactorInfluence): [string, object][] => mactorInfluence.explain!(result).map(({ code, params }) => [code, params]);

/** a0 on a1 by 2 and on a2 by 1, a1 on a2 by 4, a2 on a0 by 3. */
const three = { direct: [[0, 2, 1], [0, 0, 4], [3, 0, 0]] };

describe('MACTOR: direct and indirect influence', () => {
  it('adds what passes through one other, and weighs influence against dependence', () => {
    // MIDI: a0 on a2 1 + min(2, 4) = 3, a1 on a0 min(4, 3) = 3, a2 on a1 min(3, 2) = 2; back to a0 through a2 min(1, 3) = 1,
    // to a2 through a0 min(3, 1) = 1. Rows: 1+2+3 = 6, 3+0+4 = 7, 3+2+1 = 6. Columns: 7, 4, 8. All: 19.
    // r: 5/19 × 6/13, 7/19 × 7/11, 5/19 × 6/14.
    const result = influence(studyOf(three));
    expect(result.direct).toEqual(three.direct);
    expect(result.total).toEqual([[1, 2, 3], [3, 0, 4], [3, 2, 1]]);
    expect(result).toMatchObject({ diagonal: 'included', unstated: 'zero', ignored: [], mean: 19 / 3 });
    expect(each(result, 'influence')).toEqual([6, 7, 6]);
    expect(each(result, 'dependence')).toEqual([7, 4, 8]);
    expect(each(result, 'own')).toEqual([1, 0, 1]);
    expect(each(result, 'directInfluence')).toEqual([3, 4, 3]);
    expect(each(result, 'directDependence')).toEqual([3, 2, 5]);
    const raw = [(5 / 19) * (6 / 13), (7 / 19) * (7 / 11), (5 / 19) * (6 / 14)];
    const all = raw[0]! + raw[1]! + raw[2]!;
    expect(each(result, 'rawPower')).toEqual(near(...raw));
    expect(each(result, 'power')).toEqual(near(...raw.map((value) => (3 * value) / all)));
    expect(each(result, 'quadrant')).toEqual(['dominated', 'dominant', 'dominated']);
    expect(each(result, 'possible')).toEqual([['dominated'], ['dominant'], ['dominated']]);
    expect(each(result, 'powerInterval')).toEqual(each(result, 'power').map((power) => [power, power]));
  });

  it('leaves the diagonal out of the sums where asked, and takes it off no second time', () => {
    // Rows 5, 7, 5; columns 6, 4, 7; all 17. r: 5/17 × 5/11, 7/17 × 7/11, 5/17 × 5/12.
    const result = influence(studyOf(three), { diagonal: 'excluded' });
    expect(result).toMatchObject({ diagonal: 'excluded', mean: 17 / 3, orderDepends: false });
    expect(each(result, 'influence')).toEqual([5, 7, 5]);
    expect(each(result, 'dependence')).toEqual([6, 4, 7]);
    expect(each(result, 'own')).toEqual([1, 0, 1]);
    expect(each(result, 'rawPower')).toEqual(near((5 / 17) * (5 / 11), (7 / 17) * (7 / 11), (5 / 17) * (5 / 12)));
  });

  it('agrees with an independent computation on a published matrix', () => {
    // The thesis prints the direct influences; the sums and powers were computed apart from this code, from the definition.
    const result = influence(studyOf({ direct: nigerTransport }));
    expect(result.direct).toEqual(nigerTransport);
    expect(result.cells).toEqual({ total: 110, stated: 110, asked: 0, unstated: 0 });
    expect(result.total!.slice(0, 2)).toEqual([[7, 7, 14, 5, 7, 9, 9, 6, 5, 7, 5], [6, 8, 9, 5, 6, 6, 8, 6, 4, 8, 5]]);
    expect(each(result, 'influence')).toEqual([81, 71, 48, 53, 39, 11, 41, 26, 35, 23, 0]);
    expect(each(result, 'dependence')).toEqual([36, 38, 69, 31, 39, 45, 49, 33, 24, 40, 24]);
    expect(each(result, 'power').map((power) => Math.round(1000 * power!))).toEqual([2694, 2158, 841, 1593, 894, 93, 862, 533, 967, 365, 0]);
    const excluded = influence(studyOf({ direct: nigerTransport }), { diagonal: 'excluded' });
    expect(each(excluded, 'power').map((power) => Math.round(1000 * power!))).toEqual([2752, 2209, 795, 1612, 880, 81, 839, 517, 975, 340, 0]);
    expect(each(result, 'quadrant')).toEqual([
      'dominant', 'dominant', 'relay', 'dominant', 'relay', 'dominated', 'relay', 'autonomous', 'autonomous', 'dominated', 'autonomous',
    ]);
    expect(result.orderDepends).toBe(false);
  });

  it('names the quadrants by influence, then dependence', () => {
    expect([[true, false], [true, true], [false, true], [false, false]].map(([high, dependent]) => mactorQuadrant(high!, dependent!))).toEqual([
      'dominant', 'relay', 'dominated', 'autonomous',
    ]);
  });

  it('counts as high who stands at the mean', () => {
    // Everybody influences everybody alike, by 3 of 10, which is 1.2: nobody is below the mean.
    const result = influence(studyOf({ direct: [[0, 3, 3], [3, 0, 3], [3, 3, 0]] }, 'zero-to-ten'));
    expect(each(result, 'influence')).toEqual(near(7.2, 7.2, 7.2));
    expect(each(result, 'quadrant')).toEqual(['relay', 'relay', 'relay']);
    expect(each(result, 'power')).toEqual(near(1, 1, 1));
    expect(result.orderDepends).toBe(false);
  });

  it('says where the diagonal decides the order of two actors', () => {
    // MIDI 0 2 2 / 2 3 6 / 2 3 3. With the diagonal a0 weighs 4 × 4/8 = 2 and a2 5 × 8/19 = 2.11; without it 2 and 5 × 5/13 = 1.92.
    const document = studyOf({ direct: [[0, 0, 2], [2, 0, 4], [0, 3, 0]] });
    for (const diagonal of ['included', 'excluded'] as const) expect(influence(document, { diagonal }).orderDepends).toBe(true);
    const [first, , third] = each(influence(document), 'power');
    expect(first!).toBeLessThan(third!);
    const [before, , after] = each(influence(document, { diagonal: 'excluded' }), 'power');
    expect(before!).toBeGreaterThan(after!);
  });
});

describe('MACTOR: how influences are read', () => {
  const document = (influences: readonly object[]): Document =>
    requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: '__proto__', name: 'P' }, { id: '', name: 'E' }],
      assessors: [{ id: 'lead', name: 'Lead' }, { id: 'guest', name: 'Guest' }],
      influences: influences.map((one, index) => ({ id: `${index}`, source: '__proto__', target: '', ...one })),
    });
  const cell = (...influences: object[]): number | null => influence(document(influences)).direct![0]![1]!;

  it('takes the median over the assessors, each one’s newest', () => {
    expect(cell({ value: 1, assessor: 'lead' }, { value: 2, assessor: 'guest' })).toBe(1.5);
    expect(cell({ value: 1, assessor: 'lead', date: '2012' }, { value: 4, assessor: 'lead', date: '2011' })).toBe(1);
    expect(cell({ value: null, assessor: 'lead' }, { value: 3, assessor: 'guest' })).toBe(3);
  });

  it('converts other scales end to end', () => {
    expect(cell({ value: 'medium', scale: 'low-medium-high' })).toBe(2);
    expect(cell({ value: 5, scale: 'one-to-five' })).toBe(4);
    expect(cell({ value: 0.25, scale: 'zero-to-one' })).toBe(1);
  });

  it('leaves an influence on oneself out, and names it', () => {
    const result = influence(document([{ value: 2 }, { target: '__proto__', value: 4 }]));
    expect(result.ignored).toEqual(['1']);
    expect(result.direct).toEqual([[0, 2], [0, 0]]);
    expect(result.cells).toEqual({ total: 2, stated: 1, asked: 0, unstated: 1 });
    expect(result.actors.map(({ actor }) => actor)).toEqual(['__proto__', '']);
  });

  it('cannot tell how much of a scale without an upper end is the greatest', () => {
    const result = influence(document([{ value: 2 }, { source: '', target: '__proto__', value: 3, scale: 'tower' }]));
    expect(result.cells).toEqual({ total: 2, stated: 1, asked: 1, unstated: 0 });
    expect(result.direct).toEqual([[0, 2], [null, 0]]);
  });

  it('refuses options that it does not know, and matrices that no memory holds', () => {
    expect(() => mactorInfluence.compute(document([]), { diagonal: 'some' as never })).toThrow(WrongUseError);
    const many = (order: number, influences: object[]): Document =>
      requireDocument({ version: 1, cause: { title: 'Test' }, actors: Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: 'A' })), influences });
    const one = [{ id: 'i', source: '0', target: '1', value: 1 }];
    expect(() => mactorInfluence.compute(many(2001, one))).toThrow(LimitError);
    expect(mactorInfluence.compute(many(2001, [])).total).toBeNull();
  });
});

describe('MACTOR: what is unknown', () => {
  it('computes from what is known, and says what the rest could do', () => {
    // a0 on a1 is 1, a1 on a2 anything from 0 to 4; the others are read as none. At most a0 reaches a2 by min(1, 4) = 1.
    // Weights at least 1, 0, 0 and at most 2, 4 × 4/5 = 3.2, 0: a0 has from 3 × 1/(1 + 3.2) to 3 × 2/2, a1 up to 3 × 3.2/(1 + 3.2).
    const result = influence(studyOf({ direct: [[0, 1, undefined], [undefined, 0, null], [0, undefined, 0]] }));
    expect(result.cells).toEqual({ total: 6, stated: 2, asked: 1, unstated: 3 });
    expect(result.direct).toEqual([[0, 1, 0], [0, 0, null], [0, 0, 0]]);
    expect(result.total).toEqual([[0, 1, 0], [0, 0, 0], [0, 0, 0]]);
    expect(result.mean).toBe(1 / 3);
    expect(each(result, 'directInfluence')).toEqual([1, 0, 0]);
    expect(each(result, 'directDependence')).toEqual([0, 1, 0]);
    expect(each(result, 'influenceInterval')).toEqual([[1, 2], [0, 4], [0, 0]]);
    expect(each(result, 'dependenceInterval')).toEqual([[0, 0], [1, 1], [0, 5]]);
    expect(each(result, 'power')).toEqual([3, 0, 0]);
    expect(each(result, 'powerInterval')).toEqual([[expect.closeTo(3 / 4.2, 12), 3], [0, expect.closeTo(9.6 / 4.2, 12)], [0, 0]]);
    // The means lie between 1/3 and 2: a0 can be high or low in influence and never in dependence.
    expect(each(result, 'quadrant')).toEqual(['dominant', 'dominated', 'autonomous']);
    expect(each(result, 'possible')).toEqual([['dominant', 'autonomous'], ['dominant', 'relay', 'dominated', 'autonomous'], ['dominated', 'autonomous']]);
  });

  it('takes what nobody stated for unknown where asked', () => {
    const result = influence(studyOf({ direct: [[0, 1], [undefined, 0]] }), { unstated: 'unknown' });
    // a1 on a0 is 0 to 4; both then reach themselves through the other by min(1, 4) = 1.
    expect(result.direct).toEqual([[0, 1], [null, 0]]);
    expect(result.cells).toEqual({ total: 2, stated: 1, asked: 0, unstated: 1 });
    expect(result).toMatchObject({ unstated: 'unknown', mean: 0.5, total: [[0, 1], [0, 0]] });
    expect(each(result, 'influenceInterval')).toEqual([[1, 2], [0, 5]]);
    expect(each(result, 'dependenceInterval')).toEqual([[0, 5], [1, 2]]);
    expect(each(result, 'own')).toEqual([0, 0]);
    expect(each(result, 'rawPower')).toEqual([1, 0]);
    const without = influence(studyOf({ direct: [[0, 1], [undefined, 0]] }), { unstated: 'unknown', diagonal: 'excluded' });
    expect(each(without, 'influenceInterval')).toEqual([[1, 1], [0, 4]]);
  });

  it('knows nothing where no influence is known, whatever was asked', () => {
    const result = influence(studyOf({ direct: [[0, null, undefined], [undefined, 0, undefined], [undefined, undefined, 0]] }));
    expect(result).toMatchObject({ cells: { total: 6, stated: 0, asked: 1, unstated: 5 }, mean: null, orderDepends: null, direct: null, total: null });
    expect(result.actors[0]).toEqual({
      actor: 'a0', directInfluence: null, directDependence: null, influence: null, influenceInterval: [0, 24], dependence: null, dependenceInterval: [0, 24],
      own: null, rawPower: null, power: null, powerInterval: [0, 3], quadrant: 'unclassified', possible: ['dominant', 'relay', 'dominated', 'autonomous'],
    });
    const excluded = influence(studyOf({ direct: [[0, null], [undefined, 0]] }), { diagonal: 'excluded' });
    expect(each(excluded, 'influenceInterval')).toEqual([[0, 4], [0, 4]]);
  });

  it('has no power to compare where all influences are stated as none', () => {
    const result = influence(studyOf({ direct: [[0, 0], [0, 0]] }));
    expect(result).toMatchObject({ mean: 0, orderDepends: false, total: [[0, 0], [0, 0]] });
    expect(result.actors[0]).toMatchObject({ influence: 0, dependence: 0, rawPower: null, power: null, powerInterval: [0, 2], quadrant: 'relay' });
    // What is unknown could still give it all to one.
    const half = influence(studyOf({ direct: [[0, 0], [null, 0]] }));
    expect(each(half, 'powerInterval')).toEqual([[0, 2], [0, 2]]);
    expect(each(half, 'power')).toEqual([null, null]);
  });

  it('gives a result for no actors, and for one', () => {
    expect(influence(studyOf({ direct: [] }))).toMatchObject({ cells: { total: 0, stated: 0, asked: 0, unstated: 0 }, actors: [], mean: null });
    expect(influence(studyOf({ direct: [[0]] })).actors[0]).toMatchObject({ influence: null, influenceInterval: [0, 0], powerInterval: [0, 1] });
  });
});

describe('MACTOR: influences next to nothing', () => {
  it('make power as great ones do', () => {
    const small = studyOf({ direct: [[0, 2e-200, 1e-200], [0, 0, 4e-200], [3e-200, 0, 0]] }, 'zero-to-four-any');
    expect(each(influence(small), 'power')).toEqual(near(...each(influence(studyOf(three)), 'power').map((value) => value!)));
    const least = studyOf({ direct: [[0, 2e-323], [0, 0]] }, 'zero-to-four-any');
    expect(each(influence(least), 'power')).toEqual([2, 0]);
  });
});

describe('MACTOR: what must hold of any study', () => {
  const study = fc.integer({ min: 2, max: 6 }).chain((order) => {
    const cells = fc.array(fc.array(fc.constantFrom(null, 0, 0, 0, 1, 2, 3, 4), { minLength: order, maxLength: order }), { minLength: order, maxLength: order });
    return cells.map((rows) => rows.map((row, a) => row.map((value, b) => (a === b ? 0 : value))));
  });
  const options = fc.record({ diagonal: fc.constantFrom('included' as const, 'excluded' as const) });
  const runs = { seed: 11, numRuns: 200 };

  it('power adds up to the number of actors, and indirect influence never takes away', () => {
    fc.assert(
      fc.property(study, options, (direct, option) => {
        const result = influence(studyOf({ direct }), option);
        if (result.total === null) return;
        const power = each(result, 'power');
        if (power[0] !== null) expect(power.reduce<number>((sum, value) => sum + value!, 0)).toBeCloseTo(direct.length, 10);
        result.total.forEach((row, a) => row.forEach((value, b) => expect(value).toBeGreaterThanOrEqual(result.direct![a]![b] ?? 0)));
        const raw = each(result, 'rawPower');
        const all = raw.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        power.forEach((value, actor) => (value === null ? expect(raw[actor]).toBeNull() : expect(value).toBeCloseTo((direct.length * raw[actor]!) / all, 10)));
      }),
      runs,
    );
  });

  it('however the unknown turns out, it stays within what was said', () => {
    fc.assert(
      fc.property(study, options, fc.array(fc.constantFrom(0, 1, 2.5, 4), { minLength: 36, maxLength: 36 }), (direct, option, answers) => {
        const said = influence(studyOf({ direct }), option);
        const known = influence(studyOf({ direct: direct.map((row, a) => row.map((value, b) => value ?? answers[6 * a + b]!)) }, 'zero-to-four-any'), option);
        known.actors.forEach((after, index) => {
          const before = said.actors[index]!;
          const within = (value: number, [least, most]: readonly [number, number]): void => {
            expect(value).toBeGreaterThanOrEqual(least - 1e-9);
            expect(value).toBeLessThanOrEqual(most + 1e-9);
          };
          within(after.influence!, before.influenceInterval);
          within(after.dependence!, before.dependenceInterval);
          if (after.power !== null) within(after.power, before.powerInterval);
          expect(before.possible).toContain(after.quadrant);
          if (before.influence !== null) within(before.influence, before.influenceInterval);
          if (before.power !== null) within(before.power, before.powerInterval);
        });
      }),
      runs,
    );
  });

  it('names do not matter, and twice the influence is the same power', () => {
    fc.assert(
      fc.property(study, options, fc.integer({ min: 1, max: 5 }), (direct, option, shift) => {
        const order = direct.length;
        const moved = direct.map((_, a) => direct.map((__, b) => direct[(a + shift) % order]![(b + shift) % order]!));
        const before = influence(studyOf({ direct }), option);
        const after = influence(studyOf({ direct: moved }), option);
        after.actors.forEach((actor, index) => {
          const same = before.actors[(index + shift) % order]!;
          expect({ ...actor, actor: '', power: 0, powerInterval: 0, rawPower: 0 }).toEqual({ ...same, actor: '', power: 0, powerInterval: 0, rawPower: 0 });
          if (same.power === null) expect(actor.power).toBeNull();
          else expect(actor.power).toBeCloseTo(same.power, 10);
        });
        const small = influence(studyOf({ direct: direct.map((row) => row.map((value) => (value === null ? 0 : value / 2))) }, 'zero-to-four-any'), option);
        const large = influence(studyOf({ direct: direct.map((row) => row.map((value) => value ?? 0)) }), option);
        expect(each(small, 'influence').map((value) => 2 * value!)).toEqual(each(large, 'influence'));
        expect(each(small, 'quadrant')).toEqual(each(large, 'quadrant'));
        each(small, 'power').forEach((value, index) => (value === null ? expect(large.actors[index]!.power).toBeNull() : expect(value).toBeCloseTo(large.actors[index]!.power!, 10)));
      }),
      runs,
    );
  });
});

describe('MACTOR: direct and indirect influence in words', () => {
  it('says who has power, who stands where, what passes through others only, and how it was read', () => {
    const result = influence(studyOf({ direct: [[0, 4, undefined, 0], [undefined, 0, 2, 0], [undefined, undefined, 0, null], [undefined, undefined, undefined, 0]] }));
    // a0 on a1 4, a1 on a2 2, a0 on a2 through a1 2. I 6, 2, 0, 0; D 0, 4, 4, 0. a3 may hear from a2, and through it from a1.
    expect(said(result)).toEqual([
      ['mactor-influence.power', { actors: ['a0'], more: 0, power: expect.closeTo((4 * 6) / (6 + 2 / 3), 12) }],
      ['mactor-influence.members.dominant', { actors: ['a0'], more: 0 }],
      ['mactor-influence.members.relay', { actors: ['a1'], more: 0 }],
      ['mactor-influence.members.dominated', { actors: ['a2'], more: 0 }],
      ['mactor-influence.members.autonomous', { actors: ['a3'], more: 0 }],
      ['mactor-influence.detour', { actor: 'a0', otherActor: 'a2', total: 2 }],
      ['mactor.cells.zero', { stated: 4, total: 12, count: 7 }],
      ['mactor.asked', { count: 1 }],
      ['mactor-influence.uncertain', { actors: ['a1', 'a2', 'a3'], more: 0 }],
      ['mactor-influence.diagonal.included', { depends: false }],
    ]);
  });

  it('names a few of many, and several who share the first place', () => {
    const direct = Array.from({ length: 8 }, (_, a) => Array.from({ length: 8 }, (__, b) => (a === b ? 0 : 1)));
    const result = influence(studyOf({ direct }), { diagonal: 'excluded' });
    const six = { actors: ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'], more: 2 };
    expect(said(result)).toEqual([
      ['mactor-influence.power', { ...six, power: 1 }],
      ['mactor-influence.members.relay', six],
      ['mactor.cells.zero', { stated: 56, total: 56, count: 0 }],
      ['mactor-influence.diagonal.excluded', { depends: false }],
    ]);
    expect(said(influence(studyOf({ direct: direct.slice(0, 6).map((row) => row.slice(0, 6)) })))[0]).toEqual(['mactor-influence.power', { ...six, more: 0, power: 1 }]);
  });

  it('says what is not there', () => {
    expect(said(influence(studyOf({ direct: [[0, null], [undefined, 0]] })))).toEqual([['mactor.nothing-stated', {}], ['mactor.asked', { count: 1 }]]);
    expect(said(influence(studyOf({ direct: [] })))).toEqual([['mactor.nothing-stated', {}]]);
    const codes = said(influence(studyOf({ direct: [[0, 0], [undefined, 0]] }), { unstated: 'unknown' })).map(([code]) => code);
    expect(codes).toEqual(['mactor-influence.no-power', 'mactor-influence.members.relay', 'mactor.cells.unknown', 'mactor-influence.uncertain', 'mactor-influence.diagonal.included']);
  });

  it('says that the order hangs on the diagonal, and how many influences name an actor twice', () => {
    const document = studyOf({ direct: [[0, 0, 2], [2, 0, 4], [0, 3, 0]] });
    const twice = requireDocument({ ...document, influences: [...document.influences, { id: 'self', source: 'a0', target: 'a0', value: 4 }] });
    expect(said(influence(twice)).slice(-2)).toEqual([['mactor-influence.diagonal.included', { depends: true }], ['mactor.ignored', { count: 1 }]]);
    // The strongest detour is a1 on a2's side: a0 on a1, through a2, and a2 on a0, through a1, are 2 each; the first is named.
    expect(said(influence(document)).find(([code]) => code.endsWith('detour'))![1]).toEqual({ actor: 'a0', otherActor: 'a1', total: 2 });
    const nothing = requireDocument({ ...document, influences: [{ id: 'self', source: 'a0', target: 'a0', value: 4 }] });
    expect(said(influence(nothing))).toEqual([['mactor.nothing-stated', {}], ['mactor.ignored', { count: 1 }]]);
  });
});
