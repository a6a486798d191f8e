import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { AreaMark, Scene } from '../scene.ts';

// The worked example of the method's page.
const activities = [
  { id: 'collection', label: 'Collection abroad', capitals: ['financial', 'social'], actors: ['association'] },
  { id: 'courses', label: 'Courses', capitals: ['human'], actors: ['teachers'] },
  { id: 'festival', label: 'Festival' },
];

async function drawn(width: number, festival: object = {}): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'A school' },
    actors: [{ id: 'association', name: 'Hometown association', kind: 'migrant-association' }, { id: 'teachers', name: 'Teachers', kind: 'professional-association' }, { id: 'other', name: 'Other' }],
    activities: [...activities.slice(0, 2), { ...activities[2], ...festival }],
  });
  return drawPicture('capitals', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
}

const cells = ({ marks }: Scene): AreaMark[] => marks.filter((mark): mark is AreaMark => mark.kind === 'area' && /^\u2068?(?:Collection|Courses|Festival)/.test(mark.words ?? ''));
const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it.each([960, 390])('fills what is drawn on, hatches what is not said, and marks what nothing draws on, at a width of %i', async (width) => {
  const scene = await drawn(width);
  expect(cells(scene).map(({ fill, hatched, stroke }) => (hatched === true ? '?' : fill === 'accent' ? '+' : stroke === 'against' ? '!' : ''))).toEqual(['+', '+', '', '!', '', '', '+', '!', '?', '?', '?', '?']);
  expect(texts(scene).filter((one) => one === '✓')).toHaveLength(3);
  expect(scene.title).toBe('No activity is known to draw on cultural capital (values, ideas). Ask whether migrants could contribute it.');
  expect(texts(scene).join(' ')).toMatch(/No migrant on.*No activity is/);
  // One of the two whose capitals are stated, and nobody knows of the third.
  expect(texts(scene).filter((one) => one.endsWith('%'))).toEqual(['50%', '50%', '50%', '0%']);
});

it('says through whom each capital comes, migrants apart from others, and where nobody does', async () => {
  const scene = await drawn(960);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'disc' && mark.actor !== undefined ? [mark.actor] : []))).toEqual(['association', 'association', 'teachers']);
  expect(texts(scene).join(' ')).toContain('No migrant on');
  expect(scene.legend.map(({ text }) => text)).toEqual(['Draws on it', 'Missing: nothing draws on it, or no migrant is known to bring it', 'Not known, but possible']);
  expect(scene.table.rows.map(({ cells: own }) => own)).toEqual([
    ['Collection abroad', 'yes', 'yes', '', '', 'Hometown association'],
    ['Courses', '', '', 'yes', '', 'Teachers'],
    ['Festival', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['Share of the activities', '50%', '50%', '50%', '0%', ''],
    ['Hometown association', 'yes', 'yes', '', '', 'Migrants, their families and associations'],
    ['Teachers', '', '', 'yes', '', 'Others who take part'],
  ]);
});

it('says which is drawn on most where none is left out', async () => {
  const scene = await drawn(960, { capitals: ['cultural', 'social'], actors: ['association'] });
  expect(scene.title).toBe('Social capital is drawn on most: by 2 of 3 activities; none of the four is left out');
  expect(scene.sentence).toContain('Ask whose capital it is.');
});
