import { checksum } from './checksum.ts';

/** Something that was written down, with what tells whether it is whole. */
export interface Sealed {
  /** How many changes of the map had been kept with it. */
  readonly seq: number;
  /** JSON. */
  readonly text: string;
  readonly sum: number;
}

/** Writes something down. */
export function seal(seq: number, value: unknown): Sealed {
  const text = JSON.stringify(value);
  return { seq, text, sum: sumOf(seq, text) };
}

/** Reads what was written down; null where it is not whole. Never throws. */
export function unseal(kept: unknown): { readonly seq: number; readonly value: unknown } | null {
  const { seq, text, sum } = (kept ?? {}) as Partial<Record<keyof Sealed, unknown>>;
  if (typeof seq !== 'number' || typeof text !== 'string' || sum !== sumOf(seq, text)) return null;
  try {
    return { seq, value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function sumOf(seq: number, text: string): number {
  return checksum(`${seq} ${text}`);
}
