import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import { PictureLackError } from '../lack-error.ts';
import type { Room } from '../picture.ts';
import type { Mark, Scene } from '../scene.ts';

const actors = [
  { id: 'a', name: 'Ana', role: 'partner', presence: [{ place: 'LK' }] },
  { id: 'b', name: 'Bo', role: 'stakeholder', presence: [{ place: 'IT' }] },
  { id: 'c', name: 'Chi', role: 'partner' },
];
const position = (actor: string, objective: string, value: number | null) => ({ id: `${actor}${objective}`, actor, objective, value, scale: 'minus-four-to-four' });
const map = {
  actors,
  places: [{ id: 'LK', country: 'LK' }, { id: 'IT', country: 'IT' }],
  objectives: [{ id: 'o', label: 'Law' }, { id: 'p', label: 'Fund' }],
  // Ana +4 and +1, Bo −3 and unknown, Chi +2 and −1.
  positions: [position('a', 'o', 4), position('a', 'p', 1), position('b', 'o', -3), position('b', 'p', null), position('c', 'o', 2), position('c', 'p', -1)],
  ties: [
    { id: '1', source: 'a', target: 'b', kind: 'conflict' },
    { id: '2', source: 'a', target: 'c', kind: 'funding', directed: true },
    { id: '3', source: 'a', target: 'a', kind: 'contract' },
  ],
  influences: [{ id: '1', source: 'a', target: 'b', value: 3 }, { id: '2', source: 'b', target: 'c', value: null }, { id: '3', source: 'c', target: 'a', value: 2 }],
  capabilities: [{ id: 'x', label: 'X' }],
  offers: [{ id: '1', actor: 'a', capability: 'x' }],
  needs: [{ id: '1', actor: 'b', capability: 'x' }],
  alliances: [{ id: 'one', label: 'One', form: 'partnership', members: [{ actor: 'a' }] }, { id: 'two', label: 'Two', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }] }],
};

async function drawn(options: Record<string, unknown>, more: object = {}): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, ...map, ...more });
  return drawPicture('matrix', { document, words: createTranslator('en'), names: namesOf(document) }, options);
}

const cells = ({ table }: Scene) => table.rows.map((row) => row.cells.join(' '));
const texts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const hatched = ({ marks }: Scene): Mark[] => marks.filter((mark) => mark.kind === 'area' && mark.hatched === true);

it('puts the greatest sum first, hatches what is not known, and adds up each side below', async () => {
  const scene = await drawn({});
  expect(cells(scene)).toEqual(['Ana 4 1', 'Chi 2 -1', 'Bo -3 unknown']);
  expect(scene.title).toBe('Positions on record: 3 for, 2 against');
  expect(hatched(scene)).toMatchObject([{ actor: 'b' }]);
  expect(texts(scene).slice(-6)).toEqual(['+', '6', '1', '−', '3', '1']);
  // The strongest is as strongly coloured as letters allow, half of it half as strongly.
  const tints = scene.marks.flatMap((mark) => (mark.kind === 'area' && (mark.fill === 'for' || mark.fill === 'against') ? [mark.tint] : []));
  expect(tints).toEqual([0.5, 0.125, 0.25, 0.125, 0.375]);
});

it('counts positions by heads, and by power where that is known', async () => {
  expect(cells(await drawn({ positions: 'simple' }))).toEqual(['Ana 1 1', 'Chi 1 -1', 'Bo -1 unknown']);
  await expect(drawn({ positions: 'weighted' }, { influences: [] })).rejects.toMatchObject({ name: 'PictureLackError', lacking: 'influences' });
});

it('compares every two actors, of whom neither is compared with itself', async () => {
  // Ana and Chi: law together (mean 3), fund apart (mean 1): 2. Bo is known on the law alone.
  const scene = await drawn({ matrix: 'convergence', order: 'document' });
  expect(cells(scene)).toEqual(['Ana  -3.5 2', 'Bo -3.5  -2.5', 'Chi 2 -2.5 ']);
  expect(scene.title).toBe('\u2068Ana\u2069 and \u2068Chi\u2069 pull together (convergence 3, divergence 1).');
});

