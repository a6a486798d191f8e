import type { DateFormat } from './date-format.ts';

const dayMs = 86_400_000;
const daySeconds = 86_400;
/** 31 December 9999, the last day that spreadsheets know. */
const lastDay = 2_958_465;
/** Excel counts a 29 February 1900, which there was not. */
const leapDayOf1900 = 60;

/**
 * The text of a number that counts days from the beginning of 1900 or of 1904, as its format shows it: `2026-11-30`,
 * `14:30`, `2026-11-30T14:30` or, of a duration, `36:30`. Seconds where there are any.
 *
 * `undefined` where it is no such number. Source: ECMA-376 part 1, 18.17.4.
 */
export function serialDate(value: number, format: DateFormat, from1904: boolean): string | undefined {
  if (!Number.isFinite(value) || value < 0 || value > lastDay) return undefined;
  const seconds = Math.round(value * daySeconds);
  const day = Math.floor(seconds / daySeconds);
  const time = timeText(seconds - day * daySeconds);
  switch (format) {
    case 'duration':
      return timeText(seconds);
    case 'time':
      return time;
    case 'date':
      return dayText(day, from1904);
    case 'date-and-time':
      return seconds % daySeconds === 0 ? dayText(day, from1904) : `${dayText(day, from1904)}T${time}`;
  }
}

function dayText(day: number, from1904: boolean): string {
  if (!from1904 && day === leapDayOf1900) return '1900-02-29';
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < leapDayOf1900 ? 31 : 30);
  return new Date(first + day * dayMs).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
