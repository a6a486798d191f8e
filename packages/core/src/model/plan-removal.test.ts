import { deepStrictEqual } from 'node:assert';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../errors.ts';
import { applyOperation } from './apply-operation.ts';
import { collectionNames, type CollectionName, type Document } from './document.ts';
import { requireDocument } from './parse-document.ts';
import { planRemoval } from './plan-removal.ts';
import { visitReferences } from './references.ts';
import { serialiseDocument } from './serialise-document.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';

const stated = (...sources: string[]) => ({ basis: 'stated', citations: sources.map((source) => ({ source })) });
const judged = (...sources: string[]) => ({ basis: 'judged', reason: 'x', citations: sources.map((source) => ({ source })) });

const document = requireDocument({
  version: 1,
  cause: { title: 'Test', places: ['p', 'q', 'p'], requirements: [{ id: 'r', actor: 'a' }, { id: 's', place: 'p', evidence: [stated('s')] }], evidence: [stated('s')] },
  sources: [{ id: 's', title: '' }, { id: 'u', title: '' }],
  places: [{ id: 'p' }, { id: 'q' }],
  scales: [{ id: 'ten', kind: 'numeric', min: 0, max: 10 }, { id: 'minus-one-to-one', kind: 'numeric', min: -1, max: 1 }],
  criteria: [{ id: 'c', label: '', measures: 'interest', scale: 'ten' }, { id: 'd', label: '', measures: 'power', scale: 'one-to-five' }],
  assessors: [{ id: 'x', name: '', actor: 'a' }],
  actors: [
    { id: 'a', name: '', presence: [{ place: 'p' }, { place: 'q' }, { place: 'p', side: 'origin' }] },
    { id: 'b', name: '', evidence: [stated('s', 'u'), stated('s'), judged('s'), stated('s', 's')] },
  ],
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding', alliance: 'l' }, { id: 'loop', source: 'b', target: 'b', kind: 'unclear' }],
  alliances: [{ id: 'l', label: '', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }, { actor: 'a', part: 'host' }], places: ['p'] }],
  objectives: [{ id: 'o', label: '' }, { id: 'n', label: '' }],
  positions: [
    { id: '0', actor: 'b', objective: 'o', value: 1, assessor: 'x' },
    { id: '1', actor: 'b', objective: 'n', value: 7, scale: 'ten' },
    { id: '2', actor: 'a', objective: 'n', value: 7, scale: 'zero-to-ten' },
  ],
  assessments: [
    { id: '0', actor: 'b', criterion: 'c', value: 7 },
    { id: '1', actor: 'b', criterion: 'd', value: 5, objective: 'o' },
    { id: '2', actor: 'b', criterion: 'd', value: 5, alliance: 'l' },
    { id: '3', actor: 'b', criterion: 'd', value: 5 },
  ],
  threats: [
    { id: '0', label: '', kind: 'external', severity: 3, likelihood: null, scale: 'ten', actors: ['b', 'a', 'b'] },
    { id: '1', label: '', kind: 'external', alliance: 'l', responses: [{ label: 'Talk', actor: 'a' }] },
    { id: '2', label: '', kind: 'external', responses: [{ label: 'Talk', actor: 'a' }, { label: 'Wait', evidence: [judged('s')] }] },
  ],
  engagementLevels: [{ id: '0', actor: 'a', current: 'neutral', desired: 'leading' }, { id: '1', actor: 'b', current: null, assessor: 'x', evidence: [judged('s')] }],
  engagementSteps: [{ id: '0', place: 'p', step: 'engage', status: null }, { id: '1', step: 'engage', status: 'done' }],
  scenarios: [{ id: '0', label: '', actions: [{ id: '0', label: '', actor: 'b', by: ['a', 'b', 'a'] }, { id: '1', label: '', actor: 'a', by: ['a'] }, { id: '2', label: '', actor: 'b', objective: 'o' }] }],
});

