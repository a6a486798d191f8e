import { describe, expect, it } from 'vitest';
import { forceField } from '../forces/force-field.ts';
import { requireDocument } from '../model/parse-document.ts';
import { ForceFieldLayout, forceFieldLayout } from './force-field-layout.ts';

function layoutOf(rows: readonly [position: number, influence: number | null][]): ForceFieldLayout {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    objectives: [{ id: 'law', label: 'A new law' }],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
    positions: rows.map(([value], index) => ({ id: `${index}`, actor: `a${index}`, objective: 'law', value })),
    assessments: rows.map(([, value], index) => ({ id: `${index}`, actor: `a${index}`, criterion: 'power', value })),
  });
  const layout = forceFieldLayout(forceField.compute(document)[0]!);
  expect(ForceFieldLayout.parse(layout)).toEqual(layout);
  return layout;
}

describe('force field layout', () => {
  it('piles both sides, the strongest on top, as long as their forces', () => {
    // Driving 0.5 and 0.25; restraining −0.5 × unknown: from −0.5 to 0. Two rows at 3/4 and 1/4.
    const layout = layoutOf([[0.5, 0.5], [1, 0.5], [-0.5, null], [0, 1]]);
    expect(layout.rows).toBe(2);
    expect(layout.arrows).toEqual([
      { actor: 'a1', side: 'driving', x: 0.75, xInterval: [0.75, 0.75], y: 0.75 },
      { actor: 'a0', side: 'driving', x: 0.625, xInterval: [0.625, 0.625], y: 0.25 },
      { actor: 'a2', side: 'restraining', x: null, xInterval: [0.25, 0.5], y: 0.75 },
    ]);
  });

  it('is empty where nobody pushes', () => {
    expect(layoutOf([[0, 1]])).toEqual({ objective: 'law', rows: 0, arrows: [] });
  });
});
