import { lacksAlliances } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { BindingForcesPictureOptions } from './options.ts';

export const bindingForcesPicture: Picture<BindingForcesPictureOptions> = {
  id: 'binding-forces',
  family: 'what-partners-bring',
  method: 'binding-forces',
  options: BindingForcesPictureOptions,
  lacks: lacksAlliances,
  load: () => import('./draw.ts'),
};
