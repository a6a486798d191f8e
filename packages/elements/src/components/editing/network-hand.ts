import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Operation } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import type { Coordinates } from '@allymap/pictures/plane';
import type { MapStore } from '../../controller/map-store.ts';
import type { ScreenNode } from '../../renderer/map-renderer.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { act } from './act.ts';
import { adoptStyles } from './adopt-styles.ts';
import { editStyles } from './edit-panel.styles.ts';
import { handStyles } from './network-hand.styles.ts';
import { RecordForm } from './record-form.ts';
import { drawRemoval, isThere } from './removal-question.ts';

/** A network map as far as editing it by hand needs it. */
export interface HandledMap {
  /** Where actors stand on the screen, the uppermost last. */
  readonly nodes: () => readonly ScreenNode[];
  /** The actor that the keyboard is at. */
  readonly focused: () => string | null;
  readonly select: (actor: string | null) => void;
  /** Asks for the map to be drawn anew. */
  readonly changed: () => void;
}

/** A tie that is being made: from whom, to whom so far, and where the pointer is that draws it. */
interface Tying {
  readonly from: string;
  readonly to: string | null;
  readonly at: Coordinates | null;
}

/** How far beside a shape a tie is still let go over it, in pixels. */
const reach = 12;

/** Edits a network in the picture: ties two actors by a drag or by key, adds an actor, and removes one after saying what goes with it. */
export class NetworkHand {
  #tying: Tying | null = null;
  #form: RecordForm | null = null;
  #removed: string | null = null;
  /** What became of the last thing done, as a code of the catalogue. */
  #said: string | null = null;
  /** The actor beside whom the handle stands. */
  #handled: string | null = null;
  readonly #store: MapStore;
  readonly #root: ShadowRoot;
  readonly #map: HandledMap;

  constructor(store: MapStore, root: ShadowRoot, map: HandledMap) {
    this.#store = store;
    this.#root = root;
    this.#map = map;
    adoptStyles(root, editStyles);
    adoptStyles(root, handStyles);
  }

  /** Whether it belongs to another map than this one by now. */
  isOf(store: MapStore): boolean {
    return store === this.#store;
  }

  /** Draws the tools, and the question to whom a tie leads. */
  drawTools(view: MapView): TemplateResult {
    const { t } = view.words;
    const others = this.#tying === null ? [] : view.document.actors.filter(({ id }) => id !== this.#tying!.from);
    return html`<div class="hand-tools" role="group" aria-label=${t('hand.label')}>
      ${this.#tying === null || this.#tying.at !== null || this.#form !== null
        ? html`<button type="button" class="tie-two" aria-keyshortcuts="T" @click=${() => this.#tie(this.#actor())}>${t('hand.tie')}</button>
            <button type="button" aria-keyshortcuts="N" @click=${() => this.#add()}>${t('hand.add')}</button>
            <button type="button" aria-keyshortcuts="Delete" @click=${() => this.#ask(this.#actor())}>${t('hand.remove')}</button>`
        : html`<form class="tie-to" @submit=${this.#onChosen} @keydown=${this.#onTieKey}>
            <label>${t('hand.tie-from', { actor: nameOf(view, this.#tying.from) })} <select @input=${(event: Event) => this.#choose(event.target as HTMLSelectElement)}>
                ${others.map(({ id }) => html`<option .selected=${live(id === this.#tying!.to)}>${nameOf(view, id)}</option>`)}
              </select></label>
            <button type="submit">${t('hand.go-on')}</button> <button type="button" @click=${() => this.#leave()}>${t('edit.cancel')}</button>
          </form>`}
      <p class="said-by-hand" role="status">${this.#said === null ? nothing : t(this.#said)}</p>
    </div>`;
  }

  /** Draws what stands over the picture: the handle, the line that is being drawn, the form, or the question about a removal. */
  drawOver(view: MapView): TemplateResult {
    const { document, words } = view;
    if (this.#removed !== null && !isThere(document, { collection: 'actors', id: this.#removed })) this.#removed = null;
    const handled = this.#handled !== null && view.factsById.has(this.#handled) ? this.#handled : null;
    return html`<svg class="tie-line" aria-hidden="true">${this.#drawLine()}</svg>
      <div class="tie-handle" aria-hidden="true" ?hidden=${handled === null} title=${handled === null ? nothing : words.t('hand.handle', { actor: nameOf(view, handled) })} @pointerdown=${this.#onHandle} @pointermove=${this.#onDrag} @pointerup=${this.#onDrop} @pointercancel=${() => this.#leave()}>↗</div>
      ${this.#form === null && this.#removed === null
        ? nothing
        : html`<div class="hand-panel">
            ${this.#form?.draw(document, words) ?? drawRemoval(document, words, { collection: 'actors', id: this.#removed! }, { remove: (operation) => this.#remove(operation), cancel: () => this.#leave() })}
          </div>`}`;
  }

  /** Puts the handle beside the actor that one looks at, where it stands now. */
  place(hovered: string | null): void {
    const before = this.#handled;
    if (this.#tying === null) this.#handled = hovered ?? before ?? this.#actor();
    const node = this.#map.nodes().find(({ node: { id } }) => id === this.#handled);
    const handle = this.#root.querySelector<HTMLElement>('.tie-handle');
    if (node === undefined || handle === null) return;
    const away = node.radius * 0.75 + 6;
    handle.style.setProperty('left', `${node.x + away}px`);
    handle.style.setProperty('top', `${node.y + away}px`);
    if (before !== this.#handled) this.#map.changed();
  }

  /** T ties, N adds, Delete asks about a removal. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const isInPicture = (event.composedPath()[0] as Element | undefined)?.classList.contains('navigator') === true;
    if (!isInPicture || event.altKey || event.ctrlKey || event.metaKey) return;
    // By the letter; a keyboard without Latin letters has the key where others have that letter.
    const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : ({ KeyT: 't', KeyN: 'n' } as Readonly<Record<string, string>>)[event.code];
    if (letter === 't') this.#tie(this.#actor());
    else if (letter === 'n') this.#add();
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#ask(this.#actor());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A double click on the ground adds an actor. */
  readonly onDoubleClick = (event: MouseEvent): void => {
    const isOnGround = (event.composedPath()[0] as Element | undefined)?.closest('.canvas') instanceof Element;
    if (isOnGround && this.#under(this.#placeOf(event)) === null) this.#add();
  };

  #actor(): string | null {
    return this.#map.focused() ?? this.#store.state.selected;
  }

  #tie(from: string | null): void {
    const others = (this.#store.state.document?.actors ?? []).filter(({ id }) => id !== from);
    if (from === null || others.length === 0) return this.#say('hand.nobody');
    this.#set({ from, to: others[0]!.id, at: null });
    this.#focus('.tie-to select');
  }

  #add(): void {
    this.#open(new RecordForm(this.#store, { collection: 'actors', id: null, value: {} }, this.#map.changed, (written) => {
      this.#leave();
      if (written === null) return;
      this.#map.select(written);
      this.#say('hand.added');
    }));
  }

  #ask(actor: string | null): void {
    if (actor === null) return this.#say('hand.nobody');
    this.#removed = actor;
    this.#form = null;
    this.#map.changed();
    this.#focus('.hand-panel #edit-heading');
  }

  #remove(operation: Operation): void {
    act(this.#store, (kit) => kit.change(this.#store, operation, { label: 'remove' }, 'form'));
    this.#leave();
    this.#say('hand.removed');
  }

  /** Asks what the tie is. */
  #join(source: string, target: string): void {
    this.#open(new RecordForm(this.#store, { collection: 'ties', id: null, value: { source, target, kind: 'cooperation' } }, this.#map.changed, (written) => {
      this.#leave();
      if (written !== null) this.#say('hand.tied');
    }));
  }

  #open(form: RecordForm): void {
    this.#form = form;
    this.#removed = null;
    this.#said = null;
    this.#map.changed();
    this.#focus('.hand-panel #edit-heading');
  }

