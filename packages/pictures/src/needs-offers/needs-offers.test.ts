import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Scene } from '../scene.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Test' },
  actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Actor ${id}` })),
  capabilities: ['pumps', 'permits', 'songs', 'wells'].map((id) => ({ id, label: id })),
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'cooperation' }],
  needs: [['a', 'pumps'], ['a', 'wells'], ['b', 'permits'], ['c', 'wells']].map(([actor, capability], index) => ({ id: `${index}`, actor, capability })),
  offers: [['b', 'pumps'], ['b', 'wells'], ['c', 'songs']].map(([actor, capability], index) => ({ id: `${index}`, actor, capability })),
});

const drawn = (width: number): Promise<Scene> => drawPicture('needs-offers', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });
const said = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('stands by urgency: what no one offers, who has to be introduced, who is linked already, what no one asked for', async () => {
  const texts = said(await drawn(960));
  expect(texts.filter((one) => ['pumps', 'permits', 'songs', 'wells'].includes(one))).toEqual(['permits', 'wells', 'pumps', 'songs']);
  expect(texts).toContain('No one else offers it');
  expect(texts).toContain('No one has asked for it');
});

it('joins with a dashed line those who have not met, and with a plain one those who are tied', async () => {
  const scene = await drawn(960);
  const joins = scene.marks.filter((mark) => mark.kind === 'line' && mark.colour !== 'rule');
  // a and c need wells, which b offers: a is tied to b, c is not; a needs pumps, which b offers as well.
  expect(joins.filter((mark) => mark.kind === 'line' && mark.dash === 'dashed')).toHaveLength(1);
  expect(joins).toHaveLength(5);
  expect(scene.legend.map(({ sign }) => sign)).toEqual(['hollow', 'dashed-line', 'line']);
});

it('is hollow and named where neither needs nor offers are on record, at every width', async () => {
  for (const width of [960, 300]) {
    const scene = await drawn(width);
    const hollow = scene.marks.filter((mark) => mark.kind === 'disc' && mark.hollow === true && mark.actor !== undefined);
    expect(hollow.map(({ actor }) => actor)).toEqual(['d']);
    expect(scene.table.rows.at(-1)).toEqual({ actor: 'd', cells: ['Actor d', 'unknown', 'unknown', ''] });
    expect(scene.table.rows.find(({ cells }) => cells[1] === 'permits')!.cells[3]).toBe('No one else offers it');
  }
  expect(said(await drawn(300))).toContain('Needs · Still to be introduced');
});
