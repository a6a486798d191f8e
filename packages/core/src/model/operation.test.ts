import { expect, it } from 'vitest';
import { WrongUseError } from '../errors.ts';
import { Operation, requireOperation } from './operation.ts';

const operations: Operation[] = [
  { type: 'add', collection: 'actors', record: { id: '' }, index: 0 },
  { type: 'remove', collection: 'ties', id: '__proto__' },
  { type: 'update', collection: 'places', id: 'p', changes: { label: null }, unset: ['side'], order: ['id', 'label'] },
  { type: 'update-cause', changes: {} },
  { type: 'update-head', changes: {}, unset: ['title'] },
  { type: 'move', collection: 'presentationSteps', id: '', index: 0 },
  { type: 'batch', operations: [{ type: 'batch', operations: [] }, { type: 'remove', collection: 'ties', id: 't' }] },
];

it('takes every operation, also one that was stored as JSON', () => {
  for (const operation of operations) {
    expect(() => requireOperation(operation)).not.toThrow();
    expect(Operation.parse(JSON.parse(JSON.stringify(operation)))).toEqual(operation);
  }
});

it.each([
  [null, 'This is not an operation: expected object, found null.'],
  [{ type: 'rename' }, 'This is not an operation: type: expected "add", "remove", "move", "update", "update-cause", "update-head", "batch", found "rename".'],
  [{ type: 'remove', collection: 'people', id: 'a' }, /^This is not an operation: collection: expected "sources", "places", .* found "people"\.$/],
  [{ type: 'remove', collection: '__proto__', id: 'a' }, /^This is not an operation: collection: /],
  [{ type: 'remove', collection: 'actors' }, 'This is not an operation: id: expected string, found nothing.'],
  [{ type: 'add', collection: 'actors', record: { id: 'a' }, index: -1 }, 'This is not an operation: index: expected ≥ 0, found -1.'],
  [{ type: 'add', collection: 'actors', record: { id: 'a' }, index: 0.5 }, 'This is not an operation: index: expected a whole number, found 0.5.'],
  [{ type: 'add', collection: 'actors', record: {} }, 'This is not an operation: record.id: expected string, found nothing.'],
  [{ type: 'update-cause', changes: [] }, 'This is not an operation: changes: an object was expected.'],
  [{ type: 'batch', operations: [{ type: 'update-head', changes: null }] }, 'This is not an operation: operations.0.changes: an object was expected.'],
])('refuses %j', (value, message) => {
  expect(() => requireOperation(value)).toThrow(WrongUseError);
  expect(() => requireOperation(value)).toThrow(message);
});

it('refuses batches that lie deeper within one another than a document may nest', () => {
  const nested = (depth: number): unknown => {
    let operation: unknown = { type: 'batch', operations: [] };
    for (let level = 1; level < depth; level++) operation = { type: 'batch', operations: [operation] };
    return operation;
  };
  expect(() => requireOperation(nested(65))).not.toThrow();
  for (const depth of [66, 100_000]) {
    expect(() => requireOperation(nested(depth))).toThrow(new WrongUseError('Batches lie within one another more than 64 deep. Put their operations into one.', { field: 'operations' }));
  }
});
