import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyOperation } from './apply-operation.ts';
import type { Document } from './document.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import type { Operation } from './operation.ts';
import { requireDocument } from './parse-document.ts';
import { serialiseDocument } from './serialise-document.ts';

const place = (id: string, label: string): { id: string } => ({ id, label }) as { id: string };
const start = requireDocument({ version: 1, cause: { title: '' }, places: ['0', '1', '2', '3'].map((id) => place(id, id)) });

/** Few ids, so that they are removed, added again and met twice. */
const step = fc.record({ action: fc.constantFrom('add', 'remove', 'update'), id: fc.nat(7).map(String), turn: fc.nat(9), label: fc.string({ maxLength: 2 }) });

/** The batch of the steps that a plain list can take, and what the list then is. */
function batchOf(document: Document, steps: readonly { action: string; id: string; turn: number; label: string }[]): { operation: Operation; expected: unknown } {
  const list = [...document.places] as { id: string }[];
  const operations: Operation[] = [];
  for (const { action, id, turn, label } of steps) {
    const at = list.findIndex((record) => record.id === id);
    if (action === 'add' && at < 0) {
      const index = turn % (list.length + 1);
      operations.push({ type: 'add', collection: 'places', record: place(id, label), index });
      list.splice(index, 0, place(id, label));
    } else if (action === 'remove' && at >= 0) {
      operations.push({ type: 'remove', collection: 'places', id });
      list.splice(at, 1);
    } else if (action === 'update' && at >= 0) {
      operations.push({ type: 'update', collection: 'places', id, changes: { label } });
      list[at] = { ...list[at]!, label } as { id: string };
    }
  }
  return { operation: { type: 'batch', operations }, expected: list };
}

it('applies any batch as a list takes it step by step, and its inverse gives the start to the byte', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { operation, expected } = batchOf(start, steps);
      const { document, inverse } = applyOperation(start, operation);
      expect(document.places).toEqual(expected);
      const back = applyOperation(document, inverse);
      expect(serialiseDocument(back.document)).toBe(serialiseDocument(start));
      expect(serialiseDocument(applyOperation(back.document, back.inverse).document)).toBe(serialiseDocument(document));
    }),
    { numRuns: 400, seed: 11 },
  );
});

it('replaces a record by removing it first: an id that is there twice for a moment could not be undone', () => {
  const added: Operation = { type: 'add', collection: 'places', record: place('1', 'new') };
  const removed: Operation = { type: 'remove', collection: 'places', id: '1' };
  const { document, inverse } = applyOperation(start, { type: 'batch', operations: [removed, added] });
  expect(document.places.at(-1)).toEqual({ id: '1', label: 'new' });
  expect(serialiseDocument(applyOperation(document, inverse).document)).toBe(serialiseDocument(start));
  const act = (): unknown => applyOperation(start, { type: 'batch', operations: [added, removed] });
  expect(act).toThrow(InvalidDocumentError);
  expect(act).toThrow('places[4].id: The id "1" is already used by item 1 of places.');
});
