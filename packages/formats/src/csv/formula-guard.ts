// What makes spreadsheets take a cell for a formula: its first sign, which may follow blanks, quotation marks and
// apostrophes; the full-width signs are read as the plain ones in some locales.
const dangerous = /^[\s"']*[=+\-@＝＋－＠]/u;
const onlyApostrophes = /^'+$/;
// Some take a tab or a line break at the beginning for nothing, and what follows for the first sign.
const dangerousStart = /^[\s"']*[\t\r\n]/;
// Where a program may begin a new cell or a new row. One that separates at `;` does not know that the quotation marks
// around `"x;=1"` hold a cell of a table separated by commas together, nor that they hold a line break.
const separators = /([,;|\t\r\n])/;

/** Whether a program that separates cells at another sign than the table does would split this one. */
export function canBeSplit(cell: string): boolean {
  return separators.test(cell);
}

/**
 * Writes text as a cell that no spreadsheet runs as a formula, whatever sign it separates cells at: an apostrophe stands
 * before each part that could be taken for one.
 *
 * Blanks at the ends are guarded too, since a cell is read without them, and empty text becomes a lone apostrophe, so
 * that an empty cell can mean that there is no text. Numbers are not text: write them raw. Reversible:
 * `readCell(writeText(text))` is `text` for every string.
 */
export function writeText(text: string): string {
  if (text === '') return "'";
  const cell = mapLaterParts(text, (part) => (looksRun(part) ? `'${part}` : part));
  return needsGuard(text) ? `'${cell}` : cell;
}

/** The text of a cell, without the apostrophes that `writeText` has put; `undefined` for an empty or blank cell. */
export function readCell(cell: string): string | undefined {
  if (cell === "'") return '';
  const text = mapLaterParts(cell, (part) => (part.startsWith("'") && looksRun(part.slice(1)) ? part.slice(1) : part));
  if (text.startsWith("'") && needsGuard(text.slice(1))) return text.slice(1);
  return text.trim() === '' ? undefined : text.trim();
}

function looksRun(part: string): boolean {
  return dangerous.test(part) || onlyApostrophes.test(part);
}

/** What needs an apostrophe at its beginning needs one with more apostrophes before it too: so it can be undone. */
function needsGuard(text: string): boolean {
  const inner = text.replace(/^'+/, '');
  return looksRun(text.split(separators, 1)[0]!) || dangerousStart.test(text) || inner !== inner.trim();
}

function mapLaterParts(text: string, change: (part: string) => string): string {
  // The pattern's group keeps the separators in the list; none of them looks like anything to change.
  const [first, ...others] = text.split(separators);
  return first + others.map(change).join('');
}
