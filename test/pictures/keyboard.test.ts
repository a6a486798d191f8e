// Every actor that a picture shows is reached by arrows alone: in every picture of every map that ships, and with a filter.
// That the element goes this way: packages/elements/…/every-picture-by-keyboard.browser.test.ts.
import { createTranslator, namesOf } from '@allymap/locales';
import { drawPicture, pictures } from '@allymap/pictures';
import { expect, it } from 'vitest';
import { reachedActors } from '../../packages/elements/src/components/allymap-picture/reached-actors.ts';
import { reachedByArrows } from '../../packages/elements/src/components/reached-by-arrows.fixture.ts';
import { shippedMaps } from './varied-documents.ts';

const words = createTranslator('en');

it.each(pictures.map((picture) => [picture.id, picture] as const))('every actor in the picture %s is reached by arrows', async (id, { lacks }) => {
  for (const [file, document] of shippedMaps.filter(([, one]) => lacks(one) === null)) {
    for (const width of [390, 960]) {
      const scene = await drawPicture(id, { document, words, names: namesOf(document) }, {}, { width });
      for (const every of [1, 2, 3]) {
        const shown = new Set(document.actors.flatMap((actor, at) => (at % every === 0 ? [actor.id] : [])));
        const drawn = new Set(scene.marks.flatMap(({ actor, when }) => (actor !== undefined && when === undefined && shown.has(actor) ? [actor] : [])));
        const reached = reachedByArrows(reachedActors(scene, shown));
        expect([file, width, every, [...drawn].filter((actor) => !reached.has(actor)), reached.size]).toEqual([file, width, every, [], drawn.size]);
      }
    }
  }
});
