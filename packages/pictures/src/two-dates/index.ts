import { lacksTwoDates } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { TwoDatesOptions } from './options.ts';

export const twoDatesPicture: Picture<TwoDatesOptions> = {
  id: 'two-dates',
  family: 'who-matters',
  method: 'comparison',
  options: TwoDatesOptions,
  lacks: lacksTwoDates,
  load: () => import('./draw.ts'),
};
