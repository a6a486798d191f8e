import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CancelledError } from '@allymap/core/display';
import type { LayoutLink } from '@allymap/pictures/layout';
import { enough } from '@allymap/pictures/network';
import type { Coordinates } from '@allymap/pictures/plane';
import { noChanges } from '../../controller/editing/edit-log.ts';
import { lateModule } from '../../controller/late-module.ts';
import type { MapState } from '../../controller/map-state.ts';
import type { Heading, LabelLayer } from '../../renderer/label-layer.ts';
import type { MapRenderer, RendererListener } from '../../renderer/map-renderer.ts';
import { theme } from '../../theme/theme.ts';
import { analysisProgress, analysisProgressStyles } from '../analysis-progress.ts';
import { describeActor } from '../../view-model/describe-actor.ts';
import { layoutNodes, mapPicture, type MapPicture } from '../../view-model/map-picture.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { pictureSides, type PictureSide } from '../../view-model/picture-sides.ts';
import { ActorNavigator } from '../actor-navigator.ts';
import type { NetworkHand } from '../editing/edit-kit.ts';
import { AllymapErrorEvent } from '../../events/index.ts';
import { AllymapElement } from '../allymap-element.ts';
import { pictureStyles } from '../picture.styles.ts';
import { selectionStatus } from '../selection-status.ts';
import { failureText } from '../state-note.ts';
import { mapStyles } from './allymap-map.styles.ts';
import type * as cytoscapeModule from '../../renderer/cytoscape-painter.ts';
import { drawZoom } from './draw-zoom.ts';
import { layoutProgress } from './layout-progress.ts';
import { mapNotes } from './map-notes.ts';
import type * as kitModule from './map-kit.ts';

type Kit = typeof kitModule;

/** What lays out and draws, and what paints where that is asked for. */
const mapKit = lateModule<Kit>(() => import('./map-kit.ts'));
const cytoscapePainter = lateModule<typeof cytoscapeModule>(() => import('../../renderer/cytoscape-painter.ts'));

/**
 * The network map: actors as shapes, ties as lines, in one visual grammar.
 *
 * Where the map may be edited, T ties an actor to another, N adds one, Delete removes one; a handle beside it is dragged to another. Tab enters it once; arrows move among the actors, Enter selects, Escape clears the selection, plus and minus zoom, zero fits the map to the screen.
 *
 * @element allymap-map
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-open - A document was opened (where the map has its own).
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - Something could not be opened or drawn.
 * @csspart picture - The canvas with its shapes and lines.
 * @csspart labels - The names above the canvas.
 * @csspart zoom - The buttons that zoom and fit.
 * @csspart message - The line shown while there is no map, or while it is being laid out.
 * @csspart progress - How far the analysis of a large map has come, with a button that stops it.
 * @cssprop --allymap-block-size - Height of the map.
 */
export class AllymapMap extends AllymapElement {
  static override styles = [theme, analysisProgressStyles, pictureStyles, mapStyles];
  static override properties = { ...AllymapElement.properties, projector: { type: Boolean, reflect: true }, painter: {} };

  /** Larger labels, for the back of the room. */
  declare projector: boolean;
  /**
   * What paints the picture: `canvas`, which every page has, or `cytoscape`, for pages that want that library's picture. It
   * looks and moves the same, and is a file of its own, which arrives when it is asked for; the one-file bundles
   * do not hold it. Where it does not arrive, the map says so, and the canvas goes on.
   */
  declare painter: 'canvas' | 'cytoscape';

  #renderer: MapRenderer | undefined;
  #labels: LabelLayer | undefined;
  readonly #navigator: ActorNavigator;
  #picture: MapPicture | undefined;
  /** Where the actors of the open document stand, by id; kept while it changes, so that nobody is reshuffled. */
  #known = new Map<string, Coordinates>();
  #knownMap: string | undefined;
  #layout: AbortController | undefined;
  #progress: number | null = null;
  #hovered: string | null = null;
  #lacksCytoscape = false;
  #hand: NetworkHand | null = null;
  #frame = 0;
  #drawnFrom: readonly unknown[] = [];
  #appearanceQueries: MediaQueryList[] = [];

