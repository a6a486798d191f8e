import { lacksPositions } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { ForceFieldPictureOptions } from './options.ts';

export const forceFieldPicture: Picture<ForceFieldPictureOptions> = {
  id: 'force-field',
  family: 'for-and-against',
  method: 'force-field',
  options: ForceFieldPictureOptions,
  lacks: lacksPositions,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
