import { lacksEngagements } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { WaysOfEngagementOptions } from './options.ts';

export const waysOfEngagementPicture: Picture<WaysOfEngagementOptions> = {
  id: 'ways-of-engagement',
  family: 'what-partners-bring',
  method: 'engagement',
  options: WaysOfEngagementOptions,
  lacks: lacksEngagements,
  load: () => import('./draw.ts'),
};
