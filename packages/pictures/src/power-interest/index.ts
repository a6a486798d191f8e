import { lacksGridScores } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { PowerInterestPictureOptions } from './options.ts';

export const powerInterestPicture: Picture<PowerInterestPictureOptions> = {
  id: 'power-interest',
  family: 'who-matters',
  method: 'power-interest-grid',
  options: PowerInterestPictureOptions,
  lacks: lacksGridScores,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
