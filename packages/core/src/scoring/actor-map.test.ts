import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { ActorMap, type ActorMapActor } from './actor-map-result.ts';
import { actorMap, type ActorMapOptions } from './actor-map.ts';

interface Row {
  readonly standing?: string;
  readonly veto?: boolean | null;
  readonly sector?: string;
  readonly interest?: number | null;
  readonly influence?: number | null;
}

/** Actors a0, a1, … with interest and influence on 0..10. */
function mapOf(rows: readonly Row[], options: Partial<ActorMapOptions> = {}): ActorMap {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map(({ interest: _i, influence: _j, ...actor }, index) => ({ id: `a${index}`, name: `a${index}`, ...actor })),
    criteria: ['interest', 'influence'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
    assessments: rows.flatMap((row, index) =>
      (['interest', 'influence'] as const).flatMap((id) => (row[id] === undefined ? [] : [{ id: `${id}${index}`, actor: `a${index}`, criterion: id, value: row[id] }])),
    ),
  });
  const result = actorMap.compute(document, options);
  expect(ActorMap.parse(result)).toEqual(result);
  return result;
}

const one = (row: Row, options: Partial<ActorMapOptions> = {}): ActorMapActor => mapOf([row], options).actors[0]!;

describe('map of actors', () => {
  it('puts actors into rings and sectors as stated, and the unknown into their own', () => {
    const { rings } = mapOf([
      { standing: 'key', sector: 'state' },
      { standing: 'primary', sector: 'civil-society' },
      { standing: 'secondary', sector: 'private' },
      { standing: 'key', sector: 'international' },
      { sector: 'state' },
      {},
    ]);
    expect(rings.map(({ ring, actors }) => [ring, actors])).toEqual([['key', ['a0', 'a3']], ['primary', ['a1']], ['secondary', ['a2']], ['unknown', ['a4', 'a5']]]);
    expect(rings[0]!.sectors).toEqual([
      { sector: 'state', actors: ['a0'] },
      { sector: 'private', actors: [] },
      { sector: 'civil-society', actors: [] },
      { sector: 'international', actors: ['a3'] },
      { sector: 'unknown', actors: [] },
    ]);
    expect(rings[3]!.sectors.filter(({ actors }) => actors.length > 0)).toEqual([{ sector: 'state', actors: ['a4'] }, { sector: 'unknown', actors: ['a5'] }]);
  });

  it('lists who has a veto, of whom nobody knows, and who is stated to be less than key all the same', () => {
    const map = mapOf([{ veto: true, standing: 'key' }, { veto: false }, { veto: null }, {}, { veto: true, standing: 'primary' }, { veto: true, standing: 'secondary' }, { veto: true }]);
    expect(map.vetoPlayers).toEqual(['a0', 'a4', 'a5', 'a6']);
    expect(map.vetoUnknown).toEqual(['a2', 'a3']);
    expect(map.contradictions).toEqual(['a4', 'a5']);
  });

  it('suggests a standing where none is stated, by influence first and then by interest', () => {
    expect(one({ interest: 9, influence: 9 }).suggestion).toBe('key');
    expect(one({ interest: 1, influence: 9 }).suggestion).toBe('key');
    expect(one({ interest: 9, influence: 1 }).suggestion).toBe('primary');
    expect(one({ interest: 1, influence: 1 }).suggestion).toBe('secondary');
    expect(one({ interest: 1, influence: 1, veto: true }).suggestion).toBe('key');
    // With high influence, either interest makes a key actor; with low influence interest decides; unknown influence leaves all open.
    expect(one({ influence: 9 }).suggestion).toBe('key');
    expect(one({ influence: 1 }).suggestion).toBeNull();
    expect(one({ interest: 9 }).suggestion).toBeNull();
    expect(one({}).suggestion).toBeNull();
    expect(one({ interest: 1, influence: 1, standing: 'key' }).suggestion).toBeNull();
    expect(one({ interest: 9, influence: 6 }, { influenceThreshold: 0.7 }).suggestion).toBe('primary');
    expect(one({ interest: 6, influence: 1 }, { interestThreshold: 0.7 }).suggestion).toBe('secondary');
  });

  it('says what is stated, what is unknown, and what to do', () => {
    expect(one({ standing: 'primary', veto: false, sector: 'state' })).toEqual({
      actor: 'a0',
      ring: 'primary',
      sector: 'state',
      veto: false,
      suggestion: null,
      reasons: [{ code: 'actor-map.reason.stated', params: { actor: 'a0' } }],
      unknown: [],
      advice: { code: 'actor-map.advice.primary', params: { actors: ['a0'], more: 0 } },
    });
    const unknown = one({ interest: 9, influence: 1 });
    expect(unknown).toMatchObject({ ring: 'unknown', sector: 'unknown', veto: null });
    expect(unknown.reasons).toEqual([{ code: 'actor-map.suggest.primary', params: { actors: ['a0'], more: 0 } }]);
    expect(unknown.unknown.map(({ code }) => code)).toEqual(['actor-map.unknown.standing', 'actor-map.unknown.veto', 'actor-map.unknown.sector']);
    expect(unknown.advice.code).toBe('actor-map.advice.unknown');
    const veto = one({ veto: true, sector: 'state' });
    expect(veto.reasons.map(({ code }) => code)).toEqual(['actor-map.reason.veto', 'actor-map.suggest.veto']);
    expect(veto.advice.code).toBe('actor-map.advice.veto');
    expect(one({ veto: true, standing: 'key' }).reasons.map(({ code }) => code)).toEqual(['actor-map.reason.stated', 'actor-map.reason.veto']);
  });

  it('explains itself: vetoes, rings, suggestions, contradictions, sectors', () => {
    const rows: Row[] = [
      { standing: 'key', veto: false, sector: 'state' },
      { standing: 'secondary', veto: true, sector: 'private' },
      { veto: false, interest: 9, influence: 9, sector: 'civil-society' },
      { veto: false, interest: 9, influence: 1, sector: 'international' },
      { veto: true, interest: 1, influence: 1 },
      { interest: 1, influence: 1 },
    ];
    expect(actorMap.explain!(mapOf(rows))).toEqual([
      { code: 'actor-map.advice.veto', params: { actors: ['a1', 'a4'], more: 0 } },
      { code: 'actor-map.advice.key', params: { actors: ['a0'], more: 0 } },
      { code: 'actor-map.advice.secondary', params: { actors: ['a1'], more: 0 } },
      { code: 'actor-map.advice.unknown', params: { actors: ['a2', 'a3', 'a4', 'a5'], more: 0 } },
      { code: 'actor-map.suggest.key', params: { actors: ['a2'], more: 0 } },
      { code: 'actor-map.suggest.primary', params: { actors: ['a3'], more: 0 } },
      { code: 'actor-map.suggest.secondary', params: { actors: ['a5'], more: 0 } },
      { code: 'actor-map.explain.contradiction', params: { actors: ['a1'], more: 0 } },
      { code: 'actor-map.explain.sectors', params: { state: 1, private: 1, civil: 1, international: 1, unknown: 2 } },
      { code: 'actor-map.explain.veto-unknown', params: { actors: ['a5'], more: 0 } },
    ]);
    expect(actorMap.explain!(mapOf([])).map(({ code }) => code)).toEqual(['scoring.explain.empty']);
  });

  it('refuses an objective that is not there', () => {
    expect(() => mapOf([], { objective: 'x' })).toThrow(NotFoundError);
  });
});
