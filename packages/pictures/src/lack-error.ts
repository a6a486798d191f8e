import type { Lacking } from './picture.ts';

/** A document has nothing that a picture could show; `lacking` says what to add, and `picture.lacks.<lacking>` says it in words. */
export class PictureLackError extends Error {
  override readonly name = 'PictureLackError';

  constructor(
    readonly picture: string,
    readonly lacking: Lacking,
  ) {
    super(`The document has no ${lacking} for the picture ${picture}.`);
  }
}
