import { lacksTies } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { CampsPictureOptions } from './options.ts';

export const campsPicture: Picture<CampsPictureOptions> = {
  id: 'camps',
  family: 'for-and-against',
  method: 'camps',
  options: CampsPictureOptions,
  lacks: lacksTies,
  load: () => import('./draw.ts'),
};
