import { deepStrictEqual } from 'node:assert';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../errors.ts';
import { applyOperation } from './apply-operation.ts';
import type { Document } from './document.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import type { Operation } from './operation.ts';
import { requireDocument } from './parse-document.ts';
import { serialiseDocument } from './serialise-document.ts';

const document = requireDocument({
  version: 1,
  title: 'Map',
  cause: { title: 'Test', change: 'More', stages: ['one'] },
  licence: 'MIT',
  places: [{ id: 'p', label: 'Manila', country: 'PH', side: 'origin' }, { id: 'q' }],
  actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' }],
});

/** Applies an operation and checks that its inverse restores the document to the byte, and the inverse's inverse the result. */
function apply(operation: Operation, start: Document = document): Document {
  const before = serialiseDocument(start);
  const { document: after, inverse } = applyOperation(start, operation);
  expect(serialiseDocument(start)).toBe(before);
  deepStrictEqual(requireDocument(after), after);
  const back = applyOperation(after, inverse);
  deepStrictEqual(back.document, start);
  expect(serialiseDocument(back.document)).toBe(before);
  expect(serialiseDocument(applyOperation(back.document, back.inverse).document)).toBe(serialiseDocument(after));
  // Operations are JSON: what was stored and read again does the same.
  const stored = JSON.parse(JSON.stringify([operation, inverse])) as [Operation, Operation];
  const replayed = applyOperation(applyOperation(start, stored[0]).document, stored[1]).document;
  expect(serialiseDocument(replayed)).toBe(before);
  return after;
}

const actor = (id: string, more: object = {}) => ({ id, name: id.toUpperCase(), ...more });

