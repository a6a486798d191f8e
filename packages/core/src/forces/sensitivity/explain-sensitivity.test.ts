import { describe, expect, it } from 'vitest';
import { explainSensitivity } from './explain-sensitivity.ts';
import type { Sensitivity } from './sensitivity-result.ts';

/** A result in which the parts given are said. */
function resultOf(part: Partial<Sensitivity> = {}): Sensitivity {
  return {
    tested: 20,
    changing: { side: 0, grid: 0, top: 0 },
    moves: [],
    sides: [],
    grid: { classes: [], deciding: [] },
    ranking: { measure: 'influence', first: [], actors: [{ actor: 'a', value: 0.5, range: [0.5, 0.5], probability: 0.6, standardError: 0.01 }], pairs: [] },
    draws: 100,
    ...part,
  };
}

const side = (objective: string, stand: Sensitivity['sides'][number]['side'] = 'even'): Sensitivity['sides'][number] => ({ objective, side: stand, net: 0, probability: 0.5, standardError: 0.05, deciding: [] });
const codes = (part: Partial<Sensitivity>): string[] => explainSensitivity(resultOf(part)).map(({ code }) => code);

describe('sensitivity in words', () => {
  it('adds up the moves that change any of the answers', () => {
    expect(explainSensitivity(resultOf({ changing: { side: 1, grid: 2, top: 4 } }))[0]).toEqual({ code: 'sensitivity.changes', params: { count: 7, total: 20 } });
    expect(explainSensitivity(resultOf())[0]).toEqual({ code: 'sensitivity.stable', params: { count: 0, total: 20 } });
    expect(codes({ tested: 0 })).toEqual(['sensitivity.nothing']);
  });

  it('tells of three objectives, and counts the others', () => {
    const three = ['p', 'q', 'r'].map((id) => side(id));
    expect(codes({ sides: three })).toEqual(['sensitivity.stable', ...three.map(() => 'sensitivity.side.even'), 'sensitivity.firm', 'sensitivity.probability']);
    expect(explainSensitivity(resultOf({ sides: [...three, side('s'), side('t')] })).slice(-3)).toEqual([
      { code: 'sensitivity.firm', params: { objectives: ['p', 'q', 'r'] } },
      { code: 'sensitivity.probability', params: {} },
      { code: 'forces.more-objectives', params: { count: 2 } },
    ]);
    expect(codes({ sides: [side('p', 'unknown')] })).toEqual(['sensitivity.stable', 'sensitivity.side.unknown']);
  });

  it('names the two whose order is least sure', () => {
    const { ranking } = resultOf();
    const pair = (otherActor: string, probability: number): Sensitivity['ranking']['pairs'][number] => ({ actor: 'a', otherActor, probability, standardError: 0.01 });
    const last = (...pairs: Sensitivity['ranking']['pairs']): unknown => explainSensitivity(resultOf({ ranking: { ...ranking, first: ['a'], pairs } })).at(-1);
    expect(last(pair('b', 0.9), pair('c', 0.4), pair('d', 0.7))).toEqual({ code: 'sensitivity.closest', params: { actor: 'a', otherActor: 'c', probability: 0.4 } });
    expect(last(pair('c', 0.2), pair('d', 0.7), pair('b', 0.9))).toEqual({ code: 'sensitivity.closest', params: { actor: 'a', otherActor: 'd', probability: 0.7 } });
    expect(last()).toEqual({ code: 'sensitivity.likeliest', params: { actor: 'a', probability: 0.6, error: 0.01 } });
  });
});
