import { describe, expect, it } from 'vitest';
import { applyOperation } from '../../model/apply-operation.ts';
import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { actorPositions } from '../actor-position.ts';
import { score } from '../score/score.ts';
import { planJudgements } from './plan-judgements.ts';
import { positionSteps, positionToward } from './toward-position.ts';
import { judgeToward, scoreSteps } from './toward-score.ts';
import { withoutReason } from './without-reason.ts';

const map = (more: object = {}): Document =>
  requireDocument({
    version: 1,
    cause: { title: 'Wells' },
    actors: [{ id: '__proto__', name: 'Town' }, { id: 'b', name: 'Bank' }],
    assessors: [{ id: 'awa', name: 'Awa' }],
    criteria: [{ id: 'money', label: 'Money', measures: 'influence', scale: 'zero-to-ten' }, { id: 'law', label: 'Law', measures: 'influence', scale: 'low-medium-high', weight: 2 }, { id: 'fear', label: 'Fear', measures: 'influence', scale: 'one-to-five', reversed: true }],
    assessments: [{ id: '1', actor: '__proto__', criterion: 'money', value: 8, assessor: 'awa', date: '2020' }, { id: '2', actor: '__proto__', criterion: 'law', value: 'medium', assessor: 'awa' }],
    objectives: [{ id: 'o', label: 'Fund' }],
    positions: [{ id: 'p', actor: 'b', objective: 'o', value: 2, scale: 'minus-four-to-four', salience: 0.3, assessor: 'awa' }],
    ...more,
  });

const valuesToward = (document: Document, actor: string, target: number | null) => judgeToward(document, { actor, measure: 'influence', target }).map(({ criterion, value, now }) => [criterion, value, now]);

describe('judgeToward', () => {
  it('moves all criteria alike, passes on what rounding leaves, turns reversed ones round', () => {
    // 0.8, twice 0.5, and the unknown one at 0.8: the mean is 0.65, so each goes up by 0.15, to 0.95, 0.65 and 0.95. Rounded they are 1,
    // 0.5 and, with what that left over, 1; of the reversed criterion the least answer.
    expect(valuesToward(map(), '__proto__', 0.8)).toEqual([['money', 10, 8], ['law', undefined, 'medium'], ['fear', 1, null]]);
    expect(valuesToward(map(), 'b', 0.5)).toEqual([['money', 5, null], ['law', 'medium', null], ['fear', 3, null]]);
    expect(valuesToward(map(), 'b', 1)).toEqual([['money', 10, null], ['law', 'high', null], ['fear', 1, null]]);
  });

  it('suggests nothing without a target, and nothing that is said already', () => {
    expect(valuesToward(map(), '__proto__', null)).toEqual([['money', undefined, 8], ['law', undefined, 'medium'], ['fear', undefined, null]]);
    const one = map({ criteria: [{ id: 'money', label: 'Money', measures: 'influence', scale: 'zero-to-ten' }], assessments: [{ id: '1', actor: 'b', criterion: 'money', value: 8 }] });
    expect(valuesToward(one, 'b', 0.8)).toEqual([['money', undefined, 8]]);
  });

  it('gives answers of which core makes the score that was wanted', () => {
    const one = map({ criteria: [{ id: 'money', label: 'Money', measures: 'influence', scale: 'zero-to-ten' }, { id: 'votes', label: 'Votes', measures: 'influence', scale: 'zero-to-one' }], assessments: [{ id: '1', actor: 'b', criterion: 'money', value: 9 }, { id: '2', actor: 'b', criterion: 'votes', value: 0.2 }] });
    const judged = judgeToward(one, { actor: 'b', measure: 'influence', target: 0.8 }).flatMap(({ criterion, value }) => (value === undefined ? [] : [{ collection: 'assessments' as const, about: { actor: 'b', criterion }, says: { value } }]));
    const { document } = applyOperation(one, { type: 'batch', operations: planJudgements(one, judged, {}) });
    expect(score.compute(document, { measure: 'influence' }).actors[1]!.value).toBeCloseTo(0.8, 12);
  });

  it('names the objective where answers to a criterion do, and counts steps by the finest scale', () => {
    const document = map({ assessments: [{ id: '1', actor: 'b', criterion: 'money', value: 8, objective: 'o' }] });
    expect(judgeToward(document, { actor: 'b', measure: 'influence', objective: 'o', target: 0.5 }).map(({ objective }) => objective)).toEqual(['o', undefined, undefined]);
    expect([scoreSteps(map(), 'influence'), scoreSteps(map(), 'interest')]).toEqual([10, 0]);
  });
});

