import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { CancelledError } from '@allymap/core/display';
import type { Coordinates } from '../plane/coordinates.ts';
import { enough } from './enough.ts';
import { enclose, packInRows } from './pack-in-rows.ts';

/** One actor to place. */
export interface LayoutNode {
  readonly id: string;
  /** Half the room that it takes, its label included. */
  readonly radius: number;
  /** Where it should tend to, each −1 … +1 of the picture; absent: nowhere in particular. */
  readonly tendsTo: { readonly x?: number; readonly y?: number };
  /** On which side of its own group it should be, −1 … +1; absent: on any. */
  readonly inGroup?: { readonly group: number; readonly x: number };
}

/** One pair of tied actors, by their index. */
export interface LayoutLink {
  readonly source: number;
  readonly target: number;
}

/** What `layOut` may be told. */
export interface LayoutOptions {
  /** Coordinates from before: these actors do not move, and newcomers find room among them. */
  readonly known?: ReadonlyMap<string, Coordinates>;
  /** Told the share that is done, 0 … 1, between slices of work. */
  readonly onProgress?: (done: number) => void;
  /** Abort it to give up; abort it with the reason `enough` to take the coordinates as they are by then. */
  readonly signal?: AbortSignal;
}

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly radius: number;
  readonly anchorX: number | undefined;
  readonly anchorY: number | undefined;
}

/** Milliseconds of work before the page gets its turn. */
const slice = 24;

/**
 * Places actors so that tied ones are near, nobody overlaps and each tends to where it belongs.
 *
 * Deterministic: an actor's start depends on its id alone and the simulation uses no chance, so the same document gives
 * the same picture. Works in slices, so that the page stays responsive; rejects with `CancelledError` when the signal
 * says so. Ours on top of d3-force (velocity Verlet, Barnes–Hut repulsion): O(ticks · n log n).
 */
export async function layOut(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  options: LayoutOptions = {},
): Promise<Coordinates[]> {
  const { signal } = options;
  const steps = layOutInSteps(nodes, links, options.known ?? new Map(), signal);
  let lastPause = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - lastPause <= slice) continue;
    options.onProgress?.(value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted === true && signal.reason !== enough) throw new CancelledError();
    lastPause = performance.now();
  }
}

/** The same at once, for programs that have nobody waiting at a page. */
export function layOutNow(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Coordinates[] {
  const steps = layOutInSteps(nodes, links, new Map(), undefined);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The work step by step; each tells the share that is done. */
function* layOutInSteps(nodes: readonly LayoutNode[], links: readonly LayoutLink[], known: ReadonlyMap<string, Coordinates>, signal: AbortSignal | undefined): Generator<number, Coordinates[]> {
  if (nodes.length === 0) return [];
  const grouped = nodes.some(({ inGroup }) => inGroup !== undefined) && !nodes.some(({ id }) => known.has(id));
  const placed = grouped ? yield* layOutGroups(nodes, links, signal) : yield* simulate(nodes, links, known, signal);
  return placed.map(({ x, y }) => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }));
}

