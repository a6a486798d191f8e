const size = 100;
const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | undefined;

/** The font of letters, of a size and a family. */
export function letterFont(fontSize: number, family: string): string {
  return `600 ${fontSize}px ${family}`;
}

/**
 * How far the bottom of a font is below the middle of a letter, in the size of the font: in some scripts letters reach
 * further down than in others. Measured once for each letter and font.
 */
export function letterRise(letter: string, family: string): number {
  const key = `${letter} ${family}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  pen ??= document.createElement('canvas').getContext('2d')!;
  pen.font = letterFont(size, family);
  pen.textBaseline = 'bottom';
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(letter);
  const rise = (actualBoundingBoxAscent - actualBoundingBoxDescent) / 2 / size;
  known.set(key, rise);
  return rise;
}
