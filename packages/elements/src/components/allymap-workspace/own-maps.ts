import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import { lateEditing } from '../../controller/editing/late-editing.ts';
import type { LateModule } from '../../controller/late-module.ts';
import type { MapStore } from '../../controller/map-store.ts';
import type { Keeper } from '../../keeping/keeper.ts';
import { editKit, type EditKit } from '../editing/late-edit-kit.ts';
import type * as keepModule from '../keeping/keep-kit.ts';

/** What keeps maps. */
const keepKit = lateEditing<typeof keepModule>(() => import('../keeping/keep-kit.ts'));

/** What a workspace lends: the map it holds, how it loads what arrives late, and what its buttons do. */
export interface OwnMapsHost {
  /** `editable` and `keeps`: whether the page lets its map be changed, and wants it kept. */
  map(): { readonly store: MapStore; readonly root: ShadowRoot; readonly editable: boolean; readonly keeps: boolean };
  words(): Translator;
  late<Module>(module: LateModule<Module>): Module | null;
  hasTexts(): boolean;
  changed(): void;
  show(dialog: 'start' | 'kept'): void;
  openFiles(): void;
  paste(): void;
  /** A map of one's own is open. */
  done(): void;
}

/** The maps of whoever sits in front of the page, where maps may be edited: how one is begun, and how those that there are are kept. */
export class OwnMaps {
  readonly #host: OwnMapsHost;
  #start: InstanceType<EditKit['StartPanel']> | null = null;
  #keeper: Keeper | null = null;
  #kept: keepModule.KeptMapsPanel | null = null;
  /** Of what somebody has closed the note. */
  readonly #closed = new Set<string>();

  constructor(host: OwnMapsHost) {
    this.#host = host;
  }

  /** Whether another page changes the map, so that this one may not. */
  get follows(): boolean {
    return this.#keeper?.follows ?? false;
  }

  /** Begins to keep maps where the page wants that, once what does it has arrived. */
  follow(): void {
    const { store, editable, keeps } = this.#host.map();
    const kit = editable && keeps ? this.#host.late(keepKit) : null;
    if (kit === null || this.#keeper !== null) return;
    this.#keeper = new kit.Keeper(store, { changed: () => this.#onKept() }, String(document.location).replace(/[?#].*$/s, ''));
    void this.#keeper.start();
  }

  /** Ends the keeping: the workspace has left the page. */
  end(): void {
    void this.#keeper?.end();
    this.#keeper = null;
    this.#kept = null;
  }

  /** The buttons of the workspace's list that begin a map and show the kept ones. */
  buttons(): TemplateResult | typeof nothing {
    const { editable } = this.#host.map();
    if (!editable || this.#host.late(editKit) === null || !this.#host.hasTexts()) return nothing;
    const words = this.#host.words();
    return html`<button type="button" class="begin" @click=${() => this.#host.show('start')}>${words.t('start.new')}</button>
      ${this.#keeper === null ? nothing : html`<button type="button" @click=${this.#showKept}>${words.t('keep.maps')}</button>`}`;
  }

  /** What there is to say of how the map is kept. */
  note(): TemplateResult | typeof nothing {
    const { store } = this.#host.map();
    if (this.#keeper === null || keepKit.now === null || !this.#host.hasTexts()) return nothing;
    return keepKit.now.drawKeepingNote(store, this.#keeper, this.#host.words(), {
      has: (what) => this.#closed.has(what),
      close: (what) => {
        this.#closed.add(what);
        this.#host.changed();
      },
    });
  }

  /** What one of its windows is called, for the ears. */
  labelOf(dialog: 'start' | 'kept'): string {
    return this.#host.words().t(dialog === 'start' ? 'start.title' : 'keep.title');
  }

  /** Draws how a map is begun, or the kept ones. */
  draw(dialog: 'start' | 'kept'): TemplateResult | typeof nothing {
    const { store, root } = this.#host.map();
    const words = this.#host.words();
    const kit = this.#host.late(editKit);
    if (kit === null || !this.#host.hasTexts()) return nothing;
    if (dialog === 'kept') return this.#kept?.draw(words) ?? nothing;
    if (this.#start?.isOf(store) !== true) {
      const { openFiles, paste, changed } = this.#host;
      this.#start = new kit.StartPanel(store, root, { openFiles, paste, changed, done: () => this.#begun() });
    }
    return this.#start.draw(words);
  }

  #begun(): void {
    void this.#keeper?.keepOpen();
    this.#host.done();
  }

  readonly #showKept = (): void => {
    const { store, root } = this.#host.map();
    if (this.#keeper === null || keepKit.now === null) return;
    if (this.#kept?.isOf(this.#keeper) !== true) this.#kept = new keepKit.now.KeptMapsPanel(store, this.#keeper, root, () => this.#host.changed(), () => this.#host.done());
    void this.#kept.refresh();
    this.#host.show('kept');
  };

  #onKept(): void {
    void this.#kept?.refresh();
    this.#host.changed();
  }
}
