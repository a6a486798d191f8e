/** The type of a value as problems name it: `nothing`, `null`, `array`, or what `typeof` says. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as JSON writes it, shortened where it is long: for the params of a problem. */
export function showValue(value: unknown): string {
  const longest = 80;
  // A text is cut before it is written out, and between characters, not within one.
  const short = typeof value === 'string' && value.length > longest ? value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : value;
  const text = JSON.stringify(short) ?? typeName(value);
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
