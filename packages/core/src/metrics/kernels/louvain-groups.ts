import { aggregate, renumber, searchLevel } from './group-level.ts';
import { weightedDegrees, type WeightedRows } from './modularity.ts';
import { moveNodes } from './move-nodes.ts';
import { countUp } from './shuffled.ts';

/** How often single nodes move: the second time mends what the first groups kept together; a third gains next to nothing. */
const rounds = 2;

/**
 * Looks for the partition of greatest modularity by the Louvain method (Blondel et al. 2008): nodes move to the group of
 * a neighbor as long as that gains, then groups become nodes and move likewise until nothing moves; then all of it once more from single nodes.
 *
 * Returns a group number below n per node. `random` decides the order of visits.
 */
export function louvainGroups(rows: WeightedRows, resolution: number, random: () => number): Uint32Array {
  const ground = searchLevel({ rows, degrees: weightedDegrees(rows) }, resolution);
  let groups = countUp(rows.order);
  for (let round = 0; round < rounds && moveNodes(ground, groups, random, false); round++) {
    const members = countUp(rows.order);
    let level = ground;
    let labels = groups;
    do {
      level = searchLevel(aggregate(level, labels, renumber(labels)), resolution);
      for (let node = 0; node < members.length; node++) members[node] = labels[members[node]!]!;
      labels = countUp(level.rows.order);
    } while (moveNodes(level, labels, random, false));
    groups = members;
  }
  return groups;
}
