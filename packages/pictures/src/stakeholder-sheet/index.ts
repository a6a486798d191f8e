import { lacksActors } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { StakeholderSheetPictureOptions } from './options.ts';

export const stakeholderSheetPicture: Picture<StakeholderSheetPictureOptions> = {
  id: 'stakeholder-sheet',
  family: 'who-matters',
  method: 'stakeholder-sheet',
  options: StakeholderSheetPictureOptions,
  lacks: lacksActors,
  load: () => import('./draw.ts'),
};
