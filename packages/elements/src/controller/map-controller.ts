import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapChange } from './editing/edit-log.ts';
import { MapStore } from './map-store.ts';
import type { MapState } from './map-state.ts';

/** What a part must have for its controller to link it. */
export interface MapHost extends ReactiveControllerHost, HTMLElement {
  /** Id, in the same root, of the element whose map this part shows. */
  for: string | null;
  /** True where the part was given a document of its own. */
  readonly hasOwnDocument: boolean;
  /** Told of each change of the state that the part shows. */
  mapChanged?(state: MapState, previous: MapState): void;
}

interface Linked extends HTMLElement {
  readonly store: MapStore;
}

/**
 * Links a part to the state that it shows, and redraws it when that changes.
 *
 * The state is that of the element named by `for`, else of the nearest Allymap element around the part, else the part's
 * own. A part that was given a document always has its own. Elements may be upgraded in any order.
 */
export class MapController implements ReactiveController {
  readonly #host: MapHost;
  readonly #mayChange: (change: MapChange) => boolean;
  #own: MapStore | undefined;
  #current: MapStore | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `mayChange` is asked before each change of the part's own map. */
  constructor(host: MapHost, mayChange: (change: MapChange) => boolean) {
    this.#host = host;
    this.#mayChange = mayChange;
    host.addController(this);
  }

  /** The store that the part shows. */
  get store(): MapStore {
    return (this.#current ??= this.ownStore);
  }

  /** A store of the part's own, made on first use. */
  get ownStore(): MapStore {
    return (this.#own ??= new MapStore(this.#mayChange));
  }

  get ownsStore(): boolean {
    return this.store === this.#own;
  }

  hostConnected(): void {
    this.link();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Looks again for the state to show: after `for`, the part's place in the page or its own document changed. */
  link(): void {
    if (!this.#host.isConnected) return; // out of the page it shows nothing; coming back, it looks again
    this.#use(this.#find() ?? this.ownStore);
  }

  #use(store: MapStore): void {
    if (this.#current === store && this.#unsubscribe !== undefined) return;
    this.#unsubscribe?.();
    const previous = this.#current?.state;
    this.#current = store;
    this.#unsubscribe = store.connect((state, before) => this.#tell(state, before));
    if (previous !== store.state) this.#tell(store.state, previous ?? store.state);
  }

  #tell(state: MapState, previous: MapState): void {
    this.#host.mapChanged?.(state, previous);
    this.#host.requestUpdate();
  }

  #find(): MapStore | undefined {
    if (this.#host.hasOwnDocument) return this.ownStore;
    const named = this.#host.for;
    if (named !== null) {
      const root = this.#host.getRootNode();
      const target = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(named) : null;
      if (target !== null) return this.#storeOf(target);
    }
    for (let element = parentOf(this.#host); element !== null; element = parentOf(element)) {
      if (element.localName.startsWith('allymap-')) return this.#storeOf(element);
    }
    return undefined;
  }

  #storeOf(element: Element): MapStore | undefined {
    const { store } = element as Partial<Linked>;
    if (store instanceof MapStore) return store;
    // Not upgraded yet: its definition may come later in the same script, or never.
    void customElements.whenDefined(element.localName).then(() => {
      if (this.#host.isConnected) this.link();
    });
    return undefined;
  }
}

/** The element around another, out of shadow roots too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
