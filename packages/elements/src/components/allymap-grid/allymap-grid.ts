import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Coordinates } from '@allymap/pictures/plane';
import { lateModule } from '../../controller/late-module.ts';
import type { TextRoom } from '../../layout/strip-plan.ts';
import { theme } from '../../theme/theme.ts';
import { describeActor } from '../../view-model/describe-actor.ts';
import type { GridPicture } from '../../view-model/grid-picture.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { markStyles } from '../actor-mark.ts';
import { ActorNavigator } from '../actor-navigator.ts';
import { AllymapElement } from '../allymap-element.ts';
import { analysisProgress, analysisProgressStyles } from '../analysis-progress.ts';
import { pictureStyles } from '../picture.styles.ts';
import { selectionStatus } from '../selection-status.ts';
import { leftOutNote, stateNote, stateNoteStyles } from '../state-note.ts';
import { gridStyles } from './allymap-grid.styles.ts';
import type { GridNaming } from './grid-caption.ts';
import type * as kitModule from './grid-kit.ts';
import type { GridScene } from './grid-scene.ts';

type Kit = typeof kitModule;

/** What makes and draws the picture. */
const gridKit = lateModule<Kit>(() => import('./grid-kit.ts'));

/** From this width on the picture explains itself without being asked. */
const roomy = 560;

/** What was made of one view for one size; `scene` waits until the size is known. */
interface Made {
  readonly from: readonly unknown[];
  readonly picture: GridPicture;
  readonly scene: GridScene | undefined;
}

const nobody = { active: null, hides: new Set<string>() };

/**
 * The power-interest grid (after Mendelow, in the form of Johnson & Scholes): interest in reading direction, influence upward, four cells.
 *
 * Who is of unknown interest or influence stands in a strip outside the axes. Tab enters the grid once; arrows move among
 * the actors, Enter selects, Escape clears the selection.
 *
 * @element allymap-grid
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-open - A document was opened (where the grid has its own).
 * @fires allymap-error - Something could not be opened or drawn.
 * @csspart plot - The picture, with its axes.
 * @csspart caption - How to read the grid, below the picture.
 * @csspart message - The line shown while there is no map, or where a part of its analysis is missing.
 * @csspart progress - How far the analysis of a large map has come, with a button that stops it.
 * @cssprop --allymap-block-size - Height of the grid.
 */
export class AllymapGrid extends AllymapElement {
  static override styles = [theme, markStyles, stateNoteStyles, analysisProgressStyles, pictureStyles, gridStyles];
  static override properties = { ...AllymapElement.properties, naming: { type: String } };

  /** Whose names the cells have: `johnson-scholes` or `reed`. */
  declare naming: GridNaming;

  readonly #navigator: ActorNavigator;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  #frame = 0;
  #size = { width: 0, height: 0 };
  #text: { readonly key: string; readonly room: TextRoom } | undefined;
  #made: Made | undefined;
  #hovered: string | null = null;

  constructor() {
    super();
    this.naming = 'johnson-scholes';
    this.#navigator = new ActorNavigator(this, {
      order: () => this.#reachable(),
      coordinates: () => this.#coordinates(),
      selected: () => this.state.selected,
      describe: (id) => {
        const { view } = this;
        const facts = view?.factsById.get(id);
        return view === null || facts === undefined ? '' : describeActor(view, facts);
      },
      select: (actor) => this.select(actor),
      focusChanged: () => this.requestUpdate(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A frame later: drawing may change the caption and so the room again, which must not happen while it is observed.
    this.#observer = new ResizeObserver(() => (this.#frame ||= requestAnimationFrame(() => this.#measureRoom())));
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#observed = null;
    this.#hovered = null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const plot = this.renderRoot.querySelector('.plot');
    if (plot === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = plot;
    if (plot !== null) this.#observer?.observe(plot);
  }

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    const failed = state.failure !== null && this.map.ownsStore;
    if (view === null) return html`${state.progress === null ? stateNote(state, words) : analysisProgress(state, words, this.store)}`;
    if (view.facts.length === 0) return html`<p class="state-note" part="message">${words.t('map.nobody')}</p>`;
    const kit = this.late(gridKit);
    if (kit === null) return html`<p class="state-note" part="message">${words.t(state.failure === null ? 'part.loading' : 'map.failed')}</p>`;
    const made = this.#makeScene(view, kit);
    if (made === null) return html`${analysisProgress(state, words, this.store)}${view.leftOut.length > 0 ? leftOutNote(view) : html`<p class="state-note" part="message">${words.t(state.failure === null ? 'part.loading' : 'map.failed')}</p>`}`;
    const { picture, scene } = made;
    return html`${failed ? stateNote(state, words) : nothing} ${analysisProgress(state, words, this.store)} ${leftOutNote(view)}
      <figure class=${state.appearance.projector ? 'projector' : ''}>
        <p class="reading">${kit.readGrid(picture, words, this.#isNarrow ? 2 : 4)}</p>
        <div class="plot ${this.#hovered === null ? '' : 'over'}" part="plot" @pointermove=${this.#onPointerMove} @pointerleave=${this.#onPointerLeave} @click=${this.#onClick}>
          ${this.#navigator.render(words.t('grid-view.label', { title: view.title }), words.t('grid-view.help'))}
          ${scene === undefined ? nothing : this.#drawPicture(scene, view, kit)}
        </div>
        <figcaption part="caption">
          <span class="visually-hidden">${kit.summariseGrid(picture, words, this.naming, kit.stripHeadings(picture, words))}.</span>
          ${this.#drawCaption(picture, kit)}
        </figcaption>
        ${selectionStatus(view)}
      </figure>`;
  }

  get #isNarrow(): boolean {
    return this.#size.width > 0 && this.#size.width < roomy;
  }

