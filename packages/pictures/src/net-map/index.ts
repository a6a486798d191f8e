import { lacksTowers } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { NetMapPictureOptions } from './options.ts';

export const netMapPicture: Picture<NetMapPictureOptions> = {
  id: 'net-map',
  family: 'who-matters',
  method: 'net-map',
  options: NetMapPictureOptions,
  lacks: lacksTowers,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
