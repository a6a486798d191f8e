import { lacksPositions, lacksTies } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { SocialInfluencePictureOptions } from './options.ts';

export const socialInfluencePicture: Picture<SocialInfluencePictureOptions> = {
  id: 'social-influence',
  family: 'for-and-against',
  method: 'social-influence',
  options: SocialInfluencePictureOptions,
  lacks: (document) => lacksPositions(document) ?? lacksTies(document),
  load: () => import('./draw.ts'),
};
