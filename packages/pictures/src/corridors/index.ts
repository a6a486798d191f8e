import { lacksCountries } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { CorridorsPictureOptions } from './options.ts';

export const corridorsPicture: Picture<CorridorsPictureOptions> = {
  id: 'corridors',
  family: 'who-is-in-it',
  method: null,
  options: CorridorsPictureOptions,
  lacks: lacksCountries,
  load: () => import('./draw.ts'),
};
