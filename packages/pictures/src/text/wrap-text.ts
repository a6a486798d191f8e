import type { MeasureText } from './measure-text.ts';

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** Breaks a text into lines that fit; a word that is too long for a line is broken too. O(length). */
export function wrapText(text: string, width: number, { size, bold = false }: TextStyle, measure: MeasureText): string[] {
  const fits = (line: string): boolean => measure(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\s)/u)) {
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

/** The longest beginning that fits, a letter at least; a letter and its marks stay together. */
function longestHead(text: string, fits: (head: string) => boolean): string {
  const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let [least, most] = [1, signs.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(signs.slice(0, middle).join(''))) least = middle;
    else most = middle - 1;
  }
  return signs.slice(0, least).join('');
}
