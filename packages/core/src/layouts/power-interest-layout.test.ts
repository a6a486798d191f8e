import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { powerInterestGrid } from '../scoring/power-interest-grid.ts';
import { PowerInterestLayout } from './power-interest-layout-result.ts';
import { powerInterestLayout } from './power-interest-layout.ts';

describe('power-interest layout', () => {
  it('places who is known on both axes, and keeps the others out of the picture', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
      criteria: [
        { id: 'gain', label: 'Gain', measures: 'interest', scale: 'zero-to-ten' },
        { id: 'law', label: 'Law', measures: 'influence', scale: 'zero-to-ten' },
      ],
      assessments: [
        { id: '1', actor: 'a', criterion: 'gain', value: 2 },
        { id: '2', actor: 'a', criterion: 'law', value: 9 },
        { id: '3', actor: 'b', criterion: 'law', value: 7 },
      ],
    });
    const layout = powerInterestLayout(powerInterestGrid.compute(document, { influenceThreshold: 0.6 }));
    expect(PowerInterestLayout.parse(layout)).toEqual(layout);
    expect(layout).toEqual({
      thresholds: { x: 0.5, y: 0.6 },
      placed: [{ actor: 'a', class: 'keep-satisfied', x: 0.2, y: 0.9, xInterval: [0.2, 0.2], yInterval: [0.9, 0.9] }],
      unplaced: [
        { actor: 'b', missing: ['interest'], x: null, y: 0.7, xInterval: [0, 1], yInterval: [0.7, 0.7] },
        { actor: 'c', missing: ['interest', 'influence'], x: null, y: null, xInterval: [0, 1], yInterval: [0, 1] },
      ],
    });
  });
});
