import { loadLanguage, type LanguageTag } from '@allymap/locales/page';
import { lateModule, type LateModule } from '../../controller/late-module.ts';
import type * as kitModule from './picture-kit.ts';

export type PictureKit = Omit<typeof kitModule, 'drawStep' | 'recordStep'>;
/** With what presentations need, which draw every picture. */
export type EveryPictureKit = typeof kitModule;

/** What makes and draws further pictures. A page whose script is one file loads it as a script: `picture-kit-by-script.ts`. */
export const pictureKit = lateModule<EveryPictureKit>(() => import('./picture-kit.ts'));

/** The same for the power-interest grid, which a page whose script is one file draws without any other. */
export const gridKit: LateModule<PictureKit> = pictureKit;

/** Loads what further pictures say. */
export function loadPictureTexts(language: LanguageTag): Promise<void> {
  return loadLanguage(language, 'pictures');
}
