// What makes spreadsheets take a cell for a formula: its first sign, which may follow blanks or quotation marks; the
// full-width signs are read as the plain ones in some locales.
const dangerous = /^[\s"']*[=+\-@\t\r\n＝＋－＠]/u;
const onlyApostrophes = /^'+$/;

function needsGuard(text: string): boolean {
  return dangerous.test(text) || onlyApostrophes.test(text);
}

/**
 * Writes text as a cell that no spreadsheet runs as a formula, by an apostrophe before it where it needs one.
 *
 * Empty text becomes a lone apostrophe, so that an empty cell can mean that there is no text. Numbers are not text:
 * write them raw. Reversible: `readCell(writeText(text))` is `text` for every string.
 */
export function writeText(text: string): string {
  return text === '' || needsGuard(text) ? `'${text}` : text;
}

/** The text of a cell, without the apostrophe that `writeText` has put; `undefined` for an empty cell. */
export function readCell(cell: string): string | undefined {
  if (cell === '') return undefined;
  return cell === "'" || (cell.startsWith("'") && needsGuard(cell.slice(1))) ? cell.slice(1) : cell;
}
