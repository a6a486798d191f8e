import { describe, expect, it } from 'vitest';
import { adjacency } from '../../graph/adjacency.ts';
import { chain, clique, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { leadingVector, type Block } from './leading-vector.ts';

function blockOf(order: number, notes: readonly TieNote[]): Block {
  const { offsets, neighbors, strengths, symmetric } = adjacency(snapshotOf(order, notes), { direction: 'in' });
  return { order, offsets, neighbors, weights: strengths, symmetric };
}

describe('leadingVector', () => {
  it.each([20, 50, 200, 1000])('settles on a chain of %i, on which the power iteration hardly moves', (order) => {
    // The vector is a half wave, sin(π (i + 1) ÷ (n + 1)), and the eigenvalue 2 cos(π ÷ (n + 1)).
    const { value, vector, settled } = leadingVector(blockOf(order, chain(order)));
    expect(settled).toBe(true);
    expect(value).toBeCloseTo(2 * Math.cos(Math.PI / (order + 1)), 13);
    const top = Math.sin((Math.PI * Math.floor((order + 1) / 2)) / (order + 1));
    vector.forEach((part, i) => expect(part).toBeCloseTo(Math.sin((Math.PI * (i + 1)) / (order + 1)) / top, 9));
  });

  it('settles on directed rings, of any period', () => {
    // A ring of n with a chord that closes a ring of 4n ÷ 5: the eigenvalue z has zⁿ = 1 + z^(n ÷ 5).
    const order = 50;
    const ring = Array.from({ length: order }, (_, i): TieNote => [i, (i + 1) % order, { directed: true }]);
    const { value, settled } = leadingVector(blockOf(order, [...ring, [0, order / 5 + 1, { directed: true }]]));
    expect(settled).toBe(true);
    expect(value ** order).toBeCloseTo(value ** (order / 5) + 1, 9);
    expect(leadingVector(blockOf(order, ring)).value).toBeCloseTo(1, 14);
  });

  it('finds the clique on a long string', () => {
    // Away from it, scores fall by the smaller root of t² − λt + 1 at every step.
    const { value, vector, settled } = leadingVector(blockOf(65, [...clique([0, 1, 2, 3, 4, 5]), ...chain(65).slice(5)]));
    expect(settled).toBe(true);
    const fall = (value - Math.sqrt(value ** 2 - 4)) / 2;
    expect(vector[5]).toBe(1);
    for (let i = 6; i < 15; i++) expect(vector[i]).toBeCloseTo(vector[i - 1]! * fall, 12);
  });
});
