import { addBlock, blockComputer, type BlockWork } from '@allymap/core';
import type { Help, HelpWanted } from './messages.ts';
import type { Port } from './port.ts';

/** How many blocks a helper is asked for at a time, so that it never waits for the next. */
const ahead = 2;

/**
 * Computes a result in blocks, together with helpers: the same bytes as alone.
 *
 * Each takes the next block that nobody has; sums are added in ascending order of the blocks, whichever comes first.
 */
export async function shareBlocks<Result>({ job, finish }: BlockWork<Result>, helpers: readonly Port[], onShare: (share: number) => void): Promise<Result> {
  const sums = new Float64Array(job.length);
  const early = new Map<number, Float64Array>();
  let next = 0;
  let added = 0;
  let wake = (): void => undefined;

  const take = (block: number, answer: Float64Array): void => {
    early.set(block, answer);
    for (let answers = early.get(added); answers !== undefined; answers = early.get(added)) {
      addBlock(sums, answers);
      early.delete(added++);
    }
    onShare(added / job.blocks);
    wake();
  };
  for (const helper of helpers) {
    const ask = (): void => {
      if (next < job.blocks) helper.post({ type: 'block', block: next++ } satisfies HelpWanted);
    };
    helper.listen(({ block, sums: answer }: Help) => {
      ask();
      take(block, answer);
    });
    helper.post({ type: 'job', job } satisfies HelpWanted);
    for (let i = 0; i < ahead; i++) ask();
  }
  const compute = blockComputer(job);
  while (next < job.blocks) {
    const block = next++;
    take(block, compute(block));
    await turn(); // lets answers of helpers in
  }
  while (added < job.blocks) await new Promise<void>((resolve) => (wake = resolve));
  return finish(sums);
}

/** Answers a leader who wants help, for as long as the connection lasts. */
export function helpWithBlocks(leader: Port): void {
  let compute: ((block: number) => Float64Array) | undefined;
  leader.listen((wanted: HelpWanted) => {
    if (wanted.type === 'job') compute = blockComputer(wanted.job);
    else if (compute !== undefined) {
      const sums = compute(wanted.block);
      leader.post({ block: wanted.block, sums } satisfies Help, [sums.buffer as ArrayBuffer]);
    }
  });
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
/** In Node a port that listens keeps the process alive: it shall while somebody waits, and not after. */
const keepAlive = channel.port1 as { ref?: () => void; unref?: () => void };
channel.port1.onmessage = () => {
  waiting.shift()?.();
  if (waiting.length === 0) keepAlive.unref?.();
};
keepAlive.unref?.();

/** Lets other messages be handled first. Timers would wait at least 4 ms. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) keepAlive.ref?.();
    channel.port2.postMessage(null);
  });
}
