import { lacksThreats } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { ThreatsPictureOptions } from './options.ts';

export const threatsPicture: Picture<ThreatsPictureOptions> = {
  id: 'threats',
  family: 'what-could-break',
  method: 'threats',
  options: ThreatsPictureOptions,
  lacks: lacksThreats,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
