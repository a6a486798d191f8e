// Stands in for `late-picture-kit.ts` in the bundles for a script tag, which hold of all pictures the power-interest grid alone.
import * as grid from '@allymap/pictures/grid';
import { addLanguage, type LanguageTag } from '@allymap/locales/page';
import { lateModule } from '../../controller/late-module.ts';
import { scriptAt } from '../../controller/script-at.ts';
import { picturesAddress } from '../../controller/worker-address.ts';
import { drawControls } from './draw-controls.ts';
import { drawLegend } from './draw-legend.ts';
import { drawScene, lookedAt } from './draw-scene.ts';
import { fullName } from '@allymap/pictures/layer';
import { pngOf } from './paint-scene.ts';
import { csvOf, tabbedOf } from './table-text.ts';
import type { EveryPictureKit, PictureKit } from './late-picture-kit.ts';

/** What the script gives the page. */
type Pictures = Omit<EveryPictureKit, keyof typeof hands> & { readonly texts: Readonly<Record<string, Parameters<typeof addLanguage>[1]>> };

/** What the page draws with itself. */
const hands = { csvOf, drawControls, drawLegend, drawScene, fullName, lookedAt, pngOf, tabbedOf };

export type { EveryPictureKit, PictureKit };

/** What makes and draws further pictures. */
export const pictureKit = lateModule<EveryPictureKit>(async () => {
  const { texts, ...kit } = await pictures();
  for (const [language, own] of Object.entries(texts)) addLanguage(language as LanguageTag, own, 'pictures');
  return { ...kit, ...hands };
});

/** What makes and draws the power-interest grid, one of the three views that every map has: here it is a part of the script. */
export const gridKit = lateModule<PictureKit>(() => Promise.resolve({ ...grid, ...hands }));

/** Loads what further pictures say: it comes with what draws them. */
export async function loadPictureTexts(_language: LanguageTag): Promise<void> {
  await pictureKit.load();
}

/** Where the script stands in the page already, as in one that is a single file, nothing is loaded. */
async function pictures(): Promise<Pictures> {
  const page = globalThis as { AllymapPictures?: Pictures };
  if (page.AllymapPictures !== undefined) return page.AllymapPictures;
  const address = picturesAddress();
  if (address === null) throw new Error('No file allymap-pictures.js is known.');
  await scriptAt(address);
  if (page.AllymapPictures === undefined) throw new Error(`${String(address)} is not the file that draws pictures.`);
  return page.AllymapPictures;
}
