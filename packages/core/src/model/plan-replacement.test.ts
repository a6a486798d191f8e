import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyOperation } from './apply-operation.ts';
import { applyChange, planReturn, startHistory, type History } from './history.ts';
import { requireDocument } from './parse-document.ts';
import { planReplacement } from './plan-replacement.ts';
import { serialiseDocument } from './serialise-document.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }],
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' }],
});

it('makes any document of any other, to the byte, and can be taken back', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (from, to) => {
      const { document: made, inverse } = applyOperation(from, planReplacement(from, to));
      expect(serialiseDocument(made)).toBe(serialiseDocument(to));
      expect(serialiseDocument(applyOperation(made, inverse).document)).toBe(serialiseDocument(from));
    }),
    { numRuns: 100, seed: 20261201 },
  );
});

it('says no more than what differs', () => {
  const { document: other } = applyOperation(document, {
    type: 'batch',
    operations: [
      { type: 'remove', collection: 'ties', id: 't' },
      { type: 'update', collection: 'actors', id: 'b', changes: { name: 'Bee' } },
      { type: 'add', collection: 'actors', record: { id: 'd', name: 'D' } as { id: string }, index: 1 },
    ],
  });
  expect(planReplacement(document, other)).toEqual({
    type: 'batch',
    operations: [
      { type: 'add', collection: 'actors', record: { id: 'd', name: 'D' }, index: 1 },
      { type: 'update', collection: 'actors', id: 'b', changes: { name: 'Bee' }, unset: [], order: ['id', 'name'] },
      { type: 'remove', collection: 'ties', id: 't' },
    ],
  });
  expect(planReplacement(document, document)).toEqual({ type: 'batch', operations: [] });
});

it('goes back to any point of a history, as a change that can be undone', () => {
  const titles = ['One', 'Two', 'Three'];
  const history = titles.reduce<History>((at, title) => applyChange(at, { type: 'update-cause', changes: { title } }), startHistory(document));
  const reached = [0, 1, 2, 3].map((changes) => applyChange(history, planReturn(history, changes)).document.cause.title);
  expect(reached).toEqual(['Wells', 'One', 'Two', 'Three']);
  expect(() => planReturn(history, 4)).toThrow('There is no point after 4 changes. There were 3.');
});
