import { analyse, type Analysis, type LeftOut } from '@allymap/core';
import { expect, it } from 'vitest';
import { actorFacts } from './actor-facts.ts';
import { gridPicture } from './grid-picture.ts';
import { harbourDocument, viewOf } from './harbour.fixture.ts';
import { initialState } from '../controller/map-state.ts';

const analysis = analyse(harbourDocument);
const leftOut: LeftOut = { leftOut: { code: 'left-out.error', params: { method: 'x', error: 'TypeError: x is not a function' } } };
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

it('says what the analysis leaves out, and why', () => {
  const partly: Analysis = { ...analysis, metrics: { ...analysis.metrics, degree: leftOut }, scoring: { ...analysis.scoring, powerInterestGrid: leftOut } };
  const view = viewOf(harbourDocument, { analysis: partly });
  expect(view.leftOut.map(plain)).toEqual([
    'Left out: Number of neighbours. An error in Allymap: TypeError: x is not a function',
    'Left out: Power-interest grid. An error in Allymap: TypeError: x is not a function',
  ]);
  expect(gridPicture(view, initialState.appearance)).toBeNull();
  // Scores are there without the grid; the number of neighbours is not.
  const whole = actorFacts(harbourDocument, analysis, view.words);
  expect(view.facts.map(({ influence, interest }) => [influence, interest])).toEqual(whole.map(({ influence, interest }) => [influence, interest]));
  expect(whole.some(({ influence }) => influence !== null)).toBe(true);
  expect(view.facts.every(({ ties, grid }) => ties === null && grid === null)).toBe(true);
});

it('says nothing of it where nothing is left out', () => {
  expect(viewOf(harbourDocument, { analysis }).leftOut).toEqual([]);
  expect(viewOf(harbourDocument, { analysis: null }).leftOut).toEqual([]);
});
