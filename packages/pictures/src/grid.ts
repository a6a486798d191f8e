// The power-interest grid without the other pictures, for pages whose script is one file.
import { drawAmong } from './draw-among.ts';
import type { drawPicture as drawAnyPicture } from './draw-picture.ts';
import type { Picture } from './picture.ts';
import { powerInterestPicture } from './power-interest/index.ts';

export { PictureLackError } from './lack-error.ts';
export { pictureFamilies } from './picture.ts';
export { pictureOptions, recordsFor } from './picture-options.ts';
export { renderSvg } from './svg/render-svg.ts';

/** Every picture that there is here. */
export const pictures: readonly Picture[] = [powerInterestPicture as Picture];

/** The picture of this id, or `undefined`. */
export function pictureNamed(id: string): Picture | undefined {
  return pictures.find((picture) => picture.id === id);
}

/** Draws the power-interest grid of a document as a scene. */
export const drawPicture: typeof drawAnyPicture = (id, view, options = {}, room = {}) => drawAmong(pictures, id, view, options, room);