it('has a tie that points one way in the row of its source, an unknown influence hatched, and needs that no one can know of', async () => {
  expect(cells(await drawn({ matrix: 'ties', order: 'document' }))).toEqual(['Ana  − +', 'Bo −  0', 'Chi 0 0 ']);
  const influence = await drawn({ matrix: 'influence', order: 'document' });
  expect(cells(influence)).toEqual(['Ana  3 0', 'Bo 0  unknown', 'Chi 2 0 ']);
  expect(hatched(influence)).toHaveLength(1);
  // Bo and Chi offer nothing that is on record, and only the needs of Bo are.
  expect(cells(await drawn({ matrix: 'complementarity', order: 'document' }))).toEqual(['Ana  1 unknown', 'Bo unknown  unknown', 'Chi unknown unknown ']);
});

it('compares the members of one alliance, the first that has two', async () => {
  const scene = await drawn({ matrix: 'distance' });
  expect(scene.table.rows.map(({ actor }) => actor)).toEqual(['a', 'b']);
  await expect(drawn({ matrix: 'distance', alliance: 'one' })).rejects.toBeInstanceOf(PictureLackError);
});

it('stands in blocks, each with its name, and alike beside alike', async () => {
  const byRole = await drawn({ order: 'role' });
  expect(texts(byRole).filter((one) => ['Partners', 'Stakeholders', 'Ana', 'Bo', 'Chi'].includes(one))).toEqual(['Partners', 'Ana', 'Chi', 'Stakeholders', 'Bo']);
  const byCountry = await drawn({ order: 'country', matrix: 'ties' });
  expect(byCountry.table.rows.map(({ cells: [name] }) => name)).toEqual(['Bo', 'Ana', 'Chi']);
  expect(texts(byCountry)).toEqual(expect.arrayContaining(['Italy', 'Sri Lanka', 'Country unknown']));
  expect((await drawn({ order: 'alliance' })).table.rows.map(({ actor }) => actor)).toEqual(['a', 'b', 'c']);
  expect((await drawn({ order: 'name' })).table.rows.map(({ actor }) => actor)).toEqual(['a', 'b', 'c']);
  // Chi (2, −1) is nearer to Ana (4, 1) than Bo (−3, unknown) is.
  expect((await drawn({ order: 'likeness' })).table.rows.map(({ actor }) => actor)).toEqual(['a', 'c', 'b']);
});

it('takes the first matrix of which there is something, and says what is lacking', async () => {
  const none = { positions: [], influences: [], offers: [], alliances: [] };
  expect((await drawn({}, none)).title).toContain('has the most links');
  await expect(drawn({ matrix: 'influence' }, none)).rejects.toMatchObject({ lacking: 'influences' });
  await expect(drawn({}, { ...none, ties: [] })).rejects.toMatchObject({ lacking: 'relations' });
});

it('knows no sum of whom nothing is known, and has them last', async () => {
  const scene = await drawn({}, { actors: [{ id: 'd', name: 'Dee' }, ...actors], objectives: [...map.objectives, { id: 'q', label: 'Well' }] });
  // Ana 4 + 1, Chi 2 − 1, Bo −3 alone; of the well nothing is known at all.
  expect(scene.table.rows.map(({ actor }) => actor)).toEqual(['a', 'c', 'b', 'd']);
  expect(texts(scene).filter((one) => /^([+-]?\d|\?)$/.test(one)).filter((one) => one === '?')).toHaveLength(3);
  expect(scene.marks.find((mark) => mark.kind === 'disc' && mark.actor === 'd')?.words).toBe('\u2068Dee\u2069: unknown');
  expect(scene.caption).toContain('Sums add up what is known');
});

