import type { Document } from '@allymap/core';
import type { PictureOptions } from './draw-controls.ts';
import type { PictureKit } from './late-picture-kit.ts';

/** The options that a picture has and a map can take: those of another picture or of a map before stay, and wait. */
export function givenOptions(kit: PictureKit, picture: string, wanted: PictureOptions, document: Document): PictureOptions {
  const named = kit.pictureNamed(picture);
  if (named === undefined) return {};
  const given = kit.pictureOptions(named).flatMap(({ name }) => {
    const value = wanted[name];
    const records = kit.recordsFor(name, document);
    const isThere = value !== undefined && (records === null || records.some(({ id }) => id === value));
    return isThere && named.options.safeParse({ [name]: value }).success ? [[name, value]] : [];
  });
  return Object.fromEntries(given) as PictureOptions;
}
