import { drawAmong } from './draw-among.ts';
import type { BlankKind, PictureView, Room } from './picture.ts';
import { pictures } from './registry.ts';
import type { Scene } from './scene.ts';

export { leastWidth } from './draw-among.ts';

/**
 * Draws a picture of a document as a scene, for a room of a width.
 *
 * Pure: the same document, options, words and room give the same scene. Rejects with `NotFoundError` for a picture that is not
 * there, or a record that an option names, with `WrongUseError` for options that do not fit, with `PictureLackError` where the document
 * lacks what the picture shows. With `blank`, the figure is drawn without anybody, to be filled in by hand; `WrongUseError` where it
 * cannot be.
 */
export function drawPicture(id: string, view: PictureView, options: Readonly<Record<string, unknown>> = {}, room: Partial<Room> & { readonly blank?: BlankKind | undefined } = {}): Promise<Scene> {
  return drawAmong(pictures, id, view, options, room);
}
