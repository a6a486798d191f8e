import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { heldIn } from '../../held-in.ts';
import type { Document } from '../../model/document.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { actorSides, type ActorSide } from '../actor-side.ts';
import { type CapacityFlow, type CapacityFlows, type FlowCounts, FlowDirection, FlowVehicle } from './capacity-flows-result.ts';
import type { Estimate } from '../estimate.ts';
import { explainCapacityFlows } from './explain-capacity-flows.ts';

export const CapacityFlowsOptions = z.strictObject({});
export type CapacityFlowsOptions = z.infer<typeof CapacityFlowsOptions>;

/**
 * Follows the capacities that pass between actors: who teaches whom, by which vehicle, on what, and from which side.
 *
 * A side is read from an actor’s places: origin is South, destination North; on both or in transit is `mixed`, without a
 * known side `unknown`. A direction's share is counted among the flows whose two ends have one side each; the
 * interval lets every unknown flow be of it or not. A transfer of an actor to itself is left out and named. A tie of
 * capacity transfer without a recorded transfer between its actors is named and not counted. Reciprocity is the share of
 * pairs between which capacities flow both ways, as in networks. O(transfers + ties + actors + members). Source: the
 * handbook, section 6.3, in words; shares and reciprocity are ours.
 */
function computeCapacityFlows(document: Document, options: Partial<CapacityFlowsOptions> = {}): CapacityFlows {
  readOptions(CapacityFlowsOptions, options);
  const sides = actorSides(document);
  const kept = document.capacityTransfers.filter(({ source, target }) => source !== target);
  const flows = kept.map(({ id, source, target, vehicle, subject, alliance }): CapacityFlow => {
    const [sourceSide, targetSide] = [sides.get(source)!, sides.get(target)!];
    const direction = directionOf(sourceSide, targetSide);
    return { transfer: id, source, target, sourceSide, targetSide, direction, vehicle: vehicle ?? 'unknown', subject, alliance: alliance ?? null };
  });
  const { flows: _count, ...counts } = countFlows(flows);
  return {
    flows,
    ...counts,
    vehicles: FlowVehicle.options.map((vehicle) => ({ vehicle, count: flows.filter((flow) => flow.vehicle === vehicle).length })),
    subjects: subjectsOf(flows),
    actors: partsOf(document, flows),
    alliances: alliancesOf(document, flows),
    loops: document.capacityTransfers.flatMap(({ id, source, target }) => (source === target ? [id] : [])),
    unrecorded: unrecordedTies(document),
  };
}

/** The direction between two sides. */
function directionOf(source: ActorSide, target: ActorSide): FlowDirection {
  if (source === 'unknown' || target === 'unknown') return 'unknown';
  return source === 'mixed' || target === 'mixed' ? 'mixed' : `${source}-${target}`;
}

function countFlows(flows: readonly CapacityFlow[]): FlowCounts {
  const counts = new Map(FlowDirection.options.map((direction) => [direction, 0]));
  const targets = new Map<string, Set<string>>();
  for (const { direction, source, target } of flows) {
    counts.set(direction, counts.get(direction)! + 1);
    setOf(targets, source).add(target);
  }
  const unknown = counts.get('unknown')!;
  const sided = flows.length - unknown - counts.get('mixed')!;
  const shareOf = (count: number): Estimate =>
    sided === 0 ? { value: null, interval: [0, 1] } : { value: count / sided, interval: [count / (sided + unknown), (count + unknown) / (sided + unknown)] };
  let [ways, mutualWays] = [0, 0];
  for (const [source, learners] of targets) {
    ways += learners.size;
    for (const learner of learners) if (targets.get(learner)?.has(source) === true) mutualWays++;
  }
  const mutualPairs = mutualWays / 2;
  const pairs = ways - mutualPairs;
  return {
    flows: flows.length,
    directions: [...counts].map(([direction, count]) => ({ direction, count, share: direction === 'mixed' || direction === 'unknown' ? null : shareOf(count) })),
    pairs,
    mutualPairs,
    reciprocity: pairs === 0 ? null : mutualPairs / pairs,
  };
}

function subjectsOf(flows: readonly CapacityFlow[]): CapacityFlows['subjects'] {
  const subjects = new Map<string, { count: number; teachers: Set<string>; learners: Set<string> }>();
  for (const { subject, source, target } of flows) {
    const one = subjects.get(subject) ?? { count: 0, teachers: new Set(), learners: new Set() };
    subjects.set(subject, one);
    one.count++;
    one.teachers.add(source);
    one.learners.add(target);
  }
  return [...subjects].map(([subject, { count, teachers, learners }]) => ({ subject, count, teachers: [...teachers], learners: [...learners] }));
}

function partsOf({ actors }: Document, flows: readonly CapacityFlow[]): CapacityFlows['actors'] {
  const parts = new Map(actors.map(({ id }) => [id, { actor: id, teaches: 0, learns: 0 }]));
  for (const { source, target } of flows) {
    parts.get(source)!.teaches++;
    parts.get(target)!.learns++;
  }
  return [...parts.values()].filter(({ teaches, learns }) => teaches + learns > 0);
}

function alliancesOf({ alliances }: Document, flows: readonly CapacityFlow[]): CapacityFlows['alliances'] {
  const within = new Map<string, CapacityFlow[]>(alliances.map(({ id }) => [id, []]));
  for (const flow of flows) if (flow.alliance !== null) within.get(flow.alliance)!.push(flow);
  return alliances.map(({ id, members }) => {
    const own = within.get(id)!;
    const taking = new Set(own.flatMap(({ source, target }) => [source, target]));
    return { alliance: id, ...countFlows(own), withoutPart: [...new Set(members.map(({ actor }) => actor))].filter((actor) => !taking.has(actor)) };
  });
}

function unrecordedTies({ ties, capacityTransfers }: Document): string[] {
  const targets = new Map<string, Set<string>>();
  for (const { source, target } of capacityTransfers) setOf(targets, source).add(target);
  const isRecorded = (source: string, target: string): boolean => targets.get(source)?.has(target) === true;
  return ties.flatMap(({ id, kind, source, target, directed }) => {
    if (kind !== 'capacity-transfer' || source === target || isRecorded(source, target)) return [];
    return directed !== true && isRecorded(target, source) ? [] : [id];
  });
}

function setOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  return heldIn(sets, key, () => new Set());
}

export const capacityFlows: Method<CapacityFlowsOptions, Document, CapacityFlows> = {
  id: 'capacity-flows',
  scope: 'map',
  family: 'partnership',
  options: CapacityFlowsOptions,
  sources: [handbook('section 6.3')],
  ours: 'capacity-flows.ours',
  explain: explainCapacityFlows,
  compute: computeCapacityFlows,
};
