import * as z from 'zod/mini';
import { type MactorInfluence, MactorQuadrant } from '../forces/mactor/mactor-influence-result.ts';
import { Interval } from '../scoring/score/interval.ts';

/** Where the actors stand in the plane of influence and dependence. */
export const InfluenceDependenceLayout = z.object({
  top: z.nullable(z.number()).check(z.describe('The influence or dependence that stands at 1 on both axes; null: nothing to place.')),
  lines: z.nullable(z.object({ x: z.number(), y: z.number() })).check(z.describe('Where the quadrants meet: at the mean, which influence and dependence have in common.')),
  placed: z.array(
    z.object({
      actor: z.string(),
      quadrant: MactorQuadrant,
      x: z.number().check(z.describe('Dependence, 0 at the left to 1 at the right.')),
      y: z.number().check(z.describe('Influence, 0 at the bottom to 1 at the top.')),
      xInterval: Interval,
      yInterval: Interval,
    }),
  ),
  unplaced: z.array(z.string()).check(z.describe('All actors, where no influence is known.')),
});
export type InfluenceDependenceLayout = z.infer<typeof InfluenceDependenceLayout>;

/**
 * Gives every actor its coordinates in MACTOR's plane: dependence across, influence up, the origin at the lower left.
 *
 * Dominant actors stand at the upper left, relays at the upper right, dominated ones at the lower right, autonomous ones at
 * the lower left. Both axes have one scale, so that above the rising diagonal an actor exerts more than it undergoes. The
 * intervals say how far the unknown influences let an actor move; `top` is their greatest end. Where no influence is known
 * nobody has a place. Ranges 0..1. O(actors). The arrangement after Godet 1991; the common scale is ours.
 */
export function influenceDependenceLayout({ mean, actors }: MactorInfluence): InfluenceDependenceLayout {
  const top = actors.reduce((most, { influenceInterval, dependenceInterval }) => Math.max(most, influenceInterval[1], dependenceInterval[1]), 0);
  if (mean === null) return { top: null, lines: null, placed: [], unplaced: actors.map(({ actor }) => actor) };
  // Where every influence is stated as none, all actors stand at the origin.
  const scale = (value: number): number => (top === 0 ? 0 : value / top);
  return {
    top,
    lines: { x: scale(mean), y: scale(mean) },
    placed: actors.map(({ actor, quadrant, influence, dependence, influenceInterval, dependenceInterval }) => ({
      actor,
      quadrant,
      x: scale(dependence!),
      y: scale(influence!),
      xInterval: [scale(dependenceInterval[0]), scale(dependenceInterval[1])],
      yInterval: [scale(influenceInterval[0]), scale(influenceInterval[1])],
    })),
    unplaced: [],
  };
}
