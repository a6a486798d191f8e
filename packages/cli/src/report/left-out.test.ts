import { analyse, comparison, requireDocument, type Analysis } from '@allymap/core';
import { createTranslator, languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { analysisReport, reportOptions } from './analysis-report.ts';
import { comparisonReport } from './comparison-report.ts';
import { methodReport } from './method-report.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';
import type { Report } from './report.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })),
  ties: ['ab', 'bc', 'ca'].map((ends) => ({ id: ends, source: ends[0], target: ends[1], kind: 'cooperation' })),
});
const leftOut = { leftOut: { code: 'left-out.error', params: { method: 'x', error: 'TypeError: <b>x</b> is not a function' } } };
const text = (report: Report): string => renderText(report, { width: 80, colour: false }).replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const english = createTranslator('en');

/** An analysis as it would be if every method of a report had an error in it. */
function withoutAnything(): Analysis {
  const analysis = analyse(document, reportOptions);
  const without = (results: object): never => Object.fromEntries(Object.entries(results).map(([key, result]) => [key, result === null ? null : leftOut])) as never;
  return {
    ...analysis,
    metrics: without(analysis.metrics),
    scoring: without(analysis.scoring),
    complementarity: without(analysis.complementarity),
    forces: without(analysis.forces),
    partnership: without(analysis.partnership),
  };
}

describe.each(languages)('a report in $name', ({ tag }) => {
  const translator = createTranslator(tag);

  it('says what was left out and why, in every format', () => {
    for (const report of [analysisReport(document, withoutAnything(), translator), methodReport(document, withoutAnything(), translator)]) {
      const [markdown, html] = [renderMarkdown(report), renderHtml(report, translator)];
      for (const written of [renderText(report, { width: 80, colour: false }), markdown, html]) {
        expect(written).toContain(translator.t('left-out.title'));
        expect(written).toContain('TypeError');
        expect(written).not.toContain('left-out.');
      }
      expect(markdown + html).not.toContain('<b>x');
    }
  });
});

describe('a report', () => {
  it('names each method that was left out, once', () => {
    const said = text(analysisReport(document, withoutAnything(), english));
    expect(said).toMatch(/Betweenness An error in Allymap: TypeError/);
    expect(said.match(/Betweenness An error/g)).toHaveLength(1);
  });

  it('does not take what was not computed for what is not there', () => {
    const said = text(analysisReport(document, withoutAnything(), english));
    expect(said).not.toContain('No one has scored influence');
    expect(said).not.toContain('holds others together');
    // A triangle: nothing hangs on one actor or tie, and that is said where it was computed.
    expect(text(analysisReport(document, analyse(document, reportOptions), english))).toContain('No single actor and no single tie holds others together.');
  });

  it('says nothing of it where nothing was left out', () => {
    expect(text(analysisReport(document, analyse(document, reportOptions), english))).not.toContain('Left out');
  });

  it('of a comparison says it too', () => {
    const result = { ...comparison.compute([document, document]), leftOut: [{ method: 'density', reason: leftOut.leftOut }] };
    expect(text(comparisonReport([document, document], result, english))).toMatch(/Not compared because of an error in Allymap: density\..*Left out.*Density An error in Allymap: TypeError/);
  });
});
