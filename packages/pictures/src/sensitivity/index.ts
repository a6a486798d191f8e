import { lacksInfluence } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { SensitivityPictureOptions } from './options.ts';

export const sensitivityPicture: Picture<SensitivityPictureOptions> = {
  id: 'sensitivity',
  family: 'who-matters',
  method: 'sensitivity',
  options: SensitivityPictureOptions,
  lacks: lacksInfluence,
  load: () => import('./draw.ts'),
};
