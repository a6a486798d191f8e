import type { CellRange } from '../cell-address.ts';
import { lastCell } from '../cell-address.ts';
import { quoted } from '../listed.ts';
import { RefusedFile } from '../refused-file.ts';
import type { SheetValue } from '../sheet.ts';
import type { XmlElement } from '../xlsx/read-xml.ts';
import { mostCells, type NotedCell, type SheetCells } from '../xlsx/sheet-cells.ts';
import { workbookProblem } from '../xlsx/workbook-problem.ts';
import { CellText } from './cell-text.ts';
import { cellValue, empty, times, type SaidCell } from './cell-value.ts';

/** A sheet of a spreadsheet. */
export interface ContentSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: SheetCells;
}

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetValue[][];
  readonly merged: CellRange[];
  readonly errors: NotedCell[];
  readonly uncomputed: { row: number; column: number }[];
  readonly hiddenColumns: { from: number; to: number }[];
  computed: number;
  hiddenRows: number;
  /** Rows and columns that were met, the empty ones too. */
  row: number;
  column: number;
}

interface OpenRow {
  readonly cells: SheetValue[];
  readonly repeated: number;
  readonly hidden: boolean;
  column: number;
}

/**
 * Is told of `content.xml` and gathers the cells of its sheets, repeated ones as often as they are.
 *
 * Throws `RefusedFile` where there are too many: empty rows and cells count only where something stands behind them.
 * Source: OASIS, OpenDocument 1.3 part 3, 9.1 (tables) and 19.385 (values).
 */
export class ContentReader {
  readonly #part: string;
  readonly #sheets: ContentSheet[] = [];
  readonly #names = new Map<string, string>();
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: OpenSheet | undefined;
  #row: OpenRow | undefined;
  #cell: (SaidCell & { readonly repeated: number; readonly covered: boolean; readonly columns: number; readonly rows: number }) | undefined;
  #text = new CellText();
  #size = 0;

  constructor(part: string) {
    this.#part = part;
  }

  open({ name, attribute }: XmlElement): void {
    if (this.#cell !== undefined) return this.#text.open(name, attribute);
    switch (name) {
      case 'style':
        this.#style = attribute('style:name') ?? '';
        break;
      case 'table-properties':
        if (attribute('table:display') === 'false') this.#hiddenStyles.add(this.#style);
        break;
      case 'named-range':
        this.#names.set(attribute('table:name') ?? '', attribute('table:cell-range-address') ?? '');
        break;
      case 'table':
        this.#sheet = { name: attribute('table:name') ?? '', hidden: this.#hiddenStyles.has(attribute('table:style-name') ?? ''), rows: [], merged: [], errors: [], uncomputed: [], hiddenColumns: [], computed: 0, hiddenRows: 0, row: 0, column: 0 };
        break;
      case 'table-column':
        this.#openColumn(attribute);
        break;
      case 'table-row':
        this.#row = { cells: [], repeated: times(attribute('table:number-rows-repeated')), hidden: isHidden(attribute), column: 0 };
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#openCell(attribute, name === 'covered-table-cell');
        break;
      default:
    }
  }

  close(name: string): void {
    if (this.#cell !== undefined) {
      if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
      else this.#text.close(name);
    } else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#closeSheet();
  }

  text(text: string): void {
    if (this.#cell !== undefined) this.#text.text(text);
  }

  result(): { readonly sheets: readonly ContentSheet[]; readonly names: ReadonlyMap<string, string> } {
    return { sheets: this.#sheets, names: this.#names };
  }

  #openColumn(attribute: XmlElement['attribute']): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    const count = times(attribute('table:number-columns-repeated'));
    if (isHidden(attribute)) sheet.hiddenColumns.push({ from: sheet.column, to: sheet.column + count - 1 });
    sheet.column += count;
  }

  #openCell(attribute: XmlElement['attribute'], covered: boolean): void {
    this.#text = new CellText();
    const formula = attribute('table:formula');
    // LibreOffice has a yes that it took from a workbook of Excel as a formula.
    const [, truth] = /^(?:of:)?=(TRUE|FALSE)\(\)$/.exec(formula ?? '') ?? [];
    this.#cell = {
      type: truth !== undefined ? 'boolean' : attribute('calcext:value-type') === 'error' ? 'error' : (attribute('office:value-type') ?? ''),
      value: truth?.toLowerCase() ?? attribute('office:value') ?? attribute('office:date-value') ?? attribute('office:time-value') ?? attribute('office:boolean-value') ?? attribute('office:string-value'),
      formula: formula !== undefined,
      repeated: times(attribute('table:number-columns-repeated')),
      covered,
      columns: times(attribute('table:number-columns-spanned')),
      rows: times(attribute('table:number-rows-spanned')),
    };
  }

  #closeCell(): void {
    const [cell, row, sheet] = [this.#cell!, this.#row, this.#sheet];
    this.#cell = undefined;
    if (row === undefined || sheet === undefined) return;
    const at = { row: sheet.row, column: row.column };
    const shown = this.#text.shown;
    // What a merged cell covers may still hold what stood there before.
    const value = cell.covered || cell.type === 'error' ? empty : (cellValue(cell, shown) ?? this.#refuse());
    row.column += cell.repeated;
    if (cell.type === 'error') sheet.errors.push({ ...at, shown });
    else if (cell.formula && cell.type === '') sheet.uncomputed.push(at);
    else if (cell.formula) sheet.computed += cell.repeated;
    if (cell.columns > 1 || cell.rows > 1) sheet.merged.push({ from: at, to: { row: Math.min(at.row + cell.rows - 1, lastCell.row), column: Math.min(at.column + cell.columns - 1, lastCell.column) } });
    if (value === empty) return;
    if (row.column - 1 > lastCell.column) this.#refuse();
    this.#count(row.column - row.cells.length);
    while (row.cells.length < at.column) row.cells.push(null);
    for (let count = 0; count < cell.repeated; count++) row.cells.push(value);
  }

  #closeRow(): void {
    const [row, sheet] = [this.#row, this.#sheet];
    this.#row = undefined;
    if (row === undefined || sheet === undefined) return;
    const from = sheet.row;
    sheet.row += row.repeated;
    if (row.cells.length === 0) return;
    if (sheet.row - 1 > lastCell.row) this.#refuse();
    this.#count(sheet.row - sheet.rows.length + row.cells.length * (row.repeated - 1));
    while (sheet.rows.length < from) sheet.rows.push([]);
    for (let count = 0; count < row.repeated; count++) sheet.rows.push([...row.cells]);
    if (row.hidden) sheet.hiddenRows += row.repeated;
  }

  #closeSheet(): void {
    const sheet = this.#sheet;
    this.#sheet = undefined;
    this.#size = 0;
    if (sheet === undefined) return;
    const { name, hidden, rows, merged, errors, uncomputed, computed, hiddenRows } = sheet;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const hiddenColumns = Array.from({ length: width }, (_one, column) => column).filter(
      (column) => sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to) && rows.some((row) => (row[column] ?? null) !== null),
    ).length;
    this.#sheets.push({ name, hidden, cells: { rows, merged, errors, uncomputed, computed, hiddenRows, hiddenColumns } });
  }

  #count(more: number): void {
    this.#size += more;
    if (this.#size > mostCells) throw new RefusedFile(workbookProblem('sheet-too-large', { sheet: quoted(this.#sheet!.name), limit: mostCells }));
  }

  #refuse(): never {
    throw new RefusedFile(workbookProblem('workbook-part-damaged', { part: quoted(this.#part) }));
  }
}

function isHidden(attribute: XmlElement['attribute']): boolean {
  const visibility = attribute('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
