import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { RecordSequence } from './record-sequence.ts';

const records = (from: number, until: number): { id: string }[] => Array.from({ length: until - from }, (_, at) => ({ id: String(from + at) }));

it('does what a plain list does, whatever is added, removed and replaced', () => {
  const step = fc.tuple(fc.constantFrom('insert', 'insert', 'remove', 'replace'), fc.nat());
  fc.assert(
    fc.property(fc.nat(3_000), fc.array(step, { maxLength: 400 }), (size, steps) => {
      const sequence = new RecordSequence(records(0, size));
      const list = records(0, size);
      let next = size;
      for (const [action, turn] of steps) {
        if (action === 'insert') {
          const record = { id: String(next++) };
          const index = turn % (list.length + 1);
          sequence.insert(index, record);
          list.splice(index, 0, record);
          expect(sequence.indexOf(record.id)).toBe(index);
        } else if (list.length > 0) {
          const index = turn % list.length;
          const { id } = list[index]!;
          expect(sequence.indexOf(id)).toBe(index);
          if (action === 'remove') {
            sequence.remove(id);
            list.splice(index, 1);
            expect(sequence.has(id)).toBe(false);
          } else {
            list[index] = { id };
            sequence.replace(list[index]);
            expect(sequence.get(id)).toBe(list[index]);
          }
        }
      }
      expect(sequence.length).toBe(list.length);
      expect(sequence.toArray()).toEqual(list);
      expect([...sequence.ids.keys()].sort()).toEqual(list.map(({ id }) => id).sort());
    }),
    { numRuns: 60, seed: 7 },
  );
});

it('grows from nothing, at either end and in the middle', () => {
  for (const place of [() => 0, (length: number) => length, (length: number) => Math.floor(length / 2)]) {
    const sequence = new RecordSequence<{ id: string }>([]);
    const list: { id: string }[] = [];
    for (const record of records(0, 2_000)) {
      const index = place(list.length);
      sequence.insert(index, record);
      list.splice(index, 0, record);
    }
    expect(sequence.toArray()).toEqual(list);
    expect(list.every(({ id }, index) => sequence.indexOf(id) === index)).toBe(true);
  }
});
