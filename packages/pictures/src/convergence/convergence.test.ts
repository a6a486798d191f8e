import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { DiscMark, LineMark, Scene } from '../scene.ts';
import { classOf } from './classes.ts';

// The worked example of the method's page. Convergence by intensity: ministry–bank 2.5, town–association 2.5. Divergence: ministry–town 1.5,
// ministry–association 3, town–bank 2, town–association 2.5, bank–association 3.5. A fifth actor has a position nowhere, a sixth is undecided.
const positions = [['ministry', 'fee', -2], ['town', 'fee', 1], ['bank', 'fee', -3], ['association', 'fee', 4], ['town', 'council', -2], ['association', 'council', 3], ['bank', 'council', null], ['undecided', 'fee', 0]] as const;
const influences = [['ministry', 'town', 3], ['town', 'association', 3]] as const;
const ids = ['ministry', 'town', 'bank', 'association', 'silent', 'undecided'];

async function drawn(options: object = {}, hasPower = true): Promise<Scene> {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Wells' },
    actors: ids.map((id) => ({ id, name: `The ${id}` })),
    objectives: [{ id: 'fee', label: 'Fee' }, { id: 'council', label: 'Council' }],
    positions: positions.map(([actor, objective, value], at) => ({ id: `${at}`, actor, objective, value, scale: 'minus-four-to-four' })),
    influences: hasPower ? influences.map(([source, target, value], at) => ({ id: `${at}`, source, target, value })) : [],
  });
  return drawPicture('convergence', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options });
}

const lines = ({ marks }: Scene): LineMark[] => marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.words !== undefined);
const discs = ({ marks }: Scene): ReadonlyMap<string, DiscMark> => new Map(marks.flatMap((mark) => (mark.kind === 'disc' ? [[mark.actor!, mark] as const] : [])));
const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const plain = (said: string): string => said.replaceAll(/[\u2066-\u2069]/g, '');

it('puts those who pull together near one another and those who pull apart far, the same every time and for both kinds of line', async () => {
  const scene = await drawn();
  const found = discs(scene);
  const apart = (one: string, other: string): number => Math.hypot(found.get(one)!.x - found.get(other)!.x, found.get(one)!.y - found.get(other)!.y);
  const pairs = ['ministry town', 'ministry bank', 'ministry association', 'town bank', 'town association', 'bank association'].sort((a, b) => apart(a.split(' ')[0]!, a.split(' ')[1]!) - apart(b.split(' ')[0]!, b.split(' ')[1]!));
  expect([pairs[0], pairs.at(-1)]).toEqual(['ministry bank', 'bank association']);
  expect(await drawn()).toEqual(scene);
  for (const [actor, { x, y }] of discs(await drawn({ lines: 'divergence' }))) expect([actor, x, y]).toEqual([actor, found.get(actor)!.x, found.get(actor)!.y]);
});

it('draws lines in five classes of the strongest, and says both numbers of each', async () => {
  expect(lines(await drawn()).map(({ words, width, colour }) => [plain(words!), width, colour])).toEqual([
    ['The ministry – The bank: convergence 2.5, divergence 0', 6, 'for'],
    ['The town – The association: convergence 2.5, divergence 2.5', 6, 'for'],
  ]);
  const apart = await drawn({ lines: 'divergence' });
  // Of 3.5: 1.5 and 2 are in the third fifth, 2.5 in the fourth, 3 and 3.5 in the fifth.
  expect(lines(apart).map(({ width }) => width)).toEqual([1.6, 1.6, 3.4, 6, 6]);
  expect(apart.legend.map(({ text }) => text).slice(0, 3)).toEqual(['Strongest: above 2.8, up to 3.5', 'Strong: above 2.1, up to 2.8', 'Moderate: above 1.4, up to 2.1']);
  expect(plain(apart.title)).toBe('The bank and The association pull apart (divergence 3.5, convergence 0).');
  const strongest = await drawn({ lines: 'divergence', weakest: 5 });
  expect(lines(strongest)).toHaveLength(2);
  expect(texts(strongest)).toContain('3 weaker pairs are not drawn; they are in the table');
  expect([classOf(0, 5), classOf(0.01, 5), classOf(1, 5), classOf(1.01, 5), classOf(0.3, 0.5), classOf(5, 5)]).toEqual([0, 1, 1, 2, 3, 5]);
});

it('marks the ambivalent by a ring as full as they are, and nobody else', async () => {
  const rings = (await drawn()).marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.colour === 'ink');
  expect(rings.map(({ actor }) => actor)).toEqual(['town', 'association']);
  // Town: 59 hundredths of the way round, so that the arc ends in the lower left.
  const [start, end] = [rings[0]!.points[0]!, rings[0]!.points.at(-1)!];
  expect(end[0]).toBeLessThan(start[0]);
  expect(end[1]).toBeGreaterThan(start[1]);
});

it('counts by heads, and by power where that is known', async () => {
  expect((await drawn({ positions: 'simple' })).table.rows[0]!.cells).toEqual(['The ministry', '0%', '', '0', '1', '0']);
  expect((await drawn({ positions: 'weighted' })).caption).toContain('order 3');
  await expect(drawn({ positions: 'weighted' }, false)).rejects.toMatchObject({ lacking: 'influences' });
});

it('names apart those who cannot be compared and those who take no side, and never takes unknown for nothing', async () => {
  const scene = await drawn();
  expect(texts(scene)).toEqual(expect.arrayContaining(['Neither with nor against anyone', 'Cannot be compared yet: no position on an objective that others have one on']));
  expect(scene.marks.flatMap((mark) => (mark.kind === 'disc' ? [mark.actor] : [])).sort()).toEqual([...ids].sort());
  expect([discs(scene).get('silent')!.hollow, discs(scene).get('undecided')!.hollow]).toEqual([true, true]);
  expect(scene.table.columns).toEqual(['Actor', 'Ambivalence', 'The ministry', 'The town', 'The bank', 'The association']);
  expect(scene.table.rows[4]!.cells).toEqual(['The silent', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  expect(scene.table.rows[5]!.cells).toEqual(['The undecided', 'unknown', '0', '0', '0', '0']);
});

it('is no higher than its list where everyone known is neutral', async () => {
  const document = requireDocument({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Ana' }, { id: 'b', name: 'Bo' }], objectives: [{ id: 'o', label: 'Fee' }], positions: ['a', 'b'].map((id) => ({ id, actor: id, objective: 'o', value: 0 })) });
  const scene = await drawPicture('convergence', { document, words: createTranslator('en'), names: namesOf(document) });
  expect(texts(scene)).toEqual(['Neither with nor against anyone', 'Ana', 'Bo']);
  for (const mark of scene.marks) if (mark.kind === 'text') expect([mark.y > 0, mark.y < scene.height]).toEqual([true, true]);
});
