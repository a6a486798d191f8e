import { lacksMatrix } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { MatrixOptions } from './options.ts';

export const matrixPicture: Picture<MatrixOptions> = {
  id: 'matrix',
  family: 'for-and-against',
  method: 'mactor-positions',
  options: MatrixOptions,
  lacks: lacksMatrix,
  load: () => import('./draw.ts'),
};
