import type { Snapshot } from '../../graph/snapshot.ts';

// Slow and simple: every definition word for word, straight from the document's ties, by walking every path. It shares
// no code with the kernels that it judges.

/** How the ties are read. */
export interface Reading {
  readonly direction: 'both' | 'out' | 'in';
  readonly reads: 'ties' | 'length';
}

/** What walking every path finds; indices are those of actors and ties in the document. */
export interface Walked {
  /** Sum over ordered pairs of others of the share of shortest paths through each actor. */
  readonly actorShares: number[];
  /** Sum over ordered pairs of the share of shortest paths across each tie; 0 for one that is no path. */
  readonly tieShares: number[];
  /** Sum of 1 ÷ distance from each actor to all others. */
  readonly harmonic: number[];
}

type Step = { readonly to: number; readonly length: number };

/** Walks every path of a small map that is not longer than the shortest known. */
export function walkAllPaths(snapshot: Snapshot, { direction, reads }: Reading): Walked {
  const steps = stepsOf(snapshot, direction, reads);
  const actorShares = new Array<number>(snapshot.order).fill(0);
  const arcShares = new Map<string, number>();
  const harmonic = new Array<number>(snapshot.order).fill(0);
  for (let from = 0; from < snapshot.order; from++) {
    for (let to = 0; to < snapshot.order; to++) {
      if (from === to) continue;
      const { paths, length } = shortestPaths(steps, from, to);
      if (paths.length === 0) continue;
      harmonic[from]! += 1 / length;
      for (const path of paths) {
        for (const actor of path.slice(1, -1)) actorShares[actor]! += 1 / paths.length;
        path.slice(1).forEach((actor, index) => {
          const arc = `${path[index]!} ${actor}`;
          arcShares.set(arc, (arcShares.get(arc) ?? 0) + 1 / paths.length);
        });
      }
    }
  }
  const tieShares = snapshot.ties.map((tie) => {
    const source = snapshot.actorIndex.get(tie.source)!;
    const target = snapshot.actorIndex.get(tie.target)!;
    if (source === target || tie.kind === 'conflict' || tie.kind === 'interrupted') return 0;
    const oneWay = direction === 'out' && tie.directed === true;
    return (arcShares.get(`${source} ${target}`) ?? 0) + (oneWay ? 0 : (arcShares.get(`${target} ${source}`) ?? 0));
  });
  return { actorShares, tieShares, harmonic };
}

/** All shortest paths between two actors; those that are longer only by rounding count. */
function shortestPaths(steps: readonly Step[][], from: number, to: number): { paths: number[][]; length: number } {
  let paths: number[][] = [];
  let shortest = Infinity;
  const walk = (path: number[], length: number): void => {
    if (length > shortest * (1 + 1e-10)) return;
    const at = path[path.length - 1]!;
    if (at === to) {
      if (length < shortest * (1 - 1e-10)) paths = [];
      paths.push(path);
      shortest = Math.min(shortest, length);
      return;
    }
    for (const step of steps[at]!) if (!path.includes(step.to)) walk([...path, step.to], length + step.length);
  };
  walk([from], 0);
  return { paths, length: shortest };
}

function stepsOf({ order, actorIndex, ties }: Snapshot, direction: Reading['direction'], reads: Reading['reads']): Step[][] {
  const strengths = Array.from({ length: order }, () => new Map<number, number>());
  const add = (from: number, to: number, strength: number): void => {
    strengths[from]!.set(to, (strengths[from]!.get(to) ?? 0) + strength);
  };
  for (const { source, target, directed, kind, strength } of ties) {
    if (source === target || kind === 'conflict' || kind === 'interrupted') continue;
    const [a, b] = [actorIndex.get(source)!, actorIndex.get(target)!];
    if (direction !== 'in' || directed !== true) add(a, b, strength ?? 1);
    if (direction !== 'out' || directed !== true) add(b, a, strength ?? 1);
  }
  return strengths.map((row) =>
    [...row].map(([to, strength]) => ({ to, length: reads === 'ties' ? 1 : 1 / strength })).filter(({ length }) => length < Infinity),
  );
}

/** The sizes of the components that are left without one actor or without one tie, conflict and interrupted ties connecting nobody. */
export function componentSizes(snapshot: Snapshot, without: { readonly actor?: number; readonly tie?: number } = {}): number[] {
  const groups = new Map<number, number>();
  for (let actor = 0; actor < snapshot.order; actor++) if (actor !== without.actor) groups.set(actor, actor);
  snapshot.ties.forEach((tie, index) => {
    if (index === without.tie || tie.kind === 'conflict' || tie.kind === 'interrupted') return;
    const a = groups.get(snapshot.actorIndex.get(tie.source)!);
    const b = groups.get(snapshot.actorIndex.get(tie.target)!);
    if (a === undefined || b === undefined) return;
    for (const [actor, group] of groups) if (group === b) groups.set(actor, a);
  });
  const sizes = new Map<number, number>();
  for (const group of groups.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}
