import type { Metric } from '../descriptor.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { runThrough } from '../steps.ts';
import { addBlock, blockComputer, type BlockJob } from './kernels/block-job.ts';

/**
 * A result that is put together from blocks, which can be computed anywhere and in any order.
 *
 * `computeBlocks(work)` computes it here. A pool of workers gives the same bytes: post `work.job` to each worker, which makes
 * `const compute = blockComputer(job)` once and answers a number from 0 to `job.blocks − 1` with `compute(number)`, a
 * `Float64Array` whose buffer may be transferred. Begin with `sums = new Float64Array(job.length)`, call
 * `addBlock(sums, answer)` **in ascending order of the numbers**, whichever comes first, and `work.finish(sums)` is the result.
 */
export interface BlockWork<Result> {
  /** Plain data and typed arrays: it can be copied to a worker as it is. */
  readonly job: BlockJob;
  /** Makes the result of the sum of all blocks; it may overwrite the sums. */
  finish(sums: Float64Array): Result;
}

/** A metric that can be computed in blocks: by one thread, in steps or by several workers, with the same bytes. */
export interface BlockMetric<Options, Result> extends Metric<Options, Snapshot, Result> {
  readonly inBlocks: (snapshot: Snapshot, options?: Partial<Options>) => BlockWork<Result>;
  readonly computeInSteps: (snapshot: Snapshot, options?: Partial<Options>) => Generator<number, Result>;
}

/** The ways of computing a metric of which the work in blocks is given. */
export function computedInBlocks<Options, Result>(
  inBlocks: BlockMetric<Options, Result>['inBlocks'],
): Pick<BlockMetric<Options, Result>, 'compute' | 'computeInSteps' | 'inBlocks'> {
  return {
    compute: (snapshot, options) => computeBlocks(inBlocks(snapshot, options)),
    computeInSteps: (snapshot, options) => computeBlocksInSteps(inBlocks(snapshot, options)),
    inBlocks,
  };
}

/** Computes all blocks one after another. */
export function computeBlocks<Result>(work: BlockWork<Result>): Result {
  return runThrough(computeBlocksInSteps(work));
}

/** Computes all blocks one after another, giving the share that is done after each. */
export function* computeBlocksInSteps<Result>({ job, finish }: BlockWork<Result>): Generator<number, Result> {
  const compute = blockComputer(job);
  const sums = new Float64Array(job.length);
  for (let block = 0; block < job.blocks; block++) {
    addBlock(sums, compute(block));
    yield (block + 1) / job.blocks;
  }
  return finish(sums);
}
