import { nothing, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { LateModule } from '../../controller/late-module.ts';
import type { MapStore } from '../../controller/map-store.ts';
import { editKit, type EditKit } from '../editing/late-edit-kit.ts';

/** What a workspace lends: the map it holds, how it loads what arrives late, and what its buttons do. */
export interface OwnMapsHost {
  map(): { readonly store: MapStore; readonly root: ShadowRoot; readonly words: Translator };
  late<Module>(module: LateModule<Module>): Module | null;
  hasTexts(): boolean;
  changed(): void;
  openFiles(): void;
  paste(): void;
  /** A new map is open. */
  done(): void;
}

/** The maps of whoever sits in front of the page, where maps may be edited: how one is begun. */
export class OwnMaps {
  readonly #host: OwnMapsHost;
  #start: InstanceType<EditKit['StartPanel']> | null = null;

  constructor(host: OwnMapsHost) {
    this.#host = host;
  }

  /** What begins maps, once it and what it says have arrived; null too where the map may not be edited. */
  get #kit(): EditKit | null {
    if (!this.#host.map().store.state.editable) return null;
    const kit = this.#host.late(editKit);
    return this.#host.hasTexts() ? kit : null;
  }

  /** What the button that begins a map says; null: there is none. */
  get label(): string | null {
    return this.#kit === null ? null : this.#host.map().words.t('start.new');
  }

  /** Draws how a map is begun. */
  draw(): TemplateResult | typeof nothing {
    const kit = this.#kit;
    if (kit === null) return nothing;
    const { store, root, words } = this.#host.map();
    if (this.#start?.isOf(store) !== true) this.#start = new kit.StartPanel(store, root, this.#host);
    return this.#start.draw(words);
  }
}
