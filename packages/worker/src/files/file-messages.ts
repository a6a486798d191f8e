import type { Failure } from '../messages.ts';
import type { FileDesk } from './file-desk.ts';

/** Something that is asked of a desk, by name. */
export type DeskWork = keyof FileDesk;

/** From the page to the worker that reads files. */
export interface DeskRequest {
  readonly id: number;
  readonly work: DeskWork;
  readonly given: readonly unknown[];
}

/** From that worker to the page. */
export type DeskResponse =
  /** It has started: its file could be loaded and run. */
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly id: number; readonly result: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: Failure };
