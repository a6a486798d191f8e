import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../../errors.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { PairComplementarities, PairComplementarity } from './pair-complementarity-result.ts';
import { pairComplementarity, type PairComplementarityOptions } from './pair-complementarity.ts';
import { arbitraryShort, documentOf, withActors, type ShortDocument } from '../testing/short-document.ts';

function computed(short: ShortDocument, options: Partial<PairComplementarityOptions> = {}): PairComplementarities {
  const result = pairComplementarity.compute(documentOf(short), options);
  expect(PairComplementarities.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

const pair = (short: ShortDocument, actor = 'a', other = 'b'): PairComplementarity => computed(short, { actor, other }).pairs[0]!;

describe('the complementarity of a pair', () => {
  it('is worked by hand', () => {
    // a offers x, y, z and needs u, v; b offers x, u, w and needs y, z, s, t.
    // a gives y and z: 2 of b's 4 needs. b gives u: 1 of a's 2. Mutual: 3 of 6. Both offer x of x, y, z, u, w: 1/5.
    // Required: x 1, y 2, w 3, q 4, in all 10. a has x, y = 3, b has x, w = 4, together 6: 2 more than the better, so 0.2.
    const short = {
      actors: 'a b', offers: 'a:x a:y a:z b:x b:u b:w', needs: 'a:u a:v b:y b:z b:s b:t',
      requirements: 'x y:2 w:3 q:4', kinds: 'x:language y:expertise u:access w:resource',
    };
    const found = pair(short);
    expect(found).toMatchObject({
      actors: ['a', 'b'],
      needsMet: 3,
      supplies: { value: 0.5, capabilities: ['y', 'z'] },
      receives: { value: 0.5, capabilities: ['u'] },
      mutual: 0.5,
      similarity: { value: 0.2, capabilities: ['x'] },
      coverage: { value: 0.2, first: ['y'], second: ['w'] },
      // Of expertise and the like y, w and q are required: 9; a adds 2 to b's 3. A kind that is unknown is technical: z.
      technical: { supplies: ['y', 'z'], receives: [], both: [], coverage: { value: 2 / 9, first: ['y'], second: ['w'] } },
      // Of languages and the like only x, which both have.
      transnational: { supplies: [], receives: ['u'], both: ['x'], coverage: { value: 0, first: [], second: [] } },
    });
  });

  it('gives a different share to each side', () => {
    expect(pair({ actors: 'a b', offers: 'a:x b:y', needs: 'a:y b:x b:z' })).toMatchObject({ supplies: { value: 0.5 }, receives: { value: 1 }, mutual: 2 / 3 });
  });

  it('knows nothing of needs and offers that are not recorded', () => {
    const none = pair({ actors: 'a b' });
    expect(none).toMatchObject({ needsMet: 0, supplies: { value: null }, receives: { value: null }, mutual: null, similarity: { value: null }, coverage: { value: null } });
    expect(pair({ actors: 'a b', offers: 'a:x', needs: 'b:x' })).toMatchObject({ supplies: { value: 1 }, receives: { value: null }, mutual: null, similarity: { value: null } });
    expect(pair({ actors: 'a b', offers: 'a:x b:y', needs: 'b:z' })).toMatchObject({ supplies: { value: 0 }, receives: { value: null }, similarity: { value: 0 } });
  });

  it('counts places and actors that only one of the two reaches', () => {
    const found = pair({
      actors: 'a b c d', places: 'NG=origin NG/kaduna=origin GB=destination US', presence: 'a:kaduna b:GB b:US', reaches: 'a:b a:c b:d b:c a:GB',
    }).transnational;
    // a is in Kaduna, so in Nigeria, and reaches Great Britain: 3; b 2; only b adds the United States: 1 of 4.
    expect(found.places).toEqual({ value: 1 / 4, first: ['NG', 'kaduna'], second: ['US'] });
    // That a reaches b is no gain; both reach c; b alone d: a adds nothing.
    expect(found.actors).toEqual({ value: 0, first: [], second: ['d'] });
    expect(found.sides).toEqual({ first: ['origin'], second: ['destination'], joins: true });
    expect(pair({ actors: 'a b c', reaches: 'a:b b:a' }).transnational.actors).toEqual({ value: 0, first: [], second: [] });
    expect(pair({ actors: 'a b c', reaches: 'a:c' }).transnational.actors).toEqual({ value: null, first: ['c'], second: [] });
    expect(pair({ actors: 'a b c', reaches: 'b:c' }).transnational.actors).toEqual({ value: null, first: [], second: ['c'] });
  });

  it('tells the sides of the migration, or that they are unknown', () => {
    const places = 'NG=origin GB=destination US';
    const joins = (presence: string): boolean | null => pair({ actors: 'a b', places, presence }).transnational.sides.joins;
    expect(joins('a:NG b:GB')).toBe(true);
    expect(joins('a:GB b:NG')).toBe(true);
    expect(joins('a:NG b:NG')).toBe(false);
    expect(joins('a:GB b:GB')).toBe(false);
    expect(joins('a:NG b:US')).toBe(null);
    expect(joins('b:NG')).toBe(null);
    const document = requireDocument({
      version: 1, cause: { title: 'Test' }, places: [{ id: 'US', side: 'destination' }],
      actors: [{ id: 'a', name: 'a', presence: [{ place: 'US', side: 'origin' }] }, { id: 'b', name: 'b', presence: [{ place: 'US' }] }],
    });
    expect(pairComplementarity.compute(document, { actor: 'a', other: 'b' }).pairs[0]!.transnational.sides).toEqual({ first: ['origin'], second: ['destination'], joins: true });
  });

  it('gains coverage only where both are known', () => {
    const short = { actors: 'a b c', requirements: 'x y NG', places: 'NG GB' };
    expect(pair({ ...short, offers: 'a:x b:y' }).coverage).toEqual({ value: 1 / 3, first: ['x'], second: ['y'] });
    expect(pair({ ...short, offers: 'a:x b:q' }).coverage).toEqual({ value: 0, first: ['x'], second: [] });
    expect(pair({ ...short, offers: 'a:x' }).coverage.value).toBe(null);
    expect(pair({ ...short, offers: 'b:x' }).coverage.value).toBe(null);
    // b is known to be elsewhere, and that is all.
    expect(pair({ ...short, offers: 'a:x', presence: 'b:GB' }).coverage.value).toBe(0);
    expect(pair({ ...short, offers: 'a:x', presence: 'b:GB' }).technical.coverage.value).toBe(null);
    // An actor that is itself asked for is reached by itself.
    expect(pair({ actors: 'a b', requirements: 'a b' }).transnational.coverage).toEqual({ value: 0.5, first: ['a'], second: ['b'] });
  });

  it('is never out of bounds, the same both ways, and blind to the order of the actors', () => {
    const order = [3, 1, 7, 0, 5, 2, 6, 4];
    fc.assert(
      fc.property(arbitraryShort, (short) => {
        const document = documentOf(short);
        const compare = (actor: string, other: string, map = document): PairComplementarity => pairComplementarity.compute(map, { actor, other }).pairs[0]!;
        const [one, two] = [compare('a0', 'a1'), compare('a1', 'a0')];
        expect(PairComplementarity.parse(one)).toEqual(one);
        expect(two.supplies).toEqual(one.receives);
        expect([two.needsMet, two.mutual, two.similarity]).toEqual([one.needsMet, one.mutual, one.similarity]);
        for (const [gain, mirror] of [[one.coverage, two.coverage], [one.transnational.places, two.transnational.places], [one.transnational.actors, two.transnational.actors]] as const) {
          expect(mirror).toEqual({ value: gain.value, first: gain.second, second: gain.first });
          expect(gain.value ?? 0).toBeLessThanOrEqual(0.5);
        }
        // Other actors stand in the document's order; what does not name them is the same.
        const { transnational: { actors: reached, ...transnational }, ...rest } = one;
        const moved = compare('a0', 'a1', withActors(document, order));
        expect(moved).toMatchObject({ ...rest, transnational });
        expect([moved.transnational.actors.value, [...moved.transnational.actors.first].sort()]).toEqual([reached.value, [...reached.first].sort()]);
      }),
      { numRuns: 150, seed: 61 },
    );
  });
});

describe('the best pairs', () => {
  const short = { actors: 'a b c d e', offers: 'a:x a:y b:z c:x c:w d:u', needs: 'b:x b:y c:z d:w d:x e:x e:s e:t a:z' };

  it('come by needs met, then by whether both give, then by the share met', () => {
    // a–b: a gives x, y, b gives z: 3. c–d: w, x. b–c: b gives z, c gives x: 2, both giving. a–d: x of a's 1 and d's 2 needs.
    // c–e: x of 1 + 3 needs; a–e likewise. So: a–b 3; b–c 2 (both); c–d 2; a–d 1/3; a–e and c–e 1/4, in the document's order.
    const { pairs, partners } = computed(short);
    expect(pairs.map(({ actors, needsMet }) => [...actors, needsMet].join(' '))).toEqual(['a b 3', 'b c 2', 'c d 2', 'a d 1', 'a e 1', 'c e 1']);
    expect(partners).toEqual([
      { actor: 'a', partners: [{ actor: 'b', gives: 2, takes: 1 }, { actor: 'd', gives: 1, takes: 0 }, { actor: 'e', gives: 1, takes: 0 }] },
      { actor: 'b', partners: [{ actor: 'a', gives: 1, takes: 2 }, { actor: 'c', gives: 1, takes: 1 }] },
      { actor: 'c', partners: [{ actor: 'b', gives: 1, takes: 1 }, { actor: 'd', gives: 2, takes: 0 }, { actor: 'e', gives: 1, takes: 0 }] },
      { actor: 'd', partners: [{ actor: 'c', gives: 0, takes: 2 }, { actor: 'a', gives: 0, takes: 1 }] },
      { actor: 'e', partners: [{ actor: 'a', gives: 0, takes: 1 }, { actor: 'c', gives: 0, takes: 1 }] },
    ]);
  });

  it('are as many as asked for', () => {
    const { pairs, partners } = computed(short, { top: 2, perActor: 1 });
    expect(pairs.map(({ actors }) => actors)).toEqual([['a', 'b'], ['b', 'c']]);
    expect(partners.map(({ partners: [first] }) => first!.actor)).toEqual(['b', 'a', 'b', 'c', 'a']);
    expect(computed(short, { top: 0, perActor: 0 })).toMatchObject({ pairs: [], partners: Array.from({ length: 5 }, () => ({ partners: [] })) });
  });

  it('of one actor are those of the whole list', () => {
    const { pairs, partners } = computed(short, { actor: 'c' });
    expect(pairs.map(({ actors }) => actors)).toEqual([['c', 'b'], ['c', 'd'], ['c', 'e']]);
    expect(partners).toEqual([]);
    expect(computed(short, { actor: 'c', top: 1 }).pairs).toHaveLength(1);
  });

  it('name who is unknown', () => {
    expect(computed(short)).toMatchObject({ actors: 5, unknown: { needs: [], offers: ['e'] } });
    expect(computed({ actors: 'a b', offers: 'a:x' })).toMatchObject({ pairs: [], unknown: { needs: ['a', 'b'], offers: ['b'] } });
  });

  it('agree with every pair looked at', () => {
    fc.assert(
      fc.property(arbitraryShort, (map) => {
        const document = documentOf(map);
        const { pairs, partners } = pairComplementarity.compute(document, { top: 1000, perActor: 20 });
        const ids = document.actors.map(({ id }) => id);
        const all = ids.flatMap((actor, index) => ids.slice(index + 1).map((other) => pairComplementarity.compute(document, { actor, other }).pairs[0]!));
        const needsOf = (id: string): number => new Set(document.needs.filter(({ actor }) => actor === id).map(({ capability }) => capability)).size;
        const rank = ({ actors, needsMet, supplies, receives }: PairComplementarity): number[] => [
          needsMet, supplies.capabilities.length > 0 && receives.capabilities.length > 0 ? 1 : 0, needsMet / (needsOf(actors[0]) + needsOf(actors[1])),
        ];
        const compare = (one: PairComplementarity, two: PairComplementarity): number => {
          const [a, b] = [rank(one), rank(two)];
          const at = a.findIndex((value, index) => value !== b[index]);
          return at < 0 ? 0 : b[at]! - a[at]!;
        };
        expect(pairs).toEqual(all.filter(({ needsMet }) => needsMet > 0).sort(compare));
        for (const { actor, partners: list } of partners) expect(list.map((one) => one.actor)).toEqual(pairComplementarity.compute(document, { actor, top: 20 }).pairs.map(({ actors }) => actors[1]));
      }),
      { numRuns: 60, seed: 62 },
    );
  });
});

describe('what is asked', () => {
  const short = { actors: 'a b', offers: 'a:x', needs: 'b:x' };

  it('must be there and make sense', () => {
    expect(() => computed(short, { actor: 'c' })).toThrow(NotFoundError);
    expect(() => computed(short, { actor: 'a', other: 'c' })).toThrow(NotFoundError);
    expect(() => computed(short, { actor: 'a', other: 'a' })).toThrow(WrongUseError);
    expect(() => computed(short, { other: 'a' })).toThrow(WrongUseError);
    expect(() => computed(short, { top: -1 })).toThrow(WrongUseError);
  });

  it('can be nothing: an empty map, one actor, hostile ids', () => {
    expect(computed({ actors: '' })).toEqual({ actors: 0, pairs: [], partners: [], unknown: { needs: [], offers: [] } });
    expect(computed({ actors: 'a', offers: 'a:x', needs: 'a:x' })).toMatchObject({ pairs: [], partners: [{ actor: 'a', partners: [] }] });
    expect(computed({ actors: '__proto__ constructor', offers: '__proto__:toString', needs: 'constructor:toString' }).pairs[0]).toMatchObject({
      actors: ['__proto__', 'constructor'], supplies: { capabilities: ['toString'] },
    });
  });
});

it('counts through a map of many actors in steps, with the same result', () => {
  const actors = Array.from({ length: 600 }, (_, index) => `a${index}`);
  const document = documentOf({ actors: actors.join(' '), offers: actors.map((id, index) => `${id}:c${index % 7}`).join(' '), needs: actors.map((id, index) => `${id}:c${(index + 1) % 5}`).join(' ') });
  const steps = pairComplementarity.computeInSteps!(document);
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  expect(shares).toEqual([256 / 600, 512 / 600]);
  expect(step.value).toEqual(pairComplementarity.compute(document));
});

describe('what it says', () => {
  const codes = (short: ShortDocument, options = {}): string[] => pairComplementarity.explain!(computed(short, options)).map(({ code }) => code.replace('pair-complementarity.', ''));

  it('of one pair is everything', () => {
    const short: ShortDocument = {
      actors: 'a b c d', offers: 'a:x a:z b:y b:z', needs: 'a:y b:x', requirements: 'x y', places: 'NG=origin GB=destination', presence: 'a:NG b:GB', reaches: 'a:c b:d',
    };
    const messages = pairComplementarity.explain!(computed(short, { actor: 'a', other: 'b' }));
    expect(messages).toEqual([
      { code: 'pair-complementarity.supplies', params: { actor: 'a', otherActor: 'b', share: 1, capabilities: ['x'], more: 0 } },
      { code: 'pair-complementarity.supplies', params: { actor: 'b', otherActor: 'a', share: 1, capabilities: ['y'], more: 0 } },
      { code: 'pair-complementarity.coverage', params: { actor: 'a', otherActor: 'b', share: 0.5 } },
      { code: 'pair-complementarity.similar', params: { actor: 'a', otherActor: 'b', capabilities: ['z'], more: 0 } },
      { code: 'pair-complementarity.sides', params: { actor: 'a', otherActor: 'b' } },
      { code: 'pair-complementarity.places', params: { actor: 'a', places: ['NG'], more: 0 } },
      { code: 'pair-complementarity.reach', params: { actor: 'a', otherActors: ['c'], more: 0 } },
      { code: 'pair-complementarity.places', params: { actor: 'b', places: ['GB'], more: 0 } },
      { code: 'pair-complementarity.reach', params: { actor: 'b', otherActors: ['d'], more: 0 } },
      { code: 'pair-complementarity.unknown.needs', params: { count: 2, total: 4 } },
      { code: 'pair-complementarity.unknown.offers', params: { count: 2, total: 4 } },
    ]);
  });

  it('of several pairs are the first three', () => {
    const short = { actors: 'a b c d e', offers: 'a:x', needs: 'b:x c:x d:x e:x' };
    // The same one gives three times: no two sentences in a row begin with it.
    expect(codes(short)).toEqual(['supplies', 'receives', 'receives', 'unknown.needs', 'unknown.offers']);
    expect(codes({ actors: 'a b c', offers: 'a:x b:y c:x', needs: 'a:y b:x c:y', requirements: 'x y' })).toEqual(['supplies', 'supplies', 'coverage', 'supplies', 'supplies', 'coverage']);
  });

  it('of nothing is that', () => {
    expect(codes({ actors: 'a b' })).toEqual(['none', 'unknown.needs', 'unknown.offers']);
    expect(codes({ actors: 'a b', offers: 'a:x b:y', needs: 'a:z b:z' }, { actor: 'a', other: 'b' })).toEqual(['nothing']);
  });

  it('leaves out the side that gives nothing, and coverage that does not grow', () => {
    // Both meet x, so neither adds to what the other covers.
    const short: ShortDocument = { actors: 'a b', offers: 'a:x b:x b:y', needs: 'a:y b:z', requirements: 'x' };
    expect(computed(short, { actor: 'a', other: 'b' }).pairs[0]!.coverage.value).toBe(0);
    expect(codes(short)).toEqual(['supplies', 'similar']);
    expect(pairComplementarity.explain!(computed(short))[0]!.params).toEqual({ actor: 'b', otherActor: 'a', share: 1, capabilities: ['y'], more: 0 });
  });

  it('counts long lists', () => {
    const all = (id: string): string => 'pqrst'.split('').map((letter) => `${id}:${letter}`).join(' ');
    expect(pairComplementarity.explain!(computed({ actors: 'a b', offers: all('a'), needs: all('b') }))[0]).toEqual({
      code: 'pair-complementarity.supplies', params: { actor: 'a', otherActor: 'b', share: 1, capabilities: ['p', 'q', 'r'], more: 2 },
    });
    // Four are named all.
    const four = (id: string): string => all(id).split(' ').slice(1).join(' ');
    expect(pairComplementarity.explain!(computed({ actors: 'a b', offers: four('a'), needs: four('b') }))[0]).toMatchObject({
      code: 'pair-complementarity.supplies', params: { capabilities: ['q', 'r', 's', 't'], more: 0 },
    });
  });
});
