import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../errors.ts';
import { createSnapshot } from '../graph/snapshot.ts';
import { louvain } from '../metrics/group/louvain.ts';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { resultOf } from '../result-of.ts';
import { analyse, analyseInSteps } from './analyse.ts';
import { analysisJsonSchema } from './analysis-json-schema.ts';
import { Analysis } from './analysis-result.ts';
import { methodsLeftOut } from './methods-left-out.ts';

/** Four actors in two countries; one objective with one for, one neutral, one against, one unknown. */
const example = {
  version: 1,
  title: 'Savings',
  cause: { title: 'Savings accounts for migrants', change: 'Migrants may open accounts from abroad' },
  places: [
    { id: 'lk', country: 'LK', side: 'origin' },
    { id: 'it', country: 'IT', side: 'destination' },
    { id: 'colombo', country: 'LK', label: 'Colombo', side: 'origin' },
  ],
  actors: [
    { id: 'ngo', name: 'NGO', role: 'partner', kind: 'ngo', sector: 'civil-society', veto: false, presence: [{ place: 'lk' }, { place: 'colombo' }, { place: 'it' }] },
    { id: 'bank', name: 'Central bank', role: 'strategic-ally', kind: 'central-authority', veto: true, presence: [{ place: 'colombo', side: 'transit' }] },
    { id: 'lender', name: 'Lender', kind: 'financial-institution', presence: [{ place: 'it' }] },
    { id: 'union', name: 'Union' },
  ],
  ties: [
    { id: 't1', source: 'ngo', target: 'bank', kind: 'cooperation', strength: 2 },
    { id: 't2', source: 'bank', target: 'lender', kind: 'authority', directed: true },
  ],
  objectives: [{ id: 'law', label: 'A new rule' }],
  positions: [
    { id: 'p1', actor: 'ngo', objective: 'law', value: 1 },
    { id: 'p2', actor: 'bank', objective: 'law', value: 0 },
    { id: 'p3', actor: 'lender', objective: 'law', value: -0.5 },
    { id: 'p4', actor: 'union', objective: 'law', value: null },
  ],
  criteria: [
    { id: 'stake', label: 'Stake', measures: 'interest', scale: 'zero-to-ten' },
    { id: 'law', label: 'Legal power', measures: 'influence', scale: 'zero-to-ten' },
    { id: 'trust', label: 'Trust', measures: 'trust', scale: 'zero-to-ten' },
  ],
  assessments: [
    { id: 's1', actor: 'ngo', criterion: 'stake', value: 9 },
    { id: 's2', actor: 'bank', criterion: 'law', value: 9 },
    { id: 's3', actor: 'lender', criterion: 'law', value: 3 },
    { id: 's4', actor: 'union', criterion: 'law', value: 9 },
    { id: 's5', actor: 'ngo', criterion: 'trust', value: 9 },
  ],
};

function analysed(value: unknown, options: Parameters<typeof analyse>[1] = {}): Analysis {
  const document = requireDocument(value);
  const before = JSON.stringify(document);
  const analysis = analyse(document, options);
  expect(JSON.stringify(document)).toBe(before);
  expect(Analysis.parse(analysis)).toEqual(analysis);
  expect(methodsLeftOut(analysis)).toEqual([]);
  // Plain JSON: nothing that text would lose or change (NaN, undefined, −0).
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  return analysis;
}

