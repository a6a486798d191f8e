import type { ErrorParams } from '@allymap/core';
import { fileRemark } from '../file-remark.ts';
import type { FileRemarkCode, FormatRemark } from '../format.ts';

interface Met {
  readonly line: number;
  count: number;
}

/** Kinds of element are named up to this many. */
const mostNamed = 12;

/** What a reader met in a file and did not read, or read otherwise than it was written. */
export class UnreadParts {
  readonly #elements = new Map<string, Met>();
  readonly #other = new Map<FileRemarkCode, Met>();

  constructor(readonly file: string) {}

  /** An element that is not read, with all that is in it. */
  element(name: string, line: number): void {
    add(this.#elements, name, line);
  }

  /** Something else, which has a remark of its own. */
  other(code: FileRemarkCode, line: number): void {
    add(this.#other, code, line);
  }

  /** A remark for each kind, at the place where it was met first. */
  toRemarks(): FormatRemark[] {
    const named = [...this.#elements].slice(0, mostNamed).map(([name, { count }]) => `${name.slice(0, 40)} (${count})`);
    const [first] = this.#elements.values();
    const unread = first === undefined ? [] : [this.#remark('elements-unread', first, { elements: [...named, ...(this.#elements.size > mostNamed ? ['…'] : [])].join(', ') })];
    return [...unread, ...[...this.#other].map(([code, met]) => this.#remark(code, met, { count: met.count }))];
  }

  #remark(code: FileRemarkCode, { line }: Met, params: ErrorParams): FormatRemark {
    return { ...fileRemark(code, { line }, params), file: this.file };
  }
}

function add<Key>(met: Map<Key, Met>, key: Key, line: number): void {
  const known = met.get(key);
  if (known === undefined) met.set(key, { line, count: 1 });
  else known.count++;
}
