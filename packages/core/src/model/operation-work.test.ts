import { afterEach, expect, it, vi } from 'vitest';
import { applyOperation } from './apply-operation.ts';
import type { Document } from './document.ts';
import type { Operation } from './operation.ts';
import { requireDocument } from './parse-document.ts';
import { planRemoval } from './plan-removal.ts';
import { serialiseDocument } from './serialise-document.ts';

afterEach(() => vi.restoreAllMocks());

/** A star of `count` ties between others of the same number, so that their places are spread. */
function star(count: number): Document {
  const ties = Array.from({ length: 2 * count }, (_, at) => ({ id: `t${at}`, source: at % 2 === 0 ? 'hub' : 'other', target: `a${at % 50}`, kind: 'funding' }));
  const actors = ['hub', 'other', ...Array.from({ length: 50 }, (_, at) => `a${at}`)].map((id) => ({ id, name: id }));
  return requireDocument({ version: 1, cause: { title: 'Star' }, actors, ties });
}

/** Work that a clock would measure only roughly: the elements of every list that is copied, shifted or searched. */
function countWork(run: () => void): number {
  let work = 0;
  for (const method of ['toSpliced', 'splice', 'with', 'slice', 'indexOf', 'findIndex', 'find', 'concat'] as const) {
    const original = Reflect.get(Array.prototype, method) as (this: unknown[], ...args: unknown[]) => unknown;
    vi.spyOn(Array.prototype, method).mockImplementation(function (this: unknown[], ...args: unknown[]) {
      const result = original.apply(this, args);
      work += method === 'slice' ? (result as unknown[]).length : this.length; // a slice takes only what it gives
      return result;
    });
  }
  run();
  vi.restoreAllMocks();
  return work;
}

const changes: [string, (count: number) => [Document, Operation]][] = [
  ['removes an actor with many ties', (count) => [star(count), planRemoval(star(count), 'actors', 'hub')]],
  ['brings it back', (count) => {
    const { document, inverse } = applyOperation(star(count), planRemoval(star(count), 'actors', 'hub'));
    return [document, inverse];
  }],
  ['updates many ties, the last first', (count) => {
    const operations = Array.from({ length: count }, (_, at): Operation => ({ type: 'update', collection: 'ties', id: `t${2 * count - 1 - at}`, changes: { strength: at } }));
    return [star(count), { type: 'batch', operations }];
  }],
  ['adds many ties before all others', (count) => {
    const operations = Array.from({ length: count }, (_, at): Operation => {
      return { type: 'add', collection: 'ties', record: { id: `new${at}`, source: 'hub', target: 'other', kind: 'funding' } as { id: string }, index: 0 };
    });
    return [star(count), { type: 'batch', operations }];
  }],
];

it.each(changes)('%s with work in proportion to the records and operations', (_what, make) => {
  const sizes = [500, 4_000];
  const [small, large] = sizes.map((count) => {
    const [document, operation] = make(count);
    return countWork(() => applyOperation(document, operation));
  });
  // Eight times as many need eight times the work, and somewhat more for the deeper tree; copying the list for each would need 64 times.
  expect(large! / small!).toBeLessThan(14);
  // Each operation climbs at most four levels of 32, searched and shifted, twice.
  expect(large!).toBeLessThan(sizes[1]! * 4 * 32 * 4);
  const [document, operation] = make(sizes[1]!);
  const { document: after, inverse } = applyOperation(document, operation);
  expect(serialiseDocument(applyOperation(after, inverse).document)).toBe(serialiseDocument(document));
});
