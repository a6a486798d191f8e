import { describe, expect, it, vi } from 'vitest';
import { applyOperation } from './apply-operation.ts';
import { collectionNames } from './document.ts';
import { parseDocument, readDocument, requireDocument } from './parse-document.ts';
import type * as LimitsModule from './limits.ts';
import { serialiseDocument } from './serialise-document.ts';

// Small limits, so that their last allowed value and the first refused one can be built in no time.
vi.mock('./limits.ts', () => ({
  limits: { characters: 1_000, values: 60, actors: 3, ties: 4, records: 5, depth: 6, problems: 1_000 },
}));

const head = { version: 1, cause: { title: 'Test' } };
const records = (count: number, more: object = {}): object[] => Array.from({ length: count }, (_, i) => ({ id: String(i), ...more }));
const exceeded = (what: string, actual: number, limit: number, path: unknown[] = []): object => ({
  ok: false,
  problems: [{
    code: 'limit-exceeded',
    path,
    message: `${actual} ${what} are more than the limit of ${limit}.`,
    advice: 'Split the document into smaller ones.',
    params: { what, actual, limit },
  }],
});

describe('limits', () => {
  it('are at least what is promised', async () => {
    const { limits } = await vi.importActual<typeof LimitsModule>('./limits.ts');
    expect(limits.actors).toBeGreaterThanOrEqual(100_000);
    expect(limits.ties).toBeGreaterThanOrEqual(1_000_000);
    // A tie with strength and one cited evidence has 13 values and, indented, 340 characters.
    expect(limits.values).toBeGreaterThanOrEqual(20 * limits.ties + 10 * limits.actors);
    expect(limits.characters).toBeGreaterThanOrEqual(370 * limits.ties);
  });

  it('bound the actors of a document', () => {
    expect(parseDocument({ ...head, actors: records(3, { name: '' }) }).ok).toBe(true);
    expect(parseDocument({ ...head, actors: records(4, { name: '' }) })).toEqual(exceeded('actors', 4, 3, ['actors']));
  });

  it('bound the ties of a document', () => {
    const actors = [{ id: 'a', name: '' }];
    const tie = { source: 'a', target: 'a', kind: 'unclear' };
    expect(parseDocument({ ...head, actors, ties: records(4, tie) }).ok).toBe(true);
    expect(parseDocument({ ...head, actors, ties: records(5, tie) })).toEqual(exceeded('ties', 5, 4, ['ties']));
  });

  it.each(collectionNames.filter((name) => name !== 'actors' && name !== 'ties'))('bound the records of %s', (name) => {
    expect(parseDocument({ ...head, [name]: records(6) })).toEqual(exceeded(name, 6, 5, [name]));
    const five = parseDocument({ ...head, [name]: records(5) });
    expect(five.ok ? [] : five.problems.filter(({ code }) => code === 'limit-exceeded')).toEqual([]);
  });

  it('bound the characters of a text', () => {
    const text = JSON.stringify(head);
    expect(readDocument(text.padEnd(1_000)).ok).toBe(true);
    expect(readDocument(text.padEnd(1_001))).toEqual(exceeded('characters', 1_001, 1_000));
  });

  it('bound the characters that are written, for they could not be read', () => {
    const document = (length: number) => requireDocument({ ...head, note: 'x'.repeat(length) });
    const around = serialiseDocument(document(0)).length;
    expect(serialiseDocument(document(1_000 - around)).length).toBe(1_000);
    expect(() => serialiseDocument(document(1_001 - around))).toThrow('There are more characters than the limit of 1000. Split the document into smaller ones.');
  });

  it('bound the values of a text and of a document', () => {
    // The document, its version, its cause with a title and the list make five.
    const list = (length: number): object => ({ ...head, list: new Array(length).fill(0) });
    expect(readDocument(JSON.stringify(list(55))).ok).toBe(true);
    expect(readDocument(JSON.stringify(list(56)))).toEqual(exceeded('values', 61, 60));
    expect(parseDocument(list(55)).ok).toBe(true);
    expect(parseDocument(list(56))).toEqual(exceeded('values', 61, 60));
  });

  it('bound the nesting of a text and of a document', () => {
    expect(readDocument('{ "version": 1, "cause": { "title": "" }, "a": [[[[[]]]]] }').ok).toBe(true);
    expect(readDocument('{ "version": 1, "cause": { "title": "" }, "a": [[[[[[]]]]]] }')).toEqual(exceeded('levels', 7, 6));
    expect(parseDocument({ ...head, a: [[[[[]]]]] }).ok).toBe(true);
    expect(parseDocument({ ...head, a: [[[[[[]]]]]] })).toEqual(exceeded('levels', 7, 6, ['a', 0, 0, 0, 0, 0]));
  });

  it('bound what operations make', () => {
    const document = requireDocument({ ...head, actors: records(3, { name: '' }) });
    expect(() => applyOperation(document, { type: 'add', collection: 'actors', record: { id: 'x', name: '' } as { id: string } })).toThrow(
      'actors: 4 actors are more than the limit of 3.',
    );
    const deep = { type: 'update', collection: 'actors', id: '0', changes: { a: [[[[]]]] } } as const;
    expect(() => applyOperation(document, deep)).toThrow('actors[0].a[0][0][0]: 7 levels are more than the limit of 6.');
    expect(() => applyOperation(document, { ...deep, changes: { a: [[[]]] } })).not.toThrow();
  });

  it('bound the values of what operations make, as of a text', () => {
    const document = requireDocument({ ...head, list: new Array(50).fill(0) }); // 55 values
    const add = (more: object) => ({ type: 'add', collection: 'actors', record: { id: 'a', name: '', ...more } }) as const;
    const fits = applyOperation(document, add({ veto: null })); // the collection, the record and its three fields
    expect(readDocument(serialiseDocument(fits.document, { indent: 0 })).ok).toBe(true);
    expect(() => applyOperation(document, add({ veto: null, role: 'partner' }))).toThrow('61 values are more than the limit of 60.');
    const rename = { type: 'update', collection: 'actors', id: 'a', changes: { aliases: [] } } as const;
    expect(() => applyOperation(fits.document, rename)).toThrow('61 values are more than the limit of 60.');
    const lighter = applyOperation(fits.document, { type: 'batch', operations: [{ type: 'update-head', changes: { list: [] }, unset: ['nothing'] }, rename] });
    const heavier = { type: 'update-cause', changes: { stages: new Array(50).fill('s') } } as const;
    expect(() => applyOperation(lighter.document, heavier)).toThrow('62 values are more than the limit of 60.');
    expect(() => applyOperation(applyOperation(lighter.document, { type: 'remove', collection: 'actors', id: 'a' }).document, heavier)).not.toThrow();
    expect(() => applyOperation(applyOperation(lighter.document, lighter.inverse).document, rename)).toThrow('61 values');
  });
});
