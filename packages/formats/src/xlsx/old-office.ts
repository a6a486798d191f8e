import { zipProblem } from '../zip/zip-problem.ts';
import { workbookProblem } from './workbook-problem.ts';
import type { FormatProblem } from '../format.ts';

const beginning = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const inUtf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const encryptedPart = inUtf16('EncryptedPackage');

/** Whether a file is in the container of Office before 2007, in which Excel also keeps workbooks with a password. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** The problem of such a file: it has a password, or is of the older kind (.xls). O(bytes). */
export function oldOfficeProblem(bytes: Uint8Array): FormatProblem {
  for (let at = bytes.indexOf(encryptedPart[0]!); at >= 0; at = bytes.indexOf(encryptedPart[0]!, at + 1)) {
    if (encryptedPart.every((byte, index) => bytes[at + index] === byte)) return zipProblem('zip-encrypted');
  }
  return workbookProblem('workbook-old');
}
