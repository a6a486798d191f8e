import { allow } from '../network-text.ts';
import { badWord } from './bad-word.ts';
import type { DlWord, DlWords } from './dl-words.ts';

/** Whose labels they are: of rows and columns alike, of the two apart, or of the matrices. */
export type LabelsOf = 'all' | 'row' | 'column' | 'matrix';

/** What a DL file says before its data. */
export interface DlHead {
  rows: number;
  columns: number;
  /** Whether rows and columns are of two kinds. */
  isTwoMode: boolean;
  matrices: number;
  /** In small letters. */
  format: string;
  hasDiagonal: boolean;
  readonly labels: Map<LabelsOf, readonly string[]>;
  /** Whose labels stand with the data. */
  readonly embedded: Set<LabelsOf>;
}

/** Short names of formats, as UCINET takes them too. */
const formats = new Map([
  ['fm', 'fullmatrix'], ['lh', 'lowerhalf'], ['uh', 'upperhalf'], ['nl1', 'nodelist1'], ['nl1b', 'nodelist1b'], ['nl2', 'nodelist2'], ['nodelist', 'nodelist1'],
  ['el1', 'edgelist1'], ['el2', 'edgelist2'], ['edgelist', 'edgelist1'], ['ea1', 'edgearray1'], ['bm', 'blockmatrix'],
]);

/** Reads the words before the data; throws `RefusedFile` at one that has no place there. */
export function readHead(words: DlWords): DlHead {
  const head: DlHead = { rows: 0, columns: 0, isTwoMode: false, matrices: 1, format: 'fullmatrix', hasDiagonal: true, labels: new Map(), embedded: new Set() };
  for (let word = words.take(); word !== undefined; word = words.take()) {
    const name = nameIn(word);
    if (name === 'dl') continue;
    if (/^n[rcm]?$/.test(name)) setSize(head, name, words.take());
    else if (name === 'format') head.format = formatIn(words.take());
    else if (name === 'title') words.take();
    else if (name === 'diagonal') head.hasDiagonal = nameIn(words.take()) !== 'absent';
    else if (/^labels?$/.test(name)) readLabels(head, 'all', words);
    else if (/^(?:row|column|col|matrix|level)$/.test(name) && /^labels?$/.test(nameIn(words.next))) {
      words.take();
      readLabels(head, name === 'row' ? 'row' : name.startsWith('col') ? 'column' : 'matrix', words);
    } else throw badWord(word, 'DL');
  }
  return head;
}

function nameIn(word: DlWord | undefined): string {
  return (word?.text ?? '').replace(/:+$/, '').toLowerCase();
}

function formatIn(word: DlWord | undefined): string {
  const name = nameIn(word);
  return formats.get(name) ?? name;
}

function setSize(head: DlHead, name: string, word: DlWord | undefined): void {
  const size = Number(word?.text);
  if (word === undefined || !/^\d+$/.test(word.text)) throw badWord(word, 'DL');
  if (name === 'nm') head.matrices = Math.max(1, size);
  else allow('actors', size, word.line);
  if (name === 'n' || name === 'nr') head.rows = size;
  if (name === 'n' || name === 'nc') head.columns = size;
  if (name === 'nr' || name === 'nc') head.isTwoMode = true;
}

function readLabels(head: DlHead, of: LabelsOf, words: DlWords): void {
  if (nameIn(words.next) === 'embedded') {
    words.take();
    head.embedded.add(of);
    return;
  }
  const count = of === 'matrix' ? head.matrices : of === 'column' ? head.columns : head.rows;
  const labels: string[] = [];
  while (labels.length < count) {
    const word = words.take();
    if (word === undefined) throw badWord(word, 'DL');
    labels.push(word.text);
  }
  head.labels.set(of, labels);
}
