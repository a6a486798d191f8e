import { lacksProjects } from '../lacking.ts';
import type { Picture } from '../picture.ts';
import { PortfolioMatrixPictureOptions } from './options.ts';

export const portfolioMatrixPicture: Picture<PortfolioMatrixPictureOptions> = {
  id: 'portfolio-matrix',
  family: 'who-is-in-it',
  method: 'components',
  options: PortfolioMatrixPictureOptions,
  lacks: lacksProjects,
  load: () => import('./draw.ts'),
};
