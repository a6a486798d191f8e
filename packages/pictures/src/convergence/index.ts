import { lacksComparison } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { ConvergencePictureOptions } from './options.ts';

export const convergencePicture: Picture<ConvergencePictureOptions> = {
  id: 'convergence',
  family: 'for-and-against',
  method: 'mactor-convergence',
  options: ConvergencePictureOptions,
  lacks: lacksComparison,
  load: () => import('./draw.ts'),
};
