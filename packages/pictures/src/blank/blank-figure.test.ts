import { readFileSync } from 'node:fs';
import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { BlankKind } from '../picture.ts';
import { pictureNamed, pictures } from '../registry.ts';
import type { AreaMark, LineMark, Mark, Scene, TextMark } from '../scene.ts';

const document = requireDocument({ version: 1, cause: { title: 'Wells' }, actors: [{ id: '__proto__', name: 'Town council', veto: true }, { id: 'b', name: '<b>Traders</b>' }], objectives: [{ id: 'o', label: 'A fund' }], places: [{ id: 'x', label: 'Tapia' }, { id: 'y', country: 'PY' }], activities: [{ id: 'v', label: 'A course' }], engagementSteps: [{ id: 's', step: 'build-trust', place: 'x', status: 'done' }], positions: [{ id: 'p', actor: 'b', objective: 'o', value: 1 }] });
const nobody = requireDocument({ version: 1, cause: { title: 'Nobody' } });

async function drawn(picture: string, blank: BlankKind | undefined, { of = document, language = 'en', options = {}, width = 960 } = {}): Promise<Scene> {
  return drawPicture(picture, { document: of, words: createTranslator(language), names: namesOf(of) }, options, { width, blank });
}

const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe.each(pictures.flatMap(({ id, canBeBlank }) => (canBeBlank === true ? [id] : [])))('the blank figure of %s', (id) => {
  it('has its question as its title, a place for names, and nobody in it', async () => {
    const scene = await drawn(id, 'lines');
    expect(scene.title).toBe(createTranslator('en').t(`picture.${id}.question`));
    expect(scene.caption).toMatch(/^Print the figure large, or draw it on a wall\. .{80,} At the end, note who said what, and why, and take a photograph\.$/);
    expect(scene.marks.filter(({ kind, actor, words }) => kind === 'disc' || actor !== undefined || words !== undefined)).toEqual([]);
    expect([scene.legend, scene.table.rows]).toEqual([[], []]);
    expect(texts(scene)).toContain('Names to place');
    // Nothing is counted, and no number stands where nobody is.
    expect(texts(scene).filter((one) => /\d|unknown/.test(one))).toEqual([]);
    // As large as a wall wants it: cells have room for cards.
    expect(scene.height).toBeGreaterThan(450);
    // Whatever is written in it can be read, and the strip for names stands below it.
    expect(scene.marks.filter((mark) => mark.kind === 'text' && mark.text.trim() === '')).toEqual([]);
  });

  it('is the same for a map of nobody, for narrow rooms, and has the names of a map on cards', async () => {
    const figure = (scene: Scene): unknown => scene.marks.slice(0, 12);
    if ((await drawn(id, 'lines')).sentence.startsWith('A blank')) expect(figure(await drawn(id, 'lines', { of: nobody }))).toEqual(figure(await drawn(id, 'lines')));
    expect(await drawn(id, 'lines', { width: 280 })).toEqual(await drawn(id, 'lines', { width: 800 }));
    const cards = await drawn(id, 'names');
    const [named, actors] = pictureNamed(id)!.blankCards === 'places' ? [['Tapia', 'Paraguay'], [undefined, undefined]] : [['Town council', '<b>Traders</b>'], ['__proto__', 'b']];
    expect(texts(cards)).toEqual(expect.arrayContaining(['Names to cut out and place', ...named]));
    expect(cards.table.rows.map(({ actor, cells }) => [actor, ...cells])).toEqual(actors.map((actor, at) => [actor, named[at], '']));
    // Where nobody is on record there are lines.
    expect(texts(await drawn(id, 'names', { of: nobody }))).toContain('Names to place');
  });
});

