import { lacksStages } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { FormsOfAlliancePictureOptions } from './options.ts';

export const formsOfAlliancePicture: Picture<FormsOfAlliancePictureOptions> = {
  id: 'forms-of-alliance',
  family: 'who-is-in-it',
  method: 'participation-matrix',
  options: FormsOfAlliancePictureOptions,
  lacks: lacksStages,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
