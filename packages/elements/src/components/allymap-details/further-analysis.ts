import type { AnalyseOptions, Analysis, Document } from '@allymap/core';
import { engine } from '../../controller/load-engine.ts';

/** What every metric and method says of a document, as far as the page can compute it. */
export type Further = Analysis | 'computing' | 'failed';

/** What has been computed, for as long as the document is there. */
const known = new WeakMap<Document, Analysis>();

/** Computes everything about a document when it is first asked for, beside the page. */
export class FurtherAnalysis {
  readonly #changed: () => void;
  #asked: Document | null = null;
  #failed = false;
  #work: AbortController | null = null;

  /** `changed` is called once there is more to show. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What there is of a document; null: nobody asked. */
  of(document: Document): Further | null {
    return known.get(document) ?? (this.#asked !== document ? null : this.#failed ? 'failed' : 'computing');
  }

  /** Asks for it, unless it is there or on its way. */
  ask(document: Document, wanted: Pick<AnalyseOptions, 'metrics' | 'methods'>): void {
    if (this.of(document) !== null) return;
    this.stop();
    this.#asked = document;
    this.#failed = false;
    void this.#compute(document, wanted, (this.#work = new AbortController()));
    this.#changed();
  }

  /** Drops what is under way. */
  stop(): void {
    this.#work?.abort();
    this.#work = null;
    this.#asked = null;
  }

  async #compute(document: Document, wanted: Pick<AnalyseOptions, 'metrics' | 'methods'>, { signal }: AbortController): Promise<void> {
    try {
      const { analyseFurther } = await engine.load();
      const analysis = await analyseFurther(document, wanted, signal);
      known.set(document, analysis);
    } catch {
      // Stopped, or a page that holds only what is usual and has no worker: what is there is shown, with a word on it.
      if (!signal.aborted) this.#failed = true;
    }
    if (!signal.aborted) this.#changed();
  }
}
