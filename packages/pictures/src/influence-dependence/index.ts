import { lacksInfluences } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { InfluenceDependenceOptions } from './options.ts';

export const influenceDependencePicture: Picture<InfluenceDependenceOptions> = {
  id: 'influence-dependence',
  family: 'for-and-against',
  method: 'mactor-influence',
  options: InfluenceDependenceOptions,
  lacks: lacksInfluences,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
