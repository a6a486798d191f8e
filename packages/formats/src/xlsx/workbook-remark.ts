import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from '../file-text.ts';
import type { Cell, FormatRemark } from '../format.ts';
import type { WorkbookRemarkCode } from './workbook-code.ts';

const texts: Record<WorkbookRemarkCode, EnglishText> = {
  'cells-merged': {
    message: 'Merged cells in the sheet {sheet} were read as if each of them held the value: {cells} (places: {count}).',
    advice: 'Where the value belongs to the first cell only, unmerge the cells.',
  },
  'cells-with-errors': {
    message: 'Cells with an error in the sheet {sheet} were read as empty: {cells} (cells: {count}).',
    advice: 'Correct the formulas, save the workbook, and read it again.',
  },
  'formulas-uncomputed': {
    message: 'Formulas in the sheet {sheet} have no value in the file and were read as empty: {cells} (cells: {count}).',
    advice: 'Open the workbook in the spreadsheet program, which computes them, save it, and read it again.',
  },
  'formulas-stale': {
    message: 'The program that wrote the sheet {sheet} left its formulas to be computed later, so the values that were read may be wrong (formulas: {count}).',
    advice: 'Open the workbook in the spreadsheet program, save it, and read it again.',
  },
  'rows-hidden': {
    message: 'Hidden rows and columns of the sheet {sheet} were read too (rows: {rows}, columns: {columns}).',
    advice: 'Where they are not meant, delete them in the workbook.',
  },
  'sheets-hidden': {
    message: 'Hidden sheets were not read: {sheets}.',
    advice: 'Where one is wanted, unhide it, save the workbook, and read it again.',
  },
  'sheets-of-notes': {
    message: 'Sheets that explain the others were not read: {sheets}.',
    advice: 'Write what belongs on the map in the other sheets.',
  },
  'sheets-shown': {
    message: 'Sheets that show results were not read: {sheets}.',
    advice: 'Nothing needs to be done: results are computed anew.',
  },
};

/** Makes a remark on a workbook with its English text. */
export function workbookRemark(code: WorkbookRemarkCode, cell: Cell, params: ErrorParams = {}): FormatRemark {
  return { code, path: [], cell, ...fillText(texts[code], params), params };
}
