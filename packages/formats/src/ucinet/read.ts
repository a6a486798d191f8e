import type { GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import { fileRemark } from '../file-remark.ts';
import type { Network } from '../network-sheets.ts';
import { readNetworkText } from '../network-text.ts';
import { RefusedFile } from '../refused-file.ts';
import { quoted } from '../listed.ts';
import { DlNetwork } from './dl-network.ts';
import { DlWords } from './dl-words.ts';
import { readHead } from './read-head.ts';
import { readLists } from './read-lists.ts';
import { readMatrices } from './read-matrices.ts';

/**
 * Reads a DL file of UCINET as a sheet of actors and one of ties.
 *
 * An actor's id is its number; its name is in the column `label`. Rows and columns of two kinds are `row 1` and
 * `column 1`, with a column `mode`. Numbers other than 0 are ties, with the number as their `weight` where any is other
 * than 1; of several matrices the column `relation` says which. Ties go from row to column; those of a matrix that is the
 * same on both sides of its diagonal have no direction and are read once. A block matrix is refused.
 */
export function readUcinet(file: GivenFile): Promise<ReadFile> {
  return readNetworkText(file, readText);
}

function readText(text: string): Network {
  const start = /(?<![^\s,])data\s*:/i.exec(text);
  if (start === null || !/^\s*dl\b/i.test(text)) throw new RefusedFile(fileProblem('part-missing', {}, { part: start === null ? 'data:' : 'DL', format: 'UCINET DL' }));
  const before = text.slice(0, start.index);
  const lines = before.split(/\r\n|\n|\r/).length;
  const head = readHead(new DlWords(before.replace(/\b(labels?|embedded)\s*:/gi, '$1: '), 1, { equalSigns: true }));
  const network = new DlNetwork(head);
  const words = new DlWords(text.slice(start.index + start[0].length), lines);
  const { format } = head;
  let isSymmetric = false;
  if (/^(?:fullmatrix|lowerhalf|upperhalf)$/.test(format)) isSymmetric = readMatrices(words, network);
  else if (/^(?:edgelist[12]|nodelist(?:1b?|2)|edgearray1)$/.test(format)) readLists(words, network);
  else throw new RefusedFile(fileProblem('line-unreadable', {}, { found: quoted(`format = ${format}`), part: 'DL', format: 'UCINET DL' }));
  const remarks = network.unknown === 0 ? [] : [fileRemark('cells-unknown', {}, { count: network.unknown })];
  return { ...network.toRecords(isSymmetric), remarks };
}
