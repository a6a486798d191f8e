import { message, type Message } from '../../message.ts';
import type { CapacityFlows, FlowDirection } from './capacity-flows-result.ts';
import { firstFew } from '../../first-few.ts';

/** Says which way capacities flow, who teaches and who learns, what is mutual, and what is not known. */
export function explainCapacityFlows(result: CapacityFlows): Message[] {
  const { flows, actors, mutualPairs, pairs, vehicles, alliances, loops, unrecorded } = result;
  if (flows.length === 0) return [message('capacity-flows.none'), ...leftOut(loops, unrecorded)];
  const countOf = (direction: FlowDirection): number => result.directions.find((one) => one.direction === direction)!.count;
  const [mixed, unknown] = [countOf('mixed'), countOf('unknown')];
  const messages = [message('capacity-flows.count', { count: flows.length, pairs })];
  if (flows.length > mixed + unknown) {
    messages.push(
      message('capacity-flows.directions', {
        southNorth: countOf('south-north'),
        northSouth: countOf('north-south'),
        southSouth: countOf('south-south'),
        northNorth: countOf('north-north'),
      }),
    );
  }
  if (mixed > 0) messages.push(message('capacity-flows.mixed', { count: mixed }));
  if (unknown > 0) messages.push(message('capacity-flows.unknown-side', { count: unknown }));
  const parts = [
    ['capacity-flows.both', actors.filter(({ teaches, learns }) => teaches > 0 && learns > 0)],
    ['capacity-flows.only-teach', actors.filter(({ learns }) => learns === 0)],
    ['capacity-flows.only-learn', actors.filter(({ teaches }) => teaches === 0)],
  ] as const;
  for (const [code, list] of parts) {
    const { shown, more } = firstFew(list.map(({ actor }) => actor));
    if (shown.length > 0) messages.push(message(code, { actors: shown, more }));
  }
  messages.push(message(mutualPairs === 0 ? 'capacity-flows.one-way' : 'capacity-flows.mutual', mutualPairs === 0 ? { pairs } : { count: mutualPairs, pairs }));
  const without = firstFew(alliances.flatMap(({ alliance, flows: count }) => (count === 0 ? [alliance] : [])));
  if (without.shown.length > 0) messages.push(message('capacity-flows.alliances-without', { alliances: without.shown, more: without.more }));
  const unsaid = vehicles.find(({ vehicle }) => vehicle === 'unknown')!.count;
  if (unsaid > 0) messages.push(message('capacity-flows.unknown-vehicle', { count: unsaid }));
  return [...messages, ...leftOut(loops, unrecorded)];
}

function leftOut(loops: readonly string[], unrecorded: readonly string[]): Message[] {
  const { shown, more } = firstFew(unrecorded);
  return [
    ...(shown.length === 0 ? [] : [message('capacity-flows.unrecorded', { ties: shown, more })]),
    ...(loops.length === 0 ? [] : [message('capacity-flows.loops', { count: loops.length })]),
  ];
}
