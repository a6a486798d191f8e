import { deepStrictEqual } from 'node:assert';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation } from './apply-operation.ts';
import { collectionNames, type CollectionName, type Document } from './document.ts';
import { applyChange, planReturn, redo, startHistory, undo, type History } from './history.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import type { Operation } from './operation.ts';
import { requireDocument } from './parse-document.ts';
import { planRemoval } from './plan-removal.ts';
import { serialiseDocument } from './serialise-document.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';
import { hostileStrings } from './testing/hostile-strings.ts';

const document = requireDocument({ version: 1, cause: { title: 'One' } });
const rename = (title: string): Operation => ({ type: 'update-cause', changes: { title } });

describe('history', () => {
  it('undoes and redoes in order, and keeps the log', () => {
    let history = applyChange(startHistory(document), rename('Two'), { label: 'rename-cause', by: 'Awa', at: '2026-12-01T10:00:00.000Z' });
    history = applyChange(history, rename('Three'));
    expect(history.done).toEqual([
      { operation: rename('Two'), inverse: rename('One'), label: 'rename-cause', by: 'Awa', at: '2026-12-01T10:00:00.000Z' },
      { operation: rename('Three'), inverse: rename('Two') },
    ]);
    const titles = [history, undo(history), undo(undo(history)), redo(undo(undo(history))), redo(redo(undo(undo(history))))];
    expect(titles.map((at) => [at.document.cause.title, at.done.length, at.undone.length])).toEqual([
      ['Three', 2, 0], ['Two', 1, 1], ['One', 0, 2], ['Two', 1, 1], ['Three', 2, 0],
    ]);
    expect(redo(undo(history)).done).toEqual(history.done);
  });

  it('stays the same where there is nothing to undo or redo', () => {
    const history = startHistory(document);
    expect([undo(history), redo(history)]).toEqual([history, history]);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('forgets what was undone once something else is done', () => {
    const history = applyChange(undo(applyChange(startHistory(document), rename('Two'))), rename('Three'));
    expect([history.undone, redo(history).document.cause.title]).toEqual([[], 'Three']);
  });

  it('stays as it was where an operation is refused', () => {
    const history = applyChange(startHistory(document), rename('Two'));
    expect(() => applyChange(history, { type: 'update-cause', changes: { title: 2 } })).toThrow(InvalidDocumentError);
    expect([history.document.cause.title, history.done.length]).toEqual(['Two', 1]);
  });
});

describe('changes made elsewhere', () => {
  const actor = (id: string): Operation => ({ type: 'add', collection: 'actors', record: { id, name: id } as { id: string } });
  const tie: Operation = { type: 'add', collection: 'ties', record: { id: 't', source: 'a', target: 'a', kind: 'contract' } as { id: string } };
  const elsewhere = { elsewhere: true, by: 'Bo' } as const;

  it('stay when what was done here before them is undone and done again', () => {
    const mixed = applyChange(applyChange(applyChange(startHistory(document), actor('a')), rename('Two'), elsewhere), actor('b'), elsewhere);
    const undone = undo(mixed);
    expect([undone.document.cause.title, undone.document.actors.map(({ id }) => id), undone.done.map(({ by }) => by)]).toEqual(['Two', ['b'], ['Bo', 'Bo']]);
    expect(undo(undone)).toBe(undone);
    const redone = redo(undone);
    expect([redone.document.actors.map(({ id }) => id), redone.done.length]).toEqual([['b', 'a'], 3]);
    expect(applyOperation(redone.document, planReturn(redone, 0)).document).toEqual(document);
  });

  it('are not overruled by undoing what they changed again, nor forgotten by what takes back a redo', () => {
    const mixed = applyChange(applyChange(startHistory(document), rename('Two')), rename('Three'), elsewhere);
    const undone = undo(mixed);
    expect([undone.document.cause.title, undone.done]).toEqual(['Three', [{ operation: rename('Three'), inverse: rename('One'), ...elsewhere }]]);
    expect(undo(redo(undone)).document.cause.title).toBe('Three');
    expect(redo(undone).done.at(-1)).toEqual({ operation: rename('Two'), inverse: rename('Three') });
  });

  it('keep what can be done again, and are not broken by undoing what they rest on', () => {
    const undone = applyChange(undo(applyChange(startHistory(document), actor('a'))), rename('Two'), elsewhere);
    expect([undone.undone.length, redo(undone).document.actors.length]).toEqual([1, 1]);
    const built = applyChange(applyChange(startHistory(document), actor('a')), tie, elsewhere);
    expect(() => undo(built)).toThrow(InvalidDocumentError);
  });
});

/** An instruction that becomes an operation once the document is known to which it is applied. */
interface Step {
  readonly action: 'add' | 'copy' | 'remove' | 'set' | 'unset' | 'cause' | 'head';
  readonly turn: number;
  readonly name: string;
  readonly value: unknown;
}

const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom('add', 'copy', 'remove', 'set', 'unset', 'cause', 'head'),
  turn: fc.nat(),
  name: fc.oneof(fc.constantFrom(...hostileStrings), fc.constantFrom('label', 'role', 'note', 'title')),
  value: fc.jsonValue({ maxDepth: 2 }),
});

