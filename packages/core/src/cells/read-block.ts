/** The most cells that are taken from a block at once. */
export const mostPasted = 20_000;

/**
 * Reads a block of cells as spreadsheets copy it: rows in lines, cells between tabs, cells with tabs, lines or quotation marks
 * in quotation marks.
 *
 * A quotation mark that nothing closes is a letter like any other. Empty lines at the end are no rows. Never throws. O(length).
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/y : null;
    if (quoted !== null) quoted.lastIndex = at;
    const found = quoted?.exec(text) ?? null;
    const end = found === null ? endOfCell(text, at) : at + found[0].length;
    row.push(found === null ? text.slice(at, end) : found[1]!.replaceAll('""', '"'));
    at = end + 1;
    if (text[end] === '\t') continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\t' || text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

/** Writes a block of cells as spreadsheets take it. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}
