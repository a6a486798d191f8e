import { CancelledError } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { enough } from './enough.ts';
import type { Coordinates } from '../plane/coordinates.ts';
import { layOut, type LayoutLink, type LayoutNode } from './force-layout.ts';

const node = (id: string, tendsTo: LayoutNode['tendsTo'] = {}): LayoutNode => ({ id, radius: 20, tendsTo });
const nodes = [node('a', { x: -1 }), node('b', { x: 1 }), node('c'), node('__proto__'), node(''), node('e')];
const links: LayoutLink[] = [
  { source: 0, target: 2 },
  { source: 1, target: 2 },
  { source: 2, target: 3 },
];
const distance = (p: Coordinates, q: Coordinates): number => Math.hypot(p.x - q.x, p.y - q.y);

describe('layOut', () => {
  it('gives the same coordinates every time', async () => {
    expect(await layOut(nodes, links)).toEqual(await layOut(nodes, links));
  });

  it('keeps shapes apart and puts what tends left to the left', async () => {
    const placed = await layOut(nodes, links);
    placed.forEach((p, i) => {
      for (const q of placed.slice(i + 1)) expect(distance(p, q)).toBeGreaterThan(40);
    });
    expect(placed[0]!.x).toBeLessThan(placed[1]!.x);
  });

  it('does not move anybody when somebody joins', async () => {
    const before = await layOut(nodes, links);
    const known = new Map(nodes.map(({ id }, i) => [id, before[i]!]));
    const after = await layOut([...nodes, node('new')], [...links, { source: 6, target: 0 }], { known });
    expect(after.slice(0, nodes.length)).toEqual(before);
    const others = after.slice(0, nodes.length);
    for (const place of others) expect(distance(after[6]!, place)).toBeGreaterThan(40);
    // The newcomer stands nearer to its friend than most do.
    expect(distance(after[6]!, after[0]!)).toBeLessThan(Math.max(...others.slice(1).map((place) => distance(place, after[0]!))));
  });

  it('stops when told, and with `enough` gives what it has', async () => {
    const many = Array.from({ length: 900 }, (_, i) => node(`n${i}`));
    const chain = many.slice(1).map((_, i) => ({ source: i, target: i + 1 }));
    const cancelled = new AbortController();
    await expect(layOut(many, chain, { signal: cancelled.signal, onProgress: () => cancelled.abort() })).rejects.toBeInstanceOf(CancelledError);
    const stopped = new AbortController();
    const seen: number[] = [];
    const placed = await layOut(many, chain, {
      signal: stopped.signal,
      onProgress: (done) => {
        seen.push(done);
        stopped.abort(enough);
      },
    });
    expect(placed).toHaveLength(900);
    expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(seen.length).toBe(1);
    expect(seen[0]).toBeLessThan(1);
  });

  it('has nothing to do for nobody, and one actor stands alone', async () => {
    expect(await layOut([], [])).toEqual([]);
    expect(await layOut([node('only')], [])).toHaveLength(1);
  });
});
