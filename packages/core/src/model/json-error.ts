/** Where a text stops being JSON. */
export interface JsonError {
  /** The character that is not allowed there; `undefined` where the text ends too early. */
  readonly found: string | undefined;
  /** From 1; lines end as text editors end them. */
  readonly line: number;
  /** From 1, in UTF-16 units, as most editors count. */
  readonly column: number;
}

/**
 * Finds the first character at which a text cannot be JSON any more, or `undefined` where it is JSON.
 *
 * `JSON.parse` says the same in words that differ between engines and often without the place. O(length of the text).
 */
export function findJsonError(text: string): JsonError | undefined {
  const at = new JsonScanner(text).scan();
  if (at === undefined) return undefined;
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  const code = text.codePointAt(at);
  return { found: code === undefined ? undefined : String.fromCodePoint(code), line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** What may come next. After a comma a list needs a value and an object a key: JSON has no trailing comma. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** A reader of JSON's grammar that keeps no values; its own stack, so that depth cannot overflow the machine's. */
class JsonScanner {
  #at = 0;
  readonly #open: ('[' | '{')[] = [];
  #expected: Expected = 'value';

  constructor(readonly text: string) {}

  /** The offset of the first character that is not allowed, or `undefined`. */
  scan(): number | undefined {
    for (;;) {
      this.#skip(/[\t\n\r ]/);
      const done = this.#expected === ', or end' && this.#open.length === 0;
      if (this.#at >= this.text.length) return done ? undefined : this.text.length;
      if (done || !this.#step(this.text[this.#at]!)) return Math.min(this.#at, this.text.length);
    }
  }

  /** Reads one token; false where it is not allowed, and `#at` is then at its first wrong character. */
  #step(next: string): boolean {
    switch (this.#expected) {
      case ':':
        return next === ':' && this.#pass('value');
      case ', or end':
        if (next === ',') return this.#pass(this.#open.at(-1) === '[' ? 'value' : 'key');
        return this.#close(next);
      case 'key or }':
        if (next === '}') return this.#close(next);
        return next === '"' && this.#readString(':');
      case 'key':
        return next === '"' && this.#readString(':');
      case 'value or ]':
        if (next === ']') return this.#close(next);
        return this.#readValue(next);
      case 'value':
        return this.#readValue(next);
    }
  }

  #pass(expected: Expected): boolean {
    this.#at++;
    this.#expected = expected;
    return true;
  }

  #close(next: string): boolean {
    if (next !== (this.#open.at(-1) === '[' ? ']' : '}')) return false;
    this.#open.pop();
    return this.#pass(', or end');
  }

  #readValue(next: string): boolean {
    if (next === '[' || next === '{') {
      this.#open.push(next);
      return this.#pass(next === '[' ? 'value or ]' : 'key or }');
    }
    if (next === '"') return this.#readString(', or end');
    this.#expected = ', or end';
    const word = ['true', 'false', 'null'].find((known) => known[0] === next);
    return word === undefined ? this.#readNumber() : [...word].every((letter) => this.#take(letter));
  }

  #readNumber(): boolean {
    this.#take('-');
    if (!this.#take('0') && !this.#skip(/\d/)) return false;
    if (this.#take('.') && !this.#skip(/\d/)) return false;
    if (!this.#take('e') && !this.#take('E')) return true;
    if (!this.#take('+')) this.#take('-');
    return this.#skip(/\d/);
  }

  #readString(expected: Expected): boolean {
    this.#at++;
    for (;;) {
      this.#skip(/[^"\\\u0000-\u001f]/);
      if (this.#take('"')) break;
      if (!this.#take('\\')) return false;
      if (this.#take('u')) {
        for (let digit = 0; digit < 4; digit++) if (!this.#takeOne(/[0-9a-fA-F]/)) return false;
      } else if (!this.#takeOne(/["\\/bfnrt]/)) return false;
    }
    this.#expected = expected;
    return true;
  }

  #take(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #takeOne(allowed: RegExp): boolean {
    const next = this.text[this.#at];
    if (next === undefined || !allowed.test(next)) return false;
    this.#at++;
    return true;
  }

  /** Passes over the characters that are allowed; false where there is none. */
  #skip(allowed: RegExp): boolean {
    const start = this.#at;
    while (this.#takeOne(allowed));
    return this.#at > start;
  }
}
