/**
 * Says whether a number as JSON writes it is the same number once it was read and written again.
 *
 * JavaScript keeps some 16 digits: `9007199254740993` is read as `…992`, `1e-400` as 0, `-0` is written as 0. Another
 * way of writing the same number, such as `1.50` or `1e2`, is kept. What is no number is nothing to lose.
 */
export function isKeptNumber(written: string): boolean {
  const read = Number(written);
  const rewritten = String(read);
  if (rewritten === written || Number.isNaN(read)) return true;
  return !Object.is(read, -0) && decimal(rewritten) === decimal(written);
}

/** A number as its digits and the power of ten that they count, one way for each value. */
function decimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const shortest = digits.replace(/0+$/, '');
  if (shortest === '') return '0';
  return `${sign}${shortest}e${Number(exponent) - fraction.length + digits.length - shortest.length}`;
}
