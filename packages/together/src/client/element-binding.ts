import type { Document } from '@allymap/core';
import { planReplacement, serialiseDocument } from '@allymap/core/editing';
import type { SharedMap } from '../mapping/shared-map.ts';
import type { EditableElement, ToldChange } from './editable-element.ts';

/** What a binding needs of its room. */
export interface BindingRoom {
  /** The names of those whose changes came in since this was last asked, for the log. */
  readonly authors: () => readonly string[];
  /** The element was given another map. */
  readonly replaced: () => void;
}

/** Who follows a map that changes faster than it can be shown takes so many steps at a time. */
const mostSteps = 20;

/**
 * Keeps an element and a shared map alike, through the element’s public ways alone: what is changed in the element is written
 * into the map, and what comes in from others is applied to the element as a change made elsewhere. So the element’s
 * history, its log and whatever saves it go on seeing one list of changes.
 */
export class ElementBinding {
  readonly #element: EditableElement;
  readonly #map: SharedMap;
  readonly #room: BindingRoom;
  readonly #before: { readonly editable: boolean; readonly editor: string | null; readonly idMark: string };
  /** Changes that the element has told of, and that are perhaps made by now. */
  readonly #told: ToldChange[] = [];
  #isFollowing = false;
  #isOpening = true;
  #isBound = true;

  constructor(element: EditableElement, map: SharedMap, room: BindingRoom, me: { readonly name: string; readonly number: number }) {
    this.#element = element;
    this.#map = map;
    this.#room = room;
    const { editable, editor, idMark } = element;
    this.#before = { editable, editor, idMark };
    element.editor = me.name === '' ? null : me.name;
    element.idMark = `-${me.number.toString(36)}${Math.floor(Math.random() * 46_656).toString(36).padStart(3, '0')}`;
    element.addEventListener('allymap-change', this.#onChange);
    element.addEventListener('allymap-open', this.#onOpen);
  }

  /** Opens the shared map in the element, unless the element has it already. */
  async open(): Promise<void> {
    await this.#element.updateComplete;
    const { document } = this.#map.read;
    if (!isSame(this.#element.document, document)) {
      const opened = new Promise<void>((resolve) => {
        const done = (): void => {
          this.#element.removeEventListener('allymap-open', done);
          this.#element.removeEventListener('allymap-error', done);
          resolve();
        };
        this.#element.addEventListener('allymap-open', done);
        this.#element.addEventListener('allymap-error', done);
      });
      this.#element.document = document;
      await opened;
    }
    this.#isOpening = false;
    this.follow();
  }

  /** Lets the person at this element change the map, or not. */
  allow(mayChange: boolean): void {
    if (this.#isBound) this.#element.editable = mayChange;
  }

  /** Makes the element show the shared map as it is now. */
  follow(): void {
    if (this.#isFollowing || this.#isOpening || !this.#isBound) return;
    this.#isFollowing = true;
    void this.#followNow().finally(() => (this.#isFollowing = false));
  }

  /** Leaves the element as it is, with the map that it shows. */
  unbind(): void {
    if (!this.#isBound) return;
    this.#takeUp();
    this.#isBound = false;
    this.#element.removeEventListener('allymap-change', this.#onChange);
    this.#element.removeEventListener('allymap-open', this.#onOpen);
    Object.assign(this.#element, this.#before);
  }

  async #followNow(): Promise<void> {
    for (let step = 0; step < mostSteps && this.#isBound; step++) {
      this.#takeUp();
      const now = this.#element.document as Document;
      const { document } = this.#map.read;
      const plan = planReplacement(now, document);
      if (plan.type === 'batch' && plan.operations.length === 0) return;
      const by = this.#room.authors().join(', ');
      try {
        await this.#element.apply(plan, { elsewhere: true, ...(by === '' ? {} : { by }) });
      } catch {
        // Somebody changed the element while this was on its way: what is to be done is looked at anew.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  readonly #onChange = (event: Event): void => {
    const change = (event as CustomEvent<ToldChange>).detail;
    // Each one as it is made: the next begins with the document that this one left.
    this.#takeUp();
    if (change.origin === 'elsewhere') return;
    this.#told.push(change);
    // The event comes before the change, which another listener may still forbid.
    queueMicrotask(() => {
      this.#takeUp();
      this.follow();
    });
  };

  /** Writes into the shared map what the element has told of and done. */
  #takeUp(): void {
    if (!this.#isBound) return;
    for (const { operation, document } of this.#told.splice(0)) {
      if (this.#element.document === document) this.#map.write(operation, document);
    }
  }

  readonly #onOpen = (): void => {
    if (!this.#isOpening) this.#room.replaced();
  };
}

function isSame(shown: unknown, document: Document): boolean {
  try {
    return serialiseDocument(shown as Document) === serialiseDocument(document);
  } catch {
    return false;
  }
}
