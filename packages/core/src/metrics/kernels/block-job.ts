import { harmonicSumsByHops, harmonicSumsByLength, type HarmonicHopJob, type HarmonicLengthJob } from './harmonic-sums.ts';
import { hopDependencies, type HopDependencyJob } from './hop-dependencies.ts';
import { pathDependencies, type PathDependencyJob } from './path-dependencies.ts';

/** What blocks are computed from: plain data and typed arrays, so that it can be posted to a worker as it is. */
export type BlockJob = HopDependencyJob | PathDependencyJob | HarmonicHopJob | HarmonicLengthJob;

/** Makes the function that computes a block of a job by its number; it keeps its working memory from one block to the next. */
export function blockComputer(job: BlockJob): (block: number) => Float64Array {
  switch (job.kernel) {
    case 'hop-dependencies':
      return hopDependencies(job);
    case 'path-dependencies':
      return pathDependencies(job);
    case 'harmonic-sums-by-hops':
      return harmonicSumsByHops(job);
    case 'harmonic-sums-by-length':
      return harmonicSumsByLength(job);
  }
}

/** Adds what a block gives to the sums so far. */
export function addBlock(sums: Float64Array, block: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += block[i]!;
}
