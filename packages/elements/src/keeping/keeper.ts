import type { Document } from '@allymap/core';
import { noChanges } from '../controller/editing/edit-log.ts';
import { engine } from '../controller/load-engine.ts';
import type { MapState } from '../controller/map-state.ts';
import type { MapStore } from '../controller/map-store.ts';
import { factsOf, newId, recoverKept } from './change-kept.ts';
import { KeptMaps } from './kept-maps.ts';
import { stepBetween, type KeptState, type KeptStep } from './kept-step.ts';
import { MapLock } from './map-lock.ts';
import { beginKeeping, ledgerOf, nextWrites, snapshot, type Ledger, type Writes } from './plan-writes.ts';
import type { Recovered } from './recover.ts';
import { Tabs, type TabMessage } from './tabs.ts';

/**
 * How the open map is kept. `unkept`: it is not, since nothing was changed. `kept`. `follows`: another page of this browser changes it.
 * `refused`: this browser keeps nothing here. `full`: the last change could not be written.
 */
export type Keeping = 'unkept' | 'kept' | 'follows' | 'refused' | 'full';

/** Something to say of what was opened. `given`: the map that the page itself had, which the kept one stands in front of. */
export type KeepingNews = { readonly kind: 'reopened'; readonly given: Document | null } | { readonly kind: 'damaged'; readonly lost: number } | { readonly kind: 'unreadable'; readonly name: string } | { readonly kind: 'forgotten' };

/** What a keeper needs of the part whose map it keeps. */
export interface KeeperHost {
  /** Asks for what is shown to be drawn anew; whether the map may be changed may have changed too. */
  changed(): void;
}

/** Keeps the map of a store in this browser: every change as soon as it is made, so that what was kept can be opened again whatever happens to the page. */
export class Keeper {
  readonly #store: MapStore;
  readonly #host: KeeperHost;
  readonly #page: string;
  readonly #stop: () => void;
  readonly #lock = new MapLock(() => this.#lost());
  readonly #tabs = new Tabs((message) => this.#hear(message));
  #maps: KeptMaps | null = null;
  #keeping: Keeping = 'unkept';
  #news: KeepingNews | null = null;
  #map: string | null = null;
  #ledger: Ledger | null = null;
  /** Steps that are not written yet, and the state that they lead to. */
  #pending: KeptStep[] = [];
  #state: KeptState | null = null;
  /** Whether the next write has to be of the whole map, since a step is missing. */
  #needsAll = false;
  /** Whether a map that is opened now is one that is kept already. */
  #isOpening = false;
  #work: Promise<void> = Promise.resolve();

