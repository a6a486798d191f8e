import { readFileSync } from 'node:fs';
import { analyse, MethodId, MetricId, requireDocument, type Analysis, type Document } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { initialState } from '../../controller/map-state.ts';
import { mapView } from '../map-view.ts';
import { harbourDocument } from '../harbour.fixture.ts';
import { shownElsewhere } from './readings.ts';
import { recordsAbout, type Subject } from './records-about.ts';
import { resultsAbout, type ResultGroup } from './results-about.ts';

const shipped = (name: string): Document => requireDocument(JSON.parse(readFileSync(new URL(`../../../../../examples/maps/${name}.allymap.json`, import.meta.url), 'utf8')));
const whole = (document: Document): Analysis => analyse(document, { metrics: MetricId.options, methods: MethodId.options });
const fund = shipped('return-fund');
const fundResults = whole(fund);

function about(document: Document, analysis: Analysis, subject: Subject, language = 'en'): readonly ResultGroup[] {
  return resultsAbout(mapView({ ...initialState, document, analysis }, createTranslator(language))!, analysis, subject);
}

/** All that is said, in lines, without what isolates names. */
function lines(groups: readonly ResultGroup[]): string[] {
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
  return groups.flatMap(({ methods, unknown }) => [
    ...methods.flatMap(({ name, lines: said }) =>
      said.map((line) => plain([name, line.about, ...line.facts.map(({ label, text, rank }) => [label, text, rank].filter((part) => part !== null).join(' ')), ...line.sentences].filter((part) => part !== null).join(' | '))),
    ),
    ...(unknown.length === 0 ? [] : [`unknown: ${unknown.join(', ')}`]),
  ]);
}

const outcomes = ({ metrics, scoring, complementarity, forces, partnership }: Analysis): [string, unknown][] => Object.entries({ ...metrics, ...scoring, ...complementarity, ...forces, ...partnership });
const idOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the results about an actor', () => {
  it('leave out no metric and no method that says something of an actor', () => {
    const naming = outcomes(fundResults).filter(([, result]) => fund.actors.some(({ id }) => [...recordsAbout(result, { kind: 'actor', id })].length > 0));
    expect(naming.length).toBeGreaterThan(40);
    const shown = new Set(fund.actors.flatMap(({ id }) => about(fund, fundResults, { kind: 'actor', id }).flatMap(({ methods }) => methods.map((method) => method.id))));
    expect(naming.map(([key]) => idOf(key)).filter((id) => !shown.has(id) && !shownElsewhere.has(id))).toEqual([]);
  });

  it('say the class with its advice, the number with its rank, and what stands open on which objective', () => {
    const said = lines(about(fund, fundResults, { kind: 'actor', id: 'returnees' }));
    for (const line of [
      'Salience | Dependent | Speak up with Returned Families’ Association, or introduce them to someone who has the power: their claim is rightful and urgent, but they lack power.',
      'Spectrum of allies | The municipality sets up the fund | Active ally',
      'Engagement assessment matrix | Now Leading | Wanted Leading | Steps to go 0',
      'Betweenness | 0.24 rank 2 of 20',
      'Core and periphery | In the core.',
    ]) {
      expect(said).toContain(line);
    }
  });

  it('say the same advice once, however many objectives it is on', () => {
    const aiim = lines(about(fund, fundResults, { kind: 'actor', id: 'returnees' })).filter((line) => line.startsWith('Alignment'));
    expect(aiim).toHaveLength(4);
    expect(aiim.filter((line) => line.includes('Work and learn together'))).toHaveLength(1);
  });

  it('rank the greatest first, equals alike, and only those that are known', () => {
    // Ties: a–b, a–c, a–d, b–c. Neighbours: a 3, b 2, c 2, d 1, e none.
    const ends = [['a', 'b'], ['a', 'c'], ['a', 'd'], ['b', 'c']];
    const document = requireDocument({
      version: 1,
      cause: { title: 'Ranks' },
      actors: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id.toUpperCase() })),
      ties: ends.map(([source, target]) => ({ id: `${source}${target}`, source, target, kind: 'cooperation' })),
    });
    const analysis = whole(document);
    const neighbours = document.actors.map(({ id }) => lines(about(document, analysis, { kind: 'actor', id })).find((line) => line.startsWith('Number of neighbours')));
    expect(neighbours.map((line) => line?.slice('Number of neighbours | '.length))).toEqual(['3 rank 1 of 5', '2 rank 2 of 5', '2 rank 2 of 5', '1 rank 4 of 5', '0']);
    // Only a, b and c have two neighbours whose tie could be missing: of a's three pairs one is linked, of b's and c's one pair each.
    expect(lines(about(document, analysis, { kind: 'actor', id: 'a' }))).toContain('Clustering | 0.33 rank 3 of 3');
    expect(lines(about(document, analysis, { kind: 'actor', id: 'd' })).some((line) => line.startsWith('unknown:') && line.includes('Clustering'))).toBe(true);
  });

  it('name what is unknown once in each group, and never as a low value', () => {
    const said = lines(about(harbourDocument, whole(harbourDocument), { kind: 'actor', id: '' }));
    expect(said.filter((line) => line.startsWith('unknown:')).map((line) => line.split(', ').slice(0, 2).join(', '))).toEqual([
      'unknown: Salience, Alignment',
      'unknown: Bands of support, Spectrum of allies',
      'unknown: Proximity and flexibility, Trust and value',
      'unknown: Clustering',
    ]);
    expect(said.join('\n')).not.toMatch(/(?<!\d)0%/);
  });

  it.each(['en', 'fr', 'es', 'pt', 'ar'])('are said in full in %s', (language) => {
    const all = fund.actors.flatMap(({ id }) => lines(about(fund, fundResults, { kind: 'actor', id }, language)));
    expect(all.filter((line) => /\{\w+\}|\b[a-z]+(-[a-z]+)*\.[a-z-]+\b|undefined|NaN/.test(line))).toEqual([]);
  });
});
