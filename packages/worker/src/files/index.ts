export { FileClient, type FileClientOptions } from './file-client.ts';
export type { FileDesk, FilesOnDesk, FormatOffer, Recast, SomeRows, Understanding, Understood } from './file-desk.ts';
export { trustedScriptUrl, webWorkers } from '../web-workers.ts';
export type { StartWorker, WorkerHandle } from '../worker-handle.ts';
