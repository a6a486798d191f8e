import { lacksParticipations } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { ParticipationMatrixPictureOptions } from './options.ts';

export const participationMatrixPicture: Picture<ParticipationMatrixPictureOptions> = {
  id: 'participation-matrix',
  family: 'who-is-in-it',
  method: 'participation-matrix',
  options: ParticipationMatrixPictureOptions,
  lacks: lacksParticipations,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
