// What shows only while an actor is looked at, and what every picture does with roles.
import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import type { Mark, Scene } from '../scene.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { measureText } from '../text/measure-text.ts';
import { fullName } from './full-name.ts';

const answer = (actor: string, criterion: string, value: number | null) => ({ id: `${actor} ${criterion}`, actor, criterion, value });
const town = {
  version: 1,
  cause: { title: 'Wells' },
  actors: [
    { id: '__proto__', name: 'Town council', shortName: 'Council', role: 'partner', sector: 'state', kind: 'bank', veto: true },
    { id: 'b', name: 'Traders', role: 'opponent', sector: 'private', kind: 'bank' },
    { id: 'c', name: 'River trust', role: 'partner', kind: 'school' },
    { id: 'd', name: 'Newcomers' },
  ],
  criteria: ['interest', 'influence'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-one' })),
  assessments: [answer('__proto__', 'interest', 0.8), answer('__proto__', 'influence', 0.9), answer('b', 'interest', 0.2), answer('b', 'influence', 0.3), answer('c', 'interest', 0.7), answer('c', 'influence', null), answer('d', 'interest', 0.1), answer('d', 'influence', 0.1)],
  ties: [{ id: 't', source: 'b', target: '__proto__', kind: 'cooperation' }, { id: 'u', source: '__proto__', target: 'b', kind: 'funding' }],
  objectives: [{ id: 'o', label: 'A fund' }],
  positions: [{ id: 'p', actor: '__proto__', objective: 'o', value: 1 }, { id: 'q', actor: 'b', objective: 'o', value: -1 }],
};

async function drawn(options: Readonly<Record<string, unknown>> = {}, room: { width?: number; height?: number; isStill?: boolean } = {}, language = 'en', id = 'power-interest'): Promise<Scene> {
  const document = requireDocument(town);
  return drawPicture(id, { document, words: createTranslator(language), names: namesOf(document) }, options, { width: 960, ...room });
}

const active = ({ marks }: Scene, actor: string): Mark[] => marks.filter((mark) => mark.when === 'active' && mark.actor === actor);
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('while one looks at an actor of a plane', () => {
  it('has its values at the axes, and one line to each that it is tied to', async () => {
    const scene = await drawn();
    expect(texts(active(scene, '__proto__'))).toEqual(['80%', '90%']);
    expect(active(scene, '__proto__').flatMap(({ leadsTo }) => leadsTo ?? [])).toEqual(['b']);
    expect(active(scene, 'b').flatMap(({ leadsTo }) => leadsTo ?? [])).toEqual(['__proto__']);
    expect(active(scene, 'd').flatMap(({ leadsTo }) => leadsTo ?? [])).toEqual([]);
  });

  it('shows where one may belong who has no place', async () => {
    const scene = await drawn();
    const [region] = active(scene, 'c').filter((mark) => mark.kind === 'area');
    const ys = (region as Extract<Mark, { kind: 'area' }>).points.map(([, y]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(200); // influence may be anything
    expect(texts(active(scene, 'c'))).toEqual(['somewhere here']);
  });

  it('has nothing of it in a file, and all of it in the mirror', async () => {
    const scene = await drawn();
    expect(renderSvg(scene)).not.toMatch(/>80%<|somewhere here/);
    expect(renderSvg(scene)).toBe(renderSvg({ ...scene, marks: scene.marks.filter(({ when }) => when === undefined) }));
    // For a file it need not be made at all.
    const still = await drawn({}, { isStill: true });
    expect(still.marks.filter(({ when }) => when !== undefined)).toEqual([]);
    expect(renderSvg(still)).toBe(renderSvg(scene));
    expect(active(await drawn({}, {}, 'ar'), '__proto__')).toHaveLength(active(scene, '__proto__').length);
  });
});

describe('the name in full', () => {
  it('stands on a plate within the picture, where it does not stand there already', async () => {
    const scene = await drawn({}, { width: 340, height: 300 });
    expect(fullName(scene, 'b', 'Traders', measureText)).toEqual([]);
    expect(fullName(scene, 'nobody', 'Nobody', measureText)).toEqual([]);
    const plate = fullName(scene, '__proto__', 'The council of the town and of all the villages around it', measureText);
    expect(texts(plate).join(' ')).toBe('The council of the town and of all the villages around it');
    const [{ points }] = plate as [Extract<Mark, { kind: 'area' }>];
    for (const [x, y] of points) expect(x >= 0 && x <= scene.width && y >= 0 && y <= scene.height).toBe(true);
  });
});

describe('the room of a plane', () => {
  it.each([420, 700])('is as high as the box of %i', async (height) => {
    const scene = await drawn({}, { height });
    expect(scene.height).toBeLessThanOrEqual(height);
    expect(scene.height).toBeGreaterThan(height - 40);
  });

  it('is a list where it is narrow, but in a box, where names show when one points at discs', async () => {
    const frames = ({ marks }: Scene) => marks.filter((mark) => mark.kind === 'line' && mark.dash === 'dashed').length;
    expect(frames(await drawn({}, { width: 390 }))).toBe(0);
    expect(frames(await drawn({}, { width: 390, height: 420 }))).toBe(2);
    expect(frames(await drawn({}, { width: 290, height: 420 }))).toBe(0);
  });
});

describe('the legend', () => {
  it('has the roles that a picture shows, each with whom it stands for, and the whole grammar of the grid', async () => {
    const { legend } = await drawn();
    expect(legend.map(({ text, filter }) => [text, filter])).toEqual(expect.arrayContaining([['Partner', { role: 'partner' }], ['Opponent', { role: 'opponent' }], ['No role yet', { role: 'unassigned' }], ['State', undefined], ['for', undefined], ['against', undefined], ['sector unknown', undefined]]));
    const forces = await drawn({}, {}, 'en', 'spectrum-of-allies');
    expect(forces.legend.flatMap(({ filter }) => filter ?? [])).toEqual([{ role: 'partner' }, { role: 'opponent' }, { role: 'unassigned' }]);
  });

  it('has kinds, or positions, where colours stand for those', async () => {
    const kinds = await drawn({ colour: 'kind' });
    expect(kinds.legend.flatMap(({ filter }) => filter ?? [])).toEqual([{ kind: 'bank' }, { kind: 'school' }]);
    expect(kinds.marks.flatMap((mark) => (mark.kind === 'disc' ? [[mark.actor, mark.letter]] : []))).toEqual([['__proto__', '1'], ['b', '1'], ['d', '?'], ['c', '2']]);
    const positions = await drawn({ colour: 'position' });
    expect(positions.marks.flatMap((mark) => (mark.kind === 'disc' ? [[mark.actor, mark.colour, mark.stance]] : []))).toEqual([['__proto__', 'for', undefined], ['b', 'against', undefined], ['d', 'unassigned', undefined], ['c', 'unassigned', undefined]]);
    expect(positions.legend.map(({ text }) => text).slice(0, 3)).toEqual(['for', 'against', 'unknown']);
  });

  it('says nothing of roles where nobody has one', async () => {
    const document = requireDocument({ ...town, actors: town.actors.map(({ id, name }) => ({ id, name })) });
    const { legend } = await drawPicture('spectrum-of-allies', { document, words: createTranslator('en'), names: namesOf(document) });
    expect(legend.some(({ filter }) => filter !== undefined)).toBe(false);
  });
});
