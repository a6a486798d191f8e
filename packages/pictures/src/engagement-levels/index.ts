import { lacksEngagement } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { EngagementLevelsOptions } from './options.ts';

export const engagementLevelsPicture: Picture<EngagementLevelsOptions> = {
  id: 'engagement-levels',
  family: 'who-matters',
  method: 'engagement-assessment',
  options: EngagementLevelsOptions,
  lacks: lacksEngagement,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
