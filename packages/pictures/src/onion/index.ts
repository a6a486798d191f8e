import { lacksActors } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { OnionPictureOptions } from './options.ts';

export const onionPicture: Picture<OnionPictureOptions> = {
  id: 'onion',
  family: 'who-is-in-it',
  method: 'actor-map',
  options: OnionPictureOptions,
  lacks: lacksActors,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
