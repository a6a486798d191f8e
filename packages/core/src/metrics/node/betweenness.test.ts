import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../../errors.ts';
import { seededRandom } from '../../seeded-random.ts';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { drawPivots } from '../pivots.ts';
import { chain, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { betweenness, type Betweenness } from './betweenness.ts';

describe('betweenness', () => {
  it('is the share of pairs between which an actor lies', () => {
    // The middle of a chain of three lies between its one pair of others.
    expect(valuesOf(betweenness.compute(snapshotOf(3, chain(3))))).toEqual([0, 1, 0]);
    // A chain of four has three pairs of others for each actor; the inner ones lie between two of them.
    expect(valuesOf(betweenness.compute(snapshotOf(4, chain(4))))).toEqual([0, 2 / 3, 2 / 3, 0]);
  });

  it('is the same share along directions, of ordered pairs', () => {
    expect(valuesOf(betweenness.compute(snapshotOf(4, chain(4)), { direction: 'out' }))).toEqual([0, 2 / 3, 2 / 3, 0]);
    expect(betweenness.compute(snapshotOf(4, chain(4)), { direction: 'out' }).basis.direction).toBe('out');
  });

  it('is that of the kite, in which Heather is the bridge', () => {
    // Published with three decimals: .023 .023 0 .102 0 .231 .231 .389 .222 0.
    const rounded = valuesOf(betweenness.compute(snapshotOf(10, kiteTies))).map((value) => Math.round(value! * 1000) / 1000);
    expect(rounded).toEqual([0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]);
  });

  it('is unknown as a share where there is no pair of others, and 0 in raw numbers', () => {
    expect(valuesOf(betweenness.compute(snapshotOf(2, chain(2))))).toEqual([null, null]);
    expect(valuesOf(betweenness.compute(snapshotOf(2, chain(2)), { normalised: false }))).toEqual([0, 0]);
    expect(valuesOf(betweenness.compute(snapshotOf(1, [])))).toEqual([null]);
    expect(valuesOf(betweenness.compute(snapshotOf(0, [])))).toEqual([]);
  });

  it('says what it read', () => {
    expect(betweenness.compute(snapshotOf(3, chain(3)), { reads: 'length' }).basis).toMatchObject({ reads: 'length', unknownStrengths: 2, zeroStrengths: 0 });
  });
});

describe('betweenness from pivots', () => {
  const random = seededRandom(3);
  const notes = Array.from({ length: 2_400 }, (): TieNote => [Math.floor(800 * random() ** 3), Math.floor(800 * random()), { strength: 1 + Math.floor(3 * random()) }]);
  const middling = snapshotOf(800, notes);
  const furthest = (found: Betweenness, exact: Betweenness): number => Math.max(...exact.scores.map(({ value }, actor) => Math.abs(value! - found.scores[actor]!.value!)));

  it('is exact where every actor is a source: on maps of up to 20,000 actors unless one asks otherwise', () => {
    expect(betweenness.compute(middling).sampled).toBeNull();
    expect(betweenness.compute(middling, { pivots: 800 })).toEqual(betweenness.compute(middling));
    expect(betweenness.inBlocks(snapshotOf(20_000, [])).job.sources).toHaveLength(20_000);
    expect(betweenness.inBlocks(snapshotOf(20_001, [])).job.sources).toHaveLength(1_000);
    expect(betweenness.inBlocks(snapshotOf(20_001, []), { pivots: 'all' }).job.sources).toHaveLength(20_001);
  });

  it('is as near to the exact scores as it says, by ties and by length, whatever is drawn', () => {
    for (const options of [{}, { reads: 'length' }, { direction: 'out', normalised: false }] as const) {
      const exact = betweenness.compute(middling, options);
      const found = Array.from({ length: 20 }, (_, seed) => betweenness.compute(middling, { ...options, pivots: 100, seed }));
      // The bound may fail in one of twenty, and holds with room to spare; the worst of 800 scores is mostly within three standard errors.
      for (const one of found) expect(furthest(one, exact)).toBeLessThan(one.sampled!.errorBound);
      const errors = found.map((one) => furthest(one, exact) / one.sampled!.standardError);
      expect(errors.filter((error) => error < 3).length).toBeGreaterThanOrEqual(18);
      expect(errors.reduce((sum, error) => sum + error, 0) / 20).toBeGreaterThan(0.5);
      // No side is preferred: the errors of twenty draws cancel out.
      const mean = (actor: number): number => found.reduce((sum, { scores }) => sum + scores[actor]!.value!, 0) / 20;
      const first = exact.scores[0]!.value!;
      expect(Math.abs(mean(0) - first)).toBeLessThan(found[0]!.sampled!.standardError);
    }
  });

  it('says by hand what it rests on', () => {
    // A star of 41: from each of the other 40, the centre is on the way to 39, so any pivots give it 1 and all others 0, without spread.
    const star = snapshotOf(41, Array.from({ length: 40 }, (_, leaf): TieNote => [0, leaf + 1]));
    const { scores, sampled } = betweenness.compute(star, { pivots: 21 });
    expect(scores.map(({ value }) => value)).toEqual([1, ...Array.from({ length: 40 }, () => 0)]);
    // At least 20 pivots of 40 others: √((1 − 19/40) · ln(2 · 41 ÷ 0.05) ÷ (2 · 20)).
    expect(sampled).toEqual({ pivots: 21, of: 41, errorBound: expect.closeTo(0.3117005, 6) as number, standardError: expect.closeTo(0, 10) as number });
    expect(betweenness.compute(star, { pivots: 10, normalised: false }).sampled!.errorBound).toBeGreaterThan(0.3 * 780);
  });

  it('has the standard error of draws without putting back', () => {
    // Two stars of 21 without a tie between them: whoever searches from one sees 19 on the far side of its centre, or nothing.
    const notes = Array.from({ length: 40 }, (_, index): TieNote => [index < 20 ? 0 : 21, index < 20 ? index + 1 : index + 2]);
    const pivots = drawPivots(42, 12, 3)!;
    expect(pivots).not.toContain(0);
    expect(pivots).not.toContain(21);
    const seeing = pivots.filter((pivot) => pivot < 21).length; // of 12 pivots, those that see the first centre 19 times
    const { scores, sampled } = betweenness.compute(snapshotOf(42, notes), { pivots: 12, seed: 3, normalised: false });
    expect(scores[0]!.value).toBeCloseTo(((41 / 12) * 19 * seeing) / 2, 10);
    expect(scores[21]!.value).toBeCloseTo(((41 / 12) * 19 * (12 - seeing)) / 2, 10);
    const variance = (19 ** 2 * (seeing / 12) * (1 - seeing / 12) * 12) / 11; // of one draw, the same for both centres
    expect(sampled!.standardError).toBeCloseTo((41 / 2) * Math.sqrt((variance / 12) * (1 - 12 / 41)), 10);
  });

  it('has the same bytes for the same seed, and others for another', () => {
    const once = JSON.stringify(betweenness.compute(middling, { pivots: 50, seed: 9 }));
    expect(JSON.stringify(betweenness.compute(middling, { pivots: 50, seed: 9 }))).toBe(once);
    expect(JSON.stringify(betweenness.compute(middling, { pivots: 50, seed: 10 }))).not.toBe(once);
    expect(() => betweenness.compute(middling, { pivots: 9 })).toThrow(WrongUseError);
  });
});
