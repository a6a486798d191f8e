import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { Document, OptionField } from '@allymap/core';
import type { Scene } from '@allymap/pictures';
import type { Coordinates } from '@allymap/pictures/plane';
import { theme } from '../../theme/theme.ts';
import { describeActor } from '../../view-model/describe-actor.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { ActorNavigator } from '../actor-navigator.ts';
import { AllymapElement } from '../allymap-element.ts';
import { pictureStyles } from '../picture.styles.ts';
import { fileNameOf, saveFile } from '../save-file.ts';
import { selectionStatus } from '../selection-status.ts';
import { stateNote, stateNoteStyles } from '../state-note.ts';
import { furtherPictureStyles } from './allymap-picture.styles.ts';
import { colourStyles } from './colour-classes.ts';
import type { PictureOptions } from './draw-controls.ts';
import { pictureKit, type PictureKit } from './late-picture-kit.ts';
import { pageMeasure } from './page-measure.ts';

/**
 * A picture of one result, such as the force field: the answer as its title, the picture, its legend, how to read it, and
 * the table that says the same.
 *
 * Tab enters the picture once; arrows move among the actors, Enter selects, Escape clears the selection.
 *
 * @element allymap-picture
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-error - A document of its own could not be opened or shown.
 * @csspart plot - The picture.
 * @csspart tools - The controls of its options, and the ways to take it out.
 * @csspart caption - How to read it, and what it rests on.
 * @csspart table - The table that says the same.
 * @csspart message - The line shown while there is no map, or where the map lacks what the picture shows.
 * @cssprop --allymap-block-size - Height of the element; what does not fit scrolls.
 */
export class AllymapPicture extends AllymapElement {
  static override styles = [theme, stateNoteStyles, pictureStyles, colourStyles, furtherPictureStyles];
  static override properties = { ...AllymapElement.properties, picture: { type: String }, options: { type: Object }, addMissing: { attribute: false } };

  /** Id of the picture, such as `force-field` or `position-map`; the guide on pictures lists them. */
  declare picture: string;

  /**
   * What its options are set to, such as `{ order: 'name' }`; as JSON in the attribute. What is absent is as usual, and what
   * this picture or this map does not have is left aside. The objective is the map's own choice, which all its parts share.
   */
  declare options: PictureOptions;

  /** Called where a reader wants to add what the map lacks for this picture; without it there is no button for that. */
  declare addMissing: (() => void) | null;

  readonly #navigator: ActorNavigator;
  #observer: ResizeObserver | undefined;
  #width = 0;
  #scene: Scene | null = null;
  #lack: string | null = null;
  /** What the scene was made from, and what is being made. */
  #from: readonly unknown[] = [];
  #isMissing = false;
  /** The text that says what became of what was taken out. */
  #note: string | null = null;

