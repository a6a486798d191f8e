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
