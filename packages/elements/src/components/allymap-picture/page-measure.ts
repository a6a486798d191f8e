import type { MeasureText } from '@allymap/pictures';

let pen: CanvasRenderingContext2D | null | undefined;

/** Measures text as the page draws it, in its typefaces. */
export function pageMeasure(family: string): MeasureText {
  pen ??= document.createElement('canvas').getContext('2d');
  return (text, size, bold = false) => {
    pen!.font = `${bold ? 700 : 400} ${size}px ${family}`;
    return pen!.measureText(text).width;
  };
}
