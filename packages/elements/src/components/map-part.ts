import { LitElement } from 'lit';
import type { Change, ChangeFacts, Operation } from '@allymap/core';
import { AllymapError } from '@allymap/core/display';
import { noChanges, type Version } from '../controller/editing/edit-log.ts';
import { editing } from '../controller/editing/load-editing.ts';
import { AllymapChangeEvent } from '../events/change-event.ts';
import { MapController, type MapHost } from '../controller/map-controller.ts';
import type { RequestDetails, RequestName } from '../controller/map-requests.ts';
import type { MapState } from '../controller/map-state.ts';
import type { MapStore } from '../controller/map-store.ts';

/** The half of every element that holds its map, and through which a page changes it. */
export abstract class MapPart extends LitElement implements MapHost {
  static override properties = {
    // Given anew, it is opened anew, even where it is the same object.
    document: { attribute: false, noAccessor: true, hasChanged: (): boolean => true },
    editable: { type: Boolean },
    editor: { type: String },
    idMark: { attribute: false },
  };

  /** Whether the map of this element may be changed; parts that share it follow. Without it, nothing changes the map. */
  declare editable: boolean;
  /** Who changes the map, for its change log. */
  declare editor: string | null;
  /** What is put behind the ids of records that are added in forms; rooms set it, so that no two people choose the same id. */
  declare idMark: string;

  /** @internal */
  protected readonly map: MapController;
  #given: unknown;
  /** Whether what changes maps was asked for: once, since what did not arrive would be asked for with each drawing. */
  #isEditingAsked = false;
  /** Whether what was given has still to be opened. */
  #isWaiting = false;

  constructor() {
    super();
    this.editable = false;
    this.editor = null;
    this.idMark = '';
    this.map = new MapController(this, (change) => this.dispatchEvent(new AllymapChangeEvent(change)));
    this.addEventListener('keydown', this.#onKeyDown);
  }

  abstract for: string | null;
  abstract get hasOwnDocument(): boolean;

  /**
   * A document as a plain value; what is wrong with it shows in the element and in an `allymap-error` event. Read, it is
   * always the map as it is now, with every change.
   */
  get document(): unknown {
    return this.#isWaiting ? this.#given : (this.state.document ?? this.#given);
  }

  set document(value: unknown) {
    // What the map is already need not be opened, which would lose its history: pages hand back what they were told.
    const isOpen = this.#isWaiting ? value === this.#given : value === this.state.document || (value === this.#given && this.state.log === noChanges);
    if (isOpen && (value === this.#given || this.#given !== undefined)) {
      this.#given = value;
      return;
    }
    this.#given = value;
    this.#isWaiting = value !== undefined;
    this.requestUpdate('document');
  }

  /** The changes since the map was opened, in the order in which they were made. */
  get changes(): readonly Change[] {
    return this.state.log.done;
  }

  /** The versions of the map that were given a name. */
  get versions(): readonly Version[] {
    return this.state.log.versions;
  }

  /** Whether there is a change to undo: one that was made here. */
  get canUndo(): boolean {
    return this.state.editable && this.state.log.done.some(({ elsewhere }) => elsewhere !== true);
  }

  /** Whether there is a change to do again. */
  get canRedo(): boolean {
    return this.state.editable && this.state.log.undone.length > 0;
  }

  /** The state that this part shares with the other parts of the same map. */
  get store(): MapStore {
    return this.map.store;
  }

  protected get state(): MapState {
    return this.map.store.state;
  }

  protected request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void {
    this.map.store.request(name, detail);
  }

  /** The document that this part was given. */
  protected get givenDocument(): unknown {
    return this.#given;
  }

  /** Opens the document that this part was given. */
  protected openGiven(): void {
    this.#isWaiting = false;
    this.store.openValue(this.#given, this.localName);
  }

  /** Whether this part lets its map be changed now. */
  protected get mayEdit(): boolean {
    return this.editable;
  }

  /** Tells the map whether it may be changed, and by whom. Each time: where a part has its own map depends on where it stands. */
  protected allowEditing(): void {
    if (!this.map.ownsStore) return;
    const { mayEdit: editable, editor, idMark } = this;
    this.request('allow-editing', { editable, editor, idMark });
    if (editable && !this.#isEditingAsked) void editing.load().catch((error: unknown) => this.store.fail('not-arrived', this.localName, error));
    this.#isEditingAsked = editable;
  }

  /**
   * Changes the map by an operation of core, or by several as one. Resolves to `false` where the page forbade it in
   * `allymap-change`; rejects where the map is not `editable` (`WrongUseError`), or the document may not become that.
   *
   * With `elsewhere: true` it takes up what somebody else has changed, as a room does: then the map need not be editable, the
   * page cannot forbid it, and undoing passes over it.
   */
  async apply(operation: Operation | readonly Operation[], facts: ChangeFacts = {}): Promise<boolean> {
    return this.#edit((kit) => kit.change(this.store, operation, facts, 'host'), facts.elsewhere === true);
  }

  /** Takes back the last change. Resolves to `false` where there is none, or the page forbade it. */
  async undo(): Promise<boolean> {
    return this.#edit((kit) => kit.undoLast(this.store));
  }

  /** Does again what was undone last. Resolves to `false` where there is nothing, or the page forbade it. */
  async redo(): Promise<boolean> {
    return this.#edit((kit) => kit.redoLast(this.store));
  }

  /** Goes back to where the map stood after so many changes, or to one of `versions`; this is a change too, and can be undone. */
  async goTo(point: number | Version): Promise<boolean> {
    return this.#edit((kit) => kit.goTo(this.store, point));
  }

  /** Gives the map as it is now a name; it is then among `versions`. */
  async nameVersion(name: string): Promise<Version> {
    return this.#edit((kit) => kit.nameVersion(this.store, name));
  }

  /** Does something with what changes documents, once what the part was given is open. */
  async #edit<Result>(work: Parameters<typeof this.store.edit<Result>>[0], isElsewhere = false): Promise<Result> {
    if (this.isUpdatePending) await this.updateComplete;
    return this.store.edit((kit) => {
      try {
        return work(kit);
      } catch (error) {
        // What is refused is shown in the page too.
        if (error instanceof AllymapError) this.store.fail('not-changed', this.state.document?.title ?? this.state.document?.cause.title ?? '', error);
        throw error;
      }
    }, isElsewhere);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (this.state.editable && editing.now?.pressKey(this.store, event) === true) event.preventDefault();
  };
}
