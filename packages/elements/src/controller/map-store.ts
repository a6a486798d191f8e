import type { AnalyseOptions, Analysis, Document, InvalidDocumentError, ParseResult, Remark } from '@allymap/core';
import { WrongUseError } from '@allymap/core/display';
import type { Progress } from '@allymap/worker';
import type { EditLog, MapChange } from './editing/edit-log.ts';
import { editing } from './editing/load-editing.ts';
import { engine, type Engine } from './load-engine.ts';
import { LongWork, type Phase } from './long-work.ts';
import { initialState, type Failure, type MapEntry, type MapState, type ScoresLeftOut } from './map-state.ts';
import { mapRequests, type RequestDetails, type RequestName } from './map-requests.ts';
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
 * Parts send requests and listen; nothing else changes the state. Once the last part has left the page, what takes long is
 * broken off and its workers are ended; it begins again when a part is back.
 */
export class MapStore {
  #state: MapState = initialState;
  readonly #listeners = new Set<StoreListener>();
  /** Asks the page whether a change may be made. */
  readonly #ask: (change: MapChange) => boolean;
  #isAsking = false;
  /** How many parts in the page show this map. */
  #parts = 0;
  readonly #work = new LongWork(({ name, document, failure: code }, error) => {
    if (document === null) this.#giveUp(failureOf(code, name, error));
    else this.fail(code, name, error);
  });

  /** `mayChange` is asked before each change of the document; without it, all are made. */
  constructor(mayChange: (change: MapChange) => boolean = () => true) {
    this.#ask = mayChange;
  }

  /** The state as it is now. */
  get state(): MapState {
    return this.#state;
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Subscribes a part that has come into the page, until the returned function is called because it leaves. */
  connect(listener: StoreListener): () => void {
    const unsubscribe = this.subscribe(listener);
    this.#parts++;
    this.#work.resume();
    return () => {
      unsubscribe();
      this.#parts--;
      // A part that is moved within the page is back before this is run.
      queueMicrotask(() => {
        if (this.#parts === 0) this.#work.pause();
      });
    };
  }

  /** Applies a request; listeners hear of it only if it changed something. */
  request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void {
    if (name === 'close-document') this.#work.end();
    const previous = this.#state;
    const next = mapRequests[name](previous, detail);
    if (next === previous) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener(next, previous);
  }

  /** Opens a value that should be a document. What is wrong with it becomes the state's failure; never throws. */
  openValue(value: unknown, name: string, map: string | null = null): void {
    this.#work.end();
    this.#withEngine(name, map, ({ parseDocument }) => this.#take(parseDocument(value), name, map));
  }

  /** Opens a document that was checked already, as the tables of a file made it. Never throws. */
  openDocument(document: Document, name: string, remarks: readonly Remark[] = []): void {
    this.#work.end();
    this.#withEngine(name, null, () => this.#take({ ok: true, document, remarks }, name, null));
  }

  /** Opens the text of a document, as from a file; a long one off the main thread. Never throws. */
  openText(text: string, name: string, map: string | null = null): void {
    this.#work.end();
    this.#read(text, name, map);
  }

  /** Fetches a document and opens it. Never rejects; a later opening overtakes it. */
  async openUrl(url: string, name: string = url, map: string | null = null): Promise<void> {
    await this.#open(name, map, 'not-loaded', async (signal) => {
      const response = await fetch(url, { credentials: 'same-origin', signal });
      if (!response.ok) throw new Error(await refusalText(response));
      const text = await response.text();
      if (!signal.aborted) this.#read(text, name, map);
    });
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

  /**
   * Does something with what changes documents: at once, but for the first time, when its file has to arrive. Rejects with
   * `WrongUseError` where the map may not be edited, or another one is being opened. What was changed `isElsewhere`, in a room
   * that the page joined, comes in all the same.
   */
  async edit<Result>(work: (kit: NonNullable<typeof editing.now>) => Result, isElsewhere = false): Promise<Result> {
    this.#requireEditable(isElsewhere);
    const kit = editing.now ?? (await editing.load());
    // Whoever hears of a change and makes another one waits for the first.
    while (this.#isAsking) await Promise.resolve();
    this.#requireEditable(isElsewhere);
    return work(kit);
  }

  /** Asks the page whether a change may be made. */
  decide(change: MapChange): boolean {
    this.#isAsking = true;
    try {
      return this.#ask(change);
    } finally {
      this.#isAsking = false;
    }
  }

  /** Shows the document as a change left it, and analyses it anew; what was still being computed of the one before is dropped. */
  showChange(document: Document, log: EditLog, isElsewhere = false): void {
    this.#work.end();
    this.request('change-document', { document, log, isElsewhere });
    if (this.#state.document === document) this.#score(document, document.cause.title);
  }

  /**
   * Stops what takes long: a map that is being opened is not, the one before it stays, and the state's failure says so; of a
   * map that is being analysed, what is quick to compute is shown without the rest.
   */
  stopAnalysis(): void {
    const phase = this.#work.end();
    if (phase === null) return;
    if (phase.document === null) this.#giveUp({ code: 'stopped', name: phase.name, detail: '', problems: [] });
    else this.#analyse(phase.document, phase.name, ({ quickMetrics }) => ({ metrics: quickMetrics }));
  }

  /** Makes an error part of the state, where the page can show it. */
  fail(code: Failure['code'], name: string, error: unknown): void {
    this.request('show-failure', { failure: failureOf(code, name, error) });
  }

  #requireEditable(isElsewhere: boolean): void {
    if (!this.#state.editable && !isElsewhere) throw new WrongUseError('This map may not be edited. Set `editable` on the element whose map it is.');
    if (this.#state.status === 'loading') throw new WrongUseError('A map is being opened. Change it once it is there.');
  }

  /** Ends an opening that came to nothing. The map before it stays, with what there still was to compute of it. */
  #giveUp(failure: Failure): void {
    this.request('show-failure', { failure });
    const { document, analysis } = this.#state;
    if (document !== null && analysis === null) this.#score(document, document.cause.title);
  }

  /** Does what takes long in opening a map. */
  #open(name: string, map: string | null, failure: Failure['code'], work: Phase['work']): Promise<void> {
    this.request('start-loading', { map });
    return this.#work.run({
      name,
      document: null,
      failure,
      work: async (signal) => {
        const slow = setTimeout(() => {
          if (!signal.aborted && this.#state.status === 'loading') this.request('show-progress', { progress: { computing: null, share: 0 } });
        }, showProgressAfterMs);
        try {
          await work(signal);
        } finally {
          clearTimeout(slow);
        }
      },
    });
  }

  /** Does something with what reads and analyses maps: at once, but for the first time, when its file has to arrive. */
  #withEngine(name: string, map: string | null, work: (engine: Engine) => void): void {
    if (engine.now !== null) {
      work(engine.now);
      return;
    }
    void this.#open(name, map, 'not-arrived', async (signal) => {
      const arrived = await engine.load();
      if (!signal.aborted) work(arrived);
    });
  }

  #read(text: string, name: string, map: string | null): void {
    this.#withEngine(name, map, (arrived) => this.#readWith(arrived, text, name, map));
  }

  #readWith({ readDocument, withAnalysisClient }: Engine, text: string, name: string, map: string | null): void {
    if (text.length <= shortText) {
      this.#take(readDocument(text), name, map);
      return;
    }
    void this.#open(name, map, 'internal', async (signal) => {
      let document: Document | null = null;
      const onRead = (result: ParseResult): void => {
        // Shown as soon as it is read: the picture need not wait for the scores.
        document = this.#show(result, name, map);
        if (document !== null) this.#work.become(this.#analysing(document, name));
      };
      const { analysis } = await withAnalysisClient((client) => client.read(text, {}, { signal, onRead, onProgress: this.#progressFromNow() }));
      if (!signal.aborted && document !== null && analysis !== null) this.#showAnalysis(document, analysis);
    });
  }

  #take(result: ParseResult, name: string, map: string | null): void {
    const document = this.#show(result, name, map);
    if (document !== null) this.#score(document, name);
  }

  /** Shows a document, or what is wrong with it. */
  #show(result: ParseResult, name: string, map: string | null): Document | null {
    if (result.ok) {
      this.request('show-document', { document: result.document, map, remarks: result.remarks });
      return result.document;
    }
    this.#giveUp({ code: 'invalid-document', name, detail: result.problems[0]?.message ?? '', problems: result.problems });
    return null;
  }

  /** Analyses a document: a small one at once, a large one off the main thread. */
  #score(document: Document, name: string): void {
    if (document.actors.length + document.ties.length <= smallMap) this.#analyse(document, name);
    else void this.#work.run(this.#analysing(document, name));
  }

  #analysing(document: Document, name: string): Phase {
    const work = async (signal: AbortSignal): Promise<void> => {
      const { withAnalysisClient } = await engine.load();
      const analysis = await withAnalysisClient((client) => client.analyse(document, {}, { signal, onProgress: this.#progressFromNow() }));
      if (!signal.aborted) this.#showAnalysis(document, analysis);
    };
    return { name, document, failure: 'internal', work };
  }

  /** Shows how far an analysis has come. */
  #progressFromNow(): (progress: Progress) => void {
    const begun = performance.now();
    return ({ computing, done, total, share }) => {
      if (computing === null || performance.now() - begun < showProgressAfterMs) return;
      this.request('show-progress', { progress: { computing, share: total === 0 ? 1 : (done + share) / total } });
    };
  }

  /** Shows an analysis, and says what it went without. */
  #showAnalysis(document: Document, analysis: Analysis, why: ScoresLeftOut['why'] = 'no-worker'): void {
    this.request('show-analysis', { document, analysis, scoresLeftOut: engine.now?.scoresLeftOut(analysis, why) ?? null });
  }

  /** Analyses a document that has been read, so that the engine is there. */
  #analyse(document: Document, name: string, options: (arrived: Engine) => Partial<AnalyseOptions> = () => ({})): void {
    try {
      const arrived = engine.now!;
      this.#showAnalysis(document, arrived.analyse(document, options(arrived)), 'stopped');
    } catch (error) {
      this.fail('internal', name, error);
    }
  }
}

function failureOf(code: Failure['code'], name: string, error: unknown): Failure {
  return { code, name, detail: error instanceof Error ? error.message : String(error), problems: (error as Partial<InvalidDocumentError> | null)?.problems ?? [] };
}
