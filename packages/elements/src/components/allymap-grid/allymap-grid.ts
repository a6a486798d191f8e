import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { AllymapSelectEvent } from '../../events/select-event.ts';
import type { Coordinates } from '../../layout/force-layout.ts';
import { inner, labelGrid, labelOne, obstaclesOf, type GridLabel } from '../../layout/grid-labels.ts';
import { planGrid, type GridPlan } from '../../layout/grid-plan.ts';
import type { TextRoom } from '../../layout/strip-plan.ts';
import { createMeasure, fitLabel } from '../../renderer/label-text.ts';
import { theme } from '../../theme/theme.ts';
import { describeActor } from '../../view-model/describe-actor.ts';
import { gridCells, gridPicture, type GridPicture } from '../../view-model/grid-picture.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { markStyles } from '../actor-mark.ts';
import { ActorNavigator } from '../actor-navigator.ts';
import { AllymapElement } from '../allymap-element.ts';
import { stateNote, stateNoteStyles } from '../state-note.ts';
import { drawEvidence, drawFullName, type ActiveActor } from './active-drawing.ts';
import { gridStyles } from './allymap-grid.styles.ts';
import { captionGrid, cellName, readGrid, stripHeadings, summariseGrid, type GridNaming } from './grid-caption.ts';
import { badgeSize, drawAxes, drawGround, drawLabels, drawPlaces, drawShapes, drawTies, type GridScene } from './grid-drawing.ts';

/** From this width on the picture explains itself without being asked. */
const roomy = 560;

/** A grid that was planned for one view and one size. */
interface Made {
  readonly from: readonly unknown[];
  readonly scene: GridScene;
  readonly labels: readonly GridLabel[];
  readonly nodes: ReadonlyMap<string, Pick<ActiveActor, 'node' | 'shape'>>;
}

/**
 * The power-interest grid (Mendelow 1991): interest in reading direction, influence upward, four cells.
 *
 * Who is of unknown interest or influence stands in a strip outside the axes. Tab enters the grid once; arrows move among
 * the actors, Enter selects, Escape lets go.
 *
 * @element allymap-grid
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-open - A document was opened (where the grid has its own).
 * @fires allymap-error - Something could not be opened or drawn.
 * @cssprop --allymap-block-size - Height of the grid; 560px.
 */
export class AllymapGrid extends AllymapElement {
  static override styles = [theme, markStyles, stateNoteStyles, gridStyles];
  static override properties = { ...AllymapElement.properties, naming: { type: String } };

  /** Whose names the cells have: `mendelow` or `reed`. */
  declare naming: GridNaming;

  readonly #navigator: ActorNavigator;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  #size = { width: 0, height: 0 };
  #text: { readonly key: string; readonly room: TextRoom } | undefined;
  #made: Made | undefined;
  #hovered: string | null = null;

