import { lacksPositions } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { PersuasionPictureOptions } from './options.ts';

export const persuasionPicture: Picture<PersuasionPictureOptions> = {
  id: 'persuasion',
  family: 'for-and-against',
  method: 'persuasion',
  options: PersuasionPictureOptions,
  lacks: lacksPositions,
  load: () => import('./draw.ts'),
};
