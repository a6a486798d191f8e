import { describe, expect, it } from 'vitest';
import { columnLetters, lastCell, readAddress, readRange, writeAddress } from './cell-address.ts';

describe('the address of a cell', () => {
  it('counts columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
    for (const column of [0, 25, 26, 700, 701, 702, 16_383]) expect(readAddress(writeAddress({ row: 4, column }))).toEqual({ row: 4, column });
  });

  it('lies within a sheet', () => {
    expect(readAddress('XFD1048576')).toEqual(lastCell);
    for (const text of ['XFE1', 'A1048577', 'A0', 'A', '1', 'a1', 'AAAA1', '$A$1', '']) expect(readAddress(text)).toBeUndefined();
    expect([readRange('B2'), readRange('A1:'), readRange('A1:B2')]).toEqual([{ from: { row: 1, column: 1 }, to: { row: 1, column: 1 } }, undefined, { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } }]);
  });
});
