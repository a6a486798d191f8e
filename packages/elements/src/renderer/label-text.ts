/** A label as lines that fit a width, with the room that it takes. */
export interface FittedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Measures the width of a text in pixels. */
export type Measure = (text: string) => number;

/** Makes a measure for a CSS font, remembering what it measured. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const width = context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}

/** Breaks a name at its spaces into at most two lines of a width; what does not fit ends in an ellipsis. */
export function fitLabel(text: string, measure: Measure, maxWidth: number, lineHeight: number): FittedLabel {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let first = '';
  let used = 0;
  for (; used < words.length; used++) {
    const longer = first === '' ? words[used]! : `${first} ${words[used]!}`;
    if (first !== '' && measure(longer) > maxWidth) break;
    first = longer;
  }
  const rest = words.slice(used).join(' ');
  const lines = [shorten(first, measure, maxWidth), ...(rest === '' ? [] : [shorten(rest, measure, maxWidth)])];
  return { lines, width: Math.ceil(Math.max(...lines.map(measure))) + 2, height: lines.length * lineHeight };
}

function shorten(text: string, measure: Measure, maxWidth: number): string {
  if (measure(text) <= maxWidth) return text;
  const letters = [...text];
  let low = 1;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}