  constructor() {
    super();
    this.picture = 'force-field';
    this.options = {};
    this.addMissing = null;
    this.#navigator = new ActorNavigator(this, {
      order: () => this.#order(),
      coordinates: () => this.#coordinates(),
      selected: () => this.state.selected,
      describe: (id) => this.#describe(id),
      select: (actor) => this.select(actor),
      focusChanged: () => this.requestUpdate(),
    });
  }

  /** The picture as the text of an SVG file, on white whatever the page's colours are; null while there is none. */
  toSvg(): string | null {
    return this.#scene === null ? null : (pictureKit.now?.renderSvg(this.#scene) ?? null);
  }

  /** The picture as a PNG file at twice its size, on white as the SVG file; null while there is none. Rejects where the browser gives no image. */
  async toPng(): Promise<Blob | null> {
    const family = getComputedStyle(this).fontFamily;
    return this.#scene === null ? null : pictureKit.now!.pngOf(this.#scene, pageMeasure(family), family);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => this.#setWidth(entry!.contentRect.width));
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    if (view === null) return html`${stateNote(state, words)}`;
    const kit = this.late(pictureKit, this.#onMissing);
    if (!this.hasTexts('pictures', this.#onMissing) || kit === null) return html`<p class="state-note" part="message">${this.#isMissing ? words.t('failure.not-arrived', { name: words.t('workspace.more-pictures') }) : words.t('part.loading')}</p>`;
    this.#make(kit, view);
    if (this.#lack !== null) return this.#drawLack(this.#lack);
    const scene = this.#scene;
    if (scene === null) return html`<p class="state-note" part="message">${words.t('part.loading')}</p>`;
    return html`<figure>
      <h2>${scene.title}</h2>
      <p class="said">${scene.sentence}</p>
      <div class="plot" part="plot" @click=${this.#onClick}>
        ${this.#navigator.render(scene.title, words.t('grid-view.help'))}
        <svg viewBox=${`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">${svg`${kit.drawScene(scene, { selected: state.selected, focused: this.#navigator.focusedActor, shown: view.shown })}`}</svg>
      </div>
      ${kit.drawLegend(scene)}
      ${this.#drawTools(kit, view)}
      <figcaption part="caption"><p>${scene.caption}</p><p>${scene.source}</p></figcaption>
      <details>
        <summary>${words.t('picture.as-table')}</summary>
        <p class="ways-out">
          <button type="button" @click=${this.#saveTable}>${words.t('picture.save-table')}</button>
          <button type="button" @click=${this.#copyTable}>${words.t('picture.copy-table')}</button>
        </p>
        <div class="scroll" role="region" tabindex="0" aria-label=${words.t('picture.as-table')}>
          <table part="table">
            <thead>
              <tr>
                ${scene.table.columns.map((column) => html`<th scope="col">${column}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${scene.table.rows.map(({ cells: [first, ...rest] }) => html`<tr><th scope="row"><bdi>${first}</bdi></th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
            </tbody>
          </table>
        </div>
      </details>
      ${selectionStatus(view)}
    </figure>`;
  }

  #drawLack(lack: string): TemplateResult {
    const { words, addMissing } = this;
    return html`<div class="state-note" part="message">
      <h2>${words.t(`picture.${this.picture}.label`)}</h2>
      <p>${words.t(`picture.lacks.${lack}`)}</p>
      ${addMissing === null ? nothing : html`<button type="button" @click=${() => addMissing()}>${words.t('picture.add')}</button>`}
    </div>`;
  }

  /** Controls of its options, and the ways out. */
  #drawTools(kit: PictureKit, { document, words, objective }: MapView): TemplateResult {
    const set = (name: string, value: unknown): void => {
      if (name === 'objective') this.request('appear', { appearance: { objective: (value as string | undefined) ?? null } });
      else this.options = { ...this.options, [name]: value };
    };
    const chosen = { ...this.options, objective: objective ?? undefined };
    return html`<div class="tools" part="tools">
      ${kit.drawControls(chosen, { fields: this.#fields(kit), recordsFor: kit.recordsFor, document, words, set })}
      <span class="ways-out">
        <button type="button" @click=${this.#save}>${words.t('picture.save')}</button>
        <button type="button" @click=${this.#savePng}>${words.t('picture.save-png')}</button>
        <button type="button" @click=${() => print()}>${words.t('picture.print')}</button>
      </span>
      ${this.#drawNote()}
    </div>`;
  }

  #drawNote(): TemplateResult {
    return html`<p class="done" role="status">${this.#note === null ? '' : this.words.t(this.#note)}</p>`;
  }

  #fields(kit: PictureKit): readonly OptionField[] {
    const picture = kit.pictureNamed(this.picture);
    return picture === undefined ? [] : kit.pictureOptions(picture);
  }

  /** Makes the scene anew where what it is made from has changed; the one before stays until then. */
  #make(kit: PictureKit, { document, words, names, objective }: MapView): void {
    const { drawPicture, PictureLackError } = kit;
    const width = Math.floor(this.#width - 40);
    const from = [document, words, this.picture, objective, this.options, width];
    if (width <= 0 || from.every((one, at) => one === this.#from[at])) return;
    this.#from = from;
    drawPicture(this.picture, { document, words, names }, this.#given(kit, objective, document), { width, measure: pageMeasure(getComputedStyle(this).fontFamily) }).then(
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

  /** The options that this picture has and this map can take: those of another picture or of a map before stay, and wait. */
  #given(kit: PictureKit, objective: string | null, document: Document): PictureOptions {
    const wanted = { ...this.options, ...(objective === null ? {} : { objective }) } as PictureOptions;
    const given = this.#fields(kit).flatMap(({ name }) => {
      const value = wanted[name];
      const records = kit.recordsFor(name, document);
      const isThere = value !== undefined && (records === null || records.some(({ id }) => id === value));
      return isThere && kit.pictureNamed(this.picture)!.options.safeParse({ [name]: value }).success ? [[name, value]] : [];
    });
    return Object.fromEntries(given) as PictureOptions;
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

  #setWidth(width: number): void {
    if (Math.abs(width - this.#width) < 1) return;
    this.#width = width;
    this.requestUpdate();
  }

  /** Actors in the order in which the picture is read, those that the filter lets through. */
  #order(): readonly string[] {
    const { view } = this;
    if (this.#scene === null || view === null) return [];
    return [...new Set(this.#scene.marks.flatMap(({ actor }) => (actor === undefined ? [] : [actor])))].filter((actor) => view.shown.has(actor));
  }

  #coordinates(): ReadonlyMap<string, Coordinates> {
    const found = new Map<string, Coordinates>();
    for (const mark of this.#scene?.marks ?? []) {
      if (mark.actor === undefined || found.has(mark.actor)) continue;
      const [x, y] = 'points' in mark ? mark.points[0]! : [mark.x, mark.y];
      found.set(mark.actor, { x, y });
    }
    return found;
  }

  #describe(id: string): string {
    const said = this.#scene?.marks.find(({ actor, words }) => actor === id && words !== undefined)?.words;
    const { view } = this;
    const facts = view?.factsById.get(id);
    return said ?? (view === null || facts === undefined ? '' : describeActor(view, facts));
  }

  readonly #onClick = (event: Event): void => {
    const actor = event.composedPath().map((one) => (one instanceof SVGElement ? one.getAttribute('data-actor') : null)).find((id) => id !== null);
    this.select(actor === undefined || actor === this.state.selected ? null : actor);
  };

  readonly #save = (): void => {
    const text = this.toSvg();
    if (text !== null) saveFile(`${this.#fileName()}.svg`, text, 'image/svg+xml');
  };

  readonly #savePng = async (): Promise<void> => {
    const name = this.#fileName();
    try {
      const blob = await this.toPng();
      if (blob !== null) saveFile(`${name}.png`, blob, 'image/png');
      this.#say(null);
    } catch {
      this.#say('picture.not-drawn');
    }
  };

  readonly #saveTable = (): void => {
    if (this.#scene !== null) saveFile(`${this.#fileName()}.csv`, pictureKit.now!.csvOf(this.#scene.table), 'text/csv;charset=utf-8');
  };

  readonly #copyTable = async (): Promise<void> => {
    if (this.#scene === null) return;
    try {
      await navigator.clipboard.writeText(pictureKit.now!.tabbedOf(this.#scene.table));
      this.#say('picture.copied');
    } catch {
      this.#say('picture.not-copied'); // not allowed here, or a page without a safe origin
    }
  };

  #say(note: string | null): void {
    this.#note = note;
    this.requestUpdate();
  }

  #fileName(): string {
    return fileNameOf(`${this.view?.title ?? ''} ${this.words.t(`picture.${this.picture}.label`)}`);
  }

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
