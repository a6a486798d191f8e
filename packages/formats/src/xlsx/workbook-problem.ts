import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from '../file-text.ts';
import type { FormatProblem } from '../format.ts';
import type { WorkbookProblemCode } from './workbook-code.ts';

const texts: Record<WorkbookProblemCode, EnglishText> = {
  'workbook-none': {
    message: 'This is a packed file, but there is no workbook in it.',
    advice: 'Give a workbook (.xlsx, .ods) or a table in CSV. If they are inside this file, unpack it first.',
  },
  'workbook-old': {
    message: 'This is a file of an older Office, such as an Excel workbook before 2007 (.xls).',
    advice: 'Open it in the spreadsheet program, save it as an Excel workbook (.xlsx), and give that file.',
  },
  'workbook-binary': {
    message: 'This is a binary Excel workbook (.xlsb), which Allymap does not read.',
    advice: 'Open it in Excel, save it as an Excel workbook (.xlsx), and give that file.',
  },
  'workbook-part-damaged': {
    message: 'The part {part} of the workbook cannot be understood.',
    advice: 'Open the workbook in the spreadsheet program and save it under a new name, or save the sheet as CSV.',
  },
  'workbook-empty': {
    message: 'No visible sheet of the workbook holds a value.',
    advice: 'Unhide the sheet that is wanted, or save the workbook again after filling it in.',
  },
  'sheet-too-large': {
    message: 'The sheet {sheet} is larger than {limit} cells, the empty ones among them included.',
    advice: 'Delete the rows and columns that are not needed, or copy the table into a new workbook.',
  },
};

/** Makes a problem of a workbook with its English text. */
export function workbookProblem(code: WorkbookProblemCode, params: ErrorParams = {}): FormatProblem {
  return { code, path: [], ...fillText(texts[code], params), params };
}
