import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';

// Ana and Bo against Chi and Dee, but Bo funds Chi; Eve has no conflict, and no tie.
const map = {
  actors: [['a', 'Ana'], ['b', 'Bo'], ['c', 'Chi'], ['d', 'Dee'], ['e', 'Eve']].map(([id, name], at) => ({ id, name, ...(at < 3 ? { sector: 'state' } : at === 3 ? { sector: 'private' } : {}) })),
  ties: [
    { id: '1', source: 'a', target: 'b', kind: 'cooperation' },
    { id: '2', source: 'c', target: 'd', kind: 'contract' },
    { id: '3', source: 'a', target: 'c', kind: 'conflict' },
    { id: '4', source: 'a', target: 'd', kind: 'conflict' },
    { id: '5', source: 'b', target: 'd', kind: 'conflict' },
    { id: '6', source: 'b', target: 'c', kind: 'funding' },
  ],
};

async function drawn(options: object = {}, more: object = {}): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, ...map, ...more });
  return drawPicture('camps', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options });
}

const textsOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const tinted = (tint: number) => ({ marks }: Scene): Mark[] => marks.filter((mark) => mark.kind === 'area' && mark.fill === 'accent' && mark.tint === tint);
const [grounds, bands] = [tinted(0.09), tinted(0.25)];
const coloured = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'line' && mark.colour === 'accent' ? [mark.words] : []));
const placeOf = ({ marks }: Scene, actor: string) => marks.find((mark): mark is Extract<Mark, { kind: 'disc' }> => mark.kind === 'disc' && mark.actor === actor)!;

it('sets camps apart, each on a ground with its size, and marks the tie that stands against them', async () => {
  const scene = await drawn();
  expect(scene.title).toBe('Conflict divides 4 actors into 2 camps');
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['Camp 1: 2 actors', 'Camp 2: 2 actors']));
  expect(grounds(scene)).toHaveLength(2);
  const [left, right] = [['a', 'b'], ['c', 'd']].map((actors) => actors.map((actor) => placeOf(scene, actor).x));
  expect(Math.min(...right!) - Math.max(...left!)).toBeGreaterThan(80);
  expect(bands(scene)).toHaveLength(1);
  expect(coloured(scene)).toEqual([expect.stringMatching(/Bo.*Chi.*Stands against the camps/)]);
  expect(scene.legend.map(({ text }) => text)).toEqual(expect.arrayContaining(['Camp', 'Stands against the camps', 'tension']));
});

it('says of each actor its camp, which of its ties stand against it, and who is in none', async () => {
  const scene = await drawn();
  expect(scene.table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['Ana', 'Camp 1: 2 actors', ''],
    ['Bo', 'Camp 1: 2 actors', 'Chi'],
    ['Chi', 'Camp 2: 2 actors', 'Bo'],
    ['Dee', 'Camp 2: 2 actors', ''],
    ['Eve', 'In no conflict, so in no camp', ''],
  ]);
  expect(placeOf(scene, 'e').y).toBeGreaterThan(placeOf(scene, 'a').y);
});

it('shows communities where nobody wrote down a conflict, by the method that found them', async () => {
  const scene = await drawn({}, { ties: map.ties.filter(({ kind }) => kind !== 'conflict') });
  expect(scene.title).toBe('Dense ties join 4 actors into 2 groups');
  expect(scene.source).toContain('Blondel');
  expect(scene.caption).toMatch(/more ties among its actors/);
  // It leads out, but a group has nothing that stands against it.
  expect(coloured(scene)).toHaveLength(1);
  expect(bands(scene)).toEqual([]);
  expect(scene.table.rows.at(-1)!.cells).toEqual(['Eve', 'Alone, in no group', '']);
});

it('draws no ground, and says why, where there are no camps', async () => {
  const scene = await drawn({ grouping: 'camps' }, { ties: map.ties.filter(({ kind }) => kind !== 'conflict') });
  expect(scene.title).toMatch(/^No camps: the map records no conflict/);
  expect(grounds(scene)).toEqual([]);
  expect(placeOf(scene, 'e')).toBeDefined();
  expect(scene.caption).toMatch(/no ground is drawn/);
});

it('stands a periphery around its core', async () => {
  const core = ['1', '2', '3'];
  const around = Array.from({ length: 9 }, (_, at) => `p${at}`);
  const ties = [['1', '2'], ['2', '3'], ['1', '3'], ...around.flatMap((one, at) => [[one, core[at % 3]!], [one, core[(at + 1) % 3]!]])].map(([source, target], at) => ({ id: `${at}`, source, target, kind: 'cooperation' }));
  const scene = await drawn({ grouping: 'core-periphery' }, { actors: [...core, ...around].map((id) => ({ id, name: id })), ties });
  const middle = core.map((actor) => placeOf(scene, actor)).reduce((sum, { x, y }) => ({ x: sum.x + x / 3, y: sum.y + y / 3 }), { x: 0, y: 0 });
  const distance = (actor: string): number => Math.hypot(placeOf(scene, actor).x - middle.x, placeOf(scene, actor).y - middle.y);
  expect(Math.max(...core.map(distance))).toBeLessThan(Math.min(...around.map(distance)));
  expect(textsOf(scene)).toContain('Core: 3 actors');
  expect(coloured(scene)).toEqual([]);
});

it('groups by what is on record, colours the ties that the index counts as leading out, and no conflict', async () => {
  const scene = await drawn({ grouping: 'sector' });
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['State: 3', 'Private sector: 1', 'Group unknown']));
  expect(scene.title).toMatch(/1 linked pair joins two groups, 2 stay within one/);
  expect(coloured(scene)).toEqual([expect.stringMatching(/Chi.*Dee.*Leads to another group/)]);
  expect(scene.table.rows.filter(({ cells }) => cells[2] !== '').map(({ cells }) => cells[0])).toEqual(['Chi', 'Dee']);
});

it('has room above the uppermost for the name of its group, and beneath it for its own', async () => {
  // A tall shape with a veto on top: its name would have to yield to that of the group.
  const actors = [['top', 'Governor of Batangas', true], ['left', 'Council', false], ['right', 'Workers', false]].map(([id, name, veto]) => ({ id, name, veto }));
  const ties = [['top', 'left'], ['top', 'right'], ['left', 'right']].map(([source, target], at) => ({ id: `${at}`, source, target, kind: 'cooperation' }));
  const scene = await drawn({ grouping: 'louvain' }, { actors, ties });
  const uppermost = scene.marks.flatMap((mark) => (mark.kind === 'disc' ? [mark] : [])).reduce((highest, one) => (one.y < highest.y ? one : highest));
  const head = scene.marks.find((mark) => mark.kind === 'text' && mark.text.startsWith('Group 1')) as { y: number };
  expect(head.y).toBeLessThan(uppermost.y - uppermost.radius);
});

it('says what a line that stands out means where one does, and nothing of lines where none does', async () => {
  expect((await drawn()).caption).toContain('A marked line');
  // Without the money that Bo gives to Chi nothing contradicts the camps.
  const agreed = await drawn({}, { ties: map.ties.filter(({ id }) => id !== '6') });
  expect(agreed.caption).toContain('Each ground is a camp');
  expect(agreed.caption).not.toContain('line');
});
