import type { NetworkRecord } from '../network-sheets.ts';
import { allow } from '../network-text.ts';
import { badWord } from './bad-word.ts';
import type { DlWord } from './dl-words.ts';
import type { DlHead } from './read-head.ts';

interface DlTie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly matrix: number;
  readonly line: number;
}

/** The rows, or the columns, of a data set: what is numbered from 1 and may have labels. */
class Side {
  readonly labels: (string | undefined)[];
  readonly #byLabel = new Map<string, number>();

  constructor(
    readonly count: number,
    labels: readonly string[] = [],
  ) {
    this.labels = [...labels];
    labels.forEach((label, index) => {
      if (!this.#byLabel.has(folded(label))) this.#byLabel.set(folded(label), index);
    });
  }

  /** The index of a label, which becomes the next one's where it is new. */
  indexOf({ text, line }: DlWord): number {
    const known = this.#byLabel.get(folded(text));
    if (known !== undefined) return known;
    const index = this.labels.push(text) - 1;
    allow('actors', index + 1, line);
    this.#byLabel.set(folded(text), index);
    return index;
  }

  setLabel(index: number, label: string): void {
    this.labels[index] = label;
    if (!this.#byLabel.has(folded(label))) this.#byLabel.set(folded(label), index);
  }
}

/** UCINET writes labels in capitals: they differ by their letters only. */
function folded(label: string): string {
  return label.toLowerCase();
}

/** What a DL file tells, while it is read: actors by number or label, and ties between them. */
export class DlNetwork {
  readonly rows: Side;
  readonly columns: Side;
  readonly #ties: DlTie[] = [];
  unknown = 0;

  constructor(readonly head: DlHead) {
    this.rows = new Side(head.rows, head.labels.get('row') ?? head.labels.get('all'));
    this.columns = head.isTwoMode ? new Side(head.columns, head.labels.get('column')) : this.rows;
  }

  /** The index that a word of the data means: a number from 1, or a label where labels are embedded. */
  indexOf(word: DlWord | undefined, side: Side, hasLabels: boolean): number {
    if (word === undefined) throw badWord(word, 'data');
    if (hasLabels) return side.indexOf(word);
    const number = Number(word.text);
    if (!/^\d+$/.test(word.text) || number < 1 || (side.count > 0 && number > side.count)) throw badWord(word, 'data');
    allow('actors', number, word.line);
    while (side.labels.length < number) side.labels.push(undefined);
    return number - 1;
  }

  addTie(tie: DlTie): void {
    allow('ties', this.#ties.length + 1, tie.line);
    this.#ties.push(tie);
  }

  /** Both; `isSymmetric` says that what goes one way goes the other, and that each tie was added once. */
  toRecords(isSymmetric: boolean): { actors: NetworkRecord[]; ties: NetworkRecord[] } {
    const { isTwoMode, matrices } = this.head;
    const actors = [...recordsOf(this.rows, isTwoMode ? 'row' : undefined), ...(isTwoMode ? recordsOf(this.columns, 'column') : [])];
    const weighted = this.#ties.some(({ weight }) => weight !== 1);
    const names = this.head.labels.get('matrix') ?? [];
    const directed = !isSymmetric && !isTwoMode;
    return {
      actors,
      ties: this.#ties.map(({ source, target, weight, matrix, line }) => ({
        own: [
          ['source', idOf(source, isTwoMode ? 'row' : undefined)],
          ['target', idOf(target, isTwoMode ? 'column' : undefined)],
          ['directed', directed],
        ],
        attributes: [...(weighted ? [['weight', weight] as const] : []), ...(matrices > 1 ? [['relation', names[matrix] ?? String(matrix + 1)] as const] : [])],
        line,
      })),
    };
  }
}

function idOf(index: number, side: 'row' | 'column' | undefined): string {
  return side === undefined ? String(index + 1) : `${side} ${index + 1}`;
}

function recordsOf({ count, labels }: Side, side: 'row' | 'column' | undefined): NetworkRecord[] {
  return Array.from({ length: Math.max(count, labels.length) }, (_none, index) => ({
    own: [['id', idOf(index, side)]],
    attributes: [...(labels[index] === undefined ? [] : [['label', labels[index]] as const]), ...(side === undefined ? [] : [['mode', side] as const])],
  }));
}