/** Removes a record as planned; checks that the result is valid, that nothing names what is gone, and that it can be undone. */
function removeFrom(start: Document, collection: CollectionName, id: string): Document {
  const before = serialiseDocument(start);
  const { document: after, inverse } = applyOperation(start, planRemoval(start, collection, id));
  deepStrictEqual(requireDocument(after), after);
  expect((after[collection] as readonly { id: string }[]).some((record) => record.id === id)).toBe(false);
  for (const name of collectionNames) {
    for (const record of after[name]) visitReferences(name, record, ({ field, id: named }) => expect([field.to, named]).not.toEqual([collection, id]));
  }
  expect(serialiseDocument(applyOperation(after, inverse).document)).toBe(before);
  return after;
}

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('planRemoval', () => {
  it('takes an actor out of everything that names it', () => {
    const after = removeFrom(document, 'actors', 'a');
    expect(ids(after.ties)).toEqual(['loop']);
    expect(ids(after.positions)).toEqual(['0', '1']);
    expect(ids(after.engagementLevels)).toEqual(['1']);
    expect(after.alliances[0]!.members).toEqual([{ actor: 'b' }]);
    expect(ids(after.cause.requirements!)).toEqual(['s']);
    expect(after.assessors).toEqual([{ id: 'x', name: '' }]);
    expect(after.threats[0]!.actors).toEqual(['b', 'b']);
    // What an organisation answers stays an answer; only who gives it is gone.
    expect(after.threats[2]!.responses).toEqual([{ label: 'Talk' }, { label: 'Wait', evidence: [judged('s')] }]);
    expect(after.scenarios[0]!.actions).toEqual([{ id: '0', label: '', actor: 'b', by: ['b'] }, { id: '2', label: '', actor: 'b', objective: 'o' }]);
  });

  it('takes away a statement with its last source, and keeps a judgement', () => {
    const after = removeFrom(document, 'sources', 's');
    expect(after.actors[1]!.evidence).toEqual([stated('u'), { basis: 'judged', reason: 'x' }]);
    expect(after.cause.evidence).toEqual([]);
    expect(after.cause.requirements![1]).toEqual({ id: 's', place: 'p', evidence: [] });
    expect(after.threats[2]!.responses![1]).toEqual({ label: 'Wait', evidence: [{ basis: 'judged', reason: 'x' }] });
  });

  it('takes every value of a scale with it, for a number without its scale means something else', () => {
    const after = removeFrom(document, 'scales', 'ten');
    expect([ids(after.criteria), ids(after.positions), ids(after.assessments)]).toEqual([['d'], ['0', '2'], ['1', '2', '3']]);
    expect(after.threats[0]).toEqual({ id: '0', label: '', kind: 'external', actors: ['b', 'a', 'b'] });
  });

  it('knows the values that lie on a scale without naming it', () => {
    const after = removeFrom(document, 'scales', 'minus-one-to-one');
    expect(ids(after.positions)).toEqual(['1', '2']);
    expect(after.threats).toBe(document.threats);
  });

  it('takes with an objective or an alliance what was said about it alone', () => {
    expect(ids(removeFrom(document, 'objectives', 'o').assessments)).toEqual(['0', '2', '3']);
    const after = removeFrom(document, 'alliances', 'l');
    expect([ids(after.assessments), ids(after.threats), after.ties[0]]).toEqual([['0', '1', '3'], ['0', '2'], { id: 't', source: 'a', target: 'b', kind: 'funding' }]);
  });

  it('takes a place out of lists, each time it is there', () => {
    const after = removeFrom(document, 'places', 'p');
    expect([after.cause.places, after.actors[0]!.presence, after.alliances[0]!.places]).toEqual([['q'], [{ place: 'q' }], []]);
    expect([ids(after.engagementSteps), ids(after.cause.requirements!)]).toEqual([['1'], ['r']]);
  });

  it('removes one record where nothing names it', () => {
    expect(planRemoval(document, 'ties', 't')).toEqual({ type: 'batch', operations: [{ type: 'remove', collection: 'ties', id: 't' }] });
    const after = removeFrom(document, 'assessors', 'x');
    expect(after.positions[0]).toEqual({ id: '0', actor: 'b', objective: 'o', value: 1 });
    expect(after.engagementLevels[1]).toEqual({ id: '1', actor: 'b', current: null, evidence: [judged('s')] });
  });

  it('changes no record that lies on the scale by nothing', () => {
    const scales = [{ id: 'low-medium-high', kind: 'levels', levels: [{ id: 'low' }, { id: 'high' }] }];
    const threats = [{ id: '0', label: '', kind: 'external' }, { id: '1', label: '', kind: 'external', likelihood: 'low' }];
    const own = requireDocument({ version: 1, cause: { title: '' }, scales, threats });
    expect(planRemoval(own, 'scales', 'low-medium-high')).toEqual({
      type: 'batch',
      operations: [
        { type: 'remove', collection: 'scales', id: 'low-medium-high' },
        { type: 'update', collection: 'threats', id: '1', changes: {}, unset: ['likelihood'] },
      ],
    });
  });

  it('says which record is not there', () => {
    expect(() => planRemoval(document, 'actors', 'nobody')).toThrow(new NotFoundError('record of actors', 'nobody'));
    expect(() => planRemoval(document, 'sources', '__proto__')).toThrow(NotFoundError);
  });

  it('leaves a valid document behind, and can be undone, whatever is removed from whatever document', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), (any, turn) => {
        const all = collectionNames.flatMap((name) => ids(any[name]).map((id) => [name, id] as const));
        const [name, id] = all[turn % all.length]!;
        removeFrom(any, name, id);
      }),
      { numRuns: 100, seed: 20261121 },
    );
  });
});

describe('a removal that concerns very many records', () => {
  const many = 200_000;
  const list = <Item>(item: (index: number) => Item): Item[] => Array.from({ length: many }, (_, index) => item(index));

  it('takes records, items and mentions away', () => {
    const large = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: ['a', 'b'].map((id) => ({ id, name: id })),
      ties: list((index) => ({ id: `${index}`, source: 'a', target: 'b', kind: 'cooperation' })),
      assessors: list((index) => ({ id: `${index}`, name: 'x', actor: 'a' })),
      alliances: [{ id: 'l', label: '', form: 'partnership', members: [...list(() => ({ actor: 'a' })), { actor: 'b' }] }],
    });
    const removed = applyOperation(large, planRemoval(large, 'actors', 'a')).document;
    expect([removed.actors.length, removed.ties.length, removed.alliances[0]!.members]).toEqual([1, 0, [{ actor: 'b' }]]);
    expect(removed.assessors.filter(({ actor }) => actor === undefined)).toHaveLength(many);
  });
});