describe('analyse', () => {
  it('says everything about a small map', () => {
    const { document, metrics, scores, scoring, forces } = analysed(example);
    expect(document).toMatchObject({ title: 'Savings', cause: 'Savings accounts for migrants', actors: 4, ties: 2, positions: 4, assessments: 5, date: null });
    expect(resultOf(metrics.degree)!.scores.map(({ value }) => value)).toEqual([1, 2, 1, 0]);
    expect(resultOf(metrics.bridges)!.bridges).toHaveLength(2);
    expect(resultOf(metrics.articulationPoints)!.points.map(({ actor }) => actor)).toEqual(['bank']);
    expect(resultOf(metrics.components)!.isolated).toBe(1);
    expect(metrics.edgeBetweenness).toBeNull();
    expect(scores.influence.actors.map(({ value }) => value)).toEqual([null, 0.9, 0.3, 0.9]);
    expect(scores.others.map(({ measure }) => measure)).toEqual(['trust']);
    expect(resultOf(scoring.powerInterestGrid)!.actors.map(({ class: cell }) => cell)).toEqual(Array(4).fill('unclassified'));
    // Driving: the NGO, of unknown influence. Restraining: 0.5 × 0.3.
    expect(resultOf(forces.forceField)![0]!.totals).toMatchObject({ driving: { total: null, missing: 1 }, restraining: { total: 0.15 }, net: null, swing: 0.9 });
    expect(resultOf(forces.supportBands)![0]!.actors.map(({ band }) => band)).toEqual(['high-support', 'non-mobilised', 'medium-opposition', 'unknown']);
    expect(resultOf(forces.spectrumOfAllies)![0]!.actors.map(({ class: place }) => place)).toEqual(['active-ally', 'neutral', 'active-opponent', 'unknown']);
  });

  it('gathers the facts to read aloud', () => {
    const { headline, sentences, ...facts } = analysed(example).summary;
    expect(facts).toEqual({
      actors: 4,
      ties: 2,
      alliances: 0,
      objectives: 1,
      roles: [{ role: 'unassigned', actors: 2 }, { role: 'partner', actors: 1 }, { role: 'strategic-ally', actors: 1 }],
      kinds: [{ kind: 'ngo', actors: 1 }, { kind: 'central-authority', actors: 1 }, { kind: 'financial-institution', actors: 1 }, { kind: null, actors: 1 }],
      sectors: [{ sector: 'civil-society', actors: 1 }, { sector: null, actors: 3 }],
      sides: [{ side: 'destination', actors: 2 }, { side: 'origin', actors: 1 }, { side: 'transit', actors: 1 }, { side: null, actors: 1 }],
      countries: [{ country: 'LK', actors: 2 }, { country: 'IT', actors: 2 }],
      withoutCountry: 1,
      mostInfluential: { value: 0.9, actors: ['bank', 'union'] },
      vetoHolders: ['bank'],
      // The union is unknown but influential.
      perObjective: [{ objective: 'law', for: ['ngo'], against: ['lender'], neutral: ['bank'], unknown: ['union'], toPersuade: ['bank', 'lender'], toAsk: ['union'] }],
      missing: {
        role: ['lender', 'union'],
        interest: ['bank', 'lender', 'union'],
        influence: ['ngo'],
        veto: ['lender', 'union'],
        position: [{ actor: 'union', objective: 'law', why: 'assessed-unknown' }],
        strength: ['t2'],
      },
    });
    expect(headline.map(({ code }) => code)).toEqual(['summary.actors.countries', 'summary.veto', 'summary.to-persuade']);
    expect(sentences).toEqual([
      { code: 'summary.actors.countries', params: { count: 4, countries: ['LK', 'IT'] } },
      { code: 'summary.veto', params: { actors: ['bank'] } },
      { code: 'summary.most-influential', params: { actors: ['bank', 'union'] } },
      { code: 'summary.objective', params: { objective: 'law', for: 1, against: 1, neutral: 1, unknown: 1 } },
      { code: 'summary.to-persuade', params: { objective: 'law', actors: ['bank', 'lender'] } },
      { code: 'summary.to-ask', params: { objective: 'law', actors: ['union'] } },
      { code: 'summary.missing.influence', params: { count: 1, total: 4 } },
      { code: 'summary.missing.interest', params: { count: 3, total: 4 } },
      { code: 'summary.missing.role', params: { count: 2, total: 4 } },
    ]);
  });

  it('puts vetoes first among those to persuade, then the most influential, and asks only who matters', () => {
    const actors = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, ...(id === 'b' || id === 'e' ? { veto: true } : {}) }));
    const influence = (id: string, value: number): Record<string, unknown> => ({ id, actor: id, criterion: 'law', value });
    const { perObjective } = analysed({
      ...example, actors, ties: [],
      positions: ['a', 'b', 'c'].map((id) => ({ id, actor: id, objective: 'law', value: -1 })),
      assessments: [influence('b', 2), influence('c', 8), influence('d', 4)],
    }).summary;
    expect(perObjective[0]).toMatchObject({ toPersuade: ['b', 'c', 'a'], unknown: ['d', 'e'], toAsk: ['e'] });
  });

  it('names in its headline whom to persuade of the objective that weighs most', () => {
    const objectives = [{ id: 'fee', label: 'No fees' }, { id: 'law', label: 'A new rule', weight: 2 }];
    const against = { id: 'p5', actor: 'ngo', objective: 'fee', value: -1 };
    const { headline } = analysed({ ...example, objectives, positions: [...example.positions, against] }).summary;
    expect(headline.at(-1)).toEqual({ code: 'summary.to-persuade', params: { actors: ['bank', 'lender'] } });
  });

  it('gives the same bytes for the same document', () => {
    const twice = [0, 1].map(() => JSON.stringify(analyse(requireDocument(structuredClone(example)))));
    expect(twice[0]).toBe(twice[1]);
    expect(Object.keys(JSON.parse(twice[0]!) as object)).toEqual([
      'format', 'version', 'document', 'options', 'metrics', 'scores', 'scoring', 'complementarity', 'forces', 'partnership', 'summary',
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['nobody', {}],
    ['one actor', { actors: [{ id: 'a', name: 'A' }] }],
    ['no objectives', { ...example, objectives: [], positions: [] }],
    ['no criteria', { ...example, criteria: [], assessments: [] }],
    ['nothing known', { ...example, positions: [], assessments: example.assessments.map((one) => ({ ...one, value: null })) }],
    ['a tie to oneself', { actors: [{ id: 'a', name: 'A' }], ties: [{ id: 't', source: 'a', target: 'a', kind: 'unclear' }] }],
  ])('gives a result for %s', (_name, more) => {
    const { summary, metrics } = analysed({ version: 1, cause: { title: 'Test' }, ...more });
    expect(resultOf(metrics.degree)!.scores).toHaveLength(summary.actors);
    expect(summary.sentences.length).toBeGreaterThan(0);
  });

  it('says that a map is empty, and no more', () => {
    expect(analysed({ version: 1, cause: { title: 'Test' } }).summary.sentences).toEqual([{ code: 'summary.empty', params: {} }]);
  });

  it('computes what it is asked for, with the options given', () => {
    const { metrics, scoring, forces, options } = analysed(example, {
      metrics: ['edge-betweenness'], methods: ['spectrum-of-allies'], active: 0.6, neutral: 0.1,
    });
    expect(Object.entries(metrics).filter(([, result]) => result !== null).map(([name]) => name)).toEqual(['edgeBetweenness']);
    expect(scoring.powerInterestGrid).toBeNull();
    expect(resultOf(forces.spectrumOfAllies)![0]!.actors.map(({ class: place }) => place)).toEqual(['active-ally', 'neutral', 'passive-opponent', 'unknown']);
    const further = analysed(example, { methods: ['salience', 'feasibility', 'weighted-mean-position'], influenceMeasure: 'trust' });
    expect(resultOf(further.scoring.salience)!.actors).toHaveLength(4);
    // The NGO's trust of 0.9 is a power of 1 + 6 × 0.9 = 6.4: 7 × 6.4.
    expect(resultOf(further.forces.feasibility)![0]!.support.total).toBeCloseTo(44.8, 12);
    expect(resultOf(further.forces.weightedMeanPosition)![0]!.leftOut[0]).toEqual({ actor: 'ngo', unknown: ['salience'] });
    expect([further.forces.forceField, further.forces.supportBands, further.forces.spectrumOfAllies]).toEqual([null, null, null]);
    const all = analysed(example, { interestThreshold: 0.95, influenceThreshold: 0.1, influenceMeasure: 'trust', neutral: 0.5 });
    expect(all.scoring.powerInterestGrid).toMatchObject({ measures: { influence: 'trust' }, thresholds: { interest: 0.95, influence: 0.1 } });
    expect(resultOf(all.scoring.powerInterestGrid)!.actors[0]!.class).toBe('keep-satisfied');
    expect(resultOf(all.forces.forceField)![0]!.neutral.map(({ actor }) => actor)).toEqual(['bank', 'lender']);
    expect(resultOf(all.forces.forceField)![0]!.driving[0]!.force).toBe(0.9);
    expect(all.summary.perObjective[0]!.neutral).toEqual(['bank', 'lender']);
    expect(all.summary.mostInfluential).toEqual({ value: 0.9, actors: ['ngo'] });
    expect(options).toMatchObject({ active: 0.6, seed: 1, interestMeasure: 'interest' });
    expect(analysed(example, { interestMeasure: 'trust' }).scores.others.map(({ measure }) => measure)).toEqual(['interest']);
    expect(() => analyse(requireDocument(example), { seed: -1 })).toThrow(WrongUseError);
  });

  it('computes betweenness after edge betweenness where both are asked for, the same as alone and in the same place', () => {
    const order = (metrics: ('betweenness' | 'edge-betweenness' | 'leiden')[]): (string | null)[] => [...analyseInSteps(requireDocument(example), { metrics, methods: [] })].filter(({ share }) => share === 0).map(({ computing }) => computing);
    expect(order(['betweenness', 'edge-betweenness', 'leiden'])).toEqual(['edge-betweenness', 'leiden', 'betweenness', null]);
    expect(order(['betweenness', 'leiden'])).toEqual(['betweenness', 'leiden', null]);
    const together = analysed(example, { metrics: ['betweenness', 'edge-betweenness'] }).metrics;
    expect(JSON.stringify(together.betweenness)).toBe(JSON.stringify(analysed(example, { metrics: ['betweenness'] }).metrics.betweenness));
    expect(Object.keys(together)).toEqual(Object.keys(analysed(example).metrics));
  });

  it('hands its seed on', () => {
    // A ring of nine falls into communities that depend on where one begins.
    const ids = Array.from({ length: 9 }, (_, index) => `${index}`);
    const ties = ids.map((id, index) => ({ id, source: id, target: ids[(index + 1) % 9], kind: 'cooperation' }));
    const ring = requireDocument({ version: 1, cause: { title: 'Ring' }, actors: ids.map((id) => ({ id, name: id })), ties });
    const found = [1, 2, 3, 4, 5, 6].map((seed) => {
      const communities = analyse(ring, { seed, metrics: ['louvain'] }).metrics.louvain;
      expect(communities).toEqual(louvain.compute(createSnapshot(ring), { seed }));
      return JSON.stringify(communities);
    });
    expect(new Set(found).size).toBeGreaterThan(1);
  });

  it('keeps hostile ids as values', () => {
    const ids = ['__proto__', 'constructor', 'toString', ''];
    const { summary, metrics } = analysed({
      version: 1,
      cause: { title: '__proto__' },
      actors: ids.map((id) => ({ id, name: id })),
      ties: ids.map((id) => ({ id, source: id, target: '__proto__', kind: 'cooperation' })),
      objectives: ids.map((id) => ({ id, label: id })),
      positions: ids.map((id) => ({ id, actor: id, objective: '__proto__', value: -1 })),
      criteria: ids.map((id) => ({ id, label: id, measures: id, scale: 'no-yes' })),
      assessments: ids.map((id) => ({ id, actor: id, criterion: id, value: 'yes' })),
    });
    expect(summary.perObjective[0]!.against).toEqual(ids);
    expect(resultOf(metrics.degree)!.scores.map(({ actor }) => actor)).toEqual(ids);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not depend on what the actors are called', () => {
    const rename = (document: Document, from: (id: string) => string): unknown => {
      const text = JSON.stringify(document, (key, value: unknown) =>
        ['actor', 'source', 'target'].includes(key) && typeof value === 'string' ? from(value) : value,
      );
      const copy = JSON.parse(text) as { actors: { id: string }[] };
      for (const actor of copy.actors) actor.id = from(actor.id);
      return copy;
    };
    fc.assert(
      fc.property(fc.string(), (prefix) => {
        const from = (id: string): string => `${prefix}${id}`;
        const { document, ...there } = analysed(rename(requireDocument(example), from));
        const { document: _, ...here } = analysed(example);
        const unnamed = JSON.stringify(there, (_key, value: unknown) =>
          typeof value === 'string' && example.actors.some(({ id }) => from(id) === value) ? value.slice(prefix.length) : value,
        );
        expect(unnamed).toBe(JSON.stringify(here));
        expect(document.actors).toBe(4);
      }),
      { numRuns: 25 },
    );
  });

  it('has a JSON Schema that describes it', () => {
    const schema = analysisJsonSchema() as { properties: Record<string, unknown>; title: string; required: string[] };
    expect(schema.title).toBe('Allymap analysis, version 1');
    expect(schema.required).toEqual(Object.keys(analysed(example)));
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
