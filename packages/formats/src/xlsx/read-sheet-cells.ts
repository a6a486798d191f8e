import { workbookProblem } from './workbook-problem.ts';
import { RefusedFile } from '../refused-file.ts';
import type { SheetValue } from '../sheet.ts';
import { quoted } from '../listed.ts';
import { readAddress, readRange, type CellAddress, type CellRange } from '../cell-address.ts';
import { isOn, type CellStyle } from './cell-styles.ts';
import { readText } from '../xml/xml-text.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import { serialDate } from './serial-date.ts';
import { StringItem } from './shared-strings.ts';
import { mostCells, type NotedCell, type SheetCells } from './sheet-cells.ts';

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** A cell as it is written: what it says of itself, and its text. */
interface RawCell {
  readonly address: CellAddress;
  readonly type: string;
  readonly style: CellStyle | undefined;
  formula: boolean;
  value: string | undefined;
}

/**
 * Reads the cells of one sheet.
 *
 * Numbers that count days are dates in text, as their format shows them. An error is empty and noted, and so is a formula
 * without its value. Throws `RefusedFile` where a cell is nowhere or refers to nothing, and for too many cells.
 * O(cells + the empty ones before them).
 */
export function* readSheetCells(part: string, pieces: Iterable<Uint8Array>, context: CellContext): Generator<void, SheetCells> {
  const cells = new CellCollector(part, context);
  yield* readXml(part, pieces, { open: (element) => cells.open(element), close: (name) => cells.close(name), text: (text) => cells.text(text) });
  return cells.result();
}

class CellCollector {
  readonly #part: string;
  readonly #context: CellContext;
  readonly #rows: SheetValue[][] = [];
  readonly #merged: CellRange[] = [];
  readonly #errors: NotedCell[] = [];
  readonly #uncomputed: CellAddress[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: { from: number; to: number }[] = [];
  readonly #inline = new StringItem();
  #computed = 0;
  #size = 0;
  #row = -1;
  #column = -1;
  #cell: RawCell | undefined;
  #inValue = false;

  constructor(part: string, context: CellContext) {
    this.#part = part;
    this.#context = context;
  }

  open({ name, attribute }: XmlElement): void {
    if (this.#cell !== undefined) return this.#openInCell(name);
    switch (name) {
      case 'row':
        this.#openRow(attribute);
        break;
      case 'c':
        this.#openCell(attribute);
        break;
      case 'mergeCell':
        this.#merged.push(readRange(attribute('ref') ?? '') ?? this.#refuse());
        break;
      case 'col':
        if (isOn(attribute('hidden'))) this.#hiddenColumns.push({ from: Number(attribute('min')) - 1, to: Number(attribute('max')) - 1 });
        break;
      default:
    }
  }

  close(name: string): void {
    if (this.#cell === undefined) return;
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell(this.#cell);
    else this.#inline.close(name);
  }

  text(text: string): void {
    if (this.#cell === undefined) return;
    if (this.#inValue) this.#cell.value = (this.#cell.value ?? '') + text;
    else this.#inline.text(text);
  }

  result(): SheetCells {
    const holdsSomething = (column: number): boolean => this.#rows.some((row) => (row[column] ?? null) !== null);
    const width = this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
    const hidden = Array.from({ length: width }, (_, column) => column).filter((column) => this.#hiddenColumns.some(({ from, to }) => column >= from && column <= to));
    return {
      rows: this.#rows,
      merged: this.#merged,
      errors: this.#errors,
      uncomputed: this.#uncomputed,
      computed: this.#computed,
      hiddenRows: [...this.#hiddenRows].filter((row) => this.#rows[row]?.some((value) => value !== null)).length,
      hiddenColumns: hidden.filter(holdsSomething).length,
    };
  }

  #openRow(attribute: XmlElement['attribute']): void {
    const said = attribute('r');
    this.#row = said === undefined ? this.#row + 1 : (readAddress(`A${said}`)?.row ?? this.#refuse());
    this.#column = -1;
    if (isOn(attribute('hidden'))) this.#hiddenRows.add(this.#row);
  }

  #openCell(attribute: XmlElement['attribute']): void {
    const said = attribute('r');
    const address = said === undefined ? { row: this.#row, column: this.#column + 1 } : (readAddress(said) ?? this.#refuse());
    this.#column = address.column;
    this.#cell = { address, type: attribute('t') ?? 'n', style: this.#context.styles[Number(attribute('s') ?? 0)], formula: false, value: undefined };
  }

  #openInCell(name: string): void {
    if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#cell!.formula = true;
    else this.#inline.open(name);
  }

  #closeCell(cell: RawCell): void {
    const inline = this.#inline.take();
    this.#cell = undefined;
    const value = cell.type === 'inlineStr' ? textValue(inline, cell) : this.#valueOf(cell);
    if (cell.formula && cell.value === undefined) this.#uncomputed.push(cell.address);
    else if (cell.formula && value !== null) this.#computed++;
    if (value !== null) this.#put(cell.address, value);
  }

  #valueOf(cell: RawCell): SheetValue {
    const { type, value } = cell;
    // Some programs write an empty value for one that they do not know.
    if (value === '' && type !== 'str') cell.value = undefined;
    if (cell.value === undefined) return null;
    switch (type) {
      case 's':
        return textValue(this.#context.strings[Number(value)] ?? this.#refuse(), cell);
      case 'str':
        return textValue(readText(value!), cell);
      case 'b':
        return isOn(value);
      case 'e':
        this.#errors.push({ ...cell.address, shown: value! });
        return null;
      case 'd':
        return value!.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
      default:
        return this.#numberOf(value!, cell.style);
    }
  }

  #numberOf(value: string, style: CellStyle | undefined): SheetValue {
    const number = Number(value);
    if (!Number.isFinite(number)) this.#refuse();
    return (style?.dateFormat === undefined ? undefined : serialDate(number, style.dateFormat, this.#context.from1904)) ?? number;
  }

  #put({ row, column }: CellAddress, value: SheetValue): void {
    const before = this.#rows.length;
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row]!;
    this.#size += this.#rows.length - before + Math.max(0, column + 1 - cells.length);
    if (this.#size > mostCells) throw new RefusedFile(workbookProblem('sheet-too-large', { sheet: quoted(this.#part), limit: mostCells }));
    if (cells.length < column) fillTo(cells, column);
    cells[column] = value;
  }

  #refuse(): never {
    throw new RefusedFile(workbookProblem('workbook-part-damaged', { part: quoted(this.#part) }));
  }
}

/** Programs write empty text for cells that look empty; it is meant only where somebody typed an apostrophe. */
function textValue(text: string, { style }: RawCell): SheetValue {
  return text === '' && style?.quoted !== true ? null : text;
}

function fillTo(cells: SheetValue[], length: number): void {
  const from = cells.length;
  cells.length = length;
  cells.fill(null, from);
}
