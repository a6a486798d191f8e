import { lateModule } from '../../controller/late-module.ts';
import type * as kitModule from './picture-kit.ts';

export type PictureKit = typeof kitModule;

/** What makes and draws further pictures. */
export const pictureKit = lateModule<PictureKit>(() => import('./picture-kit.ts'));
