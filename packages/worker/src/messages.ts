import type { AnalyseOptions, Analysis, AnalysisStep, BlockJob, Document, ErrorCode, ErrorParams, ParseResult } from '@allymap/core';

/** How far an analysis has come, as it is told to a page: plain data. */
export type Progress = Omit<AnalysisStep, 'work'>;

/** What the first worker is asked to do. */
export type Task =
  | { readonly kind: 'analyse'; readonly document: Document; readonly options: Partial<AnalyseOptions> }
  | { readonly kind: 'read'; readonly text: string; readonly options: Partial<AnalyseOptions> };

/** From the page to a worker. */
export type WorkerRequest =
  /** To the first worker: ports to the others, who help it. */
  | { readonly type: 'lead'; readonly helpers: readonly MessagePort[] }
  /** To another: the port on which it is asked for help. */
  | { readonly type: 'help'; readonly leader: MessagePort }
  | { readonly type: 'run'; readonly task: Task };

/** From a worker to the page. */
export type WorkerResponse =
  /** It has started: its file could be loaded and run. */
  | { readonly type: 'ready' }
  | { readonly type: 'read'; readonly result: ParseResult }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly analysis: Analysis }
  | { readonly type: 'failed'; readonly error: Failure };

/** An error as it crosses from one thread to another. */
export interface Failure {
  readonly code: ErrorCode | null;
  readonly name: string;
  readonly message: string;
  readonly params: ErrorParams;
}

/** From the first worker to a helper. */
export type BlockRequest = { readonly type: 'job'; readonly job: BlockJob } | { readonly type: 'block'; readonly block: number };

/** From a helper to the first worker: the sums of one block, or why there are none. */
export type BlockResult = { readonly block: number; readonly sums: Float64Array } | { readonly block: number; readonly failure: Failure };
