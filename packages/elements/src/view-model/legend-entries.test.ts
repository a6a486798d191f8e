import { requireDocument } from '@allymap/core';
import { expect, it } from 'vitest';
import { initialState, type Appearance } from '../controller/map-state.ts';
import { harbour, ringOf, viewOf } from './harbour.fixture.ts';
import { legendEntries } from './legend-entries.ts';

const legend = (appearance: Partial<Appearance> = {}, document?: unknown) =>
  legendEntries(viewOf(document === undefined ? undefined : requireDocument(document)), { ...initialState.appearance, ...appearance });

it('lists what the network picture uses', () => {
  expect(legend()).toEqual({
    roles: [{ role: 'partner', count: 2 }, { role: 'stakeholder', count: 1 }, { role: 'strategic-ally', count: 1 }],
    kinds: [],
    unknownKinds: 0,
    stances: [],
    signs: ['for', 'against'],
    sectors: ['state', 'private', 'civil-society'],
    unknownSector: true,
    sizeBy: 'influence',
    unknownInfluence: true,
    unknownCell: false,
    veto: true,
    // Petition: solid, arrow; contract: double; funding, informal: dotted; the conflict is explained by its sign alone.
    lines: ['dotted', 'double', 'solid', 'arrow', 'tension'],
    width: { known: true, unknown: true },
    sides: true,
    power: true,
  });
});

it('explains colours by position, and then no sign twice', () => {
  const { stances, signs } = legend({ colourBy: 'position' });
  expect(stances.map(({ stance, count }) => [stance, count])).toEqual([['for', 1], ['neutral', 1], ['against', 1], ['unknown', 1]]);
  expect(signs).toEqual([]);
});

it('explains colours by kind, the rest in grey and the unknown apart', () => {
  const kinds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'h', 'i'];
  const actors = [...kinds.map((kind, i) => ({ id: `${i}`, name: `${i}`, kind })), { id: 'x', name: 'x' }];
  const entries = legend({ colourBy: 'kind' }, { version: 1, cause: { title: 'Kinds' }, actors });
  expect(entries.kinds.map(({ kind, letter, count }) => [kind, letter, count])).toEqual([
    ['h', '1', 2], ['a', '2', 1], ['b', '3', 1], ['c', '4', 1], ['d', '5', 1], ['e', '6', 1], ['f', '7', 1], [null, '', 2],
  ]);
  expect(entries).toMatchObject({ roles: [], unknownKinds: 1, power: false });
});

it('is silent on what the picture does not use', () => {
  expect(legend({}, { version: 1, cause: { title: 'One' }, actors: [{ id: 'a', name: 'A', role: 'partner', sector: 'state' }] })).toMatchObject({
    signs: [], unknownSector: false, sizeBy: null, veto: false, lines: [], width: { known: false, unknown: false }, sides: false, power: false,
  });
  expect(legend({}, ringOf(20))).toMatchObject({ lines: ['solid'], width: { known: false, unknown: true }, unknownInfluence: false });
  const alike = { ...harbour, ties: harbour.ties.map((tie) => ({ ...tie, strength: 2 })) };
  expect(legend({}, alike).width).toEqual({ known: false, unknown: false });
});

it('knows what the grid and the table show', () => {
  expect(legend({ picture: 'grid' })).toMatchObject({ lines: [], sides: false, power: false, sizeBy: null, unknownInfluence: false, unknownCell: true });
  expect(legend({ picture: 'table' })).toMatchObject({ sectors: [], signs: [], veto: false, sizeBy: null });
  expect(legend({ picture: 'table' }).roles).toHaveLength(3);
});
