import { lacksActivities } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { CapitalsPictureOptions } from './options.ts';

export const capitalsPicture: Picture<CapitalsPictureOptions> = {
  id: 'capitals',
  family: 'what-partners-bring',
  method: 'capitals',
  options: CapitalsPictureOptions,
  lacks: lacksActivities,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
