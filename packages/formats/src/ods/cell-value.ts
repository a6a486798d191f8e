import type { SheetValue } from '../sheet.ts';

/** What a cell says of its value. */
export interface SaidCell {
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean`, `string`, `error`, or empty for none. */
  readonly type: string;
  readonly value: string | undefined;
  readonly formula: boolean;
}

/** A cell that holds nothing. */
export const empty: unique symbol = Symbol('empty');

/** The value of a cell that shows `shown`; `undefined` for what is no value of its type. */
export function cellValue({ type, value, formula }: SaidCell, shown: string): SheetValue | typeof empty | undefined {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberIn(value);
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : undefined;
    case 'date':
      return value?.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace(/(T\d\d:\d\d):00(?:\.0+)?Z?$/, '$1');
    case 'time':
      return timeIn(value);
    default: {
      const text = value ?? shown;
      // An empty text of a formula looks empty, and is meant so.
      return text === '' && (formula || type === '') ? empty : text;
    }
  }
}

function numberIn(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** `PT14H30M00S` as `14:30`, with seconds where there are any. */
function timeIn(value: string | undefined): string | undefined {
  const [, hours, minutes = '0', seconds = '0'] = /^P?T(\d+)H(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(value ?? '') ?? [];
  if (hours === undefined) return undefined;
  return [hours, minutes, ...(Number(seconds) === 0 ? [] : [seconds])].map((part) => part.padStart(2, '0')).join(':');
}

/** How often something stands: once, unless it says otherwise. */
export function times(said: string | undefined): number {
  const count = Number(said ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
