import type { Document } from '@allymap/core';
import type { Failure } from './map-state.ts';

/** One thing that takes long: fetching a text, reading it, or analysing a document. */
export interface Phase {
  /** What is opened or analysed. */
  readonly name: string;
  /** The document that is analysed; null while a map is only being opened. */
  readonly document: Document | null;
  /** What it means when the work fails. */
  readonly failure: Failure['code'];
  /** Does the work, anew each time; whoever aborts the signal wants nothing of it any more. */
  readonly work: (signal: AbortSignal) => Promise<void>;
}

/** Does one phase at a time. The next one overtakes it; a phase can also be ended, or paused and begun again. */
export class LongWork {
  readonly #failed: (phase: Phase, error: unknown) => void;
  #phase: Phase | null = null;
  #abort = new AbortController();

  constructor(failed: (phase: Phase, error: unknown) => void) {
    this.#failed = failed;
  }

  /** Begins a phase; never rejects. */
  async run(phase: Phase): Promise<void> {
    this.#abort.abort();
    this.#phase = phase;
    const { signal } = (this.#abort = new AbortController());
    try {
      await phase.work(signal);
      if (!signal.aborted) this.#phase = null;
    } catch (error) {
      if (!signal.aborted) this.#failed(this.end() ?? phase, error);
    }
  }

  /** Says that the phase under way has become another: paused, it would be begun again as that. */
  become(phase: Phase): void {
    this.#phase = phase;
  }

  /** Ends the phase, if there is one, and says which it was. */
  end(): Phase | null {
    const phase = this.#phase;
    this.#phase = null;
    this.#abort.abort();
    return phase;
  }

  /** Breaks the phase off, to be begun again by `resume`. */
  pause(): void {
    this.#abort.abort();
  }

  resume(): void {
    if (this.#phase !== null && this.#abort.signal.aborted) void this.run(this.#phase);
  }
}