  /** `page`: the address of the page, by which it finds what it had open. */
  constructor(store: MapStore, host: KeeperHost, page: string) {
    this.#store = store;
    this.#host = host;
    this.#page = page;
    this.#stop = store.subscribe((state, previous) => this.#follow(state, previous));
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  get news(): KeepingNews | null {
    return this.#news;
  }

  /** The id of the open map, where it is kept. */
  get map(): string | null {
    return this.#map;
  }

  /** The store of kept maps; null: this browser keeps nothing here. */
  get maps(): KeptMaps | null {
    return this.#maps;
  }

  /** Whether another page has the right to change the map. */
  get follows(): boolean {
    return this.#keeping === 'follows';
  }

  /** Resolves once everything that was asked for is written. */
  async settled(): Promise<void> {
    let work: Promise<void>;
    do await (work = this.#work);
    while (work !== this.#work);
  }

  /** Opens the store, and the map that this page had open last. */
  start(): Promise<void> {
    return this.#do(async () => {
      try {
        this.#maps = await KeptMaps.open(() => this.#show('refused'));
      } catch {
        return this.#show('refused');
      }
      const last = await this.#maps.lastOf(this.#page).catch(() => undefined);
      if (typeof last !== 'string') return;
      await this.#idle();
      // Whoever has begun to edit goes on with that.
      if (this.#map === null) await this.#open(last, (given) => ({ kind: 'reopened', given }));
    });
  }

  /** Ends the keeping, once everything is written. */
  async end(): Promise<void> {
    this.#stop();
    await this.settled();
    this.#lock.release();
    this.#tabs.close();
    this.#maps?.close();
  }

  /** Opens a kept map. */
  open(id: string): Promise<void> {
    return this.#do(() => this.#open(id, () => null));
  }

  /** Keeps the map that is open, though nothing of it was changed yet. */
  keepOpen(): Promise<void> {
    void this.#do(async () => {
      // The first map of a page waits for what reads maps.
      await this.#idle();
      const { document, log } = this.#store.state;
      if (document !== null && this.#map === null) this.#begin({ document, log });
    });
    return this.settled();
  }

  /** Takes the map over from the page that changes it. */
  takeOver(): Promise<void> {
    return this.#do(async () => {
      const id = this.#map;
      if (id === null || !this.follows) return;
      this.#tabs.tell({ kind: 'asked', map: id });
      await this.#lock.takeOver(id);
      await this.#read(id, () => null);
    });
  }

  /** Forgets a kept map, or all of them. What is open stays open, and is kept no more until it is changed again. */
  forget(id: string | 'all'): Promise<void> {
    return this.#do(async () => {
      if (this.#maps === null) return;
      const ids = id === 'all' ? (await this.#maps.list()).map((one) => one.id) : [id];
      if (id === 'all') await this.#maps.forgetAll();
      else await this.#maps.forget(id);
      for (const map of ids) this.#tabs.tell({ kind: 'forgotten', map });
      if (this.#map !== null && ids.includes(this.#map)) this.#leave();
      this.#host.changed();
    });
  }

  /** Closes what there is to say. */
  dismiss(): void {
    this.#news = null;
    this.#host.changed();
  }

  #follow(state: MapState, previous: MapState): void {
    const { document, log } = state;
    if (this.#isOpening || (document === previous.document && log === previous.log)) return;
    if (document === null || (log === noChanges && document !== previous.document)) {
      // Another map was opened, which is the page's own until it is changed.
      this.#leave();
      // By the time that this is written, a kept map may be open again.
      void this.#do(async () => void (this.#map === null && (await this.#maps?.setLast(this.#page, null))));
      return;
    }
    const after = { document, log };
    if (this.#map === null) {
      if (previous.document === null) return;
      this.#begin({ document: previous.document, log: previous.log });
    }
    const step = stepBetween(this.#state!, after);
    this.#state = after;
    if (step === null) this.#needsAll = true;
    else this.#pending.push(step);
    void this.#do(() => this.#write());
  }

  /** Begins to keep a map. */
  #begin(state: KeptState): void {
    const id = newId();
    this.#map = id;
    this.#state = state;
    void this.#do(async () => {
      if (this.#maps === null || this.#map !== id) return;
      await this.#lock.claim(id);
      const { ledger, writes } = beginKeeping(state);
      if (await this.#put(writes, state, this.#page)) this.#ledger = ledger;
    });
  }

  /** Writes what is not written yet: all steps at once, whole or not at all. */
  async #write(): Promise<void> {
    const state = this.#state;
    const steps = this.#pending;
    this.#pending = [];
    if (this.#maps === null || this.#map === null || state === null || this.follows) return;
    if (this.#ledger === null) {
      // The beginning could not be written.
      const { ledger, writes } = beginKeeping(state);
      if (await this.#put(writes, state, this.#page)) this.#ledger = ledger;
      return;
    }
    if (steps.length === 0 && !this.#needsAll) return;
    const from = this.#ledger;
    const { ledger, writes } = this.#needsAll ? snapshot({ ...from, seq: from.seq + steps.length + 1 }, state) : nextWrites(from, steps, state);
    if (await this.#put(writes, state)) {
      this.#ledger = ledger;
      this.#needsAll = false;
    } else this.#needsAll = true;
  }

  /** Writes what is planned; says whether it could. Where it could not, the map goes on, and the next change tries again. */
  async #put(writes: Writes, state: KeptState, page: string | null = null): Promise<boolean> {
    const id = this.#map;
    if (id === null) return false;
    try {
      await this.#maps!.write(factsOf(id, state), writes, page);
    } catch (error) {
      if ((error as Partial<DOMException>).name === 'ConstraintError') this.#lost();
      else this.#show('full');
      return false;
    }
    this.#show('kept');
    this.#tabs.tell({ kind: 'changed', map: id });
    return true;
  }

  async #open(id: string, news: (given: Document | null) => KeepingNews | null): Promise<void> {
    if (this.#maps === null) return;
    let claim = await this.#lock.claim(id);
    // A page that was just left, or an element that was moved, still finishes writing.
    for (let time = 0; claim === 'taken' && time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      claim = await this.#lock.claim(id);
    }
    this.#keeping = claim === 'taken' ? 'follows' : 'kept';
    if (await this.#read(id, news, claim === 'taken')) await this.#maps.setLast(this.#page, id).catch(() => undefined);
  }

  /** Shows a map as it is kept. */
  async #read(id: string, news: (given: Document | null) => KeepingNews | null, follows = false): Promise<boolean> {
    const found = await recoverKept(this.#maps!, id).catch(() => null);
    if (found === null) {
      const known = await this.#maps!.list().catch(() => []);
      const name = known.find((one) => one.id === id)?.name;
      this.#lock.release();
      this.#leave();
      if (name !== undefined) this.#tell({ kind: 'unreadable', name });
      return false;
    }
    // Opened while what reads maps is still on its way, it would be there later than its history.
    await engine.load().catch(() => undefined);
    const { state, damaged } = found;
    const given = this.#store.state.document;
    this.#map = id;
    this.#state = state;
    this.#pending = [];
    this.#ledger = ledgerOf(found);
    this.#keeping = follows ? 'follows' : 'kept';
    // The right to change goes with it, before the map is drawn.
    this.#host.changed();
    this.#isOpening = true;
    try {
      this.#store.openDocument(state.document, state.document.title ?? state.document.cause.title);
      this.#store.request('restore-log', { log: state.log });
    } finally {
      this.#isOpening = false;
    }
    if (damaged.slots + damaged.steps > 0 && !follows) await this.#mend(id, found);
    this.#tell(damaged.slots + damaged.steps > 0 ? { kind: 'damaged', lost: damaged.steps } : news(given));
    return true;
  }

  /** Writes anew what was not whole, beside the snapshot that is. */
  async #mend(id: string, found: Recovered): Promise<void> {
    await this.#maps!.forgetSteps(id, found.seq).catch(() => undefined);
    const { ledger, writes } = snapshot(ledgerOf(found), found.state);
    if (await this.#put(writes, found.state)) this.#ledger = ledger;
    else this.#needsAll = true;
  }

  #hear({ kind, map }: TabMessage): void {
    if (map !== this.#map) return this.#host.changed();
    if (kind === 'forgotten') {
      this.#leave();
      this.#tell({ kind: 'forgotten' });
    } else if (kind === 'asked') void this.#do(() => Promise.resolve(this.#lost()));
    else if (this.follows) void this.#do(async () => void (await this.#read(map, () => null, true)));
  }

  /** Another page changes the map from now on. */
  #lost(): void {
    this.#lock.release();
    if (this.#map !== null) this.#show('follows');
  }

  #leave(): void {
    this.#lock.release();
    this.#map = null;
    this.#state = null;
    this.#ledger = null;
    this.#pending = [];
    this.#needsAll = false;
    this.#news = null;
    if (this.#keeping !== 'refused') this.#show('unkept');
  }

  #show(keeping: Keeping): void {
    if (this.#keeping === keeping) return;
    this.#keeping = keeping;
    this.#host.changed();
  }

  #tell(news: KeepingNews | null): void {
    this.#news = news;
    this.#host.changed();
  }

  /** One thing after the other; what goes wrong in one does not keep the next from being done. */
  #do(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch(() => this.#show(this.#maps === null ? 'refused' : 'full'));
    return this.#work;
  }

  /** Resolves once no map is being opened. */
  #idle(): Promise<void> {
    if (this.#store.state.status !== 'loading') return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.#store.subscribe(({ status }) => {
        if (status === 'loading') return;
        stop();
        resolve();
      });
    });
  }
}
