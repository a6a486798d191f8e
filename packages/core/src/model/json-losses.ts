import { endOfString } from './json-size.ts';
import { isKeptNumber } from './kept-number.ts';
import { sortedAs } from './name-order.ts';
import type { ProblemPath } from './problem.ts';
import { remark, RemarkList } from './remark.ts';

/** A list or an object that is open while its text is walked through. */
interface Opened {
  /** The names met so far; `null`: a list. */
  readonly names: Set<string> | null;
  /** The name or index of what is read now. */
  step: string | number;
  /** Whether a string that comes next is a name. */
  atName: boolean;
  /** The largest whole number among the names; Infinity after another name. */
  largest: number;
  /** Whether it was remarked on that names change their order: once is enough. */
  sorted: boolean;
}

/**
 * Says what a JSON text loses when it is read as values of JavaScript: digits of numbers, the sign of zero, values whose
 * name is repeated within an object, and the order of names that are whole numbers.
 *
 * The text must be JSON. O(length of the text); slower than reading it, so call it for what `measureJson` noticed only.
 */
export function findJsonLosses(text: string): RemarkList {
  const losses = new JsonLosses(text);
  losses.find();
  return losses.remarks;
}

class JsonLosses {
  readonly remarks = new RemarkList();
  readonly #open: Opened[] = [];
  #line = 1;
  #lineKnownAt = 0;

  constructor(readonly text: string) {}

  find(): void {
    const { text } = this;
    const open = this.#open;
    for (let at = 0; at < text.length && !this.remarks.full; at++) {
      const inside = open.at(-1);
      const code = text.charCodeAt(at);
      switch (code) {
        case 0x22: { // "
          const end = endOfString(text, at);
          if (inside?.atName === true) this.#takeName(inside, nameIn(text, at, end), at);
          at = end;
          break;
        }
        case 0x3a: // :
          inside!.atName = false;
          break;
        case 0x2c: // ,
          if (inside!.names === null) inside!.step = Number(inside!.step) + 1;
          else inside!.atName = true;
          break;
        case 0x5b: // [
          open.push({ names: null, step: 0, atName: false, largest: -1, sorted: false });
          break;
        case 0x7b: // {
          open.push({ names: new Set(), step: 0, atName: true, largest: -1, sorted: false });
          break;
        case 0x5d: // ]
        case 0x7d: // }
          open.pop();
          break;
        default: // a sign or a digit, or else a blank or a letter of true, false or null
          if (code === 0x2d || (code >= 0x30 && code <= 0x39)) at = this.#takeNumber(at) - 1;
      }
    }
  }

  #takeName(object: Opened, name: string, at: number): void {
    const around = this.#path().slice(0, -1);
    if (object.names!.has(name)) this.#remark('name-repeated', [...around, name], at, { name: JSON.stringify(name) });
    const index = sortedAs(name);
    if (index < object.largest && !object.sorted) {
      object.sorted = true;
      this.#remark('names-sorted', around, at, { name: JSON.stringify(name) });
    }
    object.largest = Math.max(index, object.largest);
    object.names!.add(name);
    object.step = name;
  }

  /** Reads a number and gives the offset after it. */
  #takeNumber(start: number): number {
    const number = /[-+.\deE]+/y;
    number.lastIndex = start;
    const [found = ''] = number.exec(this.text) ?? [];
    if (!isKeptNumber(found)) {
      const kept = Number(found);
      if (Object.is(kept, -0) && !/[1-9]/.test(found.replace(/e.*/i, ''))) this.#remark('zero-unsigned', this.#path(), start, { found });
      else this.#remark('number-rounded', this.#path(), start, { found: shortened(found), kept: String(kept) });
    }
    return start + found.length;
  }

  #path(): ProblemPath {
    return this.#open.map(({ step }) => step);
  }

  #remark(code: Parameters<typeof remark>[0], path: ProblemPath, at: number, params: Parameters<typeof remark>[2]): void {
    this.remarks.add(() => remark(code, { path, line: this.#lineOf(at) }, params));
  }

  /** The line of an offset that is not before the last one asked for. */
  #lineOf(at: number): number {
    // A carriage return and the line feed after it end one line.
    this.#line += this.text.slice(this.#lineKnownAt, at).match(/\r\n|\n|\r/g)?.length ?? 0;
    this.#lineKnownAt = at;
    return this.#line;
  }
}

function nameIn(text: string, start: number, end: number): string {
  const name = text.slice(start + 1, end);
  return name.includes('\\') ? (JSON.parse(text.slice(start, end + 1)) as string) : name;
}

function shortened(number: string): string {
  return number.length > 40 ? `${number.slice(0, 39)}…` : number;
}
