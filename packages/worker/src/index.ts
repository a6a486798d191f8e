export { Analyst, type AnalystOptions, type ReadAndAnalysed } from './analyst.ts';
export { analyseInSlices, type Course, type ReadingCourse } from './in-slices.ts';
export { webWorkers, type HiredWorker, type StartWorker } from './hired-worker.ts';
export type { Progress } from './messages.ts';
