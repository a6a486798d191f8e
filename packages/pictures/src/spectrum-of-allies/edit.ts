import { spectrumClass, spectrumOfAllies } from '@allymap/core';
import { positionEdit } from '../editing/position-edit.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';

/** An actor moved to another wedge has changed its position: somebody judges so. */
export const edit: PictureEdit = positionEdit(
  (position) => spectrumClass(position, spectrumOfAllies.options.parse({})),
  (name, { words }) => words.t(`spectrum.${name}.plural`),
);
