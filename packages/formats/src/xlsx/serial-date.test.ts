import { describe, expect, it } from 'vitest';
import { builtInDateFormat, dateFormatOf } from './date-format.ts';
import { serialDate } from './serial-date.ts';

describe('serialDate', () => {
  it('counts days as Excel does, with the day that 1900 did not have', () => {
    const days = [0, 1, 59, 60, 61, 46_356, 2_958_465].map((value) => serialDate(value, 'date', false));
    expect(days).toEqual(['1899-12-31', '1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01', '2026-11-30', '9999-12-31']);
  });

  it('counts from 1904 where the workbook says so', () => {
    expect([0, 44_894].map((value) => serialDate(value, 'date', true))).toEqual(['1904-01-01', '2026-11-30']);
  });

  it('shows of a time what its format shows', () => {
    expect(serialDate(46_356.5, 'date', false)).toBe('2026-11-30');
    expect(serialDate(46_356.5, 'date-and-time', false)).toBe('2026-11-30T12:00');
    expect(serialDate(46_356, 'date-and-time', false)).toBe('2026-11-30');
    expect(serialDate(46_356.999999999, 'date', false)).toBe('2026-12-01');
    expect(serialDate(0.5 + 1 / 86_400, 'time', false)).toBe('12:00:01');
    expect(serialDate(1.5, 'duration', false)).toBe('36:00');
  });

  it('leaves numbers that are no days', () => {
    expect([-1, 2_958_466, Number.NaN].map((value) => serialDate(value, 'date', false))).toEqual([undefined, undefined, undefined]);
  });
});

describe('dateFormatOf', () => {
  it.each([
    ['yyyy-mm-dd', 'date'], ['[$-409]d\\-mmm\\-yy;@', 'date'], ['mmm', 'date'], ['dd"/"mm', 'date'], ['yyyy"年"m"月"', 'date'],
    ['h:mm', 'time'], ['mm:ss.0', 'time'], ['h:mm AM/PM', 'time'], ['[h]:mm:ss', 'duration'], ['[mm]:ss', 'duration'], ['dd/mm/yyyy hh:mm', 'date-and-time'],
    ['General', undefined], ['0.00', undefined], ['0.00E+00', undefined], ['#,##0 "days"', undefined], ['0%', undefined], ['@', undefined],
    ['[Red]0', undefined], ['"d"0', undefined], ['\\d0', undefined], ['_-* #,##0.00\\ [$€-40C]_-', undefined], ['0;[Red]-0;"dd"', undefined], ['', undefined],
  ])('%s: %s', (code, expected) => {
    expect(dateFormatOf(code)).toBe(expected);
  });

  it('knows those that files name by number', () => {
    expect([0, 9, 13, 14, 17, 18, 21, 22, 37, 45, 46, 47, 49, 164].map(builtInDateFormat)).toEqual([
      undefined, undefined, undefined, 'date', 'date', 'time', 'time', 'date-and-time', undefined, 'time', 'duration', 'time', undefined, undefined,
    ]);
  });
});
