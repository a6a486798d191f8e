import { lacksScenarios } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { ScenarioPictureOptions } from './options.ts';

export const scenarioPicture: Picture<ScenarioPictureOptions> = {
  id: 'scenario',
  family: 'for-and-against',
  method: 'scenarios',
  options: ScenarioPictureOptions,
  lacks: lacksScenarios,
  load: () => import('./draw.ts'),
};
