import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { Document } from '@allymap/core';
import type { Scene } from '@allymap/pictures';
import type { LateModule } from '../../controller/late-module.ts';
import type { Appearance } from '../../controller/map-state.ts';
import { theme } from '../../theme/theme.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { ActorNavigator } from '../actor-navigator.ts';
import { AllymapElement } from '../allymap-element.ts';
import type { Places } from '../arrow-steps.ts';
import type { MatrixCells } from '../editing/edit-kit.ts';
import { analysisProgress, analysisProgressStyles } from '../analysis-progress.ts';
import { pictureStyles } from '../picture.styles.ts';
import { fileNameOf } from '../save-file.ts';
import { selectionStatus } from '../selection-status.ts';
import { stateNote, stateNoteStyles } from '../state-note.ts';
import { furtherPictureStyles } from './allymap-picture.styles.ts';
import { colourStyles } from './colour-classes.ts';
import type { PictureOptions } from './draw-controls.ts';
import { drawLack } from './draw-lack.ts';
import { LateHand } from './late-hand.ts';
import { drawTable } from './draw-table.ts';
import { pictureKit, type PictureKit } from './late-picture-kit.ts';
import { fittedHeight, hasOwnHeight } from './fitted-height.ts';
import { fieldsOf, givenOptions } from './given-options.ts';
import { legendFilter } from './legend-filter.ts';
import { pageMeasure } from './page-measure.ts';
import { pointedAt } from './pointed-at.ts';
import { describedIn, reachedActors } from './reached-actors.ts';
import { typedCells } from './typed-cells.ts';
import { WaysOut } from './ways-out.ts';

/** How much larger everything is for the back of the room. */
const projectorZoom = 1.45;

/** The options that are choices of the map, which all its parts share, by what they are called there. */
const sharedOptions: Readonly<Record<string, 'objective' | 'colourBy'>> = { objective: 'objective', colour: 'colourBy' };

/**
 * A picture of one result, such as the force field: the answer as its title, the picture, its legend, how to read it, and
 * the table that says the same.
 *
 * It is as high as it has to be; where the element has a height, a picture that can fit that does, with its title and its
 * legend. Entries of the legend that stand for actors show only such. Tab enters the picture once; arrows move among the
 * actors, Enter selects, Escape clears the selection.
 *
 * @element allymap-picture
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-filter - What is shown of the actors changed.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - A document of its own could not be opened or shown.
 * @csspart plot - The picture.
 * @csspart legend - What its signs and colours mean.
 * @csspart tools - The controls of its options, and the ways to take it out.
 * @csspart caption - How to read it, and what it rests on.
 * @csspart table - The table that says the same.
 * @csspart message - The line shown while there is no map, or where the map lacks what the picture shows.
 * @csspart progress - How far the analysis of a large map has come, with a button that stops it.
 * @cssprop --allymap-block-size - Height of the element; what does not fit scrolls.
 */
export class AllymapPicture extends AllymapElement {
  static override styles = [theme, stateNoteStyles, analysisProgressStyles, pictureStyles, colourStyles, furtherPictureStyles];
  static override properties = { ...AllymapElement.properties, picture: { type: String }, options: { type: Object }, blank: { type: Boolean }, addMissing: { attribute: false } };

  /** Id of the picture, such as `force-field` or `position-map`; the guide on pictures lists them. */
  declare picture: string;

  /**
   * What its options are set to, such as `{ order: 'name' }`; as JSON in the attribute. What is absent is as usual, and what
   * this picture or this map does not have is left aside. The objective is the map's own choice, which all its parts share.
   */
  declare options: PictureOptions;

  /** Called where a reader wants to add what the map lacks for this picture; without it there is no button for that. */
  declare addMissing: (() => void) | null;

  /** Whether it is drawn without anybody, to be printed and filled in by hand, where its figure makes sense so. */
  declare blank: boolean;

  /** What draws it, and the texts that it needs: a picture of its own kind may have less to wait for. */
  protected readonly kit: LateModule<PictureKit> = pictureKit;

