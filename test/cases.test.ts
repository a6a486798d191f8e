import { readFileSync } from 'node:fs';
import { analyse, MethodId, bindingForces, mactorConvergence, methodsLeftOut, requireDocument, score, teamCoverage, type Document } from '@allymap/core';
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

describe('the numbers of a document', () => {
  it('may be the greatest there are: a requirement that weighs as much is the whole of what is required', () => {
    const document = caseOf('nan-weight');
    expect(teamCoverage.compute(document).teams[0]).toMatchObject({ coverage: 1, interval: [1, 1], missing: [], soleSuppliers: [{ actor: 'a', share: 1 }] });
    expect(bindingForces.compute(document).alliances[0]!.complementarity.coverage).toEqual({ value: 1, interval: [1, 1] });
  });

  it('may be the least there are: the only tower is the tallest', () => {
    const [actor] = score.compute(caseOf('nan-tower'), { measure: 'anything' }).actors;
    expect(actor).toMatchObject({ value: 1, coverage: 1, interval: [1, 1], spread: [1, 1], items: [{ value: 1, contribution: 1 }] });
  });

  it.each(['nan-weight', 'nan-tower'])('give no result that JSON cannot hold: %s', (name) => {
    const analysis = analyse(caseOf(name), { methods: MethodId.options });
    expect(methodsLeftOut(analysis)).toEqual([]);
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
  });
});
