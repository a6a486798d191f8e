import { lacksPositions } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { PositionMapOptions } from './options.ts';

export const positionMapPicture: Picture<PositionMapOptions> = {
  id: 'position-map',
  family: 'for-and-against',
  method: 'support-bands',
  options: PositionMapOptions,
  lacks: lacksPositions,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
