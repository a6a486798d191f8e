import { badWord } from './bad-word.ts';
import type { DlNetwork } from './dl-network.ts';
import type { DlWord, DlWords } from './dl-words.ts';

/** Reads lists of ties, each line of which begins with its actor, into a network. A line with `!` begins the next matrix. */
export function readLists(words: DlWords, network: DlNetwork): void {
  const { format } = network.head;
  let matrix = 0;
  let row = 0;
  while (words.next !== undefined) {
    const line = words.takeLine();
    if (line.length === 1 && line[0]!.text === '!') {
      matrix++;
      row = 0;
    } else if (format.startsWith('edgelist')) readEdge(line, network, matrix);
    else if (format === 'edgearray1') readArray(line, network);
    else if (format === 'nodelist1b') readCounted(line, network, matrix, row++);
    else readNodes(line, network, matrix);
  }
}

const hasRowLabels = ({ head: { embedded } }: DlNetwork): boolean => embedded.has('all') || embedded.has('row');
const hasColumnLabels = ({ head: { embedded, isTwoMode } }: DlNetwork): boolean => embedded.has('all') || embedded.has(isTwoMode ? 'column' : 'row');

function numberIn(word: DlWord): number {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word.text)) throw badWord(word, 'data');
  return Number(word.text);
}

function add(network: DlNetwork, source: number, target: number, weight: number, matrix: number, line: number): void {
  if (weight !== 0) network.addTie({ source, target, weight, matrix, line });
}

function readEdge([first, second, value, ...more]: readonly DlWord[], network: DlNetwork, matrix: number): void {
  if (second === undefined || more.length > 0) throw badWord(more[0] ?? first, 'data');
  const source = network.indexOf(first, network.rows, hasRowLabels(network));
  const target = network.indexOf(second, network.columns, hasColumnLabels(network));
  add(network, source, target, value === undefined ? 1 : numberIn(value), matrix, second.line);
}

/** Two ends, then a value for each matrix. */
function readArray([first, second, ...values]: readonly DlWord[], network: DlNetwork): void {
  if (second === undefined || values.length > network.head.matrices) throw badWord(values.at(-1) ?? first, 'data');
  const source = network.indexOf(first, network.rows, hasRowLabels(network));
  const target = network.indexOf(second, network.columns, hasColumnLabels(network));
  values.forEach((value, matrix) => add(network, source, target, numberIn(value), matrix, value.line));
}

/** How many there are, then whom the actor of this line is tied to. */
function readCounted([count, ...others]: readonly DlWord[], network: DlNetwork, matrix: number, row: number): void {
  if (numberIn(count!) !== others.length || row >= network.head.rows) throw badWord(count, 'data');
  for (const word of others) add(network, row, network.indexOf(word, network.columns, hasColumnLabels(network)), 1, matrix, word.line);
}

function readNodes([first, ...others]: readonly DlWord[], network: DlNetwork, matrix: number): void {
  const source = network.indexOf(first, network.rows, hasRowLabels(network));
  for (const word of others) add(network, source, network.indexOf(word, network.columns, hasColumnLabels(network)), 1, matrix, word.line);
}
