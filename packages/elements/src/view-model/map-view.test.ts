import { analyse, type Analysis, type LeftOut } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { expect, it } from 'vitest';
import { actorFacts } from './actor-facts.ts';
import { harbourDocument, viewOf } from './harbour.fixture.ts';
import { initialState } from '../controller/map-state.ts';
import { mapView } from './map-view.ts';

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

const scores = ['betweenness', 'harmonic-closeness', 'edge-betweenness'] as const;

it('says which scores a large map goes without, why, and how to get them', () => {
  const view = viewOf(harbourDocument, { analysis, scoresLeftOut: { why: 'no-worker', metrics: [...scores] } });
  expect(view.leftOut).toEqual([
    'The background worker could not be loaded, so these scores were left out for this large map: betweenness, harmonic closeness, and betweenness of ties. To get them, have the page served with the file allymap-worker.js (guide: “Large maps”), or run the command allymap analyse.',
  ]);
  const stopped = viewOf(harbourDocument, { analysis, scoresLeftOut: { why: 'stopped', metrics: ['edge-betweenness'] } });
  expect(stopped.leftOut).toEqual(['The analysis was stopped before these scores were computed: betweenness of ties. To get them, open the map again and wait for the end.']);
});

it.each(['fr', 'es', 'pt', 'ar'])('says it in %s', (language) => {
  const words = createTranslator(language);
  const [sentence] = mapView({ ...initialState, document: harbourDocument, analysis, scoresLeftOut: { why: 'no-worker', metrics: [...scores] } }, words)!.leftOut;
  for (const metric of scores) expect(sentence).toContain(words.word(`metric.${metric}`));
  expect(sentence).toContain('allymap-worker.js');
  expect(sentence).not.toContain('could not');
});
