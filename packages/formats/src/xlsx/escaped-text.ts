const escaped = /_x([0-9A-Fa-f]{4})_/g;
// What XML cannot hold or would change, and what reading would take for such an escape.
const toEscape = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text of a cell: `_x000D_` stands for a sign that XML cannot hold. Source: ECMA-376 part 1, 22.9.2.19. */
export function readEscapes(text: string): string {
  return text.includes('_x') ? text.replace(escaped, (_whole, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))) : text;
}

/** The other way round: `readEscapes(writeEscapes(text))` is `text` for every string. */
export function writeEscapes(text: string): string {
  return text.replace(toEscape, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