it.each([['power-interest', 'Write each name on a card'], ['force-field', 'the longer the arrow'], ['engagement-levels', 'draw an arrow from one mark to the other'], ['forms-of-alliance', 'tick the stages'], ['net-map', 'as many pieces as'], ['capitals', 'tick the capitals'], ['engagement-steps', 'Write a territory on each line'], ['threats', 'Write each threat on a card']])('says what one does in that of %s', async (id, way) => {
  expect((await drawn(id, 'lines')).caption).toContain(way);
});

it('has for the towers of each camp, the activities and the territories as many places as there is room for', async () => {
  const count = ({ marks }: Scene, is: (mark: Mark) => boolean): number => marks.filter(is).length;
  const isCell = ({ kind, ...mark }: Mark): boolean => kind === 'area' && (mark as AreaMark).fill === 'surface';
  const towers = await drawn('net-map', 'lines');
  expect(texts(towers).slice(0, 3)).toEqual(['For', 'Neutral', 'Against']);
  expect(count(towers, isCell)).toBe(3 * 7 * 6); // camps, towers, pieces
  expect(count(await drawn('engagement-steps', 'lines'), isCell)).toBe(8 * 5);
  const activities = await drawn('capitals', 'lines');
  expect(texts(activities)).toEqual(expect.arrayContaining(['Migrants, their families and associations', 'Others who take part']));
  expect(count(activities, isCell)).toBe(8 * 4 + 2 * 2);
});

it('has lines below to write names on, on the side from which one reads', async () => {
  for (const [language, head, x] of [['en', 'Names to place', 0], ['ar', 'أسماء لتوضع في مكانها', 960]] as const) {
    const { marks, height } = await drawn('power-interest', 'lines', { language });
    const strip = marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.text === head)!;
    expect([language, strip.x]).toEqual([language, x]);
    const lines = marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.points.every(([, y]) => y > strip.y));
    expect(lines).toHaveLength(4 * 4);
    expect(Math.max(...lines.map(({ points: [start] }) => start![1]))).toBeLessThan(height);
  }
});

it('writes short names on cards where long ones have no room, and counts names that are too many', async () => {
  const crowd = requireDocument({ version: 1, cause: { title: 'Many' }, actors: Array.from({ length: 201 }, (_, at) => ({ id: `a${at}`, name: `${'A very long name '.repeat(9)}${at}`, shortName: `Short ${at}` })) });
  const scene = await drawn('power-interest', 'names', { of: crowd });
  expect(texts(scene).filter((one) => one.startsWith('Short'))).toHaveLength(200);
  expect(scene.marks.filter((mark) => mark.kind === 'area' && mark.dash === 'dashed')).toHaveLength(200);
  expect(texts(scene)).toContain('and 1 more');
});

it('names the objective that a figure is about', async () => {
  expect((await drawn('force-field', 'lines')).sentence).toBe('Objective: A fund. A blank figure, to be filled in together.');
  expect((await drawn('force-field', 'lines', { of: nobody })).sentence).toBe('A blank figure, to be filled in together.');
  expect(await drawn('force-field', 'lines', { options: { each: true } })).toEqual(await drawn('force-field', 'lines'));
});

it('refuses pictures that make no sense without anybody, and objectives that are not there', async () => {
  await expect(drawn('network', 'lines')).rejects.toThrow(/network cannot be blank. These can: .*force-field/);
  await expect(drawn('force-field', 'lines', { options: { objective: 'x' } })).rejects.toMatchObject({ name: 'NotFoundError' });
  expect(pictures.filter(({ canBeBlank }) => canBeBlank === true).length).toBeGreaterThan(12);
});

it('is offered in the guide for those that can be blank, and for no other', () => {
  const guide = readFileSync(new URL('../../../../docs/guide/pictures.md', import.meta.url), 'utf8');
  const [, named] = /^((?:`[a-z-]+`(?:,| and)?\s+)+)can be blank:/m.exec(guide)!;
  expect([...named!.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id)).toEqual(pictures.flatMap(({ id, canBeBlank }) => (canBeBlank === true ? [id] : [])).toSorted());
});