  constructor() {
    super();
    this.naming = 'mendelow';
    this.#navigator = new ActorNavigator(this, {
      order: () => this.#reachable(),
      coordinates: () => this.#coordinates(),
      selected: () => this.state.selected,
      describe: (id) => {
        const { view } = this;
        const facts = view?.factsById.get(id);
        return view === null || facts === undefined ? '' : describeActor(view, facts);
      },
      select: (actor) => this.#select(actor),
      focusChanged: () => this.requestUpdate(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(() => this.#measureRoom());
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
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
    if (view === null) return html`${stateNote(state, words)}`;
    if (view.facts.length === 0) return html`<p class="state-note" part="message">${words.t('map.nobody')}</p>`;
    const picture = gridPicture(view, state.appearance);
    if (picture === null) return html`<p class="state-note" part="message">${words.t(state.failure === null ? 'part.loading' : 'map.failed')}</p>`;
    const made = this.#make(view, picture);
    return html`${failed ? stateNote(state, words) : nothing}
      <figure class=${state.appearance.projector ? 'projector' : ''}>
        <p class="reading" id="reading">${readGrid(picture, words, this.#size.width < roomy ? 2 : 4)}</p>
        <div class="plot ${this.#hovered === null ? '' : 'over'}" part="plot" @pointermove=${this.#onPointerMove} @pointerleave=${this.#onPointerLeave} @click=${this.#onClick}>
          ${this.#navigator.render(words.t('grid-view.label', { title: view.title }), words.t('grid-view.help'))}
          ${made === undefined ? nothing : this.#drawPicture(made, view)}
        </div>
        <figcaption part="caption">
          <span class="visually-hidden">${summariseGrid(picture, words, this.naming, stripHeadings(picture, words))}.</span>
          ${made === undefined ? nothing : this.#drawCaption(made)}
        </figcaption>
        <div class="visually-hidden" role="status" aria-live="polite">
          ${view.selected === null ? '' : words.t('map.selected', { actor: describeActor(view, view.selected) })}
        </div>
      </figure>`;
  }

  /** How to read the picture; where there is little room, on request. */
  #drawCaption({ scene }: Made): TemplateResult {
    const text = captionGrid(scene.picture, scene.plan, this.words, this.naming).join(' ');
    if (this.#size.width >= roomy) return html`${text}`;
    return html`<details><summary>${this.words.t('grid-view.how-to-read')}</summary>${text}</details>`;
  }

  #drawPicture(made: Made, view: MapView): TemplateResult {
    const { scene, labels } = made;
    const { width, height } = this.#size;
    const { active, hides } = this.#active(made, view);
    return html`<svg class="picture" viewBox="0 0 ${width} ${height}" font-size=${this.#text!.room.lineHeight * 0.8125} aria-hidden="true" focusable="false">
      ${guard([scene], () => svg`${drawGround(scene)}${drawPlaces(scene)}${drawTies(scene)}`)}
      ${drawAxes(scene, active?.node.interest ?? null, active?.node.influence ?? null)} ${active === null ? nothing : drawEvidence(scene, active)}
      ${guard([scene], () => drawShapes(scene))}
      ${guard([scene, [...hides].join('\n')], () => drawLabels(scene, labels, hides))}
      ${active === null ? nothing : drawFullName(scene, active)}
    </svg>`;
  }

  /** Plans the picture for the room there is; the last plan is kept while nothing changed. */
  #make(view: MapView, picture: GridPicture): Made | undefined {
    const { width, height } = this.#size;
    if (width === 0 || height === 0) return (this.#made = undefined);
    const { words } = this;
    const zoom = this.state.appearance.projector ? 1.45 : 1;
    const text = this.#measureText(zoom);
    const from = [view, this.state.appearance, this.naming, width, height, text];
    if (this.#made?.from.every((part, i) => part === from[i]) === true) return this.#made;
    const rightToLeft = words.direction === 'rtl';
    const plan = planGrid(picture, {
      width,
      height,
      rightToLeft,
      zoom,
      text,
      cellNames: new Map(gridCells.map((cell) => [cell, `${cellName(words, cell, this.naming)}  ${words.number(picture.counts.get(cell) ?? 0)}`])),
      headings: stripHeadings(picture, words),
    }, this.#made?.scene.text === text && this.#made.scene.words.direction === words.direction ? this.#made.scene : undefined);
    const scene: GridScene = { picture, plan, words, text, cellName: (cell) => cellName(words, cell, this.naming) };
    const labels = labelGrid(picture, plan, { text, rightToLeft, badge: badgeSize(plan.shapes[0]?.radius ?? 0) });
    return (this.#made = { from, scene, labels, nodes: standing(picture, plan) });
  }

  /** The actor that one looks at, and the labels that must give way to its own. */
  #active({ scene, labels, nodes }: Made, view: MapView): { active: ActiveActor | null; hides: ReadonlySet<string> } {
    const { focusedActor } = this.#navigator;
    const id = this.#hovered ?? focusedActor ?? this.state.selected;
    const found = id === null ? undefined : nodes.get(id);
    if (id === null || found === undefined) return { active: null, hides: new Set() };
    const attention = id === focusedActor ? 'focused' : id === this.#hovered ? 'hovered' : 'selected';
    const { plan, picture, text } = scene;
    const strip = plan.strip.shapes.find((shape) => shape.id === id);
    const { name } = view.factsById.get(id)!;
    const written = strip === undefined ? labels.find((label) => label.id === id)?.lines : strip.label?.fitted.lines;
    if (attention === 'selected' || written?.join(' ') === name) return { active: { ...found, label: null, attention }, hides: new Set() };
    const badge = badgeSize(found.shape.radius);
    const own = picture.placed.findIndex((node) => node.id === id);
    const { label, hides } = labelOne(
      id,
      name,
      { ...found.shape, radius: found.shape.radius + 5 },
      {
        bounds: strip === undefined ? inner(plan.frame) : { minX: 0, minY: 0, maxX: this.#size.width, maxY: this.#size.height },
        shapes: obstaclesOf(picture, plan, badge, own),
        labels: labels.filter((other) => other.id !== id),
      },
      { text, rightToLeft: this.words.direction === 'rtl', badge },
    );
    return { active: { ...found, label, attention }, hides: new Set([...hides, id]) };
  }

  #measureRoom(): void {
    const plot = this.#observed;
    if (plot === null) return;
    const width = Math.floor(plot.clientWidth);
    const height = Math.floor(plot.clientHeight);
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.requestUpdate();
  }

  #measureText(zoom: number): TextRoom {
    const { fontFamily, fontSize } = getComputedStyle(this);
    const size = Math.max(13, Math.round(parseFloat(fontSize) * 0.87)) * zoom;
    const key = `500 ${size}px ${fontFamily}`;
    if (this.#text?.key === key) return this.#text.room;
    const lineHeight = size / 0.8125;
    const textOf = (font: string): TextRoom['bold'] => {
      const width = createMeasure(font);
      return { width, fit: (text, maxWidth) => fitLabel(text, width, maxWidth, lineHeight) };
    };
    const room: TextRoom = { ...textOf(key), bold: textOf(key.replace('500', '700')), lineHeight };
    this.#text = { key, room };
    return room;
  }

  #reachable(): readonly string[] {
    const { view } = this;
    const made = this.#made;
    if (made === undefined) return (view?.facts ?? []).filter(({ id }) => view?.shown.has(id) === true).map(({ id }) => id);
    return [...made.nodes.values()]
      .filter(({ node }) => node.emphasis !== 'filtered-out')
      .sort((a, b) => b.node.priority - a.node.priority)
      .map(({ node }) => node.id);
  }

  #coordinates(): ReadonlyMap<string, Coordinates> {
    return new Map([...(this.#made?.nodes ?? [])].filter(([, { node }]) => node.emphasis !== 'filtered-out').map(([id, { shape }]) => [id, shape]));
  }

  #select(actor: string | null): void {
    if (actor === this.state.selected) return;
    this.request('select', { actor });
    this.dispatchEvent(new AllymapSelectEvent(actor));
  }

  /** The actor whose shape is under the pointer, or very near: a finger is no needle. */
  #actorAt(event: MouseEvent): string | null {
    const plot = this.#observed?.getBoundingClientRect();
    if (plot === undefined || this.#made === undefined) return null;
    const x = event.clientX - plot.left;
    const y = event.clientY - plot.top;
    let best: string | null = null;
    let nearest = 5;
    for (const [id, { node, shape }] of this.#made.nodes) {
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

  readonly #onClick = (event: MouseEvent): void => this.#select(this.#actorAt(event));
}

/** Every actor of the picture by id, with its shape. */
function standing(picture: GridPicture, plan: GridPlan): Made['nodes'] {
  const nodes = new Map<string, Pick<ActiveActor, 'node' | 'shape'>>(picture.placed.map((node, index) => [node.id, { node, shape: plan.shapes[index]! }]));
  const unplaced = new Map(picture.unplaced.flatMap((group) => group.nodes).map((node) => [node.id, node]));
  for (const { id, x, y, radius } of plan.strip.shapes) nodes.set(id, { node: unplaced.get(id)!, shape: { x, y: y + plan.strip.box.minY, radius } });
  return nodes;
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-grid': AllymapGrid;
  }
}
