import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import { PictureLackError } from '../lack-error.ts';
import type { Mark, Scene } from '../scene.ts';

const actors = 'a b c d e f g h'.split(' ').map((id) => ({ id, name: `Actor ${id}`, role: id === 'a' ? 'partner' : 'stakeholder' }));
const tie = (id: string, source: string, target: string, more: object = {}) => ({ id, source, target, kind: 'cooperation', ...more });
// a – b – c – d in a line, b is tied to e as well; f is in conflict with a, and g and h have no tie.
const ties = [tie('1', 'a', 'b', { label: 'Talks' }), tie('2', 'b', 'c', { closeness: 'weak' }), tie('3', 'c', 'd', { directed: true }), tie('4', 'b', 'e'), tie('5', 'a', 'f', { kind: 'conflict' })];

async function drawn(options: object, more: object = {}, width = 960): Promise<Scene> {
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors, ties, ...more });
  return drawPicture('ranking', { document, words: createTranslator('en'), names: namesOf(document) }, { ...options }, { width });
}

const discs = ({ marks }: Scene) => marks.filter((mark): mark is Extract<Mark, { kind: 'disc' }> => mark.kind === 'disc');
const bars = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'area' && (mark.fill === 'accent' || mark.fill === 'neutral') && mark.hatched !== true ? [mark.points[1]![0] - mark.points[0]![0]] : []));
const texts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('has the greatest first, bars as long as their numbers, the median, and those at zero named below', async () => {
  const scene = await drawn({ metric: 'degree' });
  expect(scene.table.rows.map(({ cells }) => cells)).toEqual([['Actor b', '3'], ['Actor c', '2'], ['Actor a', '1'], ['Actor d', '1'], ['Actor e', '1'], ['Actor f', '0'], ['Actor g', '0'], ['Actor h', '0']]);
  const lengths = bars(scene);
  expect(lengths.map((length) => length / lengths[0]!)).toEqual([1, 2 / 3, 1 / 3, 1 / 3, 1 / 3].map((share) => expect.closeTo(share)));
  expect(scene.title).toBe('Number of neighbours, highest: \u2068Actor b\u2069 (3)');
  expect(texts(scene)).toContain('Median 1');
  // Of three at zero each has a row; one more, and they stand together.
  expect(texts(scene)).not.toContain('Number of neighbours: 0');
  const more = await drawn({ metric: 'degree' }, { actors: [...actors, { id: 'i', name: 'Actor i' }] });
  expect(texts(more)).toContain('Number of neighbours: 0');
  expect(discs(more).map(({ actor }) => actor)).toHaveLength(9);
});

it('names who has no score hollow, below the rows, and says what the metric says of itself', async () => {
  const scene = await drawn({ metric: 'constraint' });
  expect(discs(scene).filter(({ hollow }) => hollow === true).map(({ actor }) => actor)).toEqual(['f', 'g', 'h']);
  expect(texts(scene)).toContain('Constraint: unknown');
  expect(scene.title).toMatch(/^Most bound to the same few contacts/);
  expect(scene.sentence).toContain('3 of 8 actors have no score: no ties.');
  expect(scene.source).toContain('Burt');
});

it('ranks ties as it ranks actors, each drawn as on the map, and counts those along which nothing passes', async () => {
  const scene = await drawn({ metric: 'edge-betweenness' });
  // Of 28 pairs, b – c is on the paths from a, b, e to c, d: 6. a – b lies on those from a to b, c, d, e: 4.
  expect(scene.table.rows.map(({ cells }) => cells[1])).toEqual(['0.21', '0.14', '0.14', '0.14', 'unknown']);
  expect(scene.table.rows[0]!.cells[0]).toBe('\u2068Actor b\u2069 – \u2068Actor c\u2069');
  expect(texts(scene)).toEqual(expect.arrayContaining(['Talks', '1 tie has no score: nothing passes along conflict and interrupted ties.']));
  expect(scene.marks.filter((mark) => mark.kind === 'line' && mark.colour === 'tie' && mark.dash === 'dotted')).toHaveLength(1);
  expect(scene.legend.map(({ text }) => text)).toEqual(expect.arrayContaining(['weak or informal', 'one direction']));
  expect(scene.title).toBe('Betweenness of ties, highest: “\u2068Actor b – Actor c\u2069” (0.21)');
});

it('parts brokerage into its roles, and hatches those of actors without a group', async () => {
  const places = [{ id: 'x', country: 'IT' }, { id: 'y', country: 'PH' }];
  const presence = new Map([['a', 'x'], ['b', 'x'], ['c', 'y'], ['e', 'x']]);
  const scene = await drawn({ metric: 'brokerage' }, { places, actors: actors.map((one) => ({ ...one, ...(presence.has(one.id) ? { presence: [{ place: presence.get(one.id) }] } : {}) })) });
  const row = scene.table.rows.find(({ actor }) => actor === 'b')!;
  // Between a and e as coordinator, twice; between either of them and c out of and into its group, twice each.
  expect([scene.table.columns, row.cells]).toEqual([['Actor', 'Brokerage roles', 'Coordinator', 'Consultant', 'Representative', 'Gatekeeper', 'Liaison', 'Unknown role'], ['Actor b', '6', '2', '0', '2', '2', '0', '0']]);
  expect(scene.marks.filter((mark) => mark.kind === 'area' && mark.hatched === true)).toHaveLength(1);
  expect(scene.legend.map(({ text }) => text)).not.toContain('Liaison');
});

it('shows scores with how far they could be off, of the first measure that has any where there are no ties', async () => {
  const criteria = [{ id: 'p', label: 'P', measures: 'power', scale: 'zero-to-ten' }, { id: 'q', label: 'Q', measures: 'power', scale: 'zero-to-ten' }, { id: 't', label: 'T', measures: 'trust', scale: 'zero-to-ten' }];
  const given = (actor: string, criterion: string, value: number | null) => ({ id: `${actor}${criterion}`, actor, criterion, value });
  const assessments = [given('a', 'p', 4), given('a', 'q', 4), given('b', 'p', 10), given('b', 'q', null), given('c', 't', 5)];
  const scene = await drawn({}, { ties: [], criteria, assessments });
  expect(scene.table.rows.slice(0, 3).map(({ cells }) => cells)).toEqual([['Actor b', '1.00', '0.50', '1.00'], ['Actor a', '0.40', '0.40', '0.40'], ['Actor c', 'unknown', '0', '1.00']]);
  const trust = await drawn({ measure: 'trust' }, { criteria, assessments });
  expect(trust.table.columns.slice(1, 3)).toEqual(['Trust', 'Value']);
  expect(trust.table.rows[0]!.cells.slice(0, 3)).toEqual(['Actor c', '0.50', 'unknown']);
  expect(trust.source).toContain('Varda');
  await expect(drawn({ measure: 'urgency' }, { criteria, assessments })).rejects.toBeInstanceOf(PictureLackError);
});
