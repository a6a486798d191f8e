import { findNearestName, NotFoundError, WrongUseError, type Document } from '@allymap/core';
import { cleanText, methodName } from '@allymap/locales/page';
import { mirrored } from './layer/mirrored.ts';
import { PictureLackError } from './lack-error.ts';
import type { PictureView, Room } from './picture.ts';
import { recordsFor } from './picture-options.ts';
import { pictureNamed, pictures } from './registry.ts';
import type { Scene } from './scene.ts';
import { measureText } from './text/measure-text.ts';

/** The least width in which a picture can be read, in pixels. */
export const leastWidth = 280;

/**
 * Draws a picture of a document as a scene, for a room of a width.
 *
 * Pure: the same document, options, words and room give the same scene. Rejects with `NotFoundError` for a picture that is not
 * there, or a record that an option names, with `WrongUseError` for options that do not fit, with `PictureLackError` where the document
 * lacks what the picture shows.
 */
export async function drawPicture(id: string, view: PictureView, options: Readonly<Record<string, unknown>> = {}, { width = 960, measure = measureText }: Partial<Room> = {}): Promise<Scene> {
  const picture = pictureNamed(id);
  if (picture === undefined) throw new NotFoundError('picture', id, findNearestName(id, new Set(pictures.map((one) => one.id))));
  const read = picture.options.safeParse(options);
  if (!read.success) throw new WrongUseError(`These options do not fit the picture ${id}: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`, { picture: id });
  const lacking = picture.lacks(view.document);
  if (lacking !== null) throw new PictureLackError(id, lacking);
  checkRecords(read.data, view.document);
  const { words, document } = view;
  const { draw, sources } = await picture.load();
  const wide = Math.max(leastWidth, width);
  const drawn = draw(view, read.data, { width: wide, measure });
  const cited = drawn.method?.sources ?? sources;
  const method = drawn.method?.id ?? picture.method;
  const map = cleanText(document.title ?? document.cause.title);
  return {
    picture: id,
    width: wide,
    height: drawn.height,
    language: words.language,
    direction: words.direction,
    veto: words.t('picture.veto'),
    title: drawn.title,
    sentence: drawn.sentence,
    caption: drawn.caption ?? words.t(`picture.${id}.caption`),
    source: method === null ? words.t('picture.source.record', { map }) : words.t(cited.length === 0 ? 'picture.source-own' : 'picture.source', { map, method: methodName(method, words), sources: cited.map(({ cite }) => cite).join('; ') }),
    legend: drawn.legend,
    marks: words.direction === 'rtl' ? mirrored(drawn.marks, wide) : drawn.marks,
    table: drawn.table,
  };
}

function checkRecords(options: object, document: Document): void {
  for (const [name, id] of Object.entries(options) as [string, unknown][]) {
    const records = recordsFor(name, document);
    if (records === null || typeof id !== 'string' || records.some((one) => one.id === id)) continue;
    throw new NotFoundError(name, id, findNearestName(id, new Set(records.map((one) => one.id))));
  }
}
