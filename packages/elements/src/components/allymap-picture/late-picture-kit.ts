import { loadLanguage, type LanguageTag } from '@allymap/locales/page';
import { lateModule } from '../../controller/late-module.ts';
import type * as kitModule from './picture-kit.ts';

export type PictureKit = typeof kitModule;

/** What makes and draws further pictures. A page whose script is one file loads it as a script: `picture-kit-by-script.ts`. */
export const pictureKit = lateModule<PictureKit>(() => import('./picture-kit.ts'));

/** The same for the power-interest grid, which a page whose script is one file draws without any other. */
export const gridKit = pictureKit;

/** Loads what further pictures say. */
export function loadPictureTexts(language: LanguageTag): Promise<void> {
  return loadLanguage(language, 'pictures');
}
