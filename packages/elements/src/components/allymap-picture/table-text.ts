import { writeText } from '@allymap/formats/formula-guard';
import type { PictureTable } from '@allymap/pictures';

const lines = ({ columns, rows }: PictureTable): readonly (readonly string[])[] => [columns, ...rows.map(({ cells }) => cells)];

/** A table as CSV that spreadsheets open as UTF-8; no cell of it is a formula to them. */
export function csvOf(table: PictureTable): string {
  return `\uFEFF${lines(table).map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A table as spreadsheets take it from the clipboard. */
export function tabbedOf(table: PictureTable): string {
  return lines(table).map((cells) => cells.map((cell) => harmless(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n');
}

function quoted(cell: string): string {
  const safe = harmless(cell);
  // One that separates at another sign is to find the cell whole as well.
  return /[",;|\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell that no spreadsheet runs as a formula. What is no more than a number, or nothing, stays as it is. */
function harmless(cell: string): string {
  return cell === '' || /^[+\-−]?[\d.,\s%]+$/.test(cell) ? cell : writeText(cell);
}
