export { readNumber } from '@allymap/core/editing';

/**
 * A number with words around it, as scales are filled in: `3 - medium`, `High (3)`, `4/5`, `4 out of 5`; `undefined` for
 * anything else, and for a bare number.
 */
export function numberAmongWords(cell: string): { readonly value: number; readonly of?: number } | undefined {
  const share = /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|sur|de|von|من)\s*(\d+)$/iu.exec(cell.trim());
  if (share !== null) return { value: Number(share[1]!.replace(',', '.')), of: Number(share[2]) };
  const [, first, last] = /^(?:([+-]?\d+)\s*[-–:.=)(]+\s*\p{L}[^\d]*|\p{L}[^\d]*[-–:=(]\s*([+-]?\d+)\)?)$/u.exec(cell.trim()) ?? [];
  const found = first ?? last;
  return found === undefined ? undefined : { value: Number(found) };
}
