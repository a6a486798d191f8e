import { describe, expect, it } from 'vitest';
import { requireDocument } from '../../model/parse-document.ts';
import { analyse, analyseInSteps } from '../analyse.ts';
import type { AnalysisStep } from '../analyser.ts';
import { AnalyseOptions, MethodId, MetricId } from '../analyse-options.ts';
import { methodsLeftOut } from '../methods-left-out.ts';
import { resultKey } from '../result-key.ts';
import { complementarityEntries, forceEntries, methodEntries, networkEntries, partnershipEntries, scoringEntries } from './index.ts';

const families = { network: networkEntries, scoring: scoringEntries, complementarity: complementarityEntries, forces: forceEntries, partnership: partnershipEntries };

describe('the entries', () => {
  it.each(Object.entries(families))('of %s stand under their id in camel case, in their own family', (family, entries) => {
    for (const [key, { descriptor }] of Object.entries(entries)) {
      expect(resultKey(descriptor.id)).toBe(key);
      expect(key).toMatch(/^[a-z]+[A-Za-z]*$/);
      expect(descriptor.family).toBe(family);
    }
  });

  it('have ids of their own, which the options of analyse know', () => {
    const sizes = Object.values(families).slice(1).map((entries) => Object.keys(entries).length);
    expect(Object.keys(methodEntries)).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
    const ids = [...MetricId.options, ...MethodId.options];
    expect(new Set(ids).size).toBe(Object.keys(networkEntries).length + Object.keys(methodEntries).length);
  });

  it('take options that their own schema accepts', () => {
    const document = requireDocument({ version: 1, cause: { title: 'Test' } });
    expect(methodsLeftOut(analyse(document, { metrics: MetricId.options, methods: MethodId.options }))).toEqual([]);
  });
});

describe('an analysis in steps', () => {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }],
    ties: [{ id: '1', source: 'a', target: 'b', kind: 'funding' }, { id: '2', source: 'b', target: 'c', kind: 'cooperation', strength: 2 }],
  });

  it('says how far it has come, and gives the same bytes', () => {
    const options = { metrics: MetricId.options, methods: MethodId.options };
    const steps: AnalysisStep[] = [];
    const running = analyseInSteps(document, options);
    let next = running.next();
    for (; next.done !== true; next = running.next()) steps.push(next.value);
    expect(JSON.stringify(next.value)).toBe(JSON.stringify(analyse(document, options)));
    const total = options.metrics.length + options.methods.length;
    expect(new Set(steps.map((step) => step.total))).toEqual(new Set([total]));
    expect(steps[0]).toEqual({ computing: 'degree', done: 0, total, share: 0 });
    expect(steps.at(-1)).toEqual({ computing: null, done: total, total, share: 0 });
    for (const [index, { done, share }] of steps.entries()) {
      const before = steps[index - 1] ?? { done: 0, share: 0 };
      expect(done + share).toBeGreaterThanOrEqual(before.done + before.share);
    }
  });

  it('runs by default what the defaults name', () => {
    const { metrics, methods } = AnalyseOptions.parse({});
    expect(metrics).not.toContain('edge-betweenness');
    expect(methods).toEqual(['power-interest-grid', 'force-field', 'support-bands', 'spectrum-of-allies']);
  });
});
