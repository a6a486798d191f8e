import type { XmlElement } from '../xlsx/read-xml.ts';

/** So many blanks may one element stand for. */
const mostBlanks = 10_000;

/** Collects the text that a cell shows: its paragraphs, without what is noted on it or drawn over it. */
export class CellText {
  readonly #paragraphs: string[] = [];
  #paragraph: string | undefined;
  #aside = 0;

  /** What was collected, a line for each paragraph. */
  get shown(): string {
    return this.#paragraphs.join('\n');
  }

  open(name: string, attribute: XmlElement['attribute']): void {
    if (this.#aside > 0 || asides.has(name)) {
      this.#aside++;
      return;
    }
    if (name === 'p' || name === 'h') this.#paragraph = '';
    else if (this.#paragraph !== undefined) {
      if (name === 's') this.#paragraph += ' '.repeat(Math.min(mostBlanks, Math.max(1, Number(attribute('text:c') ?? 1) || 1)));
      else if (name === 'tab') this.#paragraph += '\t';
      else if (name === 'line-break') this.#paragraph += '\n';
    }
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside--;
    else if ((name === 'p' || name === 'h') && this.#paragraph !== undefined) {
      this.#paragraphs.push(this.#paragraph);
      this.#paragraph = undefined;
    }
  }

  /** Lines of the file are no lines of the text. Several blanks should have elements of their own, but LibreOffice writes them as they are. */
  text(text: string): void {
    if (this.#aside === 0 && this.#paragraph !== undefined) this.#paragraph += text.replace(/ *[\t\r\n][ \t\r\n]*/g, ' ');
  }
}

/** Comments, how signs are read aloud, and what is drawn. */
const asides: ReadonlySet<string> = new Set(['annotation', 'ruby-text', 'frame', 'custom-shape', 'rect', 'line', 'g', 'control', 'event-listeners']);
