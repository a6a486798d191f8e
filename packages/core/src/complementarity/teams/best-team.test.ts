import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../../errors.ts';
import { BestTeam } from './best-team-result.ts';
import { bestTeam, type BestTeamOptions } from './best-team.ts';
import { bestCover, greedyCover, type CoverProblem } from '../kernels/best-cover.ts';
import { requirementsOf } from '../requirements.ts';
import { coverTeam } from './team-cover.ts';
import { arbitraryShort, documentOf, withActors, type ShortDocument } from '../testing/short-document.ts';

function computed(short: ShortDocument, options: Partial<BestTeamOptions> = {}): BestTeam {
  const result = bestTeam.compute(documentOf(short), options);
  expect(BestTeam.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

// The greedy choice goes wrong: a covers 4 of 6, and then b and c each leave one out. b and c together cover all.
const trap: ShortDocument = { actors: 'a b c d', offers: 'a:p a:q a:s a:t b:p b:q b:r c:s c:t c:u', requirements: 'p q r s t u' };

describe('the best team', () => {
  it('is better than the greedy one, and proven', () => {
    const result = computed(trap, { size: 2 });
    expect(result).toMatchObject({
      requirements: 6, size: 2, proven: true, bound: 1,
      team: { alliance: null, members: ['b', 'c'], coverage: 1, missing: [] },
      steps: [{ actor: 'b', gain: 0.5, requirements: ['p', 'q', 'r'] }, { actor: 'c', gain: 0.5, requirements: ['s', 't', 'u'] }],
      greedy: { members: ['a', 'b'], coverage: 5 / 6, guarantee: 0.75 },
      unknown: ['d'],
    });
    expect(result.sizes).toEqual([
      { size: 0, members: [], coverage: 0, proven: true, bound: 0 },
      { size: 1, members: ['a'], coverage: 4 / 6, proven: true, bound: 4 / 6 },
      { size: 2, members: ['b', 'c'], coverage: 1, proven: true, bound: 1 },
    ]);
  });

  it('has no more members than it needs', () => {
    expect(computed(trap)).toMatchObject({ size: 4, team: { members: ['b', 'c'] }, proven: true });
    expect(computed(trap).sizes.map(({ size, coverage }) => [size, coverage])).toEqual([[0, 0], [1, 4 / 6], [2, 1], [3, 1], [4, 1]]);
    // Of three or four the greedy ones cover all as well, but the two are enough.
    expect(computed(trap).sizes.slice(2).map(({ members }) => members)).toEqual([['b', 'c'], ['b', 'c'], ['b', 'c']]);
  });

  it('has those in whom one wants in, and not the others', () => {
    expect(computed(trap, { size: 2, members: ['a'] })).toMatchObject({ team: { members: ['a', 'b'], coverage: 5 / 6 }, greedy: { guarantee: 1 }, proven: true });
    expect(computed(trap, { size: 2, members: ['a'] }).sizes.map(({ size }) => size)).toEqual([1, 2]);
    expect(computed(trap, { size: 2, without: ['c'] }).team.members).toEqual(['a', 'b']);
    expect(computed(trap, { size: 1, members: ['d'] })).toMatchObject({ team: { members: ['d'], coverage: null }, steps: [{ actor: 'd', gain: 0, requirements: [] }], proven: true, unknown: [] });
    expect(computed({ ...trap, roles: 'b:opponent' }, { size: 2 }).team.members).toEqual(['a', 'c']);
    expect(computed({ ...trap, roles: 'b:opponent' }, { size: 2, members: ['b'] }).team.members).toEqual(['b', 'c']);
    expect(computed({ ...trap, roles: 'b:opponent' }, { size: 2, roles: ['opponent'] }).team.members).toEqual(['b']);
  });

  it('refuses what cannot be', () => {
    expect(() => computed(trap, { members: ['x'] })).toThrow(NotFoundError);
    expect(() => computed(trap, { without: ['x'] })).toThrow(NotFoundError);
    expect(() => computed(trap, { members: ['a'], without: ['a'] })).toThrow(WrongUseError);
    expect(() => computed(trap, { size: 1, members: ['a', 'b'] })).toThrow(WrongUseError);
    expect(() => computed(trap, { size: 2, members: ['a', 'b', 'a'] })).not.toThrow();
    expect(() => computed(trap, { size: 0 })).toThrow(WrongUseError);
  });

  it('says what it could not prove, and what no team exceeds', () => {
    const cut = computed(trap, { size: 2, budget: 0 });
    // Without a search the greedy team stays: 5/6. The guarantee allows 5/6 ÷ 0.75, more than all there is.
    expect(cut).toMatchObject({ team: { members: ['a', 'b'], coverage: 5 / 6 }, proven: false, bound: 1 });
    expect(cut.sizes[1]).toMatchObject({ proven: true, bound: 4 / 6 });
    // Four things and one actor for each: the bound of the root says at once that two cover no more than two.
    const apart = computed({ actors: 'a b c d', offers: 'a:p b:q c:r d:s', requirements: 'p q r s' }, { size: 2, budget: 0 });
    expect(apart).toMatchObject({ team: { members: ['a', 'b'], coverage: 0.5 }, proven: true, bound: 0.5 });
  });

  it('bounds what it could not prove by what the greedy choice is sure to reach', () => {
    // a to d share p, q, r and have one more each; e has w. Of a to d two cover 5, which is 75 % of the most at least: 20/3 of 8.
    const near: ShortDocument = { actors: 'a b c d e', offers: 'a:p a:q a:r a:s b:p b:q b:r b:t c:p c:q c:r c:u d:p d:q d:r d:v e:w', requirements: 'p q r s t u v w' };
    const cut = computed(near, { size: 2, budget: 0, without: ['e'] });
    expect(cut).toMatchObject({ proven: false, bound: expect.closeTo(20 / 24, 12), team: { members: ['a', 'b'], coverage: 5 / 8 } });
    expect(cut.sizes.map(({ proven, bound }) => [proven, bound])).toEqual([[true, 0], [true, 0.5], [false, expect.closeTo(20 / 24, 12)]]);
    // With e in anyway, 1 is covered before: 1 + 20/3 of 8.
    expect(computed(near, { size: 3, budget: 0, members: ['e'] })).toMatchObject({ proven: false, bound: expect.closeTo(23 / 24, 12), greedy: { members: ['e', 'a', 'b'], guarantee: 0.75 } });
    // The sizes 0, 1 and 2 share the budget, and the search for two weighs 7 candidates: a third of 21, and more than one of 18.
    expect([18, 21].map((budget) => computed(trap, { size: 2, budget }).proven)).toEqual([false, true]);
    // 1 − (3/4)⁴ of the best four.
    expect(computed(near).greedy.guarantee).toBe(0.68359375);
  });

  it('lists the team in the document’s order, and its steps with those first that must be in', () => {
    const { team, steps, sizes } = computed(trap, { size: 2, members: ['c'] });
    expect(team.members).toEqual(['b', 'c']);
    expect(steps.map(({ actor }) => actor)).toEqual(['c', 'b']);
    expect(sizes.map(({ members }) => members)).toEqual([['c'], ['c', 'b']]);
    // Who adds most comes first, whatever the order of the document.
    const later: ShortDocument = { actors: 'a b', offers: 'a:x b:y b:z', requirements: 'x y z' };
    expect(computed(later, { size: 2 }).steps.map(({ actor, gain }) => [actor, gain])).toEqual([['b', 2 / 3], ['a', 1 / 3]]);
  });

  it('covers nothing where nothing is required or known', () => {
    expect(computed({ actors: 'a b', offers: 'a:x' })).toMatchObject({ requirements: 0, team: { members: [], coverage: null }, steps: [], sizes: [], bound: null, proven: true, greedy: { coverage: null } });
    expect(computed({ actors: 'a', requirements: 'x' })).toMatchObject({ team: { members: [] }, steps: [], proven: true, bound: 0, unknown: ['a'] });
    expect(computed({ actors: '' })).toMatchObject({ requirements: 0, steps: [], unknown: [] });
  });

  it('takes the first of equals', () => {
    expect(computed({ actors: 'a b c', offers: 'a:x b:x c:x', requirements: 'x' }).team.members).toEqual(['a']);
    expect(computed({ actors: 'a b', offers: 'a:x b:y b:z', requirements: 'x:0.3 y:0.1 z:0.2' }, { size: 1 }).team.members).toEqual(['a']);
  });

  it('is as good as the best of all teams, never below the greedy one, which keeps its promise', () => {
    fc.assert(
      fc.property(arbitraryShort, fc.integer({ min: 1, max: 4 }), (map, size) => {
        const document = documentOf(map);
        const coverageOf = (members: readonly number[]): number => coverTeam(document, { alliance: null, members }).interval[0];
        const teams = (from: number, left: number): number[][] =>
          left === 0 ? [[]] : [[], ...[0, 1, 2, 3, 4, 5, 6, 7].slice(from).flatMap((first) => teams(first + 1, left - 1).map((rest) => [first, ...rest]))];
        const most = Math.max(...teams(0, size).map(coverageOf));
        const found = bestTeam.compute(document, { size });
        expect(found.proven).toBe(true);
        expect(found.team.interval[0]).toBeCloseTo(most, 12);
        expect(found.bound).toBeCloseTo(most, 12);
        const greedy = found.greedy.coverage!;
        expect(greedy).toBeLessThanOrEqual(most + 1e-12);
        expect(greedy).toBeGreaterThanOrEqual((1 - 1 / Math.E) * most - 1e-12);
        expect(greedy).toBeGreaterThanOrEqual(found.greedy.guarantee * most - 1e-12);
        const smaller = teams(0, found.steps.length - 1);
        if (found.steps.length > 0) expect(Math.max(...smaller.map(coverageOf))).toBeLessThan(most);
        expect(found.steps.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(most, 12);
        const turned = bestTeam.compute(withActors(document, [7, 6, 5, 4, 3, 2, 1, 0]), { size });
        expect(turned.team.interval[0]).toBeCloseTo(most, 12);
        expect(turned.steps).toHaveLength(found.steps.length);
        for (const budget of [0, 1, 9]) {
          const cut = bestTeam.compute(document, { size, budget });
          expect(cut.team.interval[0]).toBeGreaterThanOrEqual(greedy - 1e-12);
          expect(cut.bound!).toBeGreaterThanOrEqual(most - 1e-12);
          if (cut.proven) expect(cut.team.interval[0]).toBeCloseTo(most, 12);
        }
      }),
      { numRuns: 120, seed: 65 },
    );
  });

  it('takes one step per size', () => {
    const steps = bestTeam.computeInSteps!(documentOf(trap), { size: 2 });
    expect([steps.next().value, steps.next().value]).toEqual([1 / 3, 2 / 3]);
    expect(steps.next()).toEqual({ done: true, value: computed(trap, { size: 2 }) });
  });
});

describe('the search', () => {
  const problemOf = (short: ShortDocument): CoverProblem => {
    const { met, weights } = requirementsOf(documentOf(short));
    return { rows: met, weights, candidates: [...short.actors.split(' ').keys()], fixed: [] };
  };

  it('weighs no more candidates than its budget', () => {
    const problem = problemOf(trap);
    const budget = { left: 4 };
    // The root weighs all four; then the budget is spent, and the bound is that of the root: 4 + 3 of 6, so 6.
    expect(bestCover(problem, 2, greedyCover(problem, 2), budget)).toEqual({ chosen: [0, 1], weight: 5, proven: false, bound: 6 });
    expect(budget.left).toBe(0);
    const more = { left: 100 };
    expect(bestCover(problem, 2, greedyCover(problem, 2), more)).toEqual({ chosen: [1, 2], weight: 6, proven: true, bound: 6 });
    expect(more.left).toBeLessThan(100);
  });

  it('keeps the choice that it knows where none is better', () => {
    const problem = problemOf(trap);
    expect(bestCover(problem, 2, { chosen: [2, 1], weight: 6 }, { left: 0 })).toEqual({ chosen: [2, 1], weight: 6, proven: true, bound: 6 });
  });

  it('counts what is covered anyway', () => {
    const problem = { ...problemOf(trap), fixed: [0] };
    expect(greedyCover(problem, 0)).toEqual({ chosen: [], weight: 4 });
    expect(greedyCover(problem, 5)).toEqual({ chosen: [1, 2], weight: 6 });
  });
});

describe('what it says', () => {
  const said = (map: ShortDocument, options: Partial<BestTeamOptions> = {}): unknown[] => bestTeam.explain!(computed(map, options)).map(({ code, params }) => [code, params]);

  it('is who, with what, what is missing, and how sure it is', () => {
    expect(said(trap, { size: 2 })).toEqual([
      ['best-team.best', { actors: ['b', 'c'], more: 0, share: 1 }],
      ['best-team.step', { actor: 'b', share: 0.5, requirements: ['p', 'q', 'r'], more: 0 }],
      ['best-team.step', { actor: 'c', share: 0.5, requirements: ['s', 't', 'u'], more: 0 }],
      ['complementarity.unknown', { count: 1 }],
      ['best-team.proven', { size: 2 }],
      ['best-team.greedy', { share: 5 / 6 }],
    ]);
    expect(said(trap)).toContainEqual(['best-team.enough', { count: 2, size: 4 }]);
    expect(said(trap, { size: 1, members: ['b'] })).toContainEqual(['complementarity.missing', { requirements: ['s', 't', 'u'], more: 0 }]);
    expect(said(trap, { size: 2, budget: 0 })).toContainEqual(['best-team.bound', { size: 2, share: 1 }]);
    // Where no team is better than the greedy one, it is not spoken of.
    expect(said({ actors: 'a', offers: 'a:x', requirements: 'x' }, { size: 1 })).toEqual([
      ['best-team.best', { actors: ['a'], more: 0, share: 1 }], ['best-team.step', { actor: 'a', share: 1, requirements: ['x'], more: 0 }], ['best-team.proven', { size: 1 }],
    ]);
  });

  it('names at most four that add something', () => {
    const many = { actors: 'a b c d e f', offers: 'b:p c:q d:r e:s f:t', requirements: 'p q r s t' };
    const all = said(many, { size: 6, members: ['a'] });
    expect(all[0]).toEqual(['best-team.best', { actors: ['a', 'b', 'c'], more: 3, share: 1 }]);
    expect(all.filter((one) => (one as string[])[0] === 'best-team.step').map((one) => (one as [string, { actor: string }])[1].actor)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('is that nobody meets anything, or nothing is required', () => {
    expect(said({ actors: 'a', offers: 'a:q', requirements: 'x' })).toEqual([['best-team.none', {}], ['complementarity.missing', { requirements: ['x'], more: 0 }]]);
    expect(said({ actors: 'a' })).toEqual([['complementarity.no-requirements', {}]]);
  });
});
