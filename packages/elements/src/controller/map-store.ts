import { analyse, parseDocument, readDocument, type AnalyseOptions, type Document, type ParseResult } from '@allymap/core';
import { initialState, type Failure, type MapEntry, type MapState } from './map-state.ts';
import { mapRequests, type RequestDetails, type RequestName } from './map-requests.ts';

/** Told after each change of the state. */
export type StoreListener = (state: MapState, previous: MapState) => void;

/** Above this many actors, scores that need every shortest path are left out, so that the page stays quick. */
export const shortestPathLimit = 1_500;

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
    this.#opening++;
    this.#take(parseDocument(value), name, map);
  }

  /** Opens the text of a document, as from a file. Never throws. */
  openText(text: string, name: string, map: string | null = null): void {
    this.#opening++;
    this.#take(readDocument(text), name, map);
  }

  /** Fetches a document and opens it. Never rejects; a later opening overtakes it. */
  async openUrl(url: string, name: string = url, map: string | null = null): Promise<void> {
    const opening = ++this.#opening;
    this.request('start-loading', { map });
    try {
      const response = await fetch(url, { credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
      const text = await response.text();
      if (opening === this.#opening) this.#take(readDocument(text), name, map);
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

  #take(result: ParseResult, name: string, map: string | null): void {
    if (!result.ok) {
      const detail = result.problems[0]?.message ?? '';
      this.request('show-failure', { failure: { code: 'invalid-document', name, detail, problems: result.problems } });
      return;
    }
    this.request('show-document', { document: result.document, map });
    this.#analyse(result.document, name);
  }

  #analyse(document: Document, name: string): void {
    try {
      const metrics = document.actors.length > shortestPathLimit ? quickMetrics : undefined;
      const analysis = analyse(document, metrics === undefined ? {} : { metrics });
      this.request('show-analysis', { document, analysis });
    } catch (error) {
      this.fail('internal', name, error);
    }
  }
}

const quickMetrics: AnalyseOptions['metrics'] = ['degree', 'strength', 'bridges', 'articulation-points', 'louvain', 'density', 'components'];