describe('planJudgements', () => {
  const value = { collection: 'assessments', about: { actor: '__proto__', criterion: 'money' }, says: { value: 3 } } as const;

  it('adds what is newer, and replaces what the same assessor said on the same date', () => {
    expect(planJudgements(map(), [value], { assessor: 'Awa', date: '2026-12-01', reason: ' seen ' })).toEqual([
      { type: 'add', collection: 'assessments', record: { id: 'judgement', actor: '__proto__', criterion: 'money', value: 3, assessor: 'awa', date: '2026-12-01', evidence: [{ basis: 'judged', reason: 'seen' }] } },
    ]);
    expect(planJudgements(map(), [value], { assessor: 'Awa', date: '2020' })).toEqual([{ type: 'update', collection: 'assessments', id: '1', changes: { value: 3 } }]);
  });

  it('takes away the reason for what is not said any more', () => {
    const reasoned = map({ assessments: [{ id: '1', actor: '__proto__', criterion: 'money', value: 8, assessor: 'awa', date: '2020', evidence: [{ basis: 'judged', reason: 'rich' }] }] });
    const { document } = applyOperation(reasoned, planJudgements(reasoned, [value], { assessor: 'Awa', date: '2020' })[0]!);
    expect(document.assessments).toEqual([{ id: '1', actor: '__proto__', criterion: 'money', value: 3, assessor: 'awa', date: '2020' }]);
  });

  it('adds an assessor who is not known, once, and cites a source', () => {
    const operations = planJudgements(map({ sources: [{ id: 's', title: 'Report' }] }), [value, { ...value, about: { actor: 'b', criterion: 'money' } }], { assessor: '<b>Béa</b>', source: 's' });
    expect(operations.map((step) => (step.type === 'add' ? [step.collection, step.record] : null))).toEqual([
      ['assessors', { id: 'b-béa-b', name: '<b>Béa</b>' }],
      ['assessments', { id: 'judgement', actor: '__proto__', criterion: 'money', value: 3, assessor: 'b-béa-b', evidence: [{ basis: 'stated', citations: [{ source: 's' }] }] }],
      ['assessments', { id: 'judgement-2', actor: 'b', criterion: 'money', value: 3, assessor: 'b-béa-b', evidence: [{ basis: 'stated', citations: [{ source: 's' }] }] }],
    ]);
    expect(planJudgements(map(), [], { assessor: 'Béa' })).toEqual([]);
  });

  it('keeps the salience that a newer position would silence', () => {
    const toward = positionToward(map(), { actor: 'b', objective: 'o', target: -1 });
    expect([toward.value, toward.now, toward.scaleId, toward.assessors]).toEqual([-4, 2, 'minus-four-to-four', ['awa']]);
    const [operation] = planJudgements(map(), [{ collection: 'positions', about: { actor: 'b', objective: 'o' }, says: { value: -4, scale: 'minus-four-to-four' } }], { assessor: 'Awa', date: '2026' });
    const { document } = applyOperation(map(), operation!);
    expect(actorPositions(document, 'o')[1]).toMatchObject({ value: -1, salience: 0.3 });
    expect(positionSteps(map(), 'o')).toBe(8);
    expect(positionToward(map({ positions: [] }), { actor: 'b', objective: 'o', target: 0.5 })).toMatchObject({ value: 0.5, now: null, scaleId: undefined });
  });
});

it('counts the judgements of some changes that rest on nothing said', () => {
  const add = (id: string, more: object = {}) => ({ type: 'add', collection: 'positions', record: { id, actor: 'b', objective: 'o', value: 1, ...more } }) as const;
  const operation = { type: 'batch', operations: [add('one'), { type: 'batch', operations: [add('two', { evidence: [{ basis: 'judged', reason: 'seen' }] })] }, { type: 'update', collection: 'positions', id: 'p', changes: { value: 1 } }] } as const;
  const { document } = applyOperation(map(), operation);
  expect(withoutReason(document, [{ operation }, { operation: add('undone') }])).toEqual([{ collection: 'positions', id: 'one' }, { collection: 'positions', id: 'p' }]);
});
