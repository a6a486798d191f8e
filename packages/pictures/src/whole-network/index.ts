import { lacksTies } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { WholeNetworkOptions } from './options.ts';

export const wholeNetworkPicture: Picture<WholeNetworkOptions> = {
  id: 'whole-network',
  family: 'who-is-in-it',
  method: 'density',
  options: WholeNetworkOptions,
  lacks: lacksTies,
  load: () => import('./draw.ts'),
};
