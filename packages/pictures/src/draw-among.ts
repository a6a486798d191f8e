import { findNearestName, NotFoundError, WrongUseError, type Document } from '@allymap/core';
import { cleanText, methodName } from '@allymap/locales/page';
import { mirrored, mirroredCells } from './layer/mirrored.ts';
import { withRoles } from './layer/role-legend.ts';
import { PictureLackError } from './lack-error.ts';
import type { BlankKind, Picture, PictureView, Room } from './picture.ts';
import { recordsFor } from './picture-options.ts';
import type { PictureTable, Scene } from './scene.ts';
import { measureText } from './text/measure-text.ts';

/** The least width in which a picture can be read, in pixels. */
export const leastWidth = 280;

/** Draws the picture of this id, of those that there are to choose from; else as `drawPicture`. */
export async function drawAmong(pictures: readonly Picture[], id: string, view: PictureView, options: Readonly<Record<string, unknown>>, { width = 960, measure = measureText, height, isStill = false, isEdited = false, typed, blank }: Partial<Room> & { readonly blank?: BlankKind | undefined }): Promise<Scene> {
  const picture = pictures.find((one) => one.id === id);
  if (picture === undefined) throw new NotFoundError('picture', id, findNearestName(id, new Set(pictures.map((one) => one.id))));
  const read = picture.options.safeParse(options);
  if (!read.success) throw new WrongUseError(`These options do not fit the picture ${id}: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`, { picture: id });
  if (blank !== undefined) {
    if (picture.canBeBlank !== true) throw new WrongUseError(`The picture ${id} cannot be blank. These can: ${pictures.flatMap((one) => (one.canBeBlank === true ? [one.id] : [])).join(', ')}.`, { picture: id });
    checkRecords(read.data, view.document);
    const { blankFigure } = await import('./blank/blank-figure.ts');
    return blankFigure(picture, view, read.data, { width: Math.max(leastWidth, width), measure }, blank);
  }
  // What is lacking can be typed, as soon as there is somebody.
  const lacking = typed !== undefined && view.document.actors.length > 0 ? null : picture.lacks(view.document);
  if (lacking !== null) throw new PictureLackError(id, lacking);
  checkRecords(read.data, view.document);
  const { words, document } = view;
  const { draw, sources } = await picture.load(read.data, document);
  const wide = Math.max(leastWidth, width);
  const drawn = draw(view, read.data, { width: wide, measure, ...(height === undefined ? {} : { height }), isStill, ...(typed === undefined ? {} : { typed }) });
  const across = drawn.width ?? wide;
  let table: PictureTable | undefined;
  const cited = drawn.method?.sources ?? sources;
  const method = drawn.method?.id ?? picture.method;
  const map = cleanText(document.title ?? document.cause.title);
  return {
    picture: id,
    width: across,
    height: drawn.height,
    language: words.language,
    direction: words.direction,
    veto: words.t('picture.veto'),
    title: drawn.title,
    sentence: drawn.sentence,
    caption: drawn.caption ?? words.t(`picture.${id}.caption`),
    source: method === null ? words.t('picture.source.record', { map }) : words.t(cited.length === 0 ? 'picture.source-own' : 'picture.source', { map, method: methodName(method, words), sources: cited.map(({ cite }) => cite).join('; ') }),
    legend: withRoles(drawn.legend, drawn.marks, words),
    ...(drawn.cells === undefined ? {} : { cells: words.direction === 'rtl' ? mirroredCells(drawn.cells, across) : drawn.cells }),
    marks: words.direction === 'rtl' ? mirrored(drawn.marks, across) : drawn.marks,
    ...(isEdited && drawn.places !== undefined ? { places: words.direction === 'rtl' ? drawn.places.map((place) => ({ ...place, points: place.points.map(([x, y]) => [across - x, y] as const) })) : drawn.places } : {}),
    get table() {
      return (table ??= typeof drawn.table === 'function' ? drawn.table() : drawn.table);
    },
  };
}

function checkRecords(options: object, document: Document): void {
  for (const [name, id] of Object.entries(options) as [string, unknown][]) {
    const records = recordsFor(name, document);
    if (records === null || typeof id !== 'string' || records.some((one) => one.id === id)) continue;
    throw new NotFoundError(name, id, findNearestName(id, new Set(records.map((one) => one.id))));
  }
}
