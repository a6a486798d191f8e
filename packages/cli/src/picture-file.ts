import type { Translator } from '@allymap/locales';
import { measureText, renderSvg, type MeasureText, type Scene } from '@allymap/pictures';
import { pngOfSvg } from './png-of-svg.ts';

/** What a picture is written as. */
export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const wider = { plain: 1.15, bold: 1.28 };

/** How letters are measured for a format: the typefaces with Arabic letters that images are drawn in are wider than those of pages. */
export function measureFor(format: PictureFormat, { direction }: Translator): MeasureText {
  return format === 'png' && direction === 'rtl' ? (text, size, bold) => (bold === true ? wider.bold : wider.plain) * measureText(text, size, bold) : measureText;
}

/** A scene as the content of a file. Throws `UsageError` as `pngOfSvg` does. */
export async function fileOfPicture(scene: Scene, format: PictureFormat, measure: MeasureText): Promise<string | Uint8Array> {
  return format === 'png' ? pngOfSvg(renderSvg(scene, measure, { forPainter: true }), scene.title) : renderSvg(scene);
}
