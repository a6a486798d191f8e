import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { CooperationThreat, cooperationThreat, cooperationThreatClass, type CooperationThreatOptions } from './cooperation-threat.ts';

type Answer = number | null;

/** One actor per row, with its potential to cooperate and to threaten on 0..10; null is unknown. */
function typesOf(rows: readonly (readonly [Answer, Answer])[], options: Partial<CooperationThreatOptions> = {}): CooperationThreat {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    criteria: ['cooperation', 'threat'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
    assessments: rows.flatMap(([cooperation, threat], index) => [
      { id: `c${index}`, actor: `a${index}`, criterion: 'cooperation', value: cooperation },
      { id: `t${index}`, actor: `a${index}`, criterion: 'threat', value: threat },
    ]),
  });
  const result = cooperationThreat.compute(document, options);
  expect(CooperationThreat.parse(result)).toEqual(result);
  return result;
}

describe('cooperation and threat', () => {
  it('names the four types as Savage, Nix, Whitehead and Blair do', () => {
    // Their figure: potential for cooperation high or low, potential for threat high or low.
    expect(cooperationThreatClass(true, false)).toBe('supportive');
    expect(cooperationThreatClass(true, true)).toBe('mixed-blessing');
    expect(cooperationThreatClass(false, true)).toBe('non-supportive');
    expect(cooperationThreatClass(false, false)).toBe('marginal');
  });

  it('sorts by the scores, a score at the threshold being high', () => {
    const result = typesOf([[5, 4], [5, 5], [4, 5], [4, 4], [9, null], [null, 1]]);
    expect(result.classes).toEqual([
      { class: 'supportive', actors: ['a0'] },
      { class: 'mixed-blessing', actors: ['a1'] },
      { class: 'non-supportive', actors: ['a2'] },
      { class: 'marginal', actors: ['a3'] },
      { class: 'unclassified', actors: ['a4', 'a5'] },
    ]);
    expect(result.actors.slice(4).map(({ possible }) => possible)).toEqual([['supportive', 'mixed-blessing'], ['supportive', 'marginal']]);
    expect(result.thresholds).toEqual({ cooperation: 0.5, threat: 0.5 });
    expect(typesOf([[6, 6]], { cooperationThreshold: 0.7 }).actors[0]!.class).toBe('non-supportive');
    expect(typesOf([[6, 6]], { threatThreshold: 0.7 }).actors[0]!.class).toBe('supportive');
  });

  it('says why, how firmly, and what to do', () => {
    // Cooperation 0.6 stays high one step lower, threat 0.4 is high one step higher.
    expect(typesOf([[6, 4]]).actors[0]).toEqual({
      actor: 'a0',
      class: 'supportive',
      cooperation: 0.6,
      threat: 0.4,
      cooperationInterval: [0.6, 0.6],
      threatInterval: [0.4, 0.4],
      possible: ['supportive'],
      stable: false,
      moves: [{ axis: 'threat', criterion: 'threat', direction: 'higher', class: 'mixed-blessing' }],
      reasons: [
        { code: 'reason.cooperation.high', params: { actor: 'a0', score: 0.6, threshold: 0.5 } },
        { code: 'reason.cooperation.criterion', params: { criterion: 'cooperation', value: 0.6, share: 1 } },
        { code: 'reason.threat.low', params: { actor: 'a0', score: 0.4, threshold: 0.5 } },
        { code: 'reason.threat.criterion', params: { criterion: 'threat', value: 0.4, share: 1 } },
      ],
      unknown: [],
      advice: { code: 'cooperation-threat.advice.supportive', params: { actors: ['a0'], more: 0 } },
    });
    expect(typesOf([[9, null]]).actors[0]!.unknown).toEqual([{ code: 'reason.threat.assessed-unknown', params: { actor: 'a0', criterion: 'threat' } }]);
  });

  it('explains itself', () => {
    expect(cooperationThreat.explain!(typesOf([[9, 1]]))).toEqual([
      { code: 'cooperation-threat.advice.supportive', params: { actors: ['a0'], more: 0 } },
      { code: 'scoring.explain.because', params: { actor: 'a0', criteria: ['cooperation', 'threat'] } },
      { code: 'cooperation-threat.explain.rule', params: { cooperation: 0.5, threat: 0.5 } },
    ]);
  });

  it('gives a result where there is nothing, and refuses an objective that is not there', () => {
    const empty = requireDocument({ version: 1, cause: { title: 'Test' }, actors: [{ id: '__proto__', name: 'x' }] });
    expect(cooperationThreat.compute(empty).actors[0]).toMatchObject({ class: 'unclassified', cooperation: null, threat: null });
    expect(() => cooperationThreat.compute(empty, { objective: 'x' })).toThrow(NotFoundError);
    expect(typesOf([]).actors).toEqual([]);
  });

  it('moves an actor from one type to another only by a move that it lists', () => {
    const answer = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(answer, answer, (cooperation, threat) => {
        const { class: type, stable, moves } = typesOf([[cooperation, threat]]).actors[0]!;
        const near = [[-1, 0], [1, 0], [0, -1], [0, 1]]
          .map(([c, t]) => [cooperation + c!, threat + t!] as const)
          .filter((row) => row.every((value) => value >= 0 && value <= 10))
          .map((row) => typesOf([row]).actors[0]!.class)
          .filter((other) => other !== type);
        expect(moves.map((move) => move.class).sort()).toEqual(near.sort());
        expect(stable).toBe(near.length === 0);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
