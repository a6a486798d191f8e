import { lacksActors } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { NetworkPictureOptions } from './options.ts';

export const networkPicture: Picture<NetworkPictureOptions> = {
  id: 'network',
  family: 'who-is-in-it',
  method: 'degree',
  options: NetworkPictureOptions,
  lacks: lacksActors,
  load: () => import('./draw.ts'),
};
