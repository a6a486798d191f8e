import { lacksPotentials } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { CooperationThreatPictureOptions } from './options.ts';

export const cooperationThreatPicture: Picture<CooperationThreatPictureOptions> = {
  id: 'cooperation-threat',
  family: 'who-matters',
  method: 'cooperation-threat',
  options: CooperationThreatPictureOptions,
  lacks: lacksPotentials,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