  #leave(): void {
    this.#form = null;
    this.#removed = null;
    this.#said = null;
    this.#set(null);
    this.#focus('.navigator');
  }

  #choose({ selectedIndex }: HTMLSelectElement): void {
    const { from } = this.#tying!;
    const others = (this.#store.state.document?.actors ?? []).filter(({ id }) => id !== from);
    this.#set({ from, to: others[selectedIndex]?.id ?? null, at: null });
  }

  readonly #onChosen = (event: Event): void => {
    event.preventDefault();
    // As it stands in the list, which a keyboard may not have told of yet.
    const list = this.#root.querySelector<HTMLSelectElement>('.tie-to select');
    if (this.#tying !== null && list !== null) this.#choose(list);
    if (this.#tying !== null && this.#tying.to !== null) this.#join(this.#tying.from, this.#tying.to);
  };

  readonly #onTieKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) this.#onChosen(event);
    else if (event.key === 'Escape') this.#leave();
  };

  readonly #onHandle = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#handled === null) return;
    event.preventDefault();
    event.stopPropagation();
    try {
      (event.target as Element).setPointerCapture(event.pointerId);
    } catch {
      // A page's script may say that there is a pointer where there is none; then it is not held.
    }
    this.#set({ from: this.#handled, to: null, at: this.#placeOf(event) });
  };

  readonly #onDrag = (event: PointerEvent): void => {
    if (this.#tying === null || this.#tying.at === null) return;
    const at = this.#placeOf(event);
    const under = this.#under(at);
    this.#set({ from: this.#tying.from, to: under === this.#tying.from ? null : under, at });
  };

  readonly #onDrop = (event: PointerEvent): void => {
    if (this.#tying === null || this.#tying.at === null) return;
    this.#onDrag(event);
    const { from, to } = this.#tying;
    if (to !== null) return this.#join(from, to);
    this.#set(null);
    this.#say('hand.let-go');
  };

  #drawLine(): SVGTemplateResult | typeof nothing {
    if (this.#tying === null) return nothing;
    const { from, to, at } = this.#tying;
    const nodes = this.#map.nodes();
    const start = nodes.find(({ node }) => node.id === from);
    const target = nodes.find(({ node }) => node.id === to);
    const end = target ?? at;
    if (start === undefined || end === null) return nothing;
    return svg`<line x1=${start.x} y1=${start.y} x2=${end.x} y2=${end.y}></line>${target === undefined ? nothing : svg`<circle cx=${target.x} cy=${target.y} r=${target.radius + 5}></circle>`}`;
  }

  /** The uppermost actor at a place of the picture. */
  #under({ x, y }: Coordinates): string | null {
    return this.#map.nodes().findLast((one) => Math.hypot(one.x - x, one.y - y) <= one.radius + reach)?.node.id ?? null;
  }

  #placeOf({ clientX, clientY }: MouseEvent): Coordinates {
    const { left, top } = this.#root.querySelector('.canvas')!.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #set(tying: Tying | null): void {
    this.#tying = tying;
    this.#map.changed();
  }

  #say(code: string): void {
    this.#said = code;
    this.#map.changed();
  }

  #focus(selector: string): void {
    setTimeout(() => this.#root.querySelector<HTMLElement>(selector)?.focus());
  }
}

function nameOf({ factsById }: MapView, actor: string): string {
  return isolate(factsById.get(actor)?.name ?? actor);
}
