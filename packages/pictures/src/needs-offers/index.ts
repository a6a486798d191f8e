import { lacksNeeds } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { NeedsOffersPictureOptions } from './options.ts';

export const needsOffersPicture: Picture<NeedsOffersPictureOptions> = {
  id: 'needs-offers',
  family: 'what-partners-bring',
  method: 'needs-offers',
  options: NeedsOffersPictureOptions,
  lacks: lacksNeeds,
  load: () => import('./draw.ts'),
};