  /** How to read the picture; where there is little room, on request. */
  #drawCaption(picture: GridPicture, { captionGrid }: Kit): TemplateResult {
    const text = captionGrid(picture, this.words, this.naming).join(' ');
    if (!this.#isNarrow) return html`${text}`;
    return html`<details><summary>${this.words.t('grid-view.how-to-read')}</summary>${text}</details>`;
  }

  #drawPicture(scene: GridScene, view: MapView, kit: Kit): TemplateResult {
    const { drawAxes, drawEvidence, drawFullName, drawGround, drawLabels, drawPlaces, drawShapes, drawTies, lookAt } = kit;
    const { focusedActor } = this.#navigator;
    const id = [this.#hovered, focusedActor, this.state.selected].find((actor) => actor !== null && scene.standing.has(actor)) ?? null;
    const attention = id === focusedActor ? 'focused' : id === this.#hovered ? 'hovered' : 'selected';
    const { active, hides } = id === null ? nobody : lookAt(scene, id, view.factsById.get(id)?.name ?? '', attention);
    return html`<svg
      class="picture"
      viewBox="0 0 ${scene.bounds.maxX} ${scene.bounds.maxY}"
      font-size=${scene.text.size}
      aria-hidden="true"
      focusable="false"
    >
      ${guard([scene], () => svg`${drawGround(scene)}${drawPlaces(scene)}${drawTies(scene)}`)}
      ${drawAxes(scene, active?.node.interest ?? null, active?.node.influence ?? null)} ${active === null ? nothing : drawEvidence(scene, active)}
      ${guard([scene], () => drawShapes(scene))}
      ${guard([scene, [...hides].join('\n')], () => drawLabels(scene, hides))}
      ${active === null ? nothing : drawFullName(scene, active)}
    </svg>`;
  }

  /** The picture in its places for the room there is; kept while nothing changed. */
  #makeScene(view: MapView, { createTextRoom, gridPicture, makeScene }: Kit): Made | null {
    const { words } = this;
    const { appearance } = this.state;
    const { width, height } = this.#size;
    const zoom = appearance.projector ? 1.45 : 1;
    const text = this.#readText(zoom, createTextRoom);
    const from = [view, appearance, this.naming, width, height, text];
    if (this.#made?.from.every((part, i) => part === from[i]) === true) return this.#made;
    const picture = gridPicture(view, appearance);
    if (picture === null) return null;
    const scene = width === 0 || height === 0 ? undefined : makeScene(picture, { width, height, zoom, text, words, naming: this.naming }, this.#made?.scene);
    return (this.#made = { from, picture, scene });
  }

  #measureRoom(): void {
    this.#frame = 0;
    const plot = this.#observed;
    if (plot === null) return;
    const width = Math.floor(plot.clientWidth);
    const height = Math.floor(plot.clientHeight);
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.requestUpdate();
  }

  #readText(zoom: number, createTextRoom: Kit['createTextRoom']): TextRoom {
    const { fontFamily, fontSize } = getComputedStyle(this);
    const size = Math.max(13, Math.round(parseFloat(fontSize) * 0.87)) * zoom;
    const key = `${size}px ${fontFamily}`;
    if (this.#text?.key !== key) this.#text = { key, room: createTextRoom(fontFamily, size) };
    return this.#text.room;
  }

  /** The actors that the keyboard can reach, the most important first. */
  #reachable(): readonly string[] {
    const standing = this.#made?.scene?.standing;
    if (standing === undefined) return (this.view?.facts ?? []).filter(({ id }) => this.view?.shown.has(id) === true).map(({ id }) => id);
    return [...standing.values()]
      .filter(({ node }) => node.emphasis !== 'filtered-out')
      .sort((a, b) => b.node.priority - a.node.priority)
      .map(({ node }) => node.id);
  }

  #coordinates(): ReadonlyMap<string, Coordinates> {
    const standing = [...(this.#made?.scene?.standing ?? [])];
    return new Map(standing.filter(([, { node }]) => node.emphasis !== 'filtered-out').map(([id, { shape }]) => [id, shape]));
  }

  /** The actor whose shape is under the pointer, or very near: a finger is no needle. */
  #actorAt(event: MouseEvent): string | null {
    const plot = this.#observed?.getBoundingClientRect();
    const standing = this.#made?.scene?.standing;
    if (plot === undefined || standing === undefined) return null;
    const x = event.clientX - plot.left;
    const y = event.clientY - plot.top;
    let best: string | null = null;
    let nearest = 5;
    for (const [id, { node, shape }] of standing) {
      const distance = Math.hypot(shape.x - x, shape.y - y) - shape.radius;
      if (node.emphasis === 'filtered-out' || distance >= nearest) continue;
      nearest = distance;
      best = id;
    }
    return best;
  }

  #hover(actor: string | null): void {
    if (actor === this.#hovered) return;
    this.#hovered = actor;
    this.requestUpdate();
  }

  readonly #onPointerMove = (event: PointerEvent): void => this.#hover(event.pointerType === 'touch' ? null : this.#actorAt(event));

  readonly #onPointerLeave = (): void => this.#hover(null);

  readonly #onClick = (event: MouseEvent): void => this.select(this.#actorAt(event));
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-grid': AllymapGrid;
  }
}
