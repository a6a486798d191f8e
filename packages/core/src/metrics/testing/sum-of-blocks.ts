import { addBlock, blockComputer, type BlockJob } from '../kernels/block-job.ts';

/** The sum of all blocks of a job. */
export function sumOfBlocks(job: BlockJob): Float64Array {
  const compute = blockComputer(job);
  const sums = new Float64Array(job.length);
  for (let block = 0; block < job.blocks; block++) addBlock(sums, compute(block));
  return sums;
}
