import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import { softGround } from '../layer/network/soft-ground.ts';
import type { Mark, Scene } from '../scene.ts';

const map = {
  actors: [
    { id: 'a', name: 'Ana', role: 'partner', sector: 'state' },
    { id: 'b', name: 'Bo', role: 'opponent', veto: true },
    { id: 'c', name: 'Chi' },
    { id: 'd', name: 'Dee', role: 'partner', sector: 'private' },
  ],
  ties: [
    { id: '1', source: 'a', target: 'b', kind: 'conflict' },
    { id: '2', source: 'a', target: 'c', kind: 'contract', directed: true },
    { id: '3', source: 'c', target: 'd', kind: 'cooperation', closeness: 'weak' },
    { id: '4', source: 'd', target: 'd', kind: 'contract' },
  ],
  alliances: [
    { id: 'one', label: 'One', form: 'partnership', members: [{ actor: 'a' }, { actor: 'd' }] },
    { id: 'two', label: 'Two', form: 'partnership', members: [{ actor: 'a' }, { actor: 'd' }, { actor: 'c' }] },
  ],
};

async function drawn(options: object = {}, document = requireDocument({ version: 1, cause: { title: 'Test' }, ...map })): Promise<Scene> {
  return drawPicture('network', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options });
}

const discs = ({ marks }: Scene) => marks.filter((mark): mark is Extract<Mark, { kind: 'disc' }> => mark.kind === 'disc');
const grounds = ({ marks }: Scene): Mark[] => marks.filter((mark) => mark.kind === 'area' && mark.tint !== undefined && mark.tint < 0.2);
const texts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('draws every actor in the shape of its sector, hollow without a role, dashed where something is unknown, and the same every time', async () => {
  const scene = await drawn();
  expect(discs(scene).map(({ actor, shape, hollow, edge, veto }) => [actor, shape, hollow, edge, veto])).toEqual([
    ['a', 'round-rectangle', false, 'solid', false],
    ['b', 'ellipse', false, 'dashed', true],
    ['c', 'ellipse', true, 'dashed', false],
    ['d', 'diamond', false, 'solid', false],
  ]);
  expect(texts(scene)).toEqual(expect.arrayContaining(['Ana', 'Bo', 'Chi', 'Dee']));
  expect(await drawn()).toEqual(scene);
  expect(scene.table.rows.map(({ cells }) => cells)).toEqual([['Ana', 'Partner', 'unknown', 'Bo and Chi'], ['Bo', 'Opponent', 'unknown', 'Ana'], ['Chi', 'No role yet', 'unknown', 'Ana and Dee'], ['Dee', 'Partner', 'unknown', 'Chi']]);
});

it('draws a contract as two lines with an arrow, tension as a lightning, a weak tie dotted, and says so in its legend', async () => {
  const { marks, legend } = await drawn({ grounds: false });
  const lines = marks.filter((mark) => mark.kind === 'line');
  expect(lines.map(({ colour, dash }) => [colour, dash])).toEqual([['tie', undefined], ['tie', undefined], ['ground', undefined], ['tie', 'dotted']]);
  expect(marks.filter((mark) => mark.kind === 'area' && mark.fill === 'against')).toHaveLength(1);
  expect(legend.map(({ text }) => text)).toEqual(expect.arrayContaining(['contract or membership', 'weak or informal', 'one direction', 'tension', 'Holds a veto', 'Sector or influence unknown']));
  expect(legend.map(({ text }) => text)).not.toContain('interrupted');
});

it('lays grounds beneath alliances that overlap little, or beneath the one that was asked for', async () => {
  expect(texts(await drawn())).toContain('Two');
  expect(texts(await drawn())).not.toContain('One');
  expect(texts(await drawn({ alliance: 'one' }))).toContain('One');
  expect(grounds(await drawn({ grounds: false }))).toEqual([]);
  expect(grounds(await drawn())).toHaveLength(1);
});

it('melts a ground from discs and a bridge: around each member, and not around what lies beside', () => {
  const inside = (loops: readonly (readonly (readonly [number, number])[])[], x: number, y: number): boolean =>
    loops.reduce((so, loop) => so !== loop.reduce((odd, [x1, y1], at) => {
      const [x2, y2] = loop[(at + 1) % loop.length]!;
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !odd : odd;
    }, false), false);
  const loops = softGround([{ x: 50, y: 50, reach: 30 }, { x: 250, y: 50, reach: 30 }]);
  expect(loops).toHaveLength(1);
  expect([inside(loops, 50, 25), inside(loops, 150, 50), inside(loops, 150, 62), inside(loops, 250, 75)]).toEqual([true, true, true, true]);
  expect([inside(loops, 150, 75), inside(loops, 150, 25), inside(loops, 10, 50), inside(loops, 290, 50)]).toEqual([false, false, false, false]);
});

it('draws a thousand actors of many, counts the rest, and takes no longer than one waits', async () => {
  const actors = Array.from({ length: 1_200 }, (_, index) => ({ id: `${index}`, name: `Actor ${index}` }));
  const ties = actors.slice(1).map(({ id }, index) => ({ id, source: id, target: `${Math.floor(index / 3)}`, kind: 'cooperation' as const }));
  const scene = await drawn({}, requireDocument({ version: 1, cause: { title: 'Test' }, actors, ties }));
  expect(discs(scene)).toHaveLength(1_000);
  expect(texts(scene)).toContain('200 more actors are not drawn');
  expect(scene.height).toBeLessThan(3_000);
});

it('marks who holds the map together, with the number of those cut off, and leaves the rest pale', async () => {
  // a – c – d: without c, d is cut off from a. b is in conflict with a, which joins nobody.
  const scene = await drawn({ mark: 'articulation-points' });
  expect(discs(scene).map(({ actor, colour, letter, hollow }) => [actor, colour, letter, hollow])).toEqual([['a', 'rule', '', false], ['b', 'rule', '', false], ['c', 'accent', '1', false], ['d', 'rule', '', false]]);
  expect(scene.title).toBe('1 actor holds parts of the map together: without it they come apart.');
  expect(scene.table.rows.map(({ cells }) => cells[2])).toEqual(['0', '0', '1', '0']);
  expect(grounds(scene)).toEqual([]);
  expect(scene.source).toContain('Hopcroft & Tarjan 1973');
});

it('marks ties that hold the map together, as wide as they must be and with their number', async () => {
  const scene = await drawn({ mark: 'bridges' });
  const marked = scene.marks.filter((mark) => mark.kind === 'line' && mark.colour === 'accent');
  expect(marked).toHaveLength(2);
  expect(discs(scene).filter(({ actor }) => actor === undefined).map(({ letter }) => letter)).toEqual(['1', '1']);
  expect(scene.table.rows.map(({ cells }) => cells[2])).toEqual(['Chi', '–', 'Ana and Dee', 'Chi']);
  expect(scene.legend.map(({ text }) => text)).not.toContain('All others');
});
