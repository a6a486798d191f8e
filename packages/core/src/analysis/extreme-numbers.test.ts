import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparison } from '../comparison/comparison.ts';
import type { Method } from '../descriptor.ts';
import { snapshotOf } from '../graph/snapshot.ts';
import { forceFieldLayout, influenceDependenceLayout, powerInterestLayout } from '../layouts/index.ts';
import type { Document } from '../model/document.ts';
import { arbitraryDocument } from '../model/testing/arbitrary-document.ts';
import { score } from '../scoring/score/score.ts';
import { seededRandom } from '../seeded-random.ts';
import { methodEntries, networkEntries } from './entries/index.ts';
import { twinDocuments } from './testing/twin-documents.ts';
import { resultSchema } from './result-schemas.ts';

// Numbers as great and as small as there are, through everything that reckons with them.

type AnyMethod = Method<object, unknown, unknown>;
const metrics = Object.values(networkEntries).map(({ descriptor }) => descriptor as unknown as AnyMethod);
const methods = Object.values(methodEntries).map(({ descriptor }) => descriptor as unknown as AnyMethod);

/** How to read strengths and influences, of which the defaults leave out some; few draws, since draws are slow. */
const choices: Readonly<Record<string, readonly object[]>> = {
  strength: [{}, { direction: 'out', ties: 'all' }, { unknown: 'unknown' }],
  ...Object.fromEntries(['betweenness', 'edge-betweenness', 'harmonic-closeness', 'closeness', 'diameter'].map((id) => [id, [{}, { reads: 'length' }, { reads: 'length', direction: 'out' }]])),
  ...Object.fromEntries(['eigenvector', 'pagerank'].map((id) => [id, [{ reads: 'strength' }, { reads: 'strength', direction: 'out' }]])),
  ...Object.fromEntries(['clustering', 'constraint', 'effective-size', 'core-periphery'].map((id) => [id, [{ reads: 'strength' }]])),
  ...Object.fromEntries(['louvain', 'leiden'].map((id) => [id, [{ reads: 'strength' }, { reads: 'strength', resolution: 5e-324 }, { reads: 'strength', resolution: Number.MAX_VALUE }]])),
  ...Object.fromEntries(['mactor-influence', 'mactor-positions', 'mactor-convergence'].map((id) => [id, [{}, { unstated: 'zero', diagonal: 'excluded' }]])),
  'weighted-mean-position': [{}, { assumedSalience: 5e-324 }],
  'social-influence': [{}, { susceptibility: 1 }, { susceptibilityFrom: 'self-ties' }],
  persuasion: [{}, { target: Number.MAX_VALUE }, { target: 5e-324, step: 0.05 }],
  scenarios: [{ draws: 100 }, { draws: 100, target: -Number.MAX_VALUE }],
  sensitivity: [{ draws: 100, continuousStep: 5e-324 }, { draws: 100 }],
};

/** Every result of a document, by what computed it and with which options. */
function everyResult(document: Document): Map<string, unknown> {
  const results = new Map<string, unknown>();
  for (const [list, input] of [[metrics, snapshotOf(document)], [methods, document]] as const) {
    for (const { id, compute, explain } of list) {
      const schema = resultSchema(id)!;
      for (const options of choices[id] ?? [{}]) {
        const result = compute(input, options);
        expect(schema.safeParse(result).error, `${id} ${JSON.stringify(options)}`).toBeUndefined();
        results.set(`${id} ${JSON.stringify(options)}`, result);
        results.set(`${id} ${JSON.stringify(options)} in words`, explain?.(result));
      }
    }
  }
  for (const measure of new Set(document.criteria.map(({ measures }) => measures))) results.set(`score ${measure}`, score.compute(document, { measure }));
  const pick = (id: string, options = '{}'): never => results.get(`${id} ${options}`) as never;
  results.set('force-field laid out', (pick('force-field') as object[]).map((field) => forceFieldLayout(field as never)));
  results.set('power-interest-grid laid out', powerInterestLayout(pick('power-interest-grid')));
  results.set('mactor-influence laid out', influenceDependenceLayout(pick('mactor-influence')));
  return results;
}

/** Every value in a result that is no object and no list, with its place, lists without their indices. */
function* leavesOf(value: unknown, place: string): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [place, value];
  else for (const [name, inner] of Object.entries(value)) yield* leavesOf(inner, Array.isArray(value) ? place : `${place}.${name}`);
}

function expectFinite(results: ReadonlyMap<string, unknown>): void {
  for (const [name, result] of results) {
    for (const [place, value] of leavesOf(result, name)) if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${place} is ${value}`);
  }
}

/** How often each place of all results is null. */
function countNulls(results: ReadonlyMap<string, unknown>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name, result] of results) for (const [place, value] of leavesOf(result, name)) if (value === null) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

const fit = 'a move between weights that the greatest one makes alike leaves no fit';
const settled = 'the search says that it did not settle: the strengths of two parts differ by more than numbers can hold';
const length = 'a tie of the least strength is infinitely long, as `tieLength` says';
const hold = 'an actor whose own view is next to nothing beside what it hears holds on to nothing';
const product = 'an influence that is the least value times the least weight is 0';
/** Where numbers of extreme size leave unknown what numbers of common size tell, and why. */
const mayBeUnknown: ReadonlyMap<string, string> = new Map([
  ['core-periphery {"reads":"strength"}.margins.value', fit],
  ['eigenvector {"reads":"strength","direction":"out"}.eigenvalue', settled],
  ['eigenvector {"reads":"strength","direction":"out"}.scores.value', settled],
  ['persuasion {"target":1.7976931348623157e+308}.steps.introduction', length],
  ['persuasion {"target":5e-324,"step":0.05}.steps.introduction', length],
  ['persuasion {}.steps.introduction', length],
  ['social-influence {"susceptibilityFrom":"self-ties"}.actors.after', hold],
  ['social-influence {"susceptibilityFrom":"self-ties"}.actors.shift', hold],
  ['social-influence {"susceptibilityFrom":"self-ties"}.net.after.value', hold],
  ['social-influence {"susceptibilityFrom":"self-ties"}.net.withGained.value', hold],
  ['weighted-mean-position {"assumedSalience":5e-324}.value', product],
]);

describe('numbers of every size', () => {
  it('give finite results, whatever the shape of the document', () => {
    fc.assert(fc.property(arbitraryDocument, (document) => expectFinite(everyResult(document))), { numRuns: 30, seed: 20261122 });
  });

  it('give finite results, and leave unknown what numbers of common size leave unknown', () => {
    const unknown = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const { extreme, moderate } = twinDocuments(seededRandom(seed));
      const [results, usual] = [everyResult(extreme), everyResult(moderate)];
      expectFinite(results);
      expectFinite(new Map([['comparison', comparison.compute([moderate, extreme])]]));
      const known = countNulls(usual);
      for (const [place, count] of countNulls(results)) if (count > (known.get(place) ?? 0) && !place.includes(' in words')) unknown.add(place);
    }
    expect([...unknown].sort()).toEqual([...mayBeUnknown.keys()].sort());
  });
});
