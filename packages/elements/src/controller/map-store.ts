import { analyse, CancelledError, parseDocument, readDocument, type AnalyseOptions, type Document, type ParseResult } from '@allymap/core';
import type { Progress } from '@allymap/worker';
import { initialState, type Failure, type MapEntry, type MapState } from './map-state.ts';
import { mapRequests, type RequestDetails, type RequestName } from './map-requests.ts';
import { pageAnalyst, quickMetrics } from './page-analyst.ts';
import { refusalText } from './refusal-text.ts';

/** Told after each change of the state. */
export type StoreListener = (state: MapState, previous: MapState) => void;

/** Maps of up to so many actors and ties are analysed at once; starting a worker would take longer. */
const smallMap = 1_200;
/** Texts of up to so many characters are read at once. */
const shortText = 400_000;
/** Progress is shown from this long after the beginning: what flashes by says nothing. */
const showProgressAfterMs = 300;

/**
 * Holds the state that the parts of a map share, and does what takes time: loading and analysing.
 *
 * Parts send requests and listen; nothing else changes the state.
 */
export class MapStore {
  #state: MapState = initialState;
  readonly #listeners = new Set<StoreListener>();
  /** Counts openings, so that a slow one that was overtaken is dropped. */
  #opening = 0;
  /** Stops the analysis that is under way. */
  #stop = new AbortController();

  /** The state as it is now. */
  get state(): MapState {
    return this.#state;
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Applies a request; listeners hear of it only if it changed something. */
  request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void {
    const previous = this.#state;
    const next = mapRequests[name](previous, detail);
    if (next === previous) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener(next, previous);
  }

  /** Opens a value that should be a document. What is wrong with it becomes the state's failure; never throws. */
  openValue(value: unknown, name: string, map: string | null = null): void {
    this.#begin();
    this.#take(parseDocument(value), name, map);
  }

  /** Opens the text of a document, as from a file; a long one off the main thread. Never throws. */
  openText(text: string, name: string, map: string | null = null): void {
    const opening = this.#begin();
    this.#read(text, name, map, opening);
  }

  /** Stops the analysis that is under way; what is quick to compute is shown without the rest. */
  stopAnalysis(): void {
    this.#stop.abort(enough);
  }

  /** Fetches a document and opens it. Never rejects; a later opening overtakes it. */
  async openUrl(url: string, name: string = url, map: string | null = null): Promise<void> {
    const opening = this.#begin();
    this.request('start-loading', { map });
    try {
      const response = await fetch(url, { credentials: 'same-origin' });
      if (!response.ok) throw new Error(await refusalText(response));
      const text = await response.text();
      if (opening === this.#opening) this.#read(text, name, map, opening);
    } catch (error) {
      if (opening === this.#opening) this.fail('not-loaded', name, error);
    }
  }

  /** Opens one of the maps listed in the state. */
  async openMap(id: string): Promise<void> {
    const entry = this.#state.maps.find((map) => map.id === id);
    if (entry === undefined) return;
    if (entry.document !== undefined) this.openValue(entry.document, entry.title, id);
    else if (entry.url !== undefined) await this.openUrl(entry.url, entry.title, id);
  }

  /** Lists maps to choose from and, if nothing is open, opens the first. */
  listMaps(maps: readonly MapEntry[]): void {
    this.request('list-maps', { maps });
    const first = maps[0];
    if (first !== undefined && this.#state.document === null && this.#state.status !== 'loading') void this.openMap(first.id);
  }

  /** Makes an error part of the state, where the page can show it. */
  fail(code: Failure['code'], name: string, error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.request('show-failure', { failure: { code, name, detail, problems: [] } });
  }

  /** Begins an opening: whatever was under way is overtaken. */
  #begin(): number {
    this.#stop.abort();
    this.#stop = new AbortController();
    return ++this.#opening;
  }

  #read(text: string, name: string, map: string | null, opening: number): void {
    if (text.length <= shortText) this.#take(readDocument(text), name, map);
    else void this.#readOffThread(text, name, map, opening);
  }

  async #readOffThread(text: string, name: string, map: string | null, opening: number): Promise<void> {
    if (this.#state.status !== 'loading') this.request('start-loading', { map });
    await this.#offThread(opening, name, async (course) => {
      // Shown as soon as it is read: the picture need not wait for the scores.
      const { result, analysis } = await pageAnalyst().read(text, {}, {
        ...course,
        onRead: (read) => {
          if (opening === this.#opening) this.#show(read, name, map);
        },
      });
      if (opening === this.#opening && result.ok && analysis !== null) this.request('show-analysis', { document: this.#state.document!, analysis });
    });
  }

  #take(result: ParseResult, name: string, map: string | null): void {
    const document = this.#show(result, name, map);
    if (document === null) return;
    if (document.actors.length + document.ties.length <= smallMap) this.#analyse(document, name, {});
    else {
      const opening = this.#opening;
      void this.#offThread(opening, name, async (course) => {
        const analysis = await pageAnalyst().analyse(document, {}, course);
        this.request('show-analysis', { document, analysis });
      });
    }
  }

  /** Shows a document, or what is wrong with it. */
  #show(result: ParseResult, name: string, map: string | null): Document | null {
    if (result.ok) {
      this.request('show-document', { document: result.document, map });
      return result.document;
    }
    const detail = result.problems[0]?.message ?? '';
    this.request('show-failure', { failure: { code: 'invalid-document', name, detail, problems: result.problems } });
    return null;
  }

  async #offThread(opening: number, name: string, work: (course: { signal: AbortSignal; onProgress: (progress: Progress) => void }) => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    const begun = performance.now();
    const onProgress = ({ computing, done, total, share }: Progress): void => {
      if (opening !== this.#opening || performance.now() - begun < showProgressAfterMs) return;
      this.request('show-progress', { progress: { computing, share: total === 0 ? 1 : (done + share) / total } });
    };
    try {
      await work({ signal, onProgress });
    } catch (error) {
      if (opening !== this.#opening) return;
      const { document } = this.#state;
      if (!(error instanceof CancelledError)) this.fail('internal', name, error);
      else if (signal.reason === enough && document !== null) this.#analyse(document, name, { metrics: quickMetrics });
    } finally {
      pageAnalyst().dismiss();
    }
  }

  #analyse(document: Document, name: string, options: Partial<AnalyseOptions>): void {
    try {
      this.request('show-analysis', { document, analysis: analyse(document, options) });
    } catch (error) {
      this.fail('internal', name, error);
    }
  }
}

/** Why an analysis was stopped: the reader has waited long enough. */
const enough = Symbol('enough');
