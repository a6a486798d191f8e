import { lacksOffers } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { ServiceOverlapPictureOptions } from './options.ts';

export const serviceOverlapPicture: Picture<ServiceOverlapPictureOptions> = {
  id: 'service-overlap',
  family: 'what-partners-bring',
  method: 'service-overlap',
  options: ServiceOverlapPictureOptions,
  lacks: lacksOffers,
  load: () => import('./draw.ts'),
};
