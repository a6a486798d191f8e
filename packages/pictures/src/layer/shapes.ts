import type { AreaMark, Colour, Mark, Point, TextMark } from '../scene.ts';

/** The corners of a rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): readonly Point[] {
  return [[x, y], [x + width, y], [x + width, y + height], [x, y + height]];
}

/** A bar that ends in a point at `tip`: a push from `from` towards it. */
export function arrowBar(from: number, tip: number, y: number, height: number): readonly Point[] {
  const head = Math.min(height / 2, Math.abs(tip - from)) * Math.sign(tip - from);
  return [[from, y], [tip - head, y], [tip, y + height / 2], [tip - head, y + height], [from, y + height]];
}

/** A line of plain text. */
export function text(x: number, y: number, words: string, more: Partial<Pick<TextMark, 'size' | 'bold' | 'colour' | 'at' | 'actor' | 'words' | 'isSentence' | 'turned' | 'halo'>> = {}): TextMark {
  return { kind: 'text', x, y, text: words, size: 14, bold: false, colour: 'ink', at: 'left', ...more };
}

/** A filled area. */
export function area(points: readonly Point[], fill: Colour | null, more: Omit<Partial<AreaMark>, 'kind' | 'points' | 'fill'> = {}): AreaMark {
  return { kind: 'area', points, fill, ...more };
}

/** Adds marks to others, however many they are. */
export function addTo(marks: Mark[], more: readonly Mark[]): void {
  for (const mark of more) marks.push(mark);
}
