export { AnalysisClient, type AnalysisClientOptions, type ReadAndAnalysed } from './analysis-client.ts';
export { analyseInSlices, type InSteps, type TaskOptions, type ReadTaskOptions } from './in-slices.ts';
export { webWorkers } from './web-workers.ts';
export type { StartWorker, WorkerHandle } from './worker-handle.ts';
export type { Progress } from './messages.ts';
