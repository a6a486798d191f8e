import { html, nothing, render, svg, type TemplateResult } from 'lit';
import type { Document } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import type { Scene } from '@allymap/pictures';
import { pictureEdits, type EditOptions, type EditPlace, type PictureEdit } from '@allymap/pictures/editing';
import type { Coordinates } from '@allymap/pictures/plane';
import type { MapStore } from '../../controller/map-store.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { drawMark } from '../allymap-picture/draw-scene.ts';
import { arrows, arrowStep } from '../arrow-steps.ts';
import { act } from './act.ts';
import { MoveForm, type MoveHabit } from './move-form.ts';
import { handStyles } from './picture-hand.styles.ts';
import { placeAt, middleOf, sceneCoordinates } from './place-at.ts';
import { ReasonsForm, unreasoned } from './reasons-form.ts';

/** What a picture tells the hand that edits in it. */
export interface HandedPicture {
  readonly store: MapStore;
  readonly root: ShadowRoot;
  readonly picture: () => string;
  readonly options: () => EditOptions;
  readonly scene: () => Scene | null;
  readonly view: () => MapView | null;
  /** The actor under the pointer. */
  readonly actorAt: (event: MouseEvent, plot: Element) => string | null;
  /** The actor that the keyboard has reached. */
  readonly focused: () => string | null;
  /** The same picture of another document. */
  readonly drawAfter: (document: Document) => Promise<Scene>;
}

/** An actor on its way to another place. */
interface Carried {
  readonly actor: string;
  readonly edit: PictureEdit;
  readonly places: readonly EditPlace[];
  /** Where it would be put down; null: at no place. */
  readonly at: EditPlace | null;
  /** Where the pointer that drags it is; null: it is moved by keys, or by a tap on its new place. */
  readonly pointer: Coordinates | null;
}

/** Farther than this a pointer that is down drags, in pixels: a hand trembles. */
const trembles = { mouse: 4, touch: 9 };

/**
 * Moves actors in a picture of a map that may be edited: by dragging, by a key and arrows, or by a button and a tap on the new place.
 *
 * It draws into nodes of its own above the picture, which is not drawn anew while something is carried. What a move comes to is
 * said in a small form before it counts, and is one change of the store.
 */
export class PictureHand {
  /** Lies over the picture: the places, what is carried, the form. */
  readonly element = document.createElement('div');
  /** The buttons, among those of the picture. */
  readonly tools = document.createElement('span');
  readonly #picture: HandedPicture;
  readonly #listening = new AbortController();
  #carried: Carried | null = null;
  /** A pointer that went down on an actor, and may drag it yet. */
  #pressed: { readonly actor: string; readonly pointer: number; readonly x: number; readonly y: number; readonly far: number } | null = null;
  #form: MoveForm | ReasonsForm | null = null;
  /** How judgements are made without being asked each time; null: every move is asked for. */
  #habit: MoveHabit | null = null;
  #said = '';
  /** Has it drawn anew. */
  readonly #changed: () => void;

