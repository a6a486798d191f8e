import { analyse } from '@allymap/core';
import { expect, it } from 'vitest';
import { harbourDocument, viewOf } from './harbour.fixture.ts';
import { mapOverview } from './map-overview.ts';

it('counts who is for and against each objective, and how many are unknown', () => {
  const { objectives } = mapOverview(viewOf());
  expect(objectives.map(({ label, counts }) => [label, counts])).toEqual([
    ['Berths are kept', { for: 1, against: 1, neutral: 1, unknown: 1 }],
    ['Fees fall', { for: 0, against: 0, neutral: 0, unknown: 4 }],
  ]);
  // Neutral or against, those with a veto first.
  expect(objectives[0]!.toPersuade.map(({ id }) => id)).toEqual(['port', 'bank']);
});

it('says nothing of positions before the map is analysed', () => {
  const { objectives, missing } = mapOverview(viewOf(undefined, { analysis: null }));
  expect(objectives.map(({ counts }) => counts)).toEqual([null, null]);
  expect(missing).toEqual([]);
});

it('says how much is missing, and only of what something is missing', () => {
  expect(mapOverview(viewOf()).missing).toEqual([
    { what: 'influence', count: 2, total: 4 },
    { what: 'interest', count: 2, total: 4 },
    { what: 'position', count: 5, total: 8 },
    { what: 'veto', count: 2, total: 4 },
    { what: 'strength', count: 2, total: 4 },
  ]);
});

it('names the cause, the alliances with their members, and every source', () => {
  const { cause, change, alliances, sources } = mapOverview(viewOf(harbourDocument, { analysis: analyse(harbourDocument) }));
  expect([cause, change]).toEqual(['The harbour stays open to small boats', 'The port sets aside a quay for small boats.']);
  expect(alliances.map(({ label, members }) => [label, members.map(({ id }) => id)])).toEqual([['Friends of the quay', ['__proto__', 'bank']]]);
  expect(sources.map(({ id }) => id)).toEqual(['minutes', 'trap']);
});
