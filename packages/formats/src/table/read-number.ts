/**
 * The number that a cell holds as people write it: `3`, `0.5`, `0,5` where a comma may be decimal, `1 000`, `1,000`, `50 %`
 * (as 50); `undefined` where it is none.
 */
export function readNumber(cell: string, decimalComma: boolean): number | undefined {
  // Thousands are grouped by a blank of any width, an apostrophe or, where it is not decimal, a comma.
  let text = cell.trim().replace(/[−–]/g, '-').replace(/\s*%$/, '').replace(/(\d)[\s\u00A0\u202F'’](?=\d{3}(?:\D|$))/g, '$1');
  text = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace('٫', '.');
  if (decimalComma && /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/.test(text)) text = text.replace(/\./g, '').replace(',', '.');
  else if (!decimalComma && /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) text = text.replace(/,/g, '');
  // Where a comma is decimal, a dot is not.
  else if (decimalComma && /^[+-]?\d{1,3}(?:\.\d{3})+$/.test(text)) text = text.replace(/\./g, '');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

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
