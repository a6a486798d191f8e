import { workbookRemark } from './workbook-remark.ts';
import type { Cell, FormatRemark } from '../format.ts';
import { quoted } from '../listed.ts';
import { columnLetters, writeAddress, writeRange, type CellAddress, type CellRange } from '../cell-address.ts';
import type { SheetCells } from './sheet-cells.ts';

/** So many cells are named in one remark. */
const mostNamed = 12;

/** What a reader of a sheet has to know besides its values. `sheet` is its name. */
export function remarksOnSheet(file: string, sheet: string, cells: SheetCells, filled: readonly CellRange[], computeOnLoad: boolean): FormatRemark[] {
  const { errors, uncomputed, computed, hiddenRows, hiddenColumns } = cells;
  const name = quoted(sheet);
  const at = ({ row, column }: CellAddress): Cell => ({ file, row: row + 1, column: columnLetters(column) });
  const remarks: FormatRemark[] = [];
  if (errors.length > 0) {
    const shown = few(errors.map((cell) => `${writeAddress(cell)} (${cell.shown.slice(0, 20)})`));
    remarks.push(workbookRemark('cells-with-errors', at(errors[0]!), { sheet: name, cells: shown, count: errors.length }));
  }
  if (uncomputed.length > 0) remarks.push(workbookRemark('formulas-uncomputed', at(uncomputed[0]!), { sheet: name, cells: few(uncomputed.map(writeAddress)), count: uncomputed.length }));
  if (computeOnLoad && computed > 0) remarks.push(workbookRemark('formulas-stale', { file, row: 1 }, { sheet: name, count: computed }));
  if (filled.length > 0) remarks.push(workbookRemark('cells-merged', at(filled[0]!.from), { sheet: name, cells: few(filled.map(writeRange)), count: filled.length }));
  if (hiddenRows + hiddenColumns > 0) remarks.push(workbookRemark('rows-hidden', { file, row: 1 }, { sheet: name, rows: hiddenRows, columns: hiddenColumns }));
  return remarks;
}

function few(texts: readonly string[]): string {
  return [...texts.slice(0, mostNamed), ...(texts.length > mostNamed ? ['…'] : [])].join(', ');
}