/** Lays out groups that no tie joins one by one, and packs them in rows: so that no line of one crosses another. */
function* layOutGroups(nodes: readonly LayoutNode[], links: readonly LayoutLink[], signal: AbortSignal | undefined): Generator<number, Coordinates[]> {
  const members = new Map<number, number[]>();
  nodes.forEach(({ inGroup }, index) => {
    const group = inGroup?.group ?? -1 - index;
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  const groups = [...members.values()];
  const groupOf = new Map(groups.flatMap((indices, group) => indices.map((index, position) => [index, { group, position }])));
  const linksOf = groups.map((): LayoutLink[] => []);
  for (const { source, target } of links) {
    const from = groupOf.get(source)!;
    const to = groupOf.get(target)!;
    if (from.group === to.group) linksOf[from.group]!.push({ source: from.position, target: to.position });
  }
  const placed: Coordinates[][] = [];
  for (const [group, indices] of groups.entries()) {
    // A group tells nothing of its own progress: how many are done does.
    const steps = simulate(indices.map((index) => nodes[index]!), linksOf[group]!, new Map(), signal);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield group / groups.length;
    placed.push(step.value);
  }
  const boxes = placed.map((coordinates, group) => enclose(coordinates.map((place, i) => ({ ...place, radius: nodes[groups[group]![i]!]!.radius }))));
  const corners = packInRows(boxes.map(({ minX, minY, maxX, maxY }) => ({ width: maxX - minX, height: maxY - minY })));
  const result = new Array<Coordinates>(nodes.length);
  placed.forEach((coordinates, group) => {
    const { minX, minY } = boxes[group]!;
    const corner = corners[group]!;
    coordinates.forEach(({ x, y }, i) => (result[groups[group]![i]!] = { x: corner.x + x - minX, y: corner.y + y - minY }));
  });
  return result;
}

function* simulate(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  known: ReadonlyMap<string, Coordinates>,
  signal: AbortSignal | undefined,
): Generator<number, Coordinates[]> {
  const crowded = nodes.length > 400;
  const spread = (crowded ? 40 : 60) * Math.sqrt(nodes.length) + 120;
  const bodies = nodes.map((node): Body => {
    const old = known.get(node.id);
    const start = old ?? startOf(node, spread);
    return {
      x: start.x,
      y: start.y,
      radius: node.radius,
      anchorX: node.tendsTo.x === undefined ? undefined : node.tendsTo.x * spread * 0.95,
      anchorY: node.tendsTo.y === undefined ? undefined : node.tendsTo.y * spread * 0.6,
      ...(old === undefined ? {} : { fx: old.x, fy: old.y }),
    };
  });
  if (bodies.every(({ fx }) => fx !== undefined)) return bodies;
  placeNewcomersBesideFriends(bodies, links);
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links.map((link) => ({ ...link }))).distance(({ source, target }) => 46 + (source as Body).radius + (target as Body).radius).iterations(crowded ? 1 : 2))
    .force('charge', forceManyBody<Body>().strength(crowded ? -140 : -420).distanceMax(spread * 1.2).theta(0.95))
    .force('collide', forceCollide<Body>(({ radius }) => radius + 7).iterations(2))
    .force('x', forceX<Body>(({ anchorX }) => anchorX ?? 0).strength(({ anchorX }) => (anchorX === undefined ? 0.04 : 0.16)))
    .force('sides', sidesOfGroups(nodes, bodies))
    .force('y', forceY<Body>(({ anchorY }) => anchorY ?? 0).strength(({ anchorY }) => (anchorY === undefined ? 0.07 : 0.14)));
  const ticks = crowded ? 160 : 320;
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    yield (tick + 1) / ticks;
    if (signal?.aborted === true && signal.reason === enough) break;
  }
  return bodies;
}

/** How far from the middle of its group an actor of one side stands, and how firmly. */
const sideDistance = 62;
const sideStrength = 0.9;

/** Pulls the actors of each group to their side of the group's middle; whole groups stay where they are. */
function sidesOfGroups(nodes: readonly LayoutNode[], bodies: readonly Body[]): (alpha: number) => void {
  const groups = new Map<number, { readonly body: Body; readonly x: number }[]>();
  nodes.forEach(({ inGroup }, i) => {
    if (inGroup === undefined) return;
    groups.set(inGroup.group, [...(groups.get(inGroup.group) ?? []), { body: bodies[i]!, x: inGroup.x }]);
  });
  return (alpha) => {
    for (const members of groups.values()) {
      const middle = average(members.map(({ body }) => body.x));
      const lean = average(members.map(({ x }) => x));
      for (const { body, x } of members) body.vx = (body.vx ?? 0) + (middle + (x - lean) * sideDistance - body.x) * sideStrength * alpha;
    }
  };
}

/** A start that depends on the id alone: a direction and a distance from a hash, around where the actor tends to. */
function startOf(node: LayoutNode, spread: number): Coordinates {
  const angle = hash(node.id, 0x811c9dc5) * 2 * Math.PI;
  const distance = Math.sqrt(hash(node.id, 0x9747b28c)) * spread * 0.5;
  const { x = 0, y = 0 } = node.tendsTo;
  return { x: x * spread * 0.9 + Math.cos(angle) * distance, y: y * spread * 0.6 + Math.sin(angle) * distance };
}

/** FNV-1a over UTF-16 code units, as a number in [0, 1): spreads ids evenly, is no secret. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  state ^= state >>> 15;
  return (Math.imul(state, 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

function placeNewcomersBesideFriends(bodies: readonly Body[], links: readonly LayoutLink[]): void {
  const friends = new Map<number, Coordinates[]>();
  for (const { source, target } of links) {
    for (const [mine, theirs] of [[source, target], [target, source]] as const) {
      const friend = bodies[theirs]!;
      if (bodies[mine]!.fx !== undefined || friend.fx === undefined) continue;
      friends.set(mine, [...(friends.get(mine) ?? []), { x: friend.x, y: friend.y }]);
    }
  }
  for (const [index, around] of friends) {
    const body = bodies[index]!;
    // A little off the middle, towards its own start, so that two newcomers with the same friends do not coincide.
    const mean = { x: average(around.map(({ x }) => x)), y: average(around.map(({ y }) => y)) };
    body.x = mean.x + (body.x - mean.x) * 0.15;
    body.y = mean.y + (body.y - mean.y) * 0.15;
  }
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