function operationFor(current: Document, { action, turn, name, value }: Step): Operation {
  const all = collectionNames.flatMap((collection) => current[collection].map((record) => ({ collection, record })));
  const picked = all[turn % all.length];
  const record = { id: name, name: 'New' };
  if (picked === undefined || action === 'add') return { type: 'add', collection: 'actors', record, index: turn % (current.actors.length + 1) };
  const { collection, record: { id } } = picked as { collection: CollectionName; record: { id: string } };
  const changes = Object.fromEntries([[name, value]]);
  switch (action) {
    case 'copy':
      return { type: 'add', collection, record: { ...picked.record, id: `${id}${name}` } };
    case 'remove':
      return planRemoval(current, collection, id);
    case 'set':
      return { type: 'update', collection, id, changes };
    case 'unset':
      return { type: 'update', collection, id, changes: {}, unset: [Object.keys(picked.record)[turn % Object.keys(picked.record).length]!] };
    case 'cause':
      return { type: 'update-cause', changes, unset: ['description'] };
    case 'head':
      return { type: 'batch', operations: [{ type: 'update-head', changes, unset: ['licence'] }, { type: 'update', collection, id, changes }] };
  }
}

it('undoes any sequence of changes to the start and redoes it to the end, to the byte', () => {
  let applied = 0;
  fc.assert(
    fc.property(arbitraryDocument, fc.array(arbitraryStep, { maxLength: 12 }), (start, steps) => {
      let history: History = startHistory(start);
      const states = [serialiseDocument(start)];
      for (const step of steps) {
        try {
          history = applyChange(history, operationFor(history.document, step));
        } catch (error) {
          // Whatever the document may not become is refused with a reason; then nothing has happened.
          if (!(error instanceof Error) || !('code' in error)) throw error;
          expect(serialiseDocument(history.document)).toBe(states.at(-1));
          continue;
        }
        applied++;
        deepStrictEqual(requireDocument(history.document), history.document);
        states.push(serialiseDocument(history.document));
      }
      const end = history;
      for (const state of states.slice(0, -1).reverse()) {
        history = undo(history);
        expect(serialiseDocument(history.document)).toBe(state);
      }
      deepStrictEqual(history.document, start);
      for (const state of states.slice(1)) {
        history = redo(history);
        expect(serialiseDocument(history.document)).toBe(state);
      }
      deepStrictEqual(history, end);
    }),
    { numRuns: 60, seed: 20261121 },
  );
  // The test would prove nothing if most changes were refused.
  expect(applied).toBeGreaterThan(100);
});

it('rebuilds a document from its log, stored as JSON', () => {
  const steps: Operation[] = [rename('Two'), { type: 'add', collection: 'places', record: { id: '__proto__' } }, { type: 'update-head', changes: { title: 'Map' } }];
  const history = steps.reduce<History>((at, step) => applyChange(at, step), startHistory(document));
  const log = JSON.parse(JSON.stringify(history.done.map(({ operation }) => operation))) as Operation[];
  const rebuilt = log.reduce((at, operation) => applyOperation(at, operation).document, document);
  expect(serialiseDocument(rebuilt)).toBe(serialiseDocument(history.document));
});
