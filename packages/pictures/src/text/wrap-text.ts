import type { MeasureText } from './measure-text.ts';

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** After a space, but for those that hold two words together: French puts one within its quotation marks and before its colon. */
const afterSpace = /(?<=[^\S\u00A0\u2007\u202F])/u;

/** Breaks a text into lines that fit; a word that is too long for a line is broken too. O(length). */
export function wrapText(text: string, width: number, { size, bold = false }: TextStyle, measure: MeasureText): string[] {
  const fits = (line: string): boolean => measure(line, size, bold) <= width;
  const whole = text.trimEnd();
  if (fits(whole)) return whole === '' ? [] : [whole];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(afterSpace)) {
    const longer = line + word;
    if (fits(longer.trimEnd()) || line === '') line = longer;
    else {
      lines.push(line.trimEnd());
      line = word;
    }
    while (!fits(line.trimEnd())) {
      const head = longestHead(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A text on one line: cut with an ellipsis where it is too long. */
export function cutText(text: string, width: number, { size, bold = false }: TextStyle, measure: MeasureText): string {
  if (measure(text, size, bold) <= width) return text;
  const head = longestHead(text, (part) => measure(`${part.trimEnd()}…`, size, bold) <= width);
  return `${head.trimEnd()}…`;
}

/** A text on so many lines at most; the last one is cut with an ellipsis where the text goes on. */
export function fewLines(text: string, most: number, width: number, style: TextStyle, measure: MeasureText): string[] {
  const lines = wrapText(text, width, style, measure);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(' '), width, style, measure)];
}

/** The first of some texts that fits on one line; the last one, cut, where none does. */
export function fittingText(texts: readonly [string, ...string[]], width: number, style: TextStyle, measure: MeasureText): string {
  const { size, bold = false } = style;
  return texts.find((text) => measure(text, size, bold) <= width) ?? cutText(texts.at(-1)!, width, style, measure);
}

/** Says where a letter ends, its marks with it; kept, since to make one takes long. */
const segmenter = new Intl.Segmenter();
/** Signs of which each is a letter of its own where no others are among them: Latin, Arabic, dashes and quotation marks. */
const single = /^[ -~\u00A0-\u02FF\u0621-\u063A\u0641-\u064A\u2010-\u2027]*$/;

/** Where the letters of a text end, one after another. */
function* endsOf(text: string): Generator<number, void> {
  if (single.test(text)) for (let at = 1; at <= text.length; at++) yield at;
  else for (const { index, segment } of segmenter.segment(text)) yield index + segment.length;
}

/** The longest beginning that fits, a letter at least; a letter and its marks stay together. Looks at little more than the beginning, however long the text is. */
function longestHead(text: string, fits: (head: string) => boolean): string {
  const ends: number[] = [];
  const further = endsOf(text);
  let [least, most, isWhole] = [1, 1, false];
  // First to where it no longer fits, in ever longer steps.
  for (;;) {
    while (ends.length < most && !isWhole) {
      const end = further.next().value;
      if (end === undefined) isWhole = true;
      else ends.push(end);
    }
    if (isWhole || !fits(text.slice(0, ends[most - 1]))) break;
    least = most;
    most *= 2;
  }
  most = isWhole ? ends.length : most - 1;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(text.slice(0, ends[middle - 1]))) least = middle;
    else most = middle - 1;
  }
  return text.slice(0, ends[least - 1]);
}
