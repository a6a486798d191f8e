import * as z from 'zod/mini';
import type { Metric } from '../../descriptor.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { message } from '../../message.ts';
import { wassermanFaust1994 } from '../../publications/networks.ts';
import { readOptions } from '../../read-options.ts';
import { breadthFirstOrder } from '../kernels/relabel.ts';
import { ActorGroup, actorGroups } from '../actor-group.ts';
import { NetworkBasis, networkBasis } from '../network-basis.ts';
import { ReadTies } from '../tie-reading.ts';

const ComponentsOptions = z.strictObject({ ties: ReadTies });
export type ComponentsOptions = z.infer<typeof ComponentsOptions>;

/** The components of a map, the largest first. */
export const Components = z.object({
  components: z.array(ActorGroup),
  isolated: z.int().check(z.describe('Actors without a tie that was read; each is a component of its own.')),
  basis: NetworkBasis,
});
export type Components = z.infer<typeof Components>;

/**
 * Finds the parts of the map that no tie joins: within one, everybody reaches everybody.
 *
 * Directions are ignored (weak components), conflict and interrupted ties join nobody unless `ties` is `all`, and an
 * isolated actor is a component of its own. The largest come first, equally large ones and the actors of each in the
 * document's order. O(n log n + m). Source: Wasserman & Faust 1994.
 */
function computeComponents(snapshot: Snapshot, options: Partial<ComponentsOptions> = {}): Components {
  const { ties } = readOptions(ComponentsOptions, options);
  const rows = adjacency(snapshot, { ties });
  const { original, starts } = breadthFirstOrder(rows);
  const labels = new Uint32Array(rows.order);
  for (let i = 0; i < rows.order; i++) labels[original[i]!] = starts[i]!;
  const components = actorGroups(snapshot, labels);
  return { components, isolated: components.filter(({ actors }) => actors.length === 1).length, basis: networkBasis(rows, 'ties') };
}

export const components: Metric<ComponentsOptions, Snapshot, Components> = {
  id: 'components',
  scope: 'map',
  family: 'network',
  options: ComponentsOptions,
  reads: ['ties'],
  direction: 'ignored',
  complexity: 'n·log n + m',
  sources: [wassermanFaust1994],
  explain: ({ components: parts, isolated, basis }) => [
    message('components.count', { count: parts.length, largest: parts[0]?.actors.length ?? 0, total: basis.actors }),
    ...(isolated === 0 ? [] : [message('components.isolated', { count: isolated })]),
  ],
  compute: computeComponents,
};
