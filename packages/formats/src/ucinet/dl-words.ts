/** A word of a DL file, with its line. */
export interface DlWord {
  /** Without quotation marks. */
  readonly text: string;
  readonly line: number;
}

/** The words of a part of a DL file in their order; blanks, commas and line breaks stand between them, equal signs too where asked. */
export class DlWords {
  readonly #words: DlWord[] = [];
  #at = 0;

  constructor(text: string, firstLine: number, { equalSigns = false }: { readonly equalSigns?: boolean } = {}) {
    const words = equalSigns ? /"([^"]*)"|([^\s,=]+)/g : /"([^"]*)"|([^\s,]+)/g;
    text.split(/\r\n|\n|\r/).forEach((line, index) => {
      for (const [, quotedText, word] of line.matchAll(words)) this.#words.push({ text: quotedText ?? word!, line: firstLine + index });
    });
  }

  get next(): DlWord | undefined {
    return this.#words[this.#at];
  }

  /** The word behind the next. */
  get second(): DlWord | undefined {
    return this.#words[this.#at + 1];
  }

  take(): DlWord | undefined {
    return this.#words[this.#at++];
  }

  /** The words from here to the end of the line. */
  takeLine(): readonly DlWord[] {
    const line = this.next?.line;
    const words: DlWord[] = [];
    while (this.next !== undefined && this.next.line === line) words.push(this.take()!);
    return words;
  }
}
