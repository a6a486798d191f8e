import type { Document, OptionField } from '@allymap/core';
import type { PictureOptions } from './draw-controls.ts';
import type { PictureKit } from './late-picture-kit.ts';

/** The options that a picture has; none where there is no such picture. */
export function fieldsOf(kit: PictureKit, id: string): readonly OptionField[] {
  const picture = kit.pictureNamed(id);
  return picture === undefined ? [] : kit.pictureOptions(picture);
}

/** The options that this picture has and this map can take: those of another picture or of a map before stay, and wait. */
export function givenOptions(kit: PictureKit, id: string, wanted: PictureOptions, document: Document): PictureOptions {
  const given = fieldsOf(kit, id).flatMap(({ name }) => {
    const value = wanted[name];
    const records = kit.recordsFor(name, document);
    const isThere = value !== undefined && (records === null || records.some((record) => record.id === value));
    return isThere && kit.pictureNamed(id)!.options.safeParse({ [name]: value }).success ? [[name, value]] : [];
  });
  return Object.fromEntries(given) as PictureOptions;
}