  constructor(picture: HandedPicture) {
    this.#picture = picture;
    this.#changed = () => this.draw();
    this.element.className = 'hand';
    this.tools.className = 'hand-tools';
    const { root } = picture;
    const sheet = handStyles.styleSheet;
    if (sheet !== undefined && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    // Before the picture hears of them: while something is carried, arrows and clicks are the hand's.
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, act: (event: HTMLElementEventMap[Name]) => void): void => root.addEventListener(name, act as EventListener, { capture: true, signal: this.#listening.signal });
    on('pointerdown', this.#onPointerDown);
    on('pointermove', this.#onPointerMove);
    on('pointerup', this.#onPointerUp);
    on('pointercancel', () => this.#leave());
    on('click', this.#onClick);
    on('keydown', this.#onKeyDown);
    on('focusout', this.#onFocusOut);
    addEventListener('keydown', this.#onPageKey, { capture: true, signal: this.#listening.signal });
  }

  /** Whether it edits this map. */
  isOf(store: MapStore): boolean {
    return store === this.#picture.store;
  }

  /** It hears of nothing any more: the map may not be edited, or is another one. */
  end(): void {
    this.#listening.abort();
    this.#carried = this.#pressed = this.#form = null;
  }

  /** What the keys do, for the help of the picture's list. */
  help(view: MapView): string {
    return this.#edit === null ? '' : view.words.t('move.help');
  }

  /** Draws what it has to show, after the picture has become another one too. */
  draw(): void {
    const view = this.#picture.view();
    if (view === null) return;
    const { words } = view;
    const scene = this.#picture.scene();
    if (this.#carried !== null && !view.document.actors.some(({ id }) => id === this.#carried!.actor)) this.#carried = null;
    render(
      html`${this.#carried === null || scene === null ? nothing : drawCarried(this.#carried, scene)}
        <p class="visually-hidden" role="status">${this.#said}</p>
        ${this.#form === null ? nothing : this.#form.draw(view)}`,
      this.element,
    );
    render(this.#drawTools(view), this.tools);
    this.element.toggleAttribute('data-carrying', this.#carried !== null);
    this.element.querySelectorAll<HTMLDialogElement>('dialog:not([open])').forEach((dialog) => dialog.showModal());
    if (words.direction !== this.element.dir) this.element.dir = words.direction;
  }

  #drawTools(view: MapView): TemplateResult | typeof nothing {
    if (this.#edit === null) return nothing;
    const { words } = view;
    const actor = view.selected?.id ?? null;
    const open = unreasoned(view.document, this.#picture.store.state.log);
    const name = actor === null ? '' : nameOf(view, actor);
    return html`${this.#carried !== null && this.#carried.pointer === null
        ? html`<button type="button" @click=${() => this.#leave()}>${words.t('move.stop')}</button>`
        : html`<button type="button" class="move" ?disabled=${actor === null} @click=${() => actor !== null && this.#begin(actor, null)}>${actor === null ? words.t('move.button-none') : words.t('move.button', { name })}</button>`}
      ${this.#habit === null ? nothing : html`<span class="habit">${words.t(this.#habit.assessor === '' ? 'move.quick-now-nobody' : 'move.quick-now', { name: isolate(this.#habit.assessor) })} <button type="button" @click=${() => this.#ask()}>${words.t('move.quick-end')}</button></span>`}
      ${open.length === 0 ? nothing : html`<button type="button" class="reasons" @click=${() => this.#giveReasons()}>${words.t('move.lacking', { count: open.length })}</button>`}`;
  }

  get #edit(): PictureEdit | null {
    return this.#picture.scene()?.places === undefined ? null : (pictureEdits.get(this.#picture.picture()) ?? null);
  }

  /** Takes an actor up. */
  #begin(actor: string, pointer: Coordinates | null): void {
    const edit = this.#edit;
    const view = this.#picture.view();
    const areas = this.#picture.scene()?.places ?? [];
    if (edit === null || view === null) return;
    const places = edit.places(view, this.#picture.options(), actor, areas);
    if (places.length === 0) return this.#say(view.words.t('move.nowhere', { name: nameOf(view, actor) }));
    this.#carried = { actor, edit, places, at: places.find(({ isHere }) => isHere) ?? null, pointer };
    if (pointer === null) this.#picture.root.querySelector<HTMLElement>('.navigator')?.focus();
    this.#say(view.words.t('move.begun', { name: nameOf(view, actor) }));
  }

  /** Puts down what is carried where it was. */
  #leave(): void {
    const view = this.#picture.view();
    this.#pressed = null;
    if (this.#carried === null || view === null) return;
    const { actor } = this.#carried;
    this.#carried = null;
    this.#say(view.words.t('move.left', { name: nameOf(view, actor) }));
  }

  #over(at: EditPlace | null, pointer: Coordinates | null): void {
    const view = this.#picture.view();
    if (this.#carried === null || view === null) return;
    const isOther = at?.id !== this.#carried.at?.id;
    this.#carried = { ...this.#carried, at, pointer };
    if (isOther && at !== null) this.#say(at.isHere ? view.words.t('move.here', { place: at.name }) : at.name);
    else this.#changed();
  }

  /** Puts what is carried down at a place: a form says what that means, unless judgements are made as a habit. */
  #put(place: EditPlace): void {
    const view = this.#picture.view();
    if (this.#carried === null || view === null) return;
    const { actor, edit, pointer } = this.#carried;
    this.#carried = null;
    const options = this.#picture.options();
    const move = edit.move(view, options, actor, place.id);
    const values = new Map(move.fields.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])));
    if (this.#habit !== null && move.isJudgement && values.size > 0) {
      const { store } = this.#picture;
      const operations = move.operations(values, this.#habit);
      act(store, (kit) => kit.change(store, operations, { label: 'move' }, 'gesture'));
      return this.#say(view.words.t('move.done', { name: nameOf(view, actor), place: place.name }));
    }
    const form: MoveForm = new MoveForm(this.#picture, { actor, name: nameOf(view, actor), place: place.name, move }, this.#changed, (done) => {
      if (this.#form !== form) return;
      this.#close(pointer === null);
      if (done === null) return this.#say(view.words.t('move.left', { name: nameOf(view, actor) }));
      if (done.habit !== undefined) this.#habit = done.habit;
      this.#say(view.words.t('move.done', { name: nameOf(view, actor), place: place.name }));
    });
    this.#form = form;
    this.#said = '';
    this.#changed();
  }

  #giveReasons(): void {
    this.#form = new ReasonsForm(this.#picture.store, this.#changed, () => this.#close(false));
    this.#changed();
  }

  #close(toList: boolean): void {
    this.#form = null;
    this.#changed();
    if (toList) this.#picture.root.querySelector<HTMLElement>('.navigator')?.focus();
  }

  #ask(): void {
    this.#habit = null;
    this.#changed();
  }

  #say(text: string): void {
    this.#said = text;
    this.#changed();
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    const plot = this.#plotOf(event);
    if (plot === null || this.#form !== null || !event.isPrimary || event.button !== 0) return;
    // A tap on the new place must not take the focus from the list, which would let go of what is carried.
    if (this.#carried !== null) return event.preventDefault();
    const actor = this.#picture.actorAt(event, plot);
    if (actor === null || this.#edit === null) return;
    this.#pressed = { actor, pointer: event.pointerId, x: event.clientX, y: event.clientY, far: event.pointerType === 'mouse' ? trembles.mouse : trembles.touch };
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const pressed = this.#pressed;
    const plot = this.#picture.root.querySelector('.plot');
    const scene = this.#picture.scene();
    if (plot === null || scene === null) return;
    const at = sceneCoordinates(event, plot, scene);
    if (pressed !== null && event.pointerId === pressed.pointer && this.#carried === null) {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < pressed.far) return;
      this.#begin(pressed.actor, at);
      if (this.#carried === null) return void (this.#pressed = null);
      try {
        plot.setPointerCapture(event.pointerId);
      } catch {
        // The pointer is gone already: it is heard as far as it goes.
      }
    }
    if (this.#carried === null || (this.#carried.pointer !== null) !== (pressed !== null)) return;
    event.stopPropagation();
    this.#over(placeAt(this.#carried.places, at), pressed === null ? null : at);
  };

  readonly #onPointerUp = (event: PointerEvent): void => {
    if (this.#pressed === null || event.pointerId !== this.#pressed.pointer) return;
    this.#pressed = null;
    if (this.#carried === null) return;
    // The click that ends a drag selects nobody.
    const swallow = (click: Event): void => click.stopPropagation();
    this.#picture.root.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => this.#picture.root.removeEventListener('click', swallow, { capture: true }));
    const { at } = this.#carried;
    if (at === null || at.isHere) this.#leave();
    else this.#put(at);
  };

  /** Without dragging: a click on the new place. */
  readonly #onClick = (event: MouseEvent): void => {
    const plot = this.#plotOf(event);
    const scene = this.#picture.scene();
    if (plot === null || scene === null || this.#carried === null || this.#carried.pointer !== null) return;
    event.stopPropagation();
    const place = placeAt(this.#carried.places, sceneCoordinates(event, plot, scene));
    if (place !== null) this.#put(place);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || this.#form !== null) return;
    if (!(event.target as Element).classList.contains('navigator')) return;
    const carried = this.#carried;
    if (carried === null) {
      const actor = this.#picture.focused();
      if (actor === null || this.#edit === null || (event.key.toLowerCase() !== 'm' && event.code !== 'KeyM')) return;
      this.#begin(actor, null);
    } else if (arrows.has(event.key)) {
      const middles = new Map(carried.places.map((place) => [place.id, middleOf(place.points)]));
      const to = arrowStep(carried.at?.id ?? null, event.key, middles);
      this.#over(carried.places.find(({ id }) => id === to) ?? carried.at, null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (carried.at !== null) this.#put(carried.at);
    } else if (event.key === 'Escape') this.#leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whoever goes on to something else lets go. */
  readonly #onFocusOut = (event: FocusEvent): void => {
    if (this.#carried?.pointer === null && (event.target as Element).classList.contains('navigator')) this.#leave();
  };

  /** While a pointer drags, the focus may be anywhere. */
  readonly #onPageKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#carried === null || this.#carried.pointer === null) return;
    event.stopPropagation();
    this.#leave();
  };

  #plotOf(event: Event): Element | null {
    const { target } = event;
    return target instanceof Element ? target.closest('.plot:not(.hand *)') : null;
  }
}

/** The places, the one that is reached, and what is carried under the pointer. */
function drawCarried({ actor, places, at, pointer }: Carried, scene: Scene): TemplateResult {
  const listOf = ({ points }: EditPlace): string => points.map(([x, y]) => `${x},${y}`).join(' ');
  const disc = scene.marks.find((mark) => mark.kind === 'disc' && mark.actor === actor && mark.when === undefined);
  const to = pointer ?? (at === null ? null : middleOf(at.points));
  return html`<svg viewBox=${`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
    ${places.map((place) => svg`<polygon class="place ${place.id === at?.id ? 'reached' : ''} ${place.isHere ? 'here' : ''}" points=${listOf(place)}></polygon>`)}
    ${at === null ? nothing : svg`<polygon class="place reached" points=${listOf(at)}></polygon>`}
    ${disc?.kind !== 'disc' || to === null ? nothing : svg`<g class="carried">${drawMark({ ...disc, x: to.x, y: to.y }, scene.direction, scene.veto)}<circle cx=${to.x} cy=${to.y} r=${disc.radius + 4}></circle></g>`}
  </svg>`;
}

function nameOf(view: MapView, actor: string): string {
  return isolate(view.factsById.get(actor)?.name ?? '');
}
