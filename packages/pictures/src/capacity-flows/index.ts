import { lacksTransfers } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { CapacityFlowsPictureOptions } from './options.ts';

export const capacityFlowsPicture: Picture<CapacityFlowsPictureOptions> = {
  id: 'capacity-flows',
  family: 'what-partners-bring',
  method: 'capacity-flows',
  options: CapacityFlowsPictureOptions,
  lacks: lacksTransfers,
  load: () => import('./draw.ts'),
};
