import { lacksTeam } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { TeamCoveragePictureOptions } from './options.ts';

export const teamCoveragePicture: Picture<TeamCoveragePictureOptions> = {
  id: 'team-coverage',
  family: 'what-partners-bring',
  method: 'team-coverage',
  options: TeamCoveragePictureOptions,
  lacks: lacksTeam,
  load: () => import('./draw.ts'),
};
