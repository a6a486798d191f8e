import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../../errors.ts';
import type { Message } from '../../message.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { Persuasion } from './persuasion-result.ts';
import { persuasion, type PersuasionOptions } from './persuasion.ts';

type Row = { position?: number | null; influence?: number | null; salience?: number; veto?: boolean };
type Link = [source: string, target: string, more?: object];

/** Actors of the ids given, with position and influence. */
function documentOf(rows: Record<string, Row>, links: readonly Link[] = []) {
  const list = Object.entries(rows);
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: list.map(([id, { veto }]) => ({ id, name: id, ...(veto === undefined ? {} : { veto }) })),
    objectives: [{ id: 'law', label: 'A new law' }],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
    positions: list.flatMap(([actor, { position, salience }]) => (position === undefined ? [] : [{ id: actor, actor, objective: 'law', value: position, ...(salience === undefined ? {} : { salience }) }])),
    assessments: list.flatMap(([actor, { influence = 1 }]) => (influence === null ? [] : [{ id: actor, actor, criterion: 'power', value: influence }])),
    ties: links.map(([source, target, more], index) => ({ id: `${index}`, source, target, kind: 'cooperation', ...more })),
  });
}

function persuade(rows: Record<string, Row>, links: readonly Link[] = [], options: Partial<PersuasionOptions> = {}): Persuasion {
  const [result] = persuasion.compute(documentOf(rows, links), options);
  expect(Persuasion.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result!;
}

const shifts = ({ steps }: Persuasion): unknown[] => steps.map(({ actor, from, to }) => [actor, from, to]);

describe('persuasion', () => {
  it('takes the shifts that cost least for what they add', () => {
    // Net 0.5 − 1 = −0.5. Moving the neutral c costs 1 per unit and adds 0.8; a adds 1 at 0.5; b at −1 costs 2 and adds 1. a to 1
    // gives 0, which is not above it; c, one step of 0.5, adds 0.4.
    const result = persuade({ a: { position: 0.5 }, b: { position: -1 }, c: { position: 0, influence: 0.8 } });
    expect(result).toMatchObject({ outcome: 'plan', net: -0.5, needed: 0.5, netAfter: expect.closeTo(0.4, 10), exact: true });
    // Two steps of c (0.8) would do as well, for 1; a and one of c cost 0.25 + 0.5.
    expect(shifts(result)).toEqual([['a', 0.5, 1], ['c', 0, 0.5]]);
    expect(result.cost).toBeCloseTo(0.75, 10);
    expect(result.leastCost).toBe(result.cost);
    expect(result.steps[0]).toMatchObject({ reason: 'balance', gain: 0.5, resistance: 0.5, cost: 0.25, influence: 1 });
  });

  it('asks nobody for a step that adds nothing', () => {
    // One step of a, 0.5, is just what is needed above the target; half a step of b would be 0.
    const result = persuade({ a: { position: 0 }, b: { position: -0.5, influence: 5e-324 } }, [], { target: 0.5 - 2e-9 });
    expect(result).toMatchObject({ outcome: 'plan', cost: 0.5, netAfter: 0.5 });
    expect(shifts(result)).toEqual([['a', 0, 0.5]]);
  });

  it('wins veto holders first, whatever the sum, those in the middle too', () => {
    // v: 1.25 × 1.75 = 2.1875; w, in the middle: 0.5 × 1 = 0.5. The sum was above 0 before.
    const result = persuade({ a: { position: 1 }, v: { position: -0.75, influence: 0.2, veto: true }, w: { position: 0, influence: 0.4, veto: true }, x: { position: 0.5, veto: true }, u: { position: null, veto: true } }, [], { furthest: 1.25 });
    expect(result).toMatchObject({ outcome: 'plan', net: 1.35, needed: 0, cost: 2.6875, leastCost: 2.6875, netAfter: expect.closeTo(1.8, 12) });
    expect(result.steps).toEqual([
      { actor: 'v', reason: 'veto', from: -0.75, to: 0.5, influence: 0.2, gain: expect.closeTo(0.25, 12), resistance: 1.75, cost: 2.1875, introduction: null },
      { actor: 'w', reason: 'veto', from: 0, to: 0.5, influence: 0.4, gain: expect.closeTo(0.2, 12), resistance: 1, cost: 0.5, introduction: null },
    ]);
    expect(result.vetoHolders).toEqual({ for: ['x'], toWin: ['v', 'w'], unknown: ['u'] });
    // Where the sum needs it, a veto holder who agrees comes further: 0.5 × 1 − 0.8 is not above 0, 1 × 1 − 0.8 is.
    expect(shifts(persuade({ v: { position: 0, veto: true }, o: { position: -1, influence: 0.8, salience: 1 } }, [], { furthest: 1 }))).toEqual([['v', 0, 1]]);
    // Nobody is expected to come further than 1: from −0.75 to agreement is 1.25.
    expect(persuade({ a: { position: 1 }, v: { position: -0.75, influence: 0.2, veto: true } })).toMatchObject({ outcome: 'out-of-reach', steps: [{ actor: 'v', to: 0.5 }] });
    expect(persuade({ a: { position: 1 }, v: { position: -0.5, veto: true } })).toMatchObject({ outcome: 'plan', steps: [{ actor: 'v', to: 0.5 }] });
    // Where not being against is enough, the middle is.
    expect(persuade({ a: { position: 1 }, v: { position: -0.5, veto: true }, w: { position: 0, veto: true } }, [], { consent: 0 })).toMatchObject({ steps: [{ actor: 'v', to: 0 }], vetoHolders: { for: ['w'], toWin: ['v'] } });
    // Of unknown influence it must be won all the same; without any force the balance is unknown.
    expect(persuade({ v: { position: -0.5, influence: null, veto: true } })).toMatchObject({ outcome: 'unknown', net: null, needed: null, netAfter: null, steps: [{ gain: null, influence: null }] });
  });

  it('says when nothing needs to be done, and when nothing does', () => {
    expect(persuade({ a: { position: 0.5 } })).toMatchObject({ outcome: 'already', net: 0.5, needed: 0, netAfter: 0.5, steps: [], cost: 0, exact: true });
    expect(persuade({ a: { position: 0.5 } }, [], { target: 0.5 })).toMatchObject({ outcome: 'plan', needed: 0, netAfter: 1 });
    expect(persuade({ a: { position: 0.5 } }, [], { target: 1 })).toMatchObject({ outcome: 'out-of-reach', needed: 0.5, steps: [], leastCost: 0 });
    expect(persuade({ a: { position: 0 } })).toMatchObject({ outcome: 'plan', needed: 0, steps: [{ to: 0.5 }] });
    expect(persuade({ a: { position: -1 }, b: { position: 1, influence: 0 } })).toMatchObject({ outcome: 'out-of-reach' });
    expect(persuade({})).toMatchObject({ outcome: 'unknown', netInterval: [0, 0], steps: [], ask: [] });
  });

  it('moves nobody further than asked, in steps as long as asked', () => {
    expect(shifts(persuade({ a: { position: -1 } }, [], { furthest: 2 }))).toEqual([['a', -1, 0.5]]);
    expect(shifts(persuade({ a: { position: -1 } }, [], { furthest: 1.5, step: 0.25 }))).toEqual([['a', -1, 0.25]]);
    expect(shifts(persuade({ a: { position: -0.2 } }, [], { step: 0.5 }))).toEqual([['a', -0.2, 0.3]]);
    // From 0.25 the end of the scale is two steps of 0.375 away.
    expect(shifts(persuade({ a: { position: 0.25 }, b: { position: -0.5, influence: 0.6 } }))).toEqual([['a', 0.25, 0.625]]);
    expect(shifts(persuade({ a: { position: -0.25 } }, [], { furthest: 0.25 }))).toEqual([]);
  });

  it('counts who cares much as harder to turn and easier to win', () => {
    const { steps } = persuade({ a: { position: -0.5, salience: 0.2 }, b: { position: -0.5 } });
    expect(steps[0]).toMatchObject({ actor: 'a', resistance: 1.1 });
    expect(persuade({ a: { position: 0.5, salience: 0.5 } }, [], { target: 0.6 }).steps[0]).toMatchObject({ resistance: 0.75, cost: 0.375 });
  });

  it('asks those of unknown position, veto holders first, then who could swing most', () => {
    const result = persuade({ a: { position: 1, influence: 0.5 }, b: { influence: 0.3 }, c: { position: null, influence: 0.6 }, v: { influence: 0.1, veto: true }, d: { position: -1, influence: null } });
    expect(result.ask).toEqual([
      { actor: 'v', veto: true, why: 'not-assessed', swing: [-0.1, 0.1] },
      { actor: 'c', veto: false, why: 'assessed-unknown', swing: [-0.6, 0.6] },
      { actor: 'b', veto: false, why: 'not-assessed', swing: [-0.3, 0.3] },
    ]);
    expect(result).toMatchObject({ unweighed: ['d'], net: 0.5, netInterval: [expect.closeTo(-1.5, 12), expect.closeTo(1.5, 12)] });
  });

  it('finds the warmest way from those already won, not through opponents', () => {
    const rows = { a: { position: 1, influence: 0.1 }, x: { position: -1, influence: 0.5 }, n: {}, m: {}, goal: { position: 0, influence: 1 } };
    const way = (links: readonly Link[]): unknown => persuade(rows, links).steps.find(({ actor }) => actor === 'goal')!.introduction;
    expect(way([])).toBeNull();
    expect(way([['a', 'goal']])).toEqual({ path: ['a', 'goal'], length: 1 });
    expect(way([['goal', 'a', { directed: true, strength: 4, trust: 1 }]])).toEqual({ path: ['a', 'goal'], length: 1 / 6 });
    expect(way([['a', 'x'], ['x', 'goal']])).toBeNull();
    expect(way([['a', 'goal', { kind: 'conflict' }]])).toBeNull();
    expect(way([['a', 'goal', { strength: 0 }]])).toBeNull();
    expect(way([['a', 'n'], ['n', 'goal']])).toEqual({ path: ['a', 'n', 'goal'], length: 2 });
    // A weak tie has half the warmth of one of which nothing is known, a close one half as much again: 2 against 2/3 + 2/3.
    expect(way([['a', 'goal', { closeness: 'weak' }], ['a', 'n', { closeness: 'close' }], ['n', 'goal', { closeness: 'close' }]])).toEqual({ path: ['a', 'n', 'goal'], length: expect.closeTo(4 / 3, 12) });
    // Trust that is known goes before closeness; two ties are warmer than one.
    expect(way([['a', 'goal', { closeness: 'weak', trust: 1 }], ['goal', 'a', { trust: 0.5 }]])).toEqual({ path: ['a', 'goal'], length: 0.4 });
  });

  it('lets who is won introduce the next, and needs nobody for an ally', () => {
    // Net −0.98. c adds 0.9 for 1.2, b adds 0.25 for 0.5.
    const rows = { o: { position: -1, influence: 0.9 }, b: { position: 0, influence: 0.5 }, a: { position: 1, influence: 0.1 }, c: { position: -0.2, influence: 0.9 } };
    const { steps } = persuade(rows, [['a', 'c'], ['c', 'b']]);
    expect(steps.map(({ actor, introduction }) => [actor, introduction?.path])).toEqual([['c', ['a', 'c']], ['b', ['c', 'b']]]);
    expect(persuade({ a: { position: 0.5 }, o: { position: -1, influence: 0.9 } }).steps[0]).toMatchObject({ actor: 'a', introduction: { path: ['a'], length: 0 } });
  });

  it('is as cheap as the cheapest of all choices', () => {
    const row = fc.record({ position: fc.integer({ min: -4, max: 4 }).map((value) => value / 4), influence: fc.integer({ min: 0, max: 5 }).map((value) => value / 5) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (list) => {
        const rows = Object.fromEntries(list.map((one, index) => [`a${index}`, one]));
        const result = persuade(rows, [], { target: 0.3 });
        // Every actor by 0, 1 or 2 steps of at most 0.5, to the end of the scale at most.
        let choices: [net: number, cost: number][] = [[0, 0]];
        for (const { position, influence } of list) {
          const room = 1 - position;
          const each = room <= 1 ? room / Math.ceil(room / 0.5 || 1) : 0.5;
          const own = [0, 1, 2].map((count) => Math.min(room, count * each));
          choices = choices.flatMap(([net, cost]) => own.map((far): [number, number] => [net + (position + far) * influence, cost + far * (1 - position)]));
        }
        const costs = choices.flatMap(([net, cost]) => (net > 0.3 + 1e-9 ? [cost] : []));
        if (costs.length === 0) expect(result.outcome).toBe('out-of-reach');
        else expect(result.cost).toBeCloseTo(Math.min(...costs), 8);
        expect(result.exact).toBe(true);
        if (result.outcome === 'plan') expect(result.netAfter).toBeGreaterThan(0.3);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('gives a choice between bounds where the search is given up', () => {
    const random = (index: number): number => ((index * 7919) % 1009) / 1009;
    const rows = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`a${index}`, { position: -1 + random(index) / 2, influence: 0.1 + random(index * 3) * 0.9 }]));
    const { outcome, cost, leastCost, netAfter } = persuade(rows);
    expect(outcome).toBe('plan');
    expect(netAfter).toBeGreaterThan(0);
    expect(leastCost).toBeLessThanOrEqual(cost + 1e-9);
    expect(cost / leastCost).toBeLessThan(1.01);
  });

  it('refuses what it cannot read', () => {
    expect(() => persuade({}, [], { step: 0 })).toThrow(WrongUseError);
    expect(() => persuasion.compute(documentOf({}), { objective: 'lawn' })).toThrow(NotFoundError);
    expect(persuasion.compute(requireDocument({ version: 1, cause: { title: 'Test' } }))).toEqual([]);
  });

  it('says the outcome, the veto, the steps and whom to ask', () => {
    const said = (...args: Parameters<typeof persuade>): Message[] => persuasion.explain!([persuade(...args)]);
    expect(said({ a: { position: 1, influence: 0.4 }, o: { position: -1, veto: true }, n: { influence: 0.9 }, c: { position: 0, influence: 0.8 }, d: { position: 0.2, influence: null } }, [['a', 'n'], ['n', 'o'], ['o', 'c']])).toEqual([
      { code: 'persuasion.outcome.out-of-reach', params: { objective: 'law', net: -0.6, count: 1 } },
      { code: 'persuasion.step.veto.through', params: { actor: 'o', from: -1, to: 0.5, byActor: 'a', throughActors: ['n'] } },
      { code: 'persuasion.ask-first', params: { actors: ['n'], count: 1, more: 0, low: expect.closeTo(-1.5, 12), high: expect.closeTo(0.5, 12) } },
      { code: 'forces.influence-unknown', params: { actors: ['d'], count: 1, more: 0 } },
    ]);
    expect(said({ a: { position: 1 }, n: { influence: 0.9 } })).toMatchObject([{ code: 'persuasion.outcome.already' }, { code: 'persuasion.ask' }]);
    expect(said({ a: { position: 1 }, n: { influence: 1 } })).toMatchObject([{ code: 'persuasion.outcome.already' }, { code: 'persuasion.ask-first' }]);
    expect(said({ a: { position: 1 }, b: { position: 0, veto: true } })).toMatchObject([
      { code: 'persuasion.outcome.veto', params: { net: 1, count: 1 } },
      { code: 'persuasion.step.veto.cold', params: { actor: 'b', from: 0, to: 0.5 } },
    ]);
    expect(said({ b: { position: 0, veto: true }, u: { veto: true, influence: 0 } })).toMatchObject([
      { code: 'persuasion.outcome.plan' },
      { code: 'persuasion.step.veto.cold', params: { actor: 'b', from: 0, to: 0.5 } },
      { code: 'persuasion.veto-unknown', params: { actors: ['u'] } },
    ]);
    // Who is to be asked before all others is not asked a second time among them.
    expect(said({ a: { position: 1 }, u: { veto: true, influence: 0.1 }, n: { influence: 0.1 } }).slice(1)).toMatchObject([
      { code: 'persuasion.ask', params: { actors: ['n'], count: 1 } },
      { code: 'persuasion.veto-unknown', params: { actors: ['u'] } },
    ]);
    // Once for all objectives.
    const one = persuade({ a: { position: 1 }, u: { veto: true, influence: 0.1 } });
    expect(persuasion.explain!([one, { ...one, objective: 'other' }]).map(({ code }) => code)).toEqual(['persuasion.outcome.already', 'persuasion.outcome.already', 'persuasion.veto-unknown']);
    expect(said({ a: { position: 0.5 }, o: { position: -1, influence: 0.6 } })).toMatchObject([{}, { code: 'persuasion.step.balance.ally', params: { actor: 'a', from: 0.5, to: 1 } }]);
    expect(said({ a: { position: 1 }, o: { position: -1 } }, [['a', 'o']])).toMatchObject([{}, { code: 'persuasion.step.balance.direct', params: { actor: 'o', byActor: 'a' } }]);
    // Seven at −0.25 lack 1.75, which takes four of them half a step of the scale each.
    const many = Object.fromEntries(['p', 'q', 'r', 's', 't', 'u', 'v'].map((id) => [id, { position: -0.25 }]));
    expect(said(many, [], { furthest: 0.5 })).toMatchObject([{}, {}, {}, {}, { code: 'persuasion.more-steps', params: { count: 1 } }]);
    expect(persuasion.explain!([{ ...persuade({ a: { position: 1 } }), exact: false, cost: 2, leastCost: 1 }])).toContainEqual({ code: 'persuasion.not-proven', params: { cost: 2, least: 1 } });
  });
});
