import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { Spectrum } from './spectrum-result.ts';
import { spectrumClass, spectrumOfAllies, type SpectrumOptions } from './spectrum-of-allies.ts';

type Position = [actor: string, value: number | null, assessor?: string];

function documentOf(positions: readonly Position[], influence: Record<string, number> = {}): Document {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
    assessors: ['x', 'y'].map((id) => ({ id, name: id })),
    objectives: [{ id: 'law', label: 'A new law' }],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
    positions: positions.map(([actor, value, assessor], index) => ({ id: `${index}`, actor, objective: 'law', value, ...(assessor === undefined ? {} : { assessor }) })),
    assessments: Object.entries(influence).map(([actor, value]) => ({ id: actor, actor, criterion: 'power', value })),
  });
}

function spectrum(document: Document, options: Partial<SpectrumOptions> = {}): Spectrum {
  const [result] = spectrumOfAllies.compute(document, options);
  expect(Spectrum.parse(result)).toEqual(result);
  return result!;
}

describe('spectrum of allies', () => {
  it('cuts at 0 and at ±0.5 unless told otherwise', () => {
    const cuts = { neutral: 0, active: 0.5 };
    expect([1, 0.5, 0.49, 0.01, 0, -0.01, -0.49, -0.5, -1].map((position) => spectrumClass(position, cuts))).toEqual([
      'active-ally', 'active-ally', 'passive-ally', 'passive-ally', 'neutral', 'passive-opponent', 'passive-opponent', 'active-opponent', 'active-opponent',
    ]);
    expect(spectrumClass(null, cuts)).toBe('unknown');
    expect([0.2, 0.21, 0.9].map((position) => spectrumClass(position, { neutral: 0.2, active: 0.9 }))).toEqual(['neutral', 'passive-ally', 'active-ally']);
  });

  it('counts heads and sums influence per place, the most influential first', () => {
    const { classes, cuts } = spectrum(documentOf([['a', 0.9], ['b', 0.6], ['c', 0.7], ['d', -0.2]], { a: 0.25, c: 0.5 }));
    expect(cuts).toEqual({ neutral: 0, active: 0.5 });
    expect(classes).toEqual([
      { class: 'active-ally', actors: ['c', 'a', 'b'], influence: 0.75, missing: 1 },
      { class: 'passive-ally', actors: [], influence: 0, missing: 0 },
      { class: 'neutral', actors: [], influence: 0, missing: 0 },
      { class: 'passive-opponent', actors: ['d'], influence: null, missing: 1 },
      { class: 'active-opponent', actors: [], influence: 0, missing: 0 },
      { class: 'unknown', actors: [], influence: 0, missing: 0 },
    ]);
  });

  it('takes the median and shows where single assessors would place the actor', () => {
    const { actors } = spectrum(documentOf([['a', 0.8, 'x'], ['a', -0.6, 'y'], ['b', null]]));
    // Median of 0.8 and −0.6 is 0.1.
    expect(actors[0]).toMatchObject({
      class: 'passive-ally', position: expect.closeTo(0.1, 12), positionRange: [-0.6, 0.8], judgements: ['active-ally', 'active-opponent'], assessors: 2, positions: ['0', '1'],
    });
    expect(actors[1]).toMatchObject({ class: 'unknown', position: null, positionRange: null, judgements: [], assessors: 0, positions: ['2'] });
  });

  it('says whom to activate, whom to win, and where the assessors disagree', () => {
    const said = (positions: readonly Position[]): unknown => spectrumOfAllies.explain!([spectrum(documentOf(positions))]);
    expect(said([['a', 0.2, 'x'], ['a', 0.6, 'y'], ['b', -1], ['c', 0]])).toEqual([
      { code: 'spectrum-of-allies.counts', params: { objective: 'law', allies: 1, opponents: 1, neutral: 1 } },
      { code: 'spectrum-of-allies.passive', params: { actors: ['a'], count: 1, more: 0 } },
      { code: 'spectrum-of-allies.neutral', params: { actors: ['c'], count: 1, more: 0 } },
      { code: 'spectrum-of-allies.active-opponent', params: { actors: ['b'], count: 1, more: 0 } },
      { code: 'spectrum-of-allies.disputed', params: { actors: ['a'], count: 1, more: 0 } },
      { code: 'forces.positions-unknown', params: { actors: ['d'], count: 1, more: 0, total: 4 } },
    ]);
    expect(said([['a', 1], ['b', 0.5], ['c', -0.2], ['d', -1]])).toMatchObject([{ params: { allies: 2, opponents: 2, neutral: 0 } }, {}]);
    expect(said([['a', null]])).toEqual([{ code: 'summary.objective.unknown', params: { objective: 'law' } }]);
  });
});
