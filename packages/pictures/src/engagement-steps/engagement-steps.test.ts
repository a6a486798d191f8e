import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { LineMark, Scene } from '../scene.ts';

// The worked example of the method's page, and a step that names no territory.
const steps = [['district', 'goals-and-capacities', 'done'], ['district', 'know-your-diaspora', 'not-started'], ['district', 'mobilise', 'under-way'], ['city', 'build-trust', 'done'], [undefined, 'engage', 'done']] as const;

async function drawn(width: number): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'A plan', places: ['district', 'city'] },
    places: [{ id: 'district', label: 'The district', side: 'origin' }, { id: 'city', country: 'IT' }],
    actors: [],
    engagementSteps: steps.map(([place, step, status], at) => ({ id: `${at}`, step, status, ...(place === undefined ? {} : { place }) })),
  });
  return drawPicture('engagement-steps', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

it.each([960, 390])('draws five steps for each territory, hatched where nobody says, with the next one framed and the gap marked, at a width of %i', async (width) => {
  const { marks, title, sentence, legend, table } = await drawn(width);
  const areas = marks.flatMap((mark) => (mark.kind === 'area' ? [mark.hatched === true ? '?' : mark.fill === 'surface' ? '-' : mark.tint === undefined ? '+' : '~'] : []));
  expect(areas.join('')).toBe('+-?~?' + '??+??' + '????+');
  const frames = marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.width === 3);
  expect(frames.map(({ dash }) => dash)).toEqual([undefined, 'dashed', 'dashed']);
  expect(marks.filter((mark) => mark.kind === 'disc' && mark.letter === '!')).toHaveLength(1);
  expect(title.replaceAll(/[\u2066-\u2069]/g, '')).toBe('Next: Know your diaspora (The district) · Ask first whether this is done: Know your goals and capacities (Italy) and Know your goals and capacities (Steps without a territory)');
  expect(sentence.replaceAll(/[\u2066-\u2069]/g, '')).toContain('Next in The district: collect what you must know about the diaspora.');
  expect(legend.map(({ text }) => text)).toEqual(['✓ Done', '… Under way', '– Not started', 'unknown', 'Next step', 'Ask first whether it is done', 'Passed over: a later step has begun']);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['The district', 'Territory of origin', 'Done', 'Not started; Passed over: a later step has begun; Next step', 'unknown', 'Under way', 'unknown', 'Know your diaspora'],
    ['Italy', 'unknown', 'unknown; Ask first whether it is done', 'unknown', 'Done', 'unknown', 'unknown', 'Know your goals and capacities'],
    ['Steps without a territory', 'unknown', 'unknown; Ask first whether it is done', 'unknown', 'unknown', 'unknown', 'Done', 'Know your goals and capacities'],
  ]);
});