describe('applyOperation', () => {
  it('adds a record at the end, or where it is told', () => {
    const add = { type: 'add', collection: 'actors', record: actor('c') } as const;
    expect(apply(add).actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(apply({ ...add, index: 0 }).actors.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(apply({ ...add, index: 2 }).actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(() => applyOperation(document, { ...add, index: 3 })).toThrow(new WrongUseError('The index 3 is not between 0 and 2.', { collection: 'actors', index: 3 }));
  });

  it('moves a record where so many others come before it', () => {
    const start = requireDocument({ ...document, presentationSteps: ['__proto__', 'b', 'c'].map((id) => ({ id, picture: 'network', about: { actor: 'a' } })) });
    const order = (id: string, index: number): string[] => apply({ type: 'move', collection: 'presentationSteps', id, index }, start).presentationSteps.map((step) => step.id);
    expect([order('__proto__', 2), order('c', 0), order('b', 2), order('b', 1)]).toEqual([['b', 'c', '__proto__'], ['c', '__proto__', 'b'], ['__proto__', 'c', 'b'], ['__proto__', 'b', 'c']]);
    expect(() => order('b', 3)).toThrow(new WrongUseError('The index 3 is not between 0 and 2.', { collection: 'presentationSteps', index: 3 }));
    expect(() => order('d', 0)).toThrow(NotFoundError);
    // Others may go on naming it: nothing is gone in between.
    expect(apply({ type: 'move', collection: 'actors', id: 'a', index: 1 }, start).actors.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('adds the first record of a collection', () => {
    expect(apply({ type: 'add', collection: 'sources', record: { id: 's', title: 'S' } as { id: string } }).sources).toEqual([{ id: 's', title: 'S' }]);
  });

  it('keeps a copy of what it adds', () => {
    const record = actor('c', { aliases: ['D'] });
    const after = apply({ type: 'add', collection: 'actors', record });
    (record as unknown as { aliases: string[] }).aliases.push('E');
    expect(after.actors[2]!.aliases).toEqual(['D']);
  });

  it('removes a record', () => {
    const after = apply({ type: 'remove', collection: 'places', id: 'p' });
    expect(after.places).toEqual([{ id: 'q' }]);
  });

  it('changes, adds and takes away fields of a record, and restores their order', () => {
    const update = { type: 'update', collection: 'places', id: 'p' } as const;
    expect(apply({ ...update, changes: { label: 'Cebu', side: 'transit' } }).places[0]).toEqual({ id: 'p', label: 'Cebu', country: 'PH', side: 'transit' });
    expect(Object.keys(apply({ ...update, changes: {}, unset: ['label', 'nothing'] }).places[0]!)).toEqual(['id', 'country', 'side']);
    expect(Object.keys(apply({ ...update, changes: { note: 1, country: 'IT' }, unset: ['country'] }).places[0]!)).toEqual(['id', 'label', 'side', 'note']);
    expect(Object.keys(apply({ ...update, changes: {}, order: ['side', 'unknown', 'id'] }).places[0]!)).toEqual(['side', 'id', 'label', 'country']);
    expect(apply({ ...update, changes: {} }).places[0]).toEqual(document.places[0]);
  });

  it('changes nothing but what it touches', () => {
    const after = apply({ type: 'update', collection: 'actors', id: 'b', changes: { role: 'partner' } });
    expect(after.actors[0]).toBe(document.actors[0]);
    expect(after.ties).toBe(document.ties);
    expect(after.actors[1]).toEqual({ id: 'b', name: 'B', role: 'partner' });
  });

  it('takes fields of any name', () => {
    const changes = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1, "": 2 }') as Record<string, unknown>;
    const [first] = apply({ type: 'update', collection: 'actors', id: 'a', changes }).actors;
    expect(JSON.stringify(first)).toBe('{"id":"a","name":"A","__proto__":{"polluted":true},"constructor":1,"":2}');
    expect(apply({ type: 'update-head', changes }).cause).toEqual(document.cause);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('changes the cause and the head', () => {
    expect(apply({ type: 'update-cause', changes: { title: 'Other' }, unset: ['change'] }).cause).toEqual({ title: 'Other', stages: ['one'] });
    const after = apply({ type: 'update-head', changes: { title: 'Chart', extra: [1] }, unset: ['licence'] });
    expect([after.title, after['extra'], 'licence' in after]).toEqual(['Chart', [1], false]);
  });

  it.each(['version', 'cause', 'actors'])('does not change %s as if it were a field of the head', (field) => {
    expect(() => applyOperation(document, { type: 'update-head', changes: { [field]: 1 } })).toThrow(new WrongUseError(`update-head cannot change "${field}".`, { field }));
    expect(() => applyOperation(document, { type: 'update-head', changes: {}, unset: [field] })).toThrow(WrongUseError);
  });

  it('does not change an id', () => {
    const update = { type: 'update', collection: 'actors', id: 'a' } as const;
    const error = new WrongUseError('An update cannot change an id. Add a new record and remove the old one.', { collection: 'actors', id: 'a' });
    expect(() => applyOperation(document, { ...update, changes: { id: 'z' } })).toThrow(error);
    expect(() => applyOperation(document, { ...update, changes: {}, unset: ['id'] })).toThrow(error);
    expect(apply({ ...update, changes: { id: 'a' } })).toEqual(document);
  });

  it('asks for “unset” where a change is undefined, which JSON could not store', () => {
    const operation: Operation = { type: 'update', collection: 'places', id: 'p', changes: { side: undefined } };
    expect(() => applyOperation(document, operation)).toThrow(new WrongUseError('"side" has no new value. Name it in "unset" to take it away.', { field: 'side' }));
  });

  it('applies a batch in order, and undoes it in reverse', () => {
    const after = apply({
      type: 'batch',
      operations: [
        { type: 'add', collection: 'ties', record: { id: 'u', source: 'c', target: 'a', kind: 'conflict' } as { id: string }, index: 0 },
        { type: 'add', collection: 'actors', record: actor('c') },
        { type: 'update', collection: 'actors', id: 'c', changes: { role: 'opponent' } },
        { type: 'update', collection: 'actors', id: 'c', changes: { veto: true }, unset: ['role'] },
        { type: 'remove', collection: 'ties', id: 't' },
        { type: 'batch', operations: [] },
      ],
    });
    expect([after.actors[2], after.ties.map(({ id }) => id)]).toEqual([{ id: 'c', name: 'C', veto: true }, ['u']]);
  });

  it('applies a batch wholly or not at all', () => {
    const before = serialiseDocument(document);
    const operations: Operation[] = [
      { type: 'remove', collection: 'places', id: 'q' },
      { type: 'remove', collection: 'actors', id: 'a' },
    ];
    expect(() => applyOperation(document, { type: 'batch', operations })).toThrow(InvalidDocumentError);
    expect(serialiseDocument(document)).toBe(before);
  });

  it('refuses what would make a document that could not be read', () => {
    const problem = (operation: Operation): string => {
      try {
        applyOperation(document, operation);
      } catch (error) {
        if (error instanceof InvalidDocumentError) return error.message;
      }
      return 'It was taken.';
    };
    expect(problem({ type: 'remove', collection: 'actors', id: 'a' })).toBe(
      'The document has a problem. ties[0].source: There is no "a" in actors. Add it to actors, or use an id that exists.',
    );
    expect(problem({ type: 'add', collection: 'actors', record: actor('a') })).toMatch(/actors\[2\]\.id: The id "a" is already used by item 0 of actors\./);
    expect(problem({ type: 'add', collection: 'actors', record: { id: 'c' } })).toMatch(/actors\[2\]\.name: The field name is missing\./);
    expect(problem({ type: 'update', collection: 'actors', id: 'b', changes: { role: 'friend' } })).toMatch(/actors\[1\]\.role: The value "friend" is not allowed\./);
    expect(problem({ type: 'update', collection: 'actors', id: 'b', changes: { name: NaN } })).toMatch(/actors\[1\]\.name: The value is a number that is not finite,/);
    expect(problem({ type: 'update-cause', changes: {}, unset: ['title'] })).toMatch(/cause\.title: The field title is missing\./);
    expect(problem({ type: 'update-cause', changes: { places: ['x'] } })).toMatch(/cause\.places\[0\]: There is no "x" in places\./);
    expect(problem({ type: 'update-head', changes: { date: 'soon' } })).toMatch(/date: The value "soon" is not a date/);
    const record = { id: 'v', actor: 'a', objective: 'o', value: 3 };
    expect(problem({
      type: 'batch',
      operations: [
        { type: 'add', collection: 'objectives', record: { id: 'o', label: '' } as { id: string } },
        { type: 'add', collection: 'positions', record },
      ],
    })).toMatch(/positions\[0\]\.value: The value 3 is not on the scale "minus-one-to-one"\./);
  });

  it('says which record is not there', () => {
    expect(() => applyOperation(document, { type: 'remove', collection: 'actors', id: 'zoë' })).toThrow(new NotFoundError('record of actors', 'zoë'));
    const named = requireDocument({ version: 1, cause: { title: '' }, actors: [{ id: 'city-council', name: '' }] });
    expect(() => applyOperation(named, { type: 'update', collection: 'actors', id: 'city-counsil', changes: {} })).toThrow(
      'There is no record of actors "city-counsil". Did you mean "city-council"?',
    );
  });

  it('refuses what is no operation', () => {
    expect(() => applyOperation(document, { type: 'rename' } as unknown as Operation)).toThrow(WrongUseError);
  });
});