  constructor() {
    super();
    this.projector = false;
    this.painter = 'canvas';
    this.#navigator = new ActorNavigator(this, {
      order: () => this.#reachable(),
      places: () => new Map((this.#renderer?.screenNodes() ?? []).filter(({ node }) => node.emphasis !== 'filtered-out').map(({ node, x, y }) => [node.id, { x, y }])),
      selected: () => this.state.selected,
      describe: (id) => {
        const facts = this.view?.factsById.get(id);
        return facts === undefined ? '' : describeActor(this.view!, facts);
      },
      select: (actor) => this.select(actor),
      focusChanged: (actor) => {
        if (actor !== null) this.#renderer?.reveal(actor);
        this.#scheduleLabels();
      },
      zoom: (step) => this.#renderer?.zoom(step),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#appearanceQueries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', 'print'].map((query) => matchMedia(query));
    for (const query of this.#appearanceQueries) query.addEventListener('change', this.#redraw);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const query of this.#appearanceQueries) query.removeEventListener('change', this.#redraw);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#layout?.abort();
    this.#layout = undefined;
    this.#renderer?.destroy();
    this.#renderer = undefined;
    this.#drawnFrom = [];
  }

  /** Shows the whole map. */
  fit(): void {
    this.#renderer?.fit();
  }

  override mapChanged(state: MapState, previous: MapState): void {
    super.mapChanged(state, previous);
    if (state.selected !== previous.selected && state.selected !== null) this.#renderer?.reveal(state.selected);
  }

  protected override draw(): TemplateResult {
    const { words, view } = this;
    const isDrawn = view !== null && view.facts.length > 0;
    const hand = this.#handOf(view);
    // What is said and pressed stands below the picture, so that it covers no actor.
    return html`
      <div class="picture" part="picture" @keydown=${hand?.onKeyDown} @dblclick=${hand?.onDoubleClick}>
        <span class="probe" hidden></span>
        <div class="canvas" aria-hidden="true"></div>
        <div class="labels" part="labels" aria-hidden="true"></div>
        ${isDrawn ? this.#navigator.render(words.t('map.label', { title: view.title }), words.t('map.help')) : nothing} ${this.#drawMessage(view)} ${view === null ? nothing : (hand?.drawOver(view) ?? nothing)}
      </div>
      <div class="bar">
        ${this.#progress === null ? analysisProgress(this.state, words, this.store) : nothing} ${isDrawn ? this.#drawNote(view) : nothing} ${isDrawn ? html`${hand?.drawTools(view) ?? nothing}${drawZoom(words, (step) => this.#renderer?.zoom(step))}` : nothing}
      </div>
      ${selectionStatus(view)}
    `;
  }

  /** What edits the network in the picture, where the map may be edited. */
  #handOf(view: MapView | null): NetworkHand | null {
    const kit = view === null ? null : this.editingKit();
    if (kit === null || this.#hand?.isOf(this.store) === true) return kit === null ? (this.#hand = null) : this.#hand;
    return (this.#hand = new kit.NetworkHand(this.store, this.shadowRoot!, { nodes: () => this.#renderer?.screenNodes() ?? [], focused: () => this.#navigator.focusedActor, select: (actor: string | null) => this.select(actor), changed: () => this.requestUpdate() }));
  }

  /** What stands where the picture will be. */
  #drawMessage(view: MapView | null): TemplateResult | typeof nothing {
    const { words } = this;
    const { failure, progress, status } = this.state;
    if (this.#progress !== null) return layoutProgress(this.#progress, words, () => this.#layout?.abort(enough));
    if (status === 'loading' && view === null) return progress === null ? html`<p class="message" part="message">${words.t('map.loading')}</p>` : nothing;
    if (view === null) return html`<p class="message" part="message">${failure === null ? words.t('map.empty') : failureText(failure, words)}</p>`;
    return view.facts.length === 0 ? html`<p class="message" part="message">${words.t('map.nobody')}</p>` : nothing;
  }

  /** What there is to say of the picture that is shown. */
  #drawNote(view: MapView): TemplateResult | typeof nothing {
    const { words } = this;
    const { failure } = this.state;
    if (failure !== null && this.map.ownsStore) return html`<p class="note failed" role="alert">${failureText(failure, words)}. ${words.t('failure.kept')}</p>`;
    const notes = mapNotes(view, this.#picture?.leftOut.actors ?? 0, this.#lacksCytoscape && this.painter === 'cytoscape');
    return notes === '' ? nothing : html`<p class="note">${notes}</p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    this.#drawPicture(changed.has('theme') || changed.has('projector'));
    this.#choosePainter();
  }

  /** Hands the picture to the painter that is asked for, once there is a picture. */
  #choosePainter(): void {
    if (this.#renderer === undefined) return;
    const create =
      this.painter === 'cytoscape'
        ? this.late(cytoscapePainter, (error) => this.#doWithoutCytoscape('not-arrived', error))?.createCytoscapePainter
        : this.late(mapKit)?.createCanvasPainter;
    if (create !== undefined) this.#renderer.paintWith(create);
  }

  #doWithoutCytoscape(code: 'not-arrived' | 'internal', error: unknown): void {
    this.#lacksCytoscape = true;
    this.dispatchEvent(new AllymapErrorEvent({ code, name: 'cytoscape', detail: String(error), problems: [] }));
    this.requestUpdate();
  }

  /** Draws what changed since the last time; lays out actors that have no place yet. */
  #drawPicture(always = false): void {
    const { view } = this;
    const { appearance } = this.state;
    if (view === null || view.facts.length === 0 || this.renderRoot.querySelector('.canvas') === null) {
      this.#renderer?.destroy();
      this.#renderer = undefined;
      this.#drawnFrom = [];
      return;
    }
    const from = [view, appearance];
    if (!always && from.every((part, i) => part === this.#drawnFrom[i])) return;
    const kit = this.late(mapKit);
    if (kit === null) return;
    this.#drawnFrom = from;
    this.#picture = mapPicture(view, appearance);
    const key = `${this.state.openMap ?? ''} ${view.document.cause.title}`;
    // A map that is edited stays the same one, whatever it is called by now.
    if (key !== this.#knownMap && this.state.log === noChanges) this.#known = new Map();
    this.#knownMap = key;
    if (this.#picture.nodes.every(({ id }) => this.#known.has(id))) this.#show(kit);
    else void this.#layOutAndShow(kit, view, this.#picture);
  }

  async #layOutAndShow(kit: Kit, view: MapView, picture: MapPicture): Promise<void> {
    this.#layout?.abort();
    const layout = (this.#layout = new AbortController());
    const started = performance.now();
    const known = this.#known;
    try {
      const links: LayoutLink[] = picture.ties.map(({ source, target }) => ({ source, target }));
      const coordinates = await kit.layOut(layoutNodes(view, picture), links, {
        known,
        signal: layout.signal,
        onProgress: (done) => {
          // A bar that flashes by says nothing; only long work shows it.
          if (performance.now() - started > 400) this.#setProgress(done);
        },
      });
      if (layout !== this.#layout) return;
      picture.nodes.forEach(({ id }, index) => known.set(id, coordinates[index]!));
    } catch (error) {
      if (!(error instanceof CancelledError)) this.store.fail('internal', this.localName, error);
      return;
    }
    this.#layout = undefined;
    this.#setProgress(null);
    if (this.isConnected && this.#picture?.nodes.every(({ id }) => known.has(id)) === true) this.#show(kit);
    this.requestUpdate();
  }

  #setProgress(progress: number | null): void {
    if (this.#progress === progress) return;
    this.#progress = progress;
    this.requestUpdate();
  }

  #show(kit: Kit): void {
    const picture = this.#picture!;
    const coordinates = picture.nodes.map(({ id }) => this.#onScreenSide(this.#known.get(id)!));
    const labels = this.renderRoot.querySelector('.labels')!;
    const headroom = this.#sides() === null ? 0 : kit.roomForHeadings(parseFloat(getComputedStyle(labels).fontSize));
    this.#renderWith(kit, (renderer) => renderer.draw(picture, coordinates, kit.readPalette(this.renderRoot.querySelector<HTMLElement>('.probe')!), headroom));
  }

  /** Right to left, the picture is mirrored: what comes first for the reader stays first. */
  #onScreenSide({ x, y }: Coordinates): Coordinates {
    return { x: this.words.direction === 'rtl' ? -x : x, y };
  }

  #renderWith({ LabelLayer: Labels, createNetworkRenderer }: Kit, draw: (renderer: MapRenderer) => void): void {
    try {
      if (this.#renderer === undefined) {
        const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
        const labels = this.renderRoot.querySelector<HTMLElement>('.labels');
        if (!this.isConnected || canvas === null || labels === null) return;
        this.#labels = new Labels(labels);
        const listener: RendererListener = {
          onSelect: (actor) => this.select(actor),
          onHover: (actor) => {
            this.#hovered = actor;
            canvas.classList.toggle('over', actor !== null);
            this.#scheduleLabels();
          },
          onViewport: () => this.#scheduleLabels(),
          onPainterFailed: (error) => this.#doWithoutCytoscape('internal', error),
        };
        this.#renderer = createNetworkRenderer(canvas, listener);
      }
      draw(this.#renderer);
      this.#scheduleLabels();
    } catch (error) {
      this.store.fail('internal', this.localName, error);
    }
  }

  readonly #redraw = (): void => this.#drawPicture(true);

  #scheduleLabels(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const renderer = this.#renderer;
      const labels = this.renderRoot.querySelector('.labels');
      if (renderer === undefined || labels === null) return;
      this.#labels?.draw({
        nodes: renderer.screenNodes(),
        signs: renderer.screenSigns(),
        headings: this.#headings(renderer),
        vetoLetter: this.words.t('veto.letter'),
        width: labels.clientWidth,
        height: labels.clientHeight,
        hovered: this.#hovered,
        focused: this.#navigator.focusedActor,
      });
      this.#hand?.place(this.#hovered);
    });
  }

  /** Names the two sides of a transnational map above their actors, the left one first. */
  #headings(renderer: MapRenderer): [Heading, Heading] | null {
    const sides = this.#sides();
    if (sides === null) return null;
    const [first, second] = sides.map(({ side, ...place }) => {
      const { x, y } = renderer.project(place);
      return { text: this.words.t(`side.${side}`), x, top: y };
    });
    return [first!, second!];
  }

  #sides(): PictureSide[] | null {
    const { view } = this;
    const known = (this.#picture?.nodes ?? []).filter(({ id }) => this.#known.has(id));
    return view === null ? null : pictureSides(view, known.map(({ id }) => ({ id, ...this.#onScreenSide(this.#known.get(id)!) })));
  }

  #reachable(): readonly string[] {
    return (this.#picture?.nodes ?? [])
      .filter(({ id }) => this.view?.shown.has(id) === true)
      .toSorted((a, b) => b.priority - a.priority)
      .map(({ id }) => id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-map': AllymapMap;
  }
}
