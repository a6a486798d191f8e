import { badWord } from './bad-word.ts';
import type { DlNetwork } from './dl-network.ts';
import type { DlWord, DlWords } from './dl-words.ts';

const isNumber = (word: DlWord | undefined): boolean => word !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word.text);
/** How cells without a value are written. */
const isUnknown = ({ text }: DlWord): boolean => /^(?:\?|\.|na|n\/a)$/i.test(text);

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly matrix: number;
  readonly weight: number;
  readonly line: number;
}

/** Reads whole matrices or halves of them into a network; true where they are the same on both sides of the diagonal. */
export function readMatrices(words: DlWords, network: DlNetwork): boolean {
  const { head } = network;
  const cells: Cell[] = [];
  for (let matrix = 0; matrix < head.matrices && (matrix === 0 || words.next !== undefined); matrix++) {
    readColumnLabels(words, network, matrix);
    for (let row = 0; row < head.rows; row++) {
      if (head.embedded.has('all') || head.embedded.has('row')) network.rows.setLabel(row, taken(words).text);
      for (const column of columnsOf(row, network)) {
        const word = taken(words);
        if (isUnknown(word)) network.unknown++;
        else if (!isNumber(word)) throw badWord(word, 'data');
        else if (Number(word.text) !== 0) cells.push({ row, column, matrix, weight: Number(word.text), line: word.line });
      }
    }
  }
  if (words.next !== undefined) throw badWord(words.next, 'data');
  const isSymmetric = !head.isTwoMode && (head.format !== 'fullmatrix' || mirrors(cells));
  for (const { row, column, matrix, weight, line } of cells) {
    if (isSymmetric && head.format === 'fullmatrix' && column < row) continue;
    network.addTie({ source: row, target: column, weight, matrix, line });
  }
  return isSymmetric;
}

function taken(words: DlWords): DlWord {
  const word = words.take();
  if (word === undefined) throw badWord(word, 'data');
  return word;
}

/** Labels of columns stand above each matrix, or above the first only. */
function readColumnLabels(words: DlWords, { head, columns }: DlNetwork, matrix: number): void {
  if (!head.embedded.has('all') && !head.embedded.has('column')) return;
  if (matrix > 0 && (isNumber(words.next) || isNumber(words.second))) return;
  for (let column = 0; column < head.columns; column++) columns.setLabel(column, taken(words).text);
}

function columnsOf(row: number, { head }: DlNetwork): number[] {
  const first = head.format === 'upperhalf' ? row : 0;
  const end = head.format === 'lowerhalf' ? row + 1 : head.columns;
  const all = Array.from({ length: Math.max(0, end - first) }, (_none, index) => first + index);
  return head.hasDiagonal ? all : all.filter((column) => column !== row);
}

function mirrors(cells: readonly Cell[]): boolean {
  const weights = new Map(cells.map(({ row, column, matrix, weight }) => [`${matrix} ${row} ${column}`, weight]));
  return cells.every(({ row, column, matrix, weight }) => weights.get(`${matrix} ${column} ${row}`) === weight);
}
