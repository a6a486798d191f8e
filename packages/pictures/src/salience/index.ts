import { lacksAttributes } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { SaliencePictureOptions } from './options.ts';

export const saliencePicture: Picture<SaliencePictureOptions> = {
  id: 'salience',
  family: 'who-matters',
  method: 'salience',
  options: SaliencePictureOptions,
  lacks: lacksAttributes,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
