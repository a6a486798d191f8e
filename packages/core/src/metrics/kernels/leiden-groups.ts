import { connectedParts } from './connected-parts.ts';
import { aggregate, renumber, searchLevel } from './group-level.ts';
import { refineGroups } from './leiden-refinement.ts';
import { weightedDegrees, type WeightedRows } from './modularity.ts';
import { moveNodes } from './move-nodes.ts';
import { countUp } from './shuffled.ts';

/**
 * Improves a partition by the Leiden method (Traag, Waltman & van Eck 2019): nodes move to the group that gains most, every
 * group is then built again from its single nodes, and what this leaves together becomes one node; and so on until every group is one node.
 *
 * Returns a group number below n per node. Every group holds together by ties of weight above 0; modularity is not below
 * that of `start`. `random` decides the order of visits and the refinement.
 */
export function leidenGroups(rows: WeightedRows, resolution: number, random: () => number, start: Uint32Array): Uint32Array {
  let level = searchLevel({ rows, degrees: weightedDegrees(rows) }, resolution);
  let members = countUp(rows.order); // the node of this level that each node of the ground is in
  let groups = start.slice();
  for (;;) {
    moveNodes(level, groups, random, true);
    const refined = refineGroups(level, groups, random);
    const count = renumber(refined);
    if (count === level.rows.order) break; // nothing came together: there is no higher level
    const nextGroups = new Uint32Array(count);
    for (let node = 0; node < level.rows.order; node++) nextGroups[refined[node]!] = groups[node]!;
    renumber(nextGroups);
    members = members.map((node) => refined[node]!);
    level = { ...level, ...aggregate(level, refined, count) };
    groups = nextGroups;
  }
  return connectedParts(rows, members.map((node) => groups[node]!));
}
