import { readFileSync } from 'node:fs';
import { mactorConvergence, requireDocument, type Document } from '@allymap/core';
import { describe, expect, it } from 'vitest';

// Small documents on which something was wrong once, each with what is right.

const caseOf = (name: string): Document => requireDocument(JSON.parse(readFileSync(new URL(`fixtures/cases/${name}.json`, import.meta.url), 'utf8')));

describe('MACTOR', () => {
  it('has an actor without power agree and disagree with nobody in order 3', () => {
    // c influences nobody, so its power and its weighted position are 0; b stands at 3, c at 2, on the same side.
    const { pairs, actors } = mactorConvergence.compute(caseOf('mactor-powerless'));
    expect(pairs).toEqual([
      {
        actor: 'b', otherActor: 'c', compared: 1,
        simple: { convergence: 1, divergence: 0, net: 1 },
        valued: { convergence: 2.5, divergence: 0, net: 2.5 },
        weighted: { convergence: 0, divergence: 0, net: 0 },
      },
    ]);
    expect(actors.map(({ weighted }) => weighted)).toEqual(actors.map(() => ({ convergence: 0, divergence: 0, ambivalence: null })));
  });
});
