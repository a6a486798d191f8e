import { betweenness, computeBlocks, createSnapshot, requireDocument, type BlockWork, type Document } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { webPort } from './port.ts';
import { helpWithBlocks, shareBlocks } from './share-blocks.ts';

/** A ring of actors with chords, large enough for several blocks. */
function ring(order: number): Document {
  const actors = Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: `${index}` }));
  const ties = actors.flatMap((_, index) => [
    { id: `a${index}`, source: `${index}`, target: `${(index + 1) % order}`, kind: 'cooperation' },
    { id: `b${index}`, source: `${index}`, target: `${(index * 7 + 3) % order}`, kind: 'funding', strength: 1 + (index % 3) },
  ]);
  return requireDocument({ version: 1, cause: { title: 'Ring' }, actors, ties });
}

describe('blocks shared with helpers', () => {
  const work = (): BlockWork<unknown> => betweenness.inBlocks(createSnapshot(ring(700)));

  it.each([0, 1, 3])('give the same bytes with %i helpers', async (count) => {
    const channels = Array.from({ length: count }, () => new MessageChannel());
    for (const { port2 } of channels) helpWithBlocks(webPort(port2));
    const shares: number[] = [];
    const shared = await shareBlocks(work(), channels.map(({ port1 }) => webPort(port1)), (share) => shares.push(share));
    for (const { port1 } of channels) port1.close();
    expect(JSON.stringify(shared)).toBe(JSON.stringify(computeBlocks(work())));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(work().job.blocks).toBeGreaterThan(4);
  });

  it('add answers in the order of the blocks, whichever comes first', async () => {
    const { job, finish } = work();
    // A helper that keeps its first block back until it has answered the others.
    const kept: (() => void)[] = [];
    let answer: (message: never) => void = () => undefined;
    const { blockComputer } = await import('@allymap/core');
    const compute = blockComputer(job);
    const late = {
      post(message: { type: string; block?: number }) {
        if (message.type !== 'block') return;
        const { block } = message as { block: number };
        const reply = (): void => answer({ block, sums: compute(block) } as never);
        if (kept.length === 0) kept.push(reply);
        else setTimeout(reply);
        if (block === job.blocks - 1) setTimeout(kept[0]!, 20);
      },
      listen: (listener: (message: never) => void) => void (answer = listener),
    };
    setTimeout(() => kept[0]?.(), 500);
    const shared = await shareBlocks({ job, finish }, [late as never], () => undefined);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(computeBlocks(work())));
  });

  it('say where a block fails, and serve the next job with the same helpers', async () => {
    const channels = [0, 1].map(() => new MessageChannel());
    for (const { port2 } of channels) helpWithBlocks(webPort(port2));
    const ports = channels.map(({ port1 }) => webPort(port1));
    const { job, finish } = work();
    await expect(shareBlocks({ job: { ...job, kernel: 'magic' as never }, finish }, ports, () => undefined)).rejects.toMatchObject({ name: 'TypeError', message: 'compute is not a function' });
    expect(JSON.stringify(await shareBlocks(work(), ports, () => undefined))).toBe(JSON.stringify(computeBlocks(work())));
    for (const { port1 } of channels) port1.close();
  });

  it('wait for every answer before they say that a block failed at a helper', async () => {
    const { job, finish } = work();
    const asked: number[] = [];
    const answered: number[] = [];
    let answer: (message: never) => void = () => undefined;
    const { blockComputer } = await import('@allymap/core');
    const compute = blockComputer(job);
    const failing = {
      post(message: { type: string; block?: number }) {
        if (message.type !== 'block') return;
        const { block } = message as { block: number };
        asked.push(block);
        const say = (help: object): void => {
          answered.push(block);
          answer(help as never);
        };
        // The first block fails at once, the second is done later.
        if (asked.length === 1) setTimeout(() => say({ block, failure: { code: null, name: 'RangeError', message: 'no room', params: {} } }));
        else setTimeout(() => say({ block, sums: compute(block) }), 30);
      },
      listen: (listener: (message: never) => void) => void (answer = listener),
    };
    await expect(shareBlocks({ job, finish }, [failing as never], () => undefined)).rejects.toMatchObject({ name: 'RangeError', message: 'no room' });
    expect(asked.length).toBeGreaterThan(1);
    expect(answered.sort()).toEqual(asked.sort());
  });
});
