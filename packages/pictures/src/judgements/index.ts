import { lacksJudgements } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { JudgementsPictureOptions } from './options.ts';

export const judgementsPicture: Picture<JudgementsPictureOptions> = {
  id: 'judgements',
  family: 'who-matters',
  method: 'score',
  options: JudgementsPictureOptions,
  lacks: lacksJudgements,
  load: () => import('./draw.ts'),
};
