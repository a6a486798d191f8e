import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mactorInfluence } from '../forces/mactor/mactor-influence.ts';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { arbitraryDocument } from '../model/testing/arbitrary-document.ts';
import { InfluenceDependenceLayout, influenceDependenceLayout } from './influence-dependence-layout.ts';

function documentOf(influences: readonly (readonly [string, string, number | null])[]): Document {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
    influences: influences.map(([source, target, value], index) => ({ id: `${index}`, source, target, value })),
  });
}

function layoutOf(...influences: (readonly [string, string, number | null])[]): InfluenceDependenceLayout {
  const layout = influenceDependenceLayout(mactorInfluence.compute(documentOf(influences)));
  expect(InfluenceDependenceLayout.parse(layout)).toEqual(layout);
  return layout;
}

describe('influence-dependence layout', () => {
  it('puts dependence across and influence up, on one scale, and the lines at the mean', () => {
    // a on b: 4; a on c through b: min(4, 2) = 2; b on c: 2; so I: a 6, b 2; D: b 4, c 4. The mean is 2.
    expect(layoutOf(['a', 'b', 4], ['b', 'c', 2])).toEqual({
      top: 6,
      lines: { x: 1 / 3, y: 1 / 3 },
      placed: [
        { actor: 'a', quadrant: 'dominant', x: 0, y: 1, xInterval: [0, 0], yInterval: [1, 1] },
        { actor: 'b', quadrant: 'relay', x: 4 / 6, y: 2 / 6, xInterval: [4 / 6, 4 / 6], yInterval: [2 / 6, 2 / 6] },
        { actor: 'c', quadrant: 'dominated', x: 4 / 6, y: 0, xInterval: [4 / 6, 4 / 6], yInterval: [0, 0] },
        { actor: 'd', quadrant: 'autonomous', x: 0, y: 0, xInterval: [0, 0], yInterval: [0, 0] },
      ],
      unplaced: [],
    });
  });

  it('says how far what is unknown lets an actor move, and leaves room for it', () => {
    // a on b is 1, b on c unknown: 0 to 4, and then a on c through b is 1 at most. The most is D of c: 4 + 1.
    const { top, lines, placed } = layoutOf(['a', 'b', 1], ['b', 'c', null]);
    expect(top).toBe(5);
    expect(lines).toEqual({ x: 0.05, y: 0.05 });
    expect(placed[0]).toEqual({ actor: 'a', quadrant: 'dominant', x: 0, y: 0.2, xInterval: [0, 0], yInterval: [0.2, 0.4] });
    expect(placed[2]).toMatchObject({ actor: 'c', x: 0, xInterval: [0, 1] });
  });

  it('places nobody where nothing is known, and everybody at the origin where there is no influence', () => {
    expect(layoutOf()).toEqual({ top: null, lines: null, placed: [], unplaced: ['a', 'b', 'c', 'd'] });
    const none = layoutOf(['a', 'b', 0]);
    expect(none.top).toBe(0);
    expect(none.placed.map(({ x, y }) => [x, y])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
  });

  it('holds everybody of any checked document, within its borders', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.constantFrom('zero' as const, 'unknown' as const), (document, unstated) => {
        const { placed, unplaced } = influenceDependenceLayout(mactorInfluence.compute(document, { unstated }));
        expect([...placed.map(({ actor }) => actor), ...unplaced]).toEqual(document.actors.map(({ id }) => id));
        for (const value of placed.flatMap(({ x, y, xInterval, yInterval }) => [x, y, ...xInterval, ...yInterval])) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});
