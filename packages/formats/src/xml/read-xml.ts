import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { GivenFile } from '../file-format.ts';
import type { FormatProblem } from '../format.ts';
import { textPieces } from './text-pieces.ts';
import { xmlLimits } from './xml-limits.ts';
import { XmlRefusal, type XmlPlace } from './xml-refusal.ts';

/** What is told of a file as it is read; any of it may throw `XmlRefusal`. */
export interface XmlHandler {
  /** An element begins. Its name is without prefix, those of its attributes are as written; the line is where it begins. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, line: number) => void;
  /** Text within the element, CDATA too; more than once where elements stand between. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** `<?target body?>`, other than the declaration. */
  readonly instruction?: (target: string) => void;
}

/** What is expected of a file, and what may end its reading. */
export interface ReadXmlOptions {
  /** The name of the outermost element, without prefix. */
  readonly root: string;
  /** Ends the reading: `readXml` then rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** The most characters. Default: those that `xmlLimits` names; a reader that keeps less than it reads may allow more. */
  readonly characters?: number;
}

/** So long, in milliseconds, a page may be kept from answering. */
const slice = 12;

/**
 * Reads a well-formed XML file from beginning to end and tells the handler what is in it; a problem where it is broken, too
 * large, of another kind, or has a document type declaration, through which a file can multiply itself or name others.
 *
 * Nothing is ever fetched. Memory is that of the handler and of two pieces of the file. Works in slices, so that a page
 * goes on answering. O(length).
 */
export async function readXml(file: GivenFile, handler: XmlHandler, options: ReadXmlOptions): Promise<readonly FormatProblem[]> {
  const gate = new XmlGate(file.name, handler, options);
  let since = performance.now();
  try {
    for await (const piece of textPieces(file)) {
      options.signal?.throwIfAborted();
      gate.write(piece);
      if (performance.now() - since < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    gate.end();
    return [];
  } catch (error) {
    if (error instanceof XmlRefusal) return [error.problem];
    throw error;
  }
}

/** So much of the text before a mistake is shown. */
const shownBefore = 40;

/** The parser, and what it is not let do. */
class XmlGate {
  readonly #parser = new SaxesParser();
  #depth = 0;
  #attributes = 0;
  /** The line in which the element that is being read begins. */
  #line = 1;
  /** Characters that the parser has been given. */
  #written = 0;
  /** Where the last whole piece of markup or text ended. */
  #told = 0;
  #shown = '';
  #ending = false;

  constructor(
    readonly file: string,
    readonly handler: XmlHandler,
    readonly options: ReadXmlOptions,
  ) {
    const parser = this.#parser;
    parser.on('error', () => this.#refuse(this.#ending ? 'xml-cut-off' : 'xml-broken', { shown: JSON.stringify(this.#shown) }));
    parser.on('doctype', () => this.#refuse('xml-doctype'));
    parser.on('opentagstart', ({ name }) => this.#begin(name));
    parser.on('attribute', () => {
      this.#told = parser.position;
      if (++this.#attributes > xmlLimits.attributes) this.#refuseSize('attributes');
    });
    parser.on('opentag', (tag: SaxesTagPlain) => this.handler.open(localName(tag.name), new Map(Object.entries(tag.attributes)), this.#line));
    parser.on('closetag', ({ name }) => {
      this.#depth--;
      this.#told = parser.position;
      this.handler.close(localName(name));
    });
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('comment', () => void (this.#told = parser.position));
    parser.on('processinginstruction', ({ target }) => {
      this.#told = parser.position;
      this.handler.instruction?.(target);
    });
  }

  write(piece: string): void {
    const parser = this.#parser;
    // Half a letter passes the parser, which takes the sign after it for the other half.
    if (hasHalfLetter(piece)) this.#refuse('xml-broken', { shown: JSON.stringify(this.#shown) });
    const start = this.#written;
    try {
      parser.write(piece);
    } catch (error) {
      if (!(error instanceof XmlRefusal) || error.message !== 'xml-broken') throw error;
      const at = parser.position - start;
      const shown = `${this.#shown}${piece.slice(0, at)}`.slice(-shownBefore);
      throw new XmlRefusal('xml-broken', this.#place(), { shown: JSON.stringify(shown) });
    }
    this.#shown = piece.slice(-shownBefore);
    this.#written += piece.length;
    if (this.#written > (this.options.characters ?? xmlLimits.characters)) this.#refuseSize('characters', this.options.characters);
    if (this.#written - this.#told > xmlLimits.piece) this.#refuseSize('piece');
  }

  end(): void {
    this.#ending = true;
    this.#parser.close();
  }

  #begin(name: string): void {
    this.#told = this.#parser.position;
    this.#line = this.#parser.line;
    this.#attributes = 0;
    const { root } = this.options;
    if (this.#depth === 0 && localName(name) !== root) this.#refuse('xml-root', { found: name.slice(0, 40), expected: root });
    if (++this.#depth > xmlLimits.levels) this.#refuseSize('levels');
  }

  #text(text: string): void {
    this.#told = this.#parser.position;
    this.handler.text(text);
  }

  #place(): XmlPlace {
    return { file: this.file, line: this.#parser.line };
  }

  #refuseSize(what: keyof typeof xmlLimits, limit: number = xmlLimits[what]): never {
    this.#refuse('xml-too-large', { what, limit });
  }

  #refuse(code: XmlRefusal['problem']['code'] & `xml-${string}`, params: Record<string, string | number> = {}): never {
    throw new XmlRefusal(code, this.#place(), params);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether a surrogate stands alone. */
function hasHalfLetter(piece: string): boolean {
  return /\p{Surrogate}/u.test(piece);
}
