import { supportBand } from '@allymap/core';
import { positionEdit } from '../editing/position-edit.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';

/** An actor moved to another column has changed its position: somebody judges so. */
export const edit: PictureEdit = positionEdit(supportBand, (band, { words }) => words.t(`support-band.${band}`));
