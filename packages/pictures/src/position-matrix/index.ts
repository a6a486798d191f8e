import { lacksPositions } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { PositionMatrixOptions } from './options.ts';

export const positionMatrixPicture: Picture<PositionMatrixOptions> = {
  id: 'position-matrix',
  family: 'for-and-against',
  method: 'support-bands',
  options: PositionMatrixOptions,
  lacks: lacksPositions,
  load: () => import('./draw.ts'),
};
