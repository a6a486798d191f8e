import * as z from 'zod/mini';
import { createSnapshot, explainBasis, metrics, type NetworkBasis } from '@allymap/core';
import { createTranslator, languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';

// What metrics say of themselves has a text in every language; the catalogues' own tests see to it that the languages match.

const noNames = (_thing: string, id: string): string => id;

describe('the texts of metrics', () => {
  const { has, t, message } = createTranslator('en');

  it.each(metrics)('name and describe $id, and say what in it is ours', ({ id, ours }) => {
    for (const code of [`metric.${id}`, `metric.${id}.description`, ...(ours === undefined ? [] : [ours])]) expect(has(code), code).toBe(true);
  });

  it.each(metrics)('name every option of $id and every choice', ({ options }) => {
    const { properties = {} } = z.toJSONSchema(options, { io: 'input' });
    for (const [name, property] of Object.entries(properties)) {
      expect(has(`metric-option.${name}`), name).toBe(true);
      const choices = (property as { enum?: string[] }).enum ?? [];
      for (const choice of choices) expect(has(`metric-option.${name}.${choice}`), `${name}: ${choice}`).toBe(true);
    }
  });

  it.each(languages)('say in $name everything that a result may rest on', ({ tag }) => {
    const translator = createTranslator(tag);
    for (const reads of ['ties', 'strength', 'length'] as const) {
      for (const direction of ['both', 'out', 'in'] as const) {
        const counts = reads === 'ties' ? { unknownStrengths: null, zeroStrengths: null } : { unknownStrengths: 3, zeroStrengths: 11 };
        const basis: NetworkBasis = { actors: 9, ties: 2, pairs: 1, loops: 1, blocked: 2, direction, reads, ...counts };
        for (const item of explainBasis(basis)) {
          expect(translator.has(item.code), item.code).toBe(true);
          expect(translator.message(item, noNames)).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it('put the counts where they belong', () => {
    const snapshot = createSnapshot({
      actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
      ties: [{ id: '1', source: 'a', target: 'b', kind: 'funding' }, { id: '2', source: 'b', target: 'a', kind: 'funding' }, { id: '3', source: 'a', target: 'b', kind: 'conflict' }],
    });
    const { basis } = metrics[0].compute(snapshot);
    expect(explainBasis(basis).map((item) => message(item, noNames))).toEqual([
      'Read: 2 ties, linking 1 pair of actors; several ties between the same two count as one.',
      'Directed ties were followed either way.',
      'Strengths were not read.',
      '1 conflict or interrupted tie was left out: nothing passes along it.',
    ]);
    expect(t('metric.betweenness')).toBe('Betweenness');
  });
});
