import { readFileSync } from 'node:fs';
import {
  analyse, camps, comparison, documentAt, mactorConvergence, MethodId, methods, methodsLeftOut, MetricId, metrics, requireDocument, resultOf, snapshotOf,
  type Document, type Message,
} from '@allymap/core';
import { describe, expect, it } from 'vitest';

const document = requireDocument(JSON.parse(readFileSync(new URL('return-fund.allymap.json', import.meta.url), 'utf8')));
/** The same actors, by name and no more, under the same cause without its requirements. */
const bare = requireDocument({ version: 1, cause: { title: 'Bare' }, actors: document.actors.map(({ id, name }) => ({ id, name })) });
const everything = { metrics: MetricId.options, methods: MethodId.options };
const analysis = analyse(document, everything);
const { forceField } = analysis.forces;

type Explained = { readonly id: string; readonly family: string; readonly compute: (input: never) => unknown; explain?(result: unknown): Message[] };
const ask = ({ family, compute }: Explained, map: Document): unknown => compute((family === 'network' ? snapshotOf(map) : map) as never);
const codesOf = (one: Explained, map: Document): string[] => one.explain!(ask(one, map)).map(({ code }) => code);

describe('every method and metric has something to say', () => {
  it('and none is left out', () => {
    expect(methodsLeftOut(analysis)).toEqual([]);
  });

  it.each(methods as readonly Explained[])('$id: more than of bare names', (one) => {
    const idle = new Set(codesOf(one, bare));
    expect(codesOf(one, document).filter((code) => !idle.has(code))).not.toEqual([]);
  });

  it.each(metrics as readonly Explained[])('$id: not the same of everything', (one) => {
    const result = ask(one, document);
    expect(result).not.toEqual(ask(one, bare));
    const values = (result as { scores?: readonly { value: unknown }[] }).scores?.map(({ value }) => value);
    if (values !== undefined) expect(new Set(values).size).toBeGreaterThan(1);
  });
});

describe('the case for teaching', () => {
  it('says that it is invented wherever it could be taken for real', () => {
    const { title, description, licence, sources, assessors, places } = document;
    for (const text of [title, description, licence]) expect(text).toMatch(/invented/i);
    for (const { title: name } of sources) expect(name).toContain('(invented)');
    for (const { name } of assessors) expect(name).toContain('(invented)');
    expect(places.some(({ coordinates }) => coordinates !== undefined)).toBe(false);
  });

  it('has forces for and against on every objective, and two vetoes that no one has won', () => {
    for (const { totals } of resultOf(forceField)!) {
      expect(totals.driving.total).toBeGreaterThan(0.5);
      expect(totals.restraining.total).toBeGreaterThan(0.5);
    }
    const [fund] = resultOf(analysis.forces.persuasion)!;
    expect(fund).toMatchObject({ objective: 'fund', vetoHolders: { for: [], toWin: ['council', 'treasury'], unknown: [] } });
  });

  it('names first whom to persuade of the fund itself', () => {
    expect(analysis.summary.headline.at(-1)).toEqual({ code: 'summary.to-persuade.many', params: { count: 6, actors: ['treasury', 'traders', 'developers'] } });
  });

  it('has camps, a bridge between them, and actors who stand with the same others here and against them there', () => {
    const [group] = camps.compute(document).groups;
    expect(group!.camps[1]).toEqual(['traders', 'developers', 'radio', 'transfer']);
    expect(group!.frustrated.map(({ sign }) => sign)).toEqual([1, 1, 1]);
    const ambivalent = mactorConvergence.compute(document).actors.filter(({ weighted }) => weighted!.ambivalence! > 0.4);
    expect(ambivalent.map(({ actor }) => actor)).toEqual(expect.arrayContaining(['council', 'neighbours']));
  });

  it('has ties of every kind, alliances of every form, threats of every kind', () => {
    expect(new Set(document.ties.map(({ kind }) => kind)).size).toBe(11);
    expect(new Set(document.alliances.map(({ form }) => form)).size).toBe(3);
    expect(document.alliances.map(({ formality }) => formality!.signed)).toEqual([true, false, false, true, false]);
    expect(new Set(document.threats.map(({ kind }) => kind)).size).toBe(4);
    for (const { responses } of document.threats) expect(responses).not.toHaveLength(0);
    expect(new Set(document.engagementLevels.map(({ current }) => current)).size).toBe(5);
    expect(new Set(document.activities.flatMap(({ capitals }) => capitals!)).size).toBe(4);
  });

  it('has three assessors who disagree, and says why one of them judged so', () => {
    const { actors } = analysis.scores.influence;
    expect(new Set(actors.map(({ assessors }) => assessors))).toEqual(new Set([3]));
    expect(actors.filter(({ agreement }) => agreement! < 0.9).length).toBeGreaterThan(2);
    expect(document.positions.filter(({ evidence }) => evidence?.some(({ basis }) => basis === 'judged')).length).toBeGreaterThan(40);
  });

  it('lets an opponent hold what the founders lack', () => {
    expect(document.offers.filter(({ capability }) => capability === 'guarantee-chest').map(({ actor }) => actor)).toEqual(['traders']);
    expect(document.cause.requirements!.map(({ capability }) => capability)).toContain('guarantee-chest');
  });

  it('has two dates, between which the balance tipped and a neighbour changed sides', () => {
    const { actors, alliances, classes, forces } = comparison.compute([documentAt(document, '2025-03'), documentAt(document, '2026-10')]);
    expect(actors).toMatchObject({ came: ['developers', 'foundation'], left: [], stayed: 18 });
    expect(alliances).toMatchObject({ came: ['founders', 'twinning', 'round-table', 'skills'], left: ['evenings'] });
    const [fund, ...others] = forces;
    expect([fund!.objective, fund!.tipped, others.map(({ tipped }) => tipped)]).toEqual(['fund', 'for', ['against', 'no', 'no']]);
    const moved = comparison.explain!(comparison.compute([documentAt(document, '2025-03'), documentAt(document, '2026-10')])).find(({ code }) => code === 'comparison.towards');
    expect(moved).toMatchObject({ params: { objective: 'fund', more: 4 } });
    const moveOf = (method: string, actor: string): unknown => classes.find((one) => one.method === method)!.moves.find((one) => one.actor === actor);
    expect(moveOf('spectrum-of-allies', 'neighbours')).toMatchObject({ before: 'active-opponent', after: 'passive-ally' });
    expect(moveOf('power-interest-grid', 'traders')).toMatchObject({ before: 'minimal-effort', after: 'key-players' });
    expect(classes.find(({ method }) => method === 'engagement-assessment')!.moves.length).toBeGreaterThan(5);
  });
});
