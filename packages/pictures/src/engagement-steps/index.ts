import { lacksSteps } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { EngagementStepsPictureOptions } from './options.ts';

export const engagementStepsPicture: Picture<EngagementStepsPictureOptions> = {
  id: 'engagement-steps',
  family: 'what-partners-bring',
  method: 'engagement-steps',
  options: EngagementStepsPictureOptions,
  lacks: lacksSteps,
  canBeBlank: true,
  blankCards: 'places',
  load: () => import('./draw.ts'),
};