it('leaves out rows that have nothing with the columns that have room', async () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ id: `n${index}`, name: `N${index}` }));
  // Twelve form a ring, the others nine pairs.
  const ring = Array.from({ length: 12 }, (_, index) => ({ id: `r${index}`, source: `n${index}`, target: `n${(index + 1) % 12}`, kind: 'contract' }));
  const pairs = Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, source: `n${12 + 2 * index}`, target: `n${13 + 2 * index}`, kind: 'contract' }));
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors: many, ties: [...ring, ...pairs] });
  const scene = await drawPicture('matrix', { document, words: createTranslator('en'), names: namesOf(document) }, { matrix: 'ties' }, { width: 390 });
  const drawnRows = new Set(scene.marks.flatMap((mark) => (mark.kind === 'disc' ? [mark.actor] : [])));
  expect(drawnRows.size).toBeLessThan(14);
  expect(texts(scene)).toContain(`${30 - drawnRows.size} more actors are in the table`);
  expect(scene.table.rows).toHaveLength(30);
});

it('numbers objectives whose words have no room above their cells, and cuts none of them', async () => {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, ...map, objectives: [{ id: 'o', label: 'Memorandum of understanding' }, { id: 'p', label: 'Intergovernmental committee' }, { id: 'q', label: 'Well' }] });
  const scene = await drawPicture('matrix', { document, words: createTranslator('en'), names: namesOf(document) }, {}, { width: 390 });
  const told = texts(scene);
  expect(told.slice(0, 5).join(' ').replace(/[\u2068\u2069]/g, '')).toContain('1 Memorandum of understanding · 2 Intergovernmental committee · 3 Well');
  expect(told).toEqual(expect.arrayContaining(['1', '2', '3']));
});

it('lays out every cell that can be typed into, keeps its order, and begins where nothing is known', async () => {
  const view = (more: object, language = 'en') => {
    const document = requireDocument({ version: 1, cause: { title: 'Test' }, ...map, ...more });
    return { document, words: createTranslator(language), names: namesOf(document) };
  };
  const typed = async (options: Record<string, unknown>, more: object = {}, held: Room['typed'] = null, language = 'en') => drawPicture('matrix', view(more, language), options, { width: 300, typed: held });
  expect((await drawn({})).cells).toBeUndefined();
  const { cells } = await typed({});
  expect(cells).toMatchObject({ sheet: 'positions', rows: ['a', 'c', 'b'], columns: ['o', 'p'], values: [[4, 1], [2, -1], [-3, null]] });
  expect((await typed({}, {}, { rows: ['b', 'a'], columns: ['p', 'o'] })).cells).toMatchObject({ rows: ['b', 'a', 'c'], columns: ['p', 'o'] });
  // Computed numbers are no records.
  for (const options of [{ positions: 'simple' }, { matrix: 'convergence' }, { matrix: 'total-influence' }, { matrix: 'complementarity' }, { matrix: 'distance' }]) expect((await typed(options)).cells?.sheet, JSON.stringify(options)).toBeNull();
  expect([(await typed({ matrix: 'ties' })).cells?.sheet, (await typed({ matrix: 'influence' })).cells?.sheet]).toEqual(['ties', 'influence']);
  const nobody = { positions: [], ties: [], influences: [], objectives: [], needs: [], offers: [], alliances: [] };
  expect([(await typed({}, nobody)).cells?.sheet, (await typed({}, { ...nobody, objectives: map.objectives })).cells?.sheet, (await typed({ matrix: 'influence' }, nobody)).cells?.sheet]).toEqual(['ties', 'positions', 'influence']);
  await expect(typed({}, { ...nobody, actors: [] })).rejects.toMatchObject({ name: 'PictureLackError' });
  // Twenty columns have no room in 300 pixels: the picture becomes as wide as they need.
  const many = { actors: Array.from({ length: 20 }, (_, index) => ({ id: `x${index}`, name: `X ${index}` })), ...nobody };
  const [wide, mirrored] = [await typed({ matrix: 'ties' }, many), await typed({ matrix: 'ties' }, many, null, 'ar')];
  expect([wide.cells?.columns.length, wide.width > 900, wide.cells!.lefts.at(-1)! + wide.cells!.width <= wide.width + 0.01]).toEqual([20, true, true]);
  expect(mirrored.cells!.lefts[0]).toBeCloseTo(mirrored.width - wide.cells!.lefts[0]! - wide.cells!.width);
});
