import { xmlText } from '../xml/xml-text.ts';
import type { BookColumn, BookSheet, BookValue } from './book-sheet.ts';
import { columnLetters } from '../cell-address.ts';

/** The styles of cells, as `styleSheet` in `write-book.ts` lists them: text is wrapped, and never becomes a formula when it is edited. */
export const cellStyle = { number: 0, text: 1, title: 2 } as const;

/** Words to choose from are offered in so many rows. */
const rowsWithWords = 1_000;
/** So long may a list of words be, with its commas, in the file itself. */
export const longestWords = 255;
const [narrowest, widest] = [10, 60];

/** Texts that cells share, in the order in which they are first met. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  numberOf(text: string): number {
    this.#count++;
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
    return number;
  }

  toXml(): string {
    const items = Array.from(this.#numbers.keys(), (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#count}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** Writes a sheet as XML. Text is text whatever it begins with: no cell is a formula. O(cells). */
export function writeSheet(sheet: BookSheet, texts: SharedTexts, rightToLeft: boolean, isFirst: boolean): string {
  const { columns, rows } = sheet;
  const titles = columns.map(({ title }, column) => cellOf(title, 0, column, texts, cellStyle.title));
  const lines = rows.map((cells, index) => `<row r="${index + 2}">${cells.map((value, column) => cellOf(value, index + 1, column, texts)).join('')}</row>`);
  const views = `<sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`;
  const widths = columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column, rows, index)}" customWidth="1"/>`);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    // Printed, a table is as wide as the page.
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews>${views}</sheetViews>`,
    widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${titles.join('')}</row>${lines.join('')}</sheetData>`,
    wordsXml(columns),
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function cellOf(value: BookValue, row: number, column: number, texts: SharedTexts, style: number = cellStyle.text): string {
  const at = `r="${columnLetters(column)}${row + 1}"`;
  switch (typeof value) {
    case 'string':
      return `<c ${at} s="${style}" t="s"><v>${texts.numberOf(value)}</v></c>`;
    case 'number':
      return Number.isFinite(value) ? `<c ${at}><v>${value}</v></c>` : '';
    case 'boolean':
      return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
    default:
      return '';
  }
}

function widthOf({ title, width }: BookColumn, rows: BookSheet['rows'], column: number): number {
  if (width !== undefined) return width;
  const longest = rows.slice(0, 200).reduce((most, cells) => Math.max(most, String(cells[column] ?? '').length), title.length);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

function wordsXml(columns: readonly BookColumn[]): string {
  const lists = columns.flatMap(({ words = [] }, column) => {
    const list = words.join(',');
    if (words.length === 0 || list.length > longestWords || words.some((word) => /[",]/.test(word))) return [];
    const letters = columnLetters(column);
    // Another word is not refused: a list that somebody has is better than one that was made to fit.
    return `<dataValidation type="list" allowBlank="1" sqref="${letters}2:${letters}${rowsWithWords + 1}"><formula1>"${xmlText(list)}"</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
