import { lacksAlignment } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { AiimPictureOptions } from './options.ts';

export const aiimPicture: Picture<AiimPictureOptions> = {
  id: 'aiim',
  family: 'who-matters',
  method: 'aiim',
  options: AiimPictureOptions,
  lacks: lacksAlignment,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
