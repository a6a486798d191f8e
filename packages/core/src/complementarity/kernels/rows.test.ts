import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRows, haveCommon, itemsBeyond, itemsOf, sharedItems, sizeOf, transpose, type Rows } from './rows.ts';
import { undominated } from './undominated.ts';

const plain = (rows: Rows): number[][] => Array.from({ length: rows.starts.length - 1 }, (_, row) => [...itemsOf(rows, row)]);
const rowsOf = (lists: readonly (readonly number[])[], itemCount: number): Rows => createRows(lists.length, itemCount, lists.flatMap((list, row) => list.map(() => row)), lists.flat());
const lists = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }), { maxLength: 6 });
const sorted = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);

describe('rows', () => {
  it('are ascending, each item once, whatever the order of the pairs', () => {
    expect(plain(createRows(4, 5, [3, 0, 3, 0, 3], [4, 2, 1, 2, 4]))).toEqual([[2], [], [], [1, 4]]);
    expect(plain(createRows(0, 0, [], []))).toEqual([]);
    // The same item at the end of one row and at the start of the next is two entries.
    expect(plain(createRows(2, 3, [1, 0], [2, 2]))).toEqual([[2], [2]]);
    expect(sizeOf(createRows(2, 5, [1, 1, 1], [0, 4, 0]), 1)).toBe(2);
  });

  it('hold what was put in, and turn round', () => {
    fc.assert(
      fc.property(lists, (input) => {
        const rows = rowsOf(input, 7);
        expect(plain(rows)).toEqual(input.map(sorted));
        expect(plain(transpose(rows, 7))).toEqual([0, 1, 2, 3, 4, 5, 6].map((item) => input.flatMap((list, row) => (list.includes(item) ? [row] : []))));
      }),
      { numRuns: 100, seed: 67 },
    );
  });

  it('are compared as sets', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 })), fc.array(fc.integer({ min: 0, max: 6 })), (one, two) => {
        const rows = rowsOf([one, two], 7);
        const shared = sorted(one).filter((item) => two.includes(item));
        expect(sharedItems(itemsOf(rows, 0), itemsOf(rows, 1))).toEqual(shared);
        expect(haveCommon(rows, 0, 1)).toBe(shared.length > 0);
        expect(itemsBeyond(itemsOf(rows, 0), itemsOf(rows, 1))).toEqual(sorted(one).filter((item) => !two.includes(item)));
      }),
      { numRuns: 150, seed: 68 },
    );
  });
});

describe('the undominated rows', () => {
  it('are those whose items no other has as well, of equal ones the first', () => {
    const rows = rowsOf([[1], [1, 2], [], [2, 3], [1, 2], [3], [4]], 5);
    expect(undominated(rows, [0, 1, 2, 3, 4, 5, 6])).toEqual([1, 3, 6]);
    expect(undominated(rows, [0, 4, 5])).toEqual([4, 5]);
    expect(undominated(rows, [4, 1])).toEqual([1]);
    expect(undominated(rows, [2])).toEqual([]);
  });

  it('are compared with the longest ones only where there are very many', () => {
    // 600 rows of two items apart, each with a row of its first item alone: the first 500 of these are found out.
    const long = Array.from({ length: 600 }, (_, index) => [2 * index, 2 * index + 1]);
    const short = long.map(([first]) => [first!]);
    const rows = rowsOf([...long, ...short], 1200);
    expect(undominated(rows, [...Array(1200).keys()])).toHaveLength(600 + 100);
  });
});
