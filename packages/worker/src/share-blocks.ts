import type { BlockJob, BlockWork } from '@allymap/core';
import { addBlock, blockComputer } from '@allymap/core/usual';
import { errorOf, failureOf } from './failure.ts';
import type { BlockRequest, BlockResult, Failure } from './messages.ts';
import type { Port } from './port.ts';

/** How many blocks a helper is asked for at a time, so that it never waits for the next. */
const ahead = 2;

/**
 * Computes a result in blocks, together with helpers: the same bytes as alone.
 *
 * Each takes the next block that nobody has; sums are added in ascending order of the blocks, whichever comes first. Where a
 * block fails, nobody takes another and the promise rejects once every block that was taken has been answered: an answer that
 * came later would be taken for one of the next job.
 */
export async function shareBlocks<Result>({ job, finish }: BlockWork<Result>, helpers: readonly Port[], onShare: (share: number) => void): Promise<Result> {
  const sums = new Float64Array(job.length);
  const early = new Map<number, Float64Array>();
  let next = 0;
  let added = 0;
  let awaited = 0;
  let failure = null as Failure | null;
  let wake = (): void => undefined;

  const take = (block: number, answer: Float64Array): void => {
    early.set(block, answer);
    for (let answers = early.get(added); answers !== undefined; answers = early.get(added)) {
      addBlock(sums, answers);
      early.delete(added++);
    }
    onShare(added / job.blocks);
  };
  for (const helper of helpers) {
    const ask = (): void => {
      if (next >= job.blocks || failure !== null) return;
      awaited++;
      helper.post({ type: 'block', block: next++ } satisfies BlockRequest);
    };
    helper.listen((result: BlockResult) => {
      awaited--;
      if ('failure' in result) failure ??= result.failure;
      ask();
      if ('sums' in result) take(result.block, result.sums);
      wake();
    });
    helper.post({ type: 'job', job } satisfies BlockRequest);
    for (let i = 0; i < ahead; i++) ask();
  }
  try {
    const compute = blockComputer(job);
    while (next < job.blocks && failure === null) {
      const block = next++;
      take(block, compute(block));
      await turn(); // lets answers of helpers in
    }
  } catch (error) {
    failure ??= failureOf(error);
  }
  while (awaited > 0) await new Promise<void>((resolve) => (wake = resolve));
  if (failure !== null) throw errorOf(failure);
  return finish(sums);
}

/** Computes the blocks that a leader asks for, for as long as the connection lasts. */
export function helpWithBlocks(leader: Port): void {
  let job: BlockJob | undefined;
  let compute: ((block: number) => Float64Array) | undefined;
  leader.listen((request: BlockRequest) => {
    if (request.type === 'job') {
      ({ job } = request);
      compute = undefined;
      return;
    }
    const { block } = request;
    try {
      compute ??= blockComputer(job!);
      const sums = compute(block);
      leader.post({ block, sums } satisfies BlockResult, [sums.buffer as ArrayBuffer]);
    } catch (error) {
      leader.post({ block, failure: failureOf(error) } satisfies BlockResult);
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
