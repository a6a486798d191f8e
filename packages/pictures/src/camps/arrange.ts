import { layOutNow } from '../layer/network/force-layout.ts';
import type { MapGraph, MapNode } from '../layer/network/map-graph.ts';
import { enclose, packInRows } from '../layer/network/pack-in-rows.ts';
import { tendencies } from '../layer/network/tendencies.ts';
import type { Coordinates } from '../layer/plane/coordinates.ts';

/** Around each group, for its ground and its name. */
const margin = 46;
/** So many groups stand in a row; more are packed in rows. */
const mostInRow = 3;

/** Where actors stand whose groups stand apart: each group laid out by itself, those with ties to another group on the side where that one is. O(ticks · n log n). */
export function arrangeGroups({ nodes, ties }: MapGraph, groups: readonly (readonly number[])[]): Coordinates[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((node) => [node, group])));
  const laid = groups.map((members, group) => {
    const towards = groups.length > mostInRow ? new Map<number, number>() : sidesOf(ties, groupOf, group);
    return layOut(nodes, ties, members, (node) => towards.get(node) ?? null);
  });
  const boxes = laid.map((places, group) => enclose(places.map((place, at) => ({ ...place, radius: nodes[groups[group]![at]!]!.diameter / 2 + margin }))));
  const sizes = boxes.map(({ minX, maxX, minY, maxY }) => ({ width: maxX - minX, height: maxY - minY }));
  const corners = groups.length > mostInRow ? packInRows(sizes) : inRow(sizes);
  const result = nodes.map((): Coordinates => ({ x: 0, y: 0 }));
  laid.forEach((places, group) => places.forEach(({ x, y }, at) => (result[groups[group]![at]!] = { x: corners[group]!.x + x - boxes[group]!.minX, y: corners[group]!.y + y - boxes[group]!.minY })));
  return result;
}

/** Between two on a ring around the core. */
const ringStep = 96;
const ringGap = 76;
/** Rings are wider than high, as pictures are. */
const stretch = 1.7;

/** Where actors stand around a core: the core laid out by itself in the middle, the others on rings, each near those of the core it is tied to. O(ticks · n log n). */
export function arrangeAround({ nodes, ties }: MapGraph, core: readonly number[], around: readonly number[]): Coordinates[] {
  const places = layOut(nodes, ties, core, () => null);
  const { minX, maxX, minY, maxY } = enclose(places.map((place, at) => ({ ...place, radius: nodes[core[at]!]!.diameter / 2 })));
  const middle = { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
  const result = nodes.map((): Coordinates => ({ x: 0, y: 0 }));
  core.forEach((node, at) => (result[node] = { x: places[at]!.x - middle.x, y: places[at]!.y - middle.y }));
  const inCore = new Set(core);
  const angleOf = (node: number): number => {
    const friends = ties.flatMap(({ source, target }) => (source === node && inCore.has(target) ? [result[target]!] : target === node && inCore.has(source) ? [result[source]!] : []));
    const [x, y] = [friends.reduce((sum, one) => sum + one.x, 0), friends.reduce((sum, one) => sum + one.y, 0)];
    return friends.length === 0 ? Infinity : Math.atan2(y, x);
  };
  const waiting = around.map((node) => ({ node, angle: angleOf(node) })).sort((a, b) => a.angle - b.angle || a.node - b.node);
  let radius = Math.max((maxX - minX) / (2 * stretch), (maxY - minY) / 2) + margin + ringGap;
  const room = (): number => Math.max(6, Math.floor((2 * Math.PI * radius * stretch) / ringStep));
  // What one ring cannot hold is shared out evenly, so that neighbours in angle stand on different rings.
  const rings: number[] = [];
  for (let held = 0; held < waiting.length; radius += ringGap) {
    rings.push(radius);
    held += room();
  }
  waiting.forEach(({ node }, at) => {
    const angle = (at / waiting.length) * 2 * Math.PI - Math.PI;
    const ring = rings[at % rings.length]!;
    result[node] = { x: ring * stretch * Math.cos(angle), y: ring * Math.sin(angle) };
  });
  return result;
}

/** Coordinates of some nodes by themselves. */
function layOut(nodes: readonly MapNode[], ties: MapGraph['ties'], members: readonly number[], side: (node: number) => number | null): Coordinates[] {
  const at = new Map(members.map((node, index) => [node, index]));
  const items = members.map((node) => ({ id: nodes[node]!.id, diameter: nodes[node]!.diameter, label: nodes[node]!.look.short, role: 'unassigned' as const, sides: [] }));
  const bodies = tendencies(items, { sidesMatter: false, rolesMatter: false, groups: null }).map((body, index) => {
    const x = side(members[index]!);
    return x === null ? body : { ...body, tendsTo: { x } };
  });
  const links = ties.flatMap(({ source, target }) => (at.has(source) && at.has(target) ? [{ source: at.get(source)!, target: at.get(target)! }] : []));
  return layOutNow(bodies, links);
}

/** On which side of its group stands who has ties to groups before or after it. */
function sidesOf(ties: MapGraph['ties'], groupOf: ReadonlyMap<number, number>, own: number): ReadonlyMap<number, number> {
  const sides = new Map<number, number>();
  for (const { source, target } of ties) {
    for (const [mine, theirs] of [[source, target], [target, source]] as const) {
      const other = groupOf.get(theirs)!;
      if (groupOf.get(mine) === own && other !== own) sides.set(mine, Math.sign(other - own) * 0.6);
    }
  }
  return sides;
}

function inRow(sizes: readonly { readonly width: number; readonly height: number }[]): Coordinates[] {
  const tallest = sizes.reduce((most, { height }) => Math.max(most, height), 0);
  let x = 0;
  return sizes.map(({ width, height }) => {
    const corner = { x, y: (tallest - height) / 2 };
    x += width;
    return corner;
  });
}
