import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from '../file-text.ts';
import type { FormatProblem } from '../format.ts';
import type { ZipProblemCode } from './zip-problem-code.ts';

const texts: Record<ZipProblemCode, EnglishText> = {
  'zip-damaged': {
    message: 'The file is damaged or incomplete: its list of parts cannot be read.',
    advice: 'Copy or download it again. If that does not help, open it in the spreadsheet program and save it under a new name.',
  },
  'zip-part-damaged': {
    message: 'The part {part} of the file is damaged.',
    advice: 'Copy or download the file again. If that does not help, open it in the spreadsheet program and save it under a new name.',
  },
  'zip-encrypted': {
    message: 'The file is protected with a password.',
    advice: 'Open it in the spreadsheet program, save a copy without the password, and give that copy.',
  },
  'zip-too-large': {
    message: 'The file holds {size} MB once unpacked; Allymap reads up to {limit} MB.',
    advice: 'Take out pictures and sheets that are not needed, or save the sheet that is wanted as CSV.',
  },
  'zip-too-many': {
    message: 'The file has {count} parts; Allymap reads up to {limit}.',
    advice: 'Copy the sheets that are needed into a new workbook, or save each as CSV.',
  },
  'zip-ratio': {
    message: 'The part {part} of the file would become {ratio} times as large when unpacked. More than {limit} times is a sign of a file that is made to do harm.',
    advice: 'Do not open it if you do not know where it comes from. If it is your own, copy its sheets into a new workbook.',
  },
  'zip-false': {
    message: 'The part {part} of the file is not what the file says: its name, its place or its size is wrong.',
    advice: 'Do not open it if you do not know where it comes from. If it is your own, open it in the spreadsheet program and save it under a new name.',
  },
  'zip-outside': {
    message: 'The file has a part named {part}, which leads out of it. No spreadsheet program writes such names.',
    advice: 'Do not open it if you do not know where it comes from. If it is your own, copy its sheets into a new workbook.',
  },
  'zip-method': {
    message: 'The part {part} of the file is packed in a way that Allymap does not read (method {method}).',
    advice: 'Open the file in the spreadsheet program and save it under a new name.',
  },
};

/** Makes a problem of a packed file with its English text. */
export function zipProblem(code: ZipProblemCode, params: ErrorParams = {}): FormatProblem {
  return { code, path: [], ...fillText(texts[code], params), params };
}
