import { lacksPositions } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { SpectrumOfAlliesOptions } from './options.ts';

export const spectrumOfAlliesPicture: Picture<SpectrumOfAlliesOptions> = {
  id: 'spectrum-of-allies',
  family: 'for-and-against',
  method: 'spectrum-of-allies',
  options: SpectrumOfAlliesOptions,
  lacks: lacksPositions,
  canBeBlank: true,
  load: () => import('./draw.ts'),
};
