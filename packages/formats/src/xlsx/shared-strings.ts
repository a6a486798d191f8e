import { readText } from '../xml/xml-text.ts';
import { readXml } from './read-xml.ts';

/** Collects the text of a string item, whatever its runs look like; how East Asian signs are read aloud is left out. */
export class StringItem {
  #text = '';
  #inText = false;
  #aloud = 0;

  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#aloud++;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#aloud--;
  }

  text(text: string): void {
    if (this.#inText && this.#aloud === 0) this.#text += text;
  }

  /** Gives the text and begins anew. */
  take(): string {
    const text = readText(this.#text);
    this.#text = '';
    return text;
  }
}

/** Reads the texts that cells share, by their number. */
export function* readSharedStrings(part: string, pieces: Iterable<Uint8Array>): Generator<void, readonly string[]> {
  const strings: string[] = [];
  const item = new StringItem();
  yield* readXml(part, pieces, {
    open: ({ name }) => item.open(name),
    text: (text) => item.text(text),
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