  readonly #navigator: ActorNavigator;
  #observer: ResizeObserver | undefined;
  #size = { width: 0, height: 0 };
  /** Whether the element has a height that does not come of what is in it; not known before it is looked at. */
  #isFitted: boolean | undefined;
  #hovered: string | null = null;
  #scene: Scene | null = null;
  #lack: string | null = null;
  /** What the scene was made from, and what is being made. */
  #from: readonly unknown[] = [];
  #isMissing = false;
  /** What lets people type into a matrix that may be edited. */
  #cells: MatrixCells | null = null;
  /** Draws the picture as it is, of another document. */
  #drawOf: (document: Document) => Promise<Scene> = () => Promise.reject(new Error('No picture is drawn.'));
  /** The text that says what became of what was taken out. */
  #note: string | null = null;

  readonly #out = new WaysOut({
    kit: () => this.kit.now,
    table: () => this.#scene?.table ?? null,
    svg: () => this.toSvg(),
    png: () => this.toPng(),
    fileName: () => fileNameOf(`${this.view?.title ?? ''} ${this.words.t(`picture.${this.picture}.label`)}`),
    said: (note) => {
      this.#note = note;
      this.requestUpdate();
    },
  });

  /** Moves actors where the map may be edited. */
  readonly #hand = new LateHand();

  constructor() {
    super();
    this.picture = 'force-field';
    this.options = {};
    this.blank = false;
    this.addMissing = null;
    this.#navigator = new ActorNavigator(this, {
      order: () => [...this.#places().keys()],
      places: () => this.#places(),
      selected: () => this.state.selected,
      describe: (id) => describedIn(this.#scene, this.view, id),
      select: (actor) => this.select(actor),
      focusChanged: () => this.requestUpdate(),
    });
  }

  /** The picture as the text of an SVG file, on white whatever the page's colours are; null while there is none. */
  toSvg(): string | null {
    return this.#scene === null ? null : (this.kit.now?.renderSvg(this.#scene) ?? null);
  }

  /** The picture as a PNG file at twice its size, on white as the SVG file; null while there is none. Rejects where the browser gives no image. */
  async toPng(): Promise<Blob | null> {
    const family = getComputedStyle(this).fontFamily;
    return this.#scene === null ? null : this.kit.now!.pngOf(this.#scene, pageMeasure(family), family);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => this.#setSize(entry!.contentRect));
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isFitted = undefined;
    this.#hovered = null;
    this.#hand.end();
  }

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    if (view === null) return html`${state.progress === null ? stateNote(state, words) : analysisProgress(state, words, this.store)}`;
    const kit = this.late(this.kit, this.#onMissing);
    if (!this.hasWords(this.#onMissing) || kit === null) return html`<p class="state-note" part="message">${this.#isMissing ? words.t('failure.not-arrived', { name: this.missingName() }) : words.t('part.loading')}</p>`;
    this.#cells = typedCells(this.#cells, this, this.editingKit());
    this.#make(kit, view);
    const notes = this.notes(view);
    const cells = this.#cells;
    if (this.#lack !== null) return html`${notes}${drawLack(this.picture, this.#lack, words, this.addMissing)}${cells?.drawTools(view, null) ?? nothing}`;
    const scene = this.#scene;
    if (scene === null) return html`<p class="state-note" part="message">${words.t('part.loading')}</p>`;
    const zoom = state.appearance.projector ? projectorZoom : 1;
    const grid = cells?.drawGrid(view, scene, zoom) ?? null;
    const hand = grid === null ? this.#drawHand(kit, view) : null;
    const said = html`<p class="said">${scene.sentence}</p>`;
    return html`${notes}<figure class="${state.appearance.projector ? 'projector' : ''} ${this.#isFitted === true ? 'fitted' : ''}">
      <h2>${scene.title}</h2>
      ${this.#isFitted === true ? nothing : said}
      ${cells?.drawTools(view, scene) ?? nothing}
      <div class="plot ${grid === null ? '' : 'typing'} ${this.#hovered === null ? '' : 'over'}" part="plot" @click=${this.#onClick} @pointermove=${this.#onPointerMove} @pointerleave=${this.#onPointerLeave}>
        ${grid ?? this.#navigator.render(scene.title, `${words.t('picture.help')} ${hand?.help(view) ?? ''}`)}
        <svg width=${grid === null ? nothing : scene.width * zoom} viewBox=${`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">${this.#drawScene(kit, scene, view)}</svg>
        ${hand?.element ?? nothing}
      </div>
      ${kit.drawLegend(scene, legendFilter(this.store, view, (event) => this.dispatchEvent(event), () => this.view?.shown.size ?? 0))}
      ${this.#isFitted === true ? said : nothing}
      ${this.#drawTools(kit, view, hand?.tools ?? nothing)}
      <figcaption part="caption"><p>${scene.caption}</p><p>${scene.source}</p></figcaption>
      ${drawTable(scene.table, words, this.#out)}
      ${selectionStatus(view)}
    </figure>`;
  }

  /** What did not arrive, for whoever misses it. */
  protected missingName(): string {
    return this.words.t('workspace.more-pictures');
  }

  /** What is said above the picture: that something else could not be opened, or how far an analysis has come. */
  protected notes(_view: MapView): TemplateResult {
    const { state, words } = this;
    return html`${state.failure !== null && this.map.ownsStore ? stateNote(state, words) : nothing} ${analysisProgress(state, words, this.store)}`;
  }

  protected hasWords(onMissing: (error: unknown) => void): boolean {
    return this.hasTexts('pictures', onMissing);
  }

  /** Controls of its options, and the ways out. */
  #drawTools(kit: PictureKit, { document, words, objective }: MapView, more: HTMLElement | typeof nothing): TemplateResult {
    const set = (name: string, value: unknown): void => {
      const shared = sharedOptions[name];
      if (shared === undefined) this.options = { ...this.options, [name]: value };
      else this.request('appear', { appearance: { [shared]: value ?? null } as Partial<Appearance> });
    };
    const chosen = { ...this.options, ...this.#shared(objective) };
    return html`<div class="tools" part="tools">
      ${more}
      ${kit.drawControls(chosen, { fields: fieldsOf(kit, this.picture), recordsFor: kit.recordsFor, document, words, set })}
      ${kit.pictureNamed(this.picture)?.canBeBlank === true ? html`<label><input type="checkbox" .checked=${this.blank} @change=${(event: Event) => (this.blank = (event.target as HTMLInputElement).checked)} /> ${words.t('picture.blank')}</label>` : ''}
      <span class="ways-out">
        <button type="button" @click=${this.#out.saveSvg}>${words.t('picture.save')}</button>
        <button type="button" @click=${this.#out.savePng}>${words.t('picture.save-png')}</button>
        <button type="button" @click=${() => print()}>${words.t('picture.print')}</button>
      </span>
      <p class="done" role="status">${this.#note === null ? '' : words.t(this.#note)}</p>
    </div>`;
  }

  #drawScene(kit: PictureKit, scene: Scene, { factsById, shown }: MapView): TemplateResult {
    const emphasis = { selected: this.state.selected, focused: this.#navigator.focusedActor, hovered: this.#hovered, shown };
    const at = kit.lookedAt(emphasis);
    const isNamed = emphasis.hovered === null && emphasis.focused === null && scene.marks.some(({ kind, actor, when }) => kind === 'text' && actor === at && when === undefined);
    // Whoever is selected stands in the panel too: where it has any name here, that is enough.
    const plate = at === null || isNamed ? [] : kit.fullName(scene, at, factsById.get(at)?.name ?? '', pageMeasure(getComputedStyle(this).fontFamily));
    return svg`${kit.drawScene(scene, emphasis, plate)}`;
  }

  /** Makes the scene anew where what it is made from has changed; the one before stays until then. */
  #make(kit: PictureKit, { document, words, names, objective }: MapView): void {
    const { drawPicture, PictureLackError } = kit;
    const { appearance: { projector, colourBy }, editable: isEdited } = this.state;
    const zoom = projector ? projectorZoom : 1;
    const width = Math.floor((this.#size.width - 40) / zoom);
    if (width <= 0) return;
    this.#isFitted ??= hasOwnHeight(this);
    const height = this.#isFitted ? Math.floor(fittedHeight(this) / zoom) : null;
    const typed = this.#cells?.typed(this.options);
    const from = [document, words, this.picture, objective, colourBy, this.options, width, this.blank, typed, isEdited, height]; // the height last: `updated` reads it
    if (from.every((one, at) => one === this.#from[at])) return;
    this.#from = from;
    const isBlank = this.blank && kit.pictureNamed(this.picture)?.canBeBlank === true;
    const room = { width, isEdited, measure: pageMeasure(getComputedStyle(this).fontFamily), ...(height === null ? {} : { height }), ...(typed === undefined ? {} : { typed }), ...(isBlank ? { blank: 'lines' as const } : {}) };
    this.#drawOf = (other) => drawPicture(this.picture, { document: other, words, names }, givenOptions(kit, this.picture, { ...this.options, ...this.#shared(objective) }, other), room);
    this.#drawOf(document).then(
      (scene) => {
        if (from === this.#from) this.#show(scene, null);
      },
      (error: unknown) => {
        if (from !== this.#from) return;
        if (error instanceof PictureLackError) this.#show(null, error.lacking);
        else this.store.fail('internal', this.localName, error);
      },
    );
  }

  /** What all parts of the map have chosen, as options. */
  #shared(objective: string | null): PictureOptions {
    return { ...(objective === null ? {} : { objective }), colour: this.state.appearance.colourBy };
  }

  #show(scene: Scene | null, lack: string | null): void {
    this.#scene = scene;
    this.#lack = lack;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('picture')) [this.#scene, this.#lack, this.#note, this.#from] = [null, null, null, []];
  }

  #setSize({ width, height }: DOMRectReadOnly): void {
    const isOther = Math.abs(width - this.#size.width) >= 1 || (this.#isFitted === true && Math.abs(height - this.#size.height) >= 1);
    this.#size = { width, height };
    if (isOther) this.requestUpdate();
  }

  /** The picture stands there now, and says how much room its title and its legend take. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const height = this.#from.at(-1);
    if (this.#isFitted !== true || this.#scene === null || typeof height !== 'number') return;
    const zoom = this.state.appearance.projector ? projectorZoom : 1;
    if (Math.abs(Math.floor(fittedHeight(this) / zoom) - height) > 1) this.requestUpdate();
  }

  #places(): Places {
    const { view } = this;
    return this.#scene === null || view === null ? new Map() : reachedActors(this.#scene, view.shown);
  }

  #actorAt(event: MouseEvent, plot = event.currentTarget as Element): string | null {
    const { view } = this;
    return this.#scene === null || view === null ? null : pointedAt(event, plot, this.#scene, view.shown);
  }

  #drawHand(kit: PictureKit, view: MapView): ReturnType<LateHand['draw']> {
    return this.#hand.draw(this.editingKit(), this.store, () => ({
      store: this.store, root: this.shadowRoot!, picture: () => this.picture, scene: () => this.#scene, view: () => this.view, // what it moves in
      options: () => givenOptions(kit, this.picture, { ...this.options, ...this.#shared(this.view?.objective ?? null) }, this.view?.document ?? view.document),
      actorAt: (event, plot) => this.#actorAt(event, plot),
      focused: () => this.#navigator.focusedActor,
      drawAfter: (document) => this.#drawOf(document),
    }));
  }

  #hover(actor: string | null): void {
    if (actor === this.#hovered) return;
    this.#hovered = actor;
    this.requestUpdate();
  }

  readonly #onPointerMove = (event: PointerEvent): void => this.#hover(event.pointerType === 'touch' ? null : this.#actorAt(event));

  readonly #onPointerLeave = (): void => this.#hover(null);

  readonly #onClick = (event: MouseEvent): void => {
    const actor = this.#actorAt(event);
    this.select(actor === this.state.selected ? null : actor);
  };

  readonly #onMissing = (): void => {
    this.#isMissing = true;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-picture': AllymapPicture;
  }
}
