import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { BlankKind } from '../picture.ts';
import { pictures } from '../registry.ts';
import type { Scene } from '../scene.ts';

const document = requireDocument({ version: 1, cause: { title: 'Wells' }, actors: [{ id: '__proto__', name: 'Town council', veto: true }, { id: 'b', name: '<b>Traders</b>' }], objectives: [{ id: 'o', label: 'A fund' }], positions: [{ id: 'p', actor: 'b', objective: 'o', value: 1 }] });
const nobody = requireDocument({ version: 1, cause: { title: 'Nobody' } });

async function drawn(picture: string, blank: BlankKind | undefined, { of = document, language = 'en', options = {}, width = 960 } = {}): Promise<Scene> {
  return drawPicture(picture, { document: of, words: createTranslator(language), names: namesOf(of) }, options, { width, blank });
}

const texts = ({ marks }: Scene): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe.each(pictures.flatMap(({ id, canBeBlank }) => (canBeBlank === true ? [id] : [])))('the blank figure of %s', (id) => {
  it('has its question as its title, a place for names, and nobody in it', async () => {
    const scene = await drawn(id, 'lines');
    expect(scene.title).toBe(createTranslator('en').t(`picture.${id}.question`));
    expect(scene.caption).toContain('Write each name on a card');
    expect(scene.marks.filter(({ kind, actor, words }) => kind === 'disc' || actor !== undefined || words !== undefined)).toEqual([]);
    expect([scene.legend, scene.table.rows]).toEqual([[], []]);
    expect(texts(scene)).toContain('Names to place');
    // Nothing is counted, and no number stands where nobody is.
    expect(texts(scene).filter((one) => /\d|unknown/.test(one))).toEqual([]);
    // As large as a wall wants it: cells have room for cards.
    expect(scene.height).toBeGreaterThan(450);
  });

  it('is the same for a map of nobody, for narrow rooms, and has the names of a map on cards', async () => {
    const figure = (scene: Scene): unknown => scene.marks.slice(0, 12);
    if ((await drawn(id, 'lines')).sentence.startsWith('A blank')) expect(figure(await drawn(id, 'lines', { of: nobody }))).toEqual(figure(await drawn(id, 'lines')));
    expect(await drawn(id, 'lines', { width: 280 })).toEqual(await drawn(id, 'lines', { width: 800 }));
    const cards = await drawn(id, 'names');
    expect(texts(cards)).toEqual(expect.arrayContaining(['Names to cut out and place', 'Town council', '<b>Traders</b>']));
    expect(cards.table.rows.map(({ actor }) => actor)).toEqual(['__proto__', 'b']);
  });
});

it('names the objective that a figure is about', async () => {
  expect((await drawn('force-field', 'lines')).sentence).toBe('Objective: A fund. A blank figure, to be filled in together.');
  expect((await drawn('force-field', 'lines', { of: nobody })).sentence).toBe('A blank figure, to be filled in together.');
  expect(await drawn('force-field', 'lines', { options: { each: true } })).toEqual(await drawn('force-field', 'lines'));
});

it('refuses pictures that make no sense without anybody, and objectives that are not there', async () => {
  await expect(drawn('network', 'lines')).rejects.toThrow(/network cannot be blank. These can: .*force-field/);
  await expect(drawn('force-field', 'lines', { options: { objective: 'x' } })).rejects.toMatchObject({ name: 'NotFoundError' });
  expect(pictures.filter(({ canBeBlank }) => canBeBlank === true).length).toBeGreaterThan(9);
});
