import { requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { initialState, noFilter, type MapState } from '../controller/map-state.ts';
import { gridPicture, type GridPicture } from './grid-picture.ts';
import { harbourDocument, ringOf, viewOf } from './harbour.fixture.ts';

const { appearance } = initialState;
const answer = (id: string, actor: string, criterion: string, value: number | null) => ({ id, actor, criterion, value });

// Interest is gain ÷ 10. Influence is the mean of rank and money, each (value − 1) ÷ 4.
const document = requireDocument({
  version: 1,
  cause: { title: 'Five actors' },
  criteria: [
    { id: 'gain', label: 'Gains', measures: 'interest', scale: 'zero-to-ten' },
    { id: 'rank', label: 'Decides', measures: 'influence', scale: 'one-to-five' },
    { id: 'money', label: 'Pays', measures: 'influence', scale: 'one-to-five' },
  ],
  actors: [
    { id: '__proto__', name: 'Minister', sector: 'state', role: 'strategic-ally' },
    { id: 'twin', name: 'Twin', sector: 'state', role: 'partner' },
    { id: 'edge', name: 'Edge', sector: 'private', role: 'stakeholder' },
    { id: 'half', name: 'Half', sector: 'civil-society', role: 'stakeholder' },
    { id: 'new', name: 'Newcomer' },
  ],
  ties: [
    { id: 't1', source: '__proto__', target: 'half', kind: 'cooperation' },
    { id: 't2', source: 'edge', target: '__proto__', kind: 'funding' },
    { id: 't3', source: '__proto__', target: '__proto__', kind: 'information' },
  ],
  assessments: [
    // 10/10 = 1; (4/4 + 2/4)/2 = 0.75
    answer('1', '__proto__', 'gain', 10),
    answer('2', '__proto__', 'rank', 5),
    answer('3', '__proto__', 'money', 3),
    // the same scores from other answers: 1; (2/4 + 4/4)/2 = 0.75
    answer('4', 'twin', 'gain', 10),
    answer('5', 'twin', 'rank', 3),
    answer('6', 'twin', 'money', 5),
    // 2/10 = 0.2; (3/4 + 1/4)/2 = 0.5, exactly the threshold, which is high
    answer('7', 'edge', 'gain', 2),
    answer('8', 'edge', 'rank', 4),
    answer('9', 'edge', 'money', 2),
    // 8/10 = 0.8; rank 0 of money unknown: 0 from what is known, but anything from 0 to (0 + 1)/2 = 0.5 is possible
    answer('10', 'half', 'gain', 8),
    answer('11', 'half', 'rank', 1),
    answer('12', 'half', 'money', null),
    // of the newcomer only interest is known: 0.6
    answer('13', 'new', 'gain', 6),
  ],
});
const pictureOf = (state: Partial<MapState> = {}): GridPicture => gridPicture(viewOf(document, state), { ...appearance, ...state.appearance })!;

describe('gridPicture', () => {
  it('places whoever has both scores, the most influential first, and counts the cells', () => {
    const { placed, counts, thresholds, leftOut } = pictureOf();
    expect(placed.map(({ id, interest, influence, cell }) => [id, interest, influence, cell])).toEqual([
      // 80 · 0.75 + 10 · 1 are equal for both; the minister has more ties
      ['__proto__', 1, 0.75, 'key-players'],
      ['twin', 1, 0.75, 'key-players'],
      ['edge', 0.2, 0.5, 'keep-satisfied'],
      ['half', 0.8, 0, 'keep-informed'],
    ]);
    expect(thresholds).toEqual({ interest: 0.5, influence: 0.5 });
    expect([...counts]).toEqual([['key-players', 2], ['keep-satisfied', 1], ['keep-informed', 1], ['minimal-effort', 0]]);
    expect(leftOut).toBe(0);
  });

  it('gives the same place to the same scores only', () => {
    expect(pictureOf().placed.map(({ place }) => place)).toEqual([0, 0, 1, 2]);
  });

  it('puts nobody of unknown influence into the picture, but keeps what is known', () => {
    const { unplaced, placed } = pictureOf();
    expect(unplaced.map(({ missing, nodes }) => [missing, nodes.map(({ id, interest, influence }) => [id, interest, influence])])).toEqual([
      [['influence'], [['new', 0.6, null]]],
    ]);
    expect(unplaced[0]!.nodes[0]).toMatchObject({ interestRange: [0.6, 0.6], influenceRange: [0, 1] });
    expect(placed.some(({ id }) => id === 'new')).toBe(false);
  });

  it('orders the unknown by what is missing', () => {
    // Of the harbour's bank and émigrés nothing is known, of nobody one thing only.
    const groups = gridPicture(viewOf(harbourDocument), appearance)!.unplaced;
    expect(groups.map(({ missing, nodes }) => [missing, nodes.map(({ id }) => id)])).toEqual([[['interest', 'influence'], ['bank', '']]]);
    // Of a ring every influence is known and no interest.
    expect(gridPicture(viewOf(requireDocument(ringOf(3))), appearance)!.unplaced.map(({ missing }) => missing)).toEqual([['interest']]);
  });

  it('dashes whom the unknown could put into another cell, and whose sector is unknown', () => {
    const { placed, unplaced } = pictureOf();
    // Half may reach 0.5, which is high; nobody else is open to anything.
    expect(placed.map(({ uncertain, dashed }) => [uncertain, dashed])).toEqual([[false, false], [false, false], [false, false], [true, true]]);
    expect(placed[3]!.influenceRange).toEqual([0, 0.5]);
    expect(unplaced[0]!.nodes[0]!.dashed).toBe(true);
  });

  it('keeps everybody in their order, whoever is selected, and names the selected one’s ties', () => {
    const before = pictureOf();
    const { placed, tiedToSelected } = pictureOf({ selected: 'half' });
    expect(placed.map(({ id }) => id)).toEqual(before.placed.map(({ id }) => id));
    expect(placed.map(({ emphasis }) => emphasis)).toEqual(['full', 'faded', 'faded', 'full']);
    expect([...tiedToSelected]).toEqual(['__proto__']);
    const importance = placed.map(({ priority }) => priority);
    expect(importance.indexOf(Math.max(...importance))).toBe(3);
    expect(before.tiedToSelected.size).toBe(0);
    // A tie to oneself is none to another.
    expect([...pictureOf({ selected: '__proto__' }).tiedToSelected].sort()).toEqual(['edge', 'half']);
  });

  it('does not count whom the filter leaves out', () => {
    const { counts, placed } = pictureOf({ filter: { ...noFilter, roles: ['partner'] } });
    expect(counts.get('key-players')).toBe(1);
    expect(placed.map(({ emphasis }) => emphasis)).toEqual(['filtered-out', 'full', 'filtered-out', 'filtered-out']);
  });

  it('draws one size for all, or area by ties where that is asked for', () => {
    const circles = (picture: GridPicture) => picture.placed.filter(({ shape }) => shape === 'round-rectangle').map(({ scale }) => scale);
    expect(new Set(circles(pictureOf())).size).toBe(1);
    const byTies = pictureOf({ appearance: { ...appearance, sizeBy: 'ties' } });
    const [minister, twin] = circles(byTies);
    // Areas grow from 26² with no tie to 64² with most ties, against an ordinary (26² + 64²)/2: 64²/26² = 6.06 times.
    expect((minister! / twin!) ** 2).toBeCloseTo(64 ** 2 / 26 ** 2, 6);
    expect([pictureOf().area, byTies.area]).toEqual(['none', 'ties']);
  });

  it('waits for the analysis', () => {
    expect(gridPicture(viewOf(document, { analysis: null }), appearance)).toBeNull();
  });
});
