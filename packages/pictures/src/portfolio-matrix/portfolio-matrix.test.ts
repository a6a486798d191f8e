import { components, createSnapshot, requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { AreaMark, Scene } from '../scene.ts';
import { portfolioOf } from './projects.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Portfolio' },
  places: [{ id: 'fr', country: 'FR', side: 'destination' }, { id: 'ml', country: 'ML', side: 'origin' }, { id: 'kayes', label: 'Kayes', country: 'ML' }, { id: 'it', country: 'IT', side: 'destination' }],
  actors: [['a', 'ml'], ['b', 'kayes'], ['c', 'fr'], ['d', 'fr'], ['e', null]].map(([id, place]) => ({ id, name: `Actor ${id}`, ...(place === null ? {} : { presence: [{ place }] }) })),
  ties: [{ id: '1', source: 'a', target: 'c', kind: 'cooperation' }, { id: '2', source: 'c', target: 'b', kind: 'cooperation' }, { id: '3', source: 'c', target: 'd', kind: 'conflict' }],
  alliances: [
    { id: 'single', label: 'Single', form: 'partnership', members: [{ actor: 'd' }, { actor: 'e' }], places: ['it'] },
    { id: 'wells', label: 'Wells', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }, { actor: 'c' }] },
    { id: 'schools', label: 'Schools', form: 'partnership', members: [{ actor: 'b' }, { actor: 'c' }] },
  ],
});

const drawn = (width: number): Promise<Scene> => drawPicture('portfolio-matrix', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width });

it('sorts alliances by the piece of the network that they belong to, and places by their side', () => {
  const { places, pieces } = portfolioOf(document, components.compute(createSnapshot(document)));
  // A town stands for its country; a conflict joins nobody.
  expect(places.map(({ name, side }) => [name, side])).toEqual([['ML', 'origin'], ['FR', 'destination'], ['IT', 'destination']]);
  expect(pieces.map(({ projects }) => projects.map(({ label }) => label))).toEqual([['Wells', 'Schools'], ['Single']]);
  expect(pieces[0]!.projects[0]!.members.get('country ML')).toEqual(['a', 'b']);
  expect(pieces[1]!.projects[0]!.elsewhere).toEqual(['e']);
});

it('says how many members are where, those without a country in a column of their own, dashed where an alliance names a country alone', async () => {
  const scene = await drawn(960);
  expect(scene.table).toEqual({ columns: ['Alliance', 'Mali', 'France', 'Italy', 'unknown'], rows: [{ cells: ['Wells', '2', '1', '', ''] }, { cells: ['Schools', '1', '1', '', ''] }, { cells: ['Single', '', '1', '0', '1'] }] });
  const cells = scene.marks.filter((mark): mark is AreaMark => mark.kind === 'area');
  expect(cells.map(({ fill, dash }) => [fill, dash])).toEqual([['stakeholder', undefined], ['accent', undefined], ['stakeholder', undefined], ['accent', undefined], ['accent', undefined], ['surface', 'dashed'], ['unassigned', undefined]]);
  expect(cells[0]!.words?.replace(/[\u2068\u2069]/g, '')).toBe('Wells, Mali: Actor a, Actor b');
});

it('is a list where there is no room for columns, each country with the square of its side', async () => {
  const scene = await drawn(300);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['2 alliances, joined', 'Wells', 'Mali 2', 'France 1', 'Schools', 'Mali 1', 'France 1', '1 alliance by itself', 'Single', 'France 1', 'Italy 0', 'unknown 1']);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'area' ? [mark.fill] : []))).toEqual(['stakeholder', 'accent', 'stakeholder', 'accent', 'accent', 'surface', 'unassigned']);
  expect(scene.caption).toMatch(/^Each entry is an alliance/);
});

it('has upright heads where they have room, and long names in two lines', async () => {
  const turned = (scene: Scene) => scene.marks.filter((mark) => mark.kind === 'text' && mark.turned === true).length;
  expect(turned(await drawn(960))).toBe(0);
  const countries = 'AT BE CH CZ DE DK ES FI GB GR HU IE LU NL NO PL'.split(' ');
  const wide = requireDocument({ ...document, places: [...document.places, ...countries.map((country) => ({ id: country, country }))], alliances: [{ id: 'long', label: 'Migrants and towns on both sides of the sea build wells, schools and clinics', form: 'partnership', members: [{ actor: 'a' }], places: countries }] });
  const scene = await drawPicture('portfolio-matrix', { document: wide, words: createTranslator('en'), names: namesOf(wide) }, {}, { width: 960 });
  expect(turned(scene)).toBe(17);
  expect(scene.marks.flatMap((mark) => (mark.kind === 'text' && /Migrants|clinics/.test(mark.text) ? [mark.text] : []))).toEqual([expect.stringMatching(/^Migrants/), expect.stringMatching(/clinics$/)]);
});
