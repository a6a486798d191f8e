// What a page reads, writes and computes unasked, and no more: for pages that load further methods when they are wanted.
export * from './errors.ts';
export { parseDocument, readDocument } from './model/parse-document.ts';
export { serialiseDocument } from './model/serialise-document.ts';
export { analyse, analyseInSteps, usualMetrics } from './analysis/usual.ts';
export { addBlock, blockComputer, type BlockJob } from './metrics/kernels/block-job.ts';
