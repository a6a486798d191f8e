import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadedTranslator, loadLanguage, negotiateLanguage, UnloadedLanguageError, type LanguageTag, type Translator } from '@allymap/locales/page';
import { noChanges } from '../controller/editing/edit-log.ts';
import { editingScript } from '../controller/editing/editing-script.ts';
import { lateModule, type LateModule } from '../controller/late-module.ts';
import { engine } from '../controller/load-engine.ts';
import type { MapState } from '../controller/map-state.ts';
import { AllymapErrorEvent, AllymapOpenEvent, AllymapSelectEvent } from '../events/index.ts';
import { mapView, type MapView } from '../view-model/map-view.ts';
import { loadPictureTexts } from './allymap-picture/late-picture-kit.ts';
import { editKit } from './editing/late-edit-kit.ts';
import { languageMissing } from './language-missing.ts';
import { MapPart } from './map-part.ts';

/**
 * What every part has in common: a map that it shows, the reader's language, and a promise not to throw at the page.
 *
 * The map comes from `document`, from `src`, from a `<script type="application/json">` inside the element, from the
 * element named by `for`, or from the Allymap element around it, in this order. Elements inside are shown after the part
 * and share its map.
 *
 * @slot - What stands inside the element is shown below it; Allymap elements among it share its map.
 * @cssprop --allymap-ground - Behind the pictures and the legend.
 * @cssprop --allymap-surface - Behind panels, lists, buttons and fields; the cells of the grid.
 * @cssprop --allymap-raised - Behind a button under the pointer, and the bars of shares.
 * @cssprop --allymap-ink - Text.
 * @cssprop --allymap-muted - Text that says less: units, captions, what something rests on.
 * @cssprop --allymap-rule - Lines between things, and around buttons and fields.
 * @cssprop --allymap-tie - Ties in the network map, and the axes of the grid.
 * @cssprop --allymap-accent - Links, what is switched on, and the ring around what the keyboard has reached.
 * @cssprop --allymap-accent-ink - Text on the accent.
 * @cssprop --allymap-halo - Around the selected actor.
 * @cssprop --allymap-font - Typefaces, as `font-family` takes them.
 * @cssprop --allymap-font-size - Size of the text, with a unit.
 */
export abstract class AllymapElement extends MapPart {
  static override properties = {
    ...MapPart.properties,
    for: { type: String },
    src: { type: String },
    language: { type: String },
    theme: { type: String, reflect: true },
  };

  /** Id of the element in the same document or shadow root whose map this part shows. */
  declare for: string | null;
  /** Address of a document to load. */
  declare src: string | null;
  /** BCP 47 tag of the language to speak; absent: that of the page around the element. */
  declare language: string | null;
  /** `light`, `dark`, or absent for the reader's own preference. */
  declare theme: 'light' | 'dark' | null;

  #pageLanguage = 'en';
  /** The words that were spoken last. */
  #spoken: Translator | null = null;
  /** The language that was asked for last, and whatever is still on its way. */
  #asked: string | null = null;
  #languages: Promise<void> = Promise.resolve();
  /** Files that the part draws with: what is on its way, and what did not arrive while it is in the page. */
  #arriving: Promise<void> = Promise.resolve();
  readonly #missing = new Set<unknown>();
  /** The language whose file did not arrive. */
  #unspoken: LanguageTag | null = null;
  #broken: string | null = null;
  #shown: unknown;
  /** Properties that were set and not acted on yet. */
  #given = new Set<PropertyKey>();

  constructor() {
    super();
    this.for = null;
    this.src = null;
    this.language = null;
    this.theme = null;
  }

  /** True where this part was given a map of its own. */
  get hasOwnDocument(): boolean {
    return this.givenDocument !== undefined || this.src !== null || this.#inlineDocument() !== null;
  }

  /** The language that the reader asked for. */
  get #requested(): string {
    return this.language ?? this.state.language ?? this.#pageLanguage;
  }

  /** The words of the reader's language, or of the one that stands in while it is on its way; null while there is none. */
  #translator(): Translator | null {
    const wanted = loadedTranslator(this.#requested);
    if (wanted !== null) {
      this.#unspoken = null;
      return (this.#spoken = wanted);
    }
    this.#load(this.#requested);
    return this.#spoken;
  }

  /** The words that the part speaks. There are some wherever something is drawn. */
  protected get words(): Translator {
    const words = this.#translator();
    if (words === null) throw new Error('No language has arrived yet.');
    return words;
  }

  /** What there is to show, or `null` while no document is open, or no language is there to show it in. */
  protected get view(): MapView | null {
    const words = this.#translator();
    return words === null ? null : mapView(this.state, words);
  }

  /** Loads a language, and English in its place where its file does not arrive. */
  #load(requested: string): void {
    if (this.#asked === requested) return;
    this.#asked = requested;
    this.#languages = loadLanguage(requested).then(
      () => this.requestUpdate(),
      async (error: unknown) => {
        if (this.map.ownsStore) this.dispatchEvent(new AllymapErrorEvent({ code: 'not-arrived', name: negotiateLanguage(requested).language.tag, detail: String(error), problems: [] }));
        this.#unspoken = error instanceof UnloadedLanguageError ? error.language : null;
        await loadLanguage('en').catch(() => undefined);
        this.#spoken ??= loadedTranslator('en');
        this.requestUpdate();
      },
    );
  }

  /**
   * A file that this part draws with; null while it is on its way, or where it did not arrive, which the part then says:
   * that it could not open the map, unless `onMissing` knows better.
   */
  protected late<Module>(module: LateModule<Module>, onMissing = (error: unknown): void => this.store.fail('not-arrived', this.state.document?.cause.title ?? this.localName, error)): Module | null {
    if (module.now !== null || this.#missing.has(module)) return module.now;
    const arriving = module.load().then(
      () => this.requestUpdate(),
      (error: unknown) => {
        this.#missing.add(module);
        onMissing(error);
      },
    );
    // With whatever else is on its way.
    const before = this.#arriving;
    this.#arriving = arriving.then(() => before);
    return null;
  }

  /** Whether further texts are there, in the language that is spoken; they are loaded when they are first asked for. */
  protected hasTexts(of: 'files' | 'pictures' | 'results' | 'editing', onMissing: (error: unknown) => void): boolean {
    return this.late(furtherTexts(this.words.language, of), onMissing) !== null;
  }

  /** What edits in the page, with its texts; null where the map may not be edited, while it is on its way, or where it did not arrive. */
  protected editingKit(): typeof editKit.now {
    const onMissing = (): void => this.requestUpdate();
    const kit = this.state.editable ? this.late(editKit, onMissing) : null;
    const hasTexts = kit !== null && [this.hasTexts('editing', onMissing), this.hasTexts('files', onMissing)].every((has) => has);
    return hasTexts ? kit : null;
  }

  /** Resolves once what was asked for is drawn, in words that have arrived. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#languages;
    await engine.settled();
    await this.#arriving;
    return super.getUpdateComplete();
  }

  /** Selects an actor, or none, and tells the page. */
  protected select(actor: string | null): void {
    if (actor === this.state.selected) return;
    this.request('select', { actor });
    this.dispatchEvent(new AllymapSelectEvent(actor));
  }

  override connectedCallback(): void {
    this.#pageLanguage = languageAround(this);
    this.#missing.clear();
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
    this.#openInlineDocument();
    // A script in the page's head upgrades the element before the parser has come to what is inside.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#readWhatIsInside, { once: true });
  }

  /** Told of each change of the shared state. Overriders call this one too. */
  mapChanged(state: MapState, previous: MapState): void {
    if (!this.map.ownsStore) return;
    if (state.failure !== null && state.failure !== previous.failure) this.dispatchEvent(new AllymapErrorEvent(state.failure));
    if (state.document !== null && state.document !== previous.document && state.log === noChanges) {
      const { document, openMap, remarks } = state;
      this.dispatchEvent(
        new AllymapOpenEvent({
          title: document.title ?? document.cause.title,
          map: openMap,
          actors: document.actors.length,
          ties: document.ties.length,
          remarks,
        }),
      );
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const property of changed.keys()) this.#given.add(property);
    // What a part is given out of the page waits until it is back, which asks for an update.
    if (!this.isConnected) return;
    const given = this.#given;
    this.#given = new Set();
    this.takeGiven(given);
    this.allowEditing();
  }

  /** Acts on properties that were set. Overriders call this one too. */
  protected takeGiven(changed: ReadonlySet<PropertyKey>): void {
    if (changed.has('for') || changed.has('document') || changed.has('src')) this.map.link();
    if (changed.has('document') && this.givenDocument !== undefined) this.openGiven();
    else if (changed.has('src') && this.src !== null) void this.store.openUrl(this.src);
  }

  protected override render(): TemplateResult | typeof noChange {
    // Out of the page there is no room to measure and nobody to look: the part is drawn when it comes back.
    if (!this.isConnected) return noChange;
    const words = this.#translator();
    const missing = this.#unspoken !== null && this.map.ownsStore ? html`<p class="language-missing" role="status" lang=${this.#unspoken}>${languageMissing[this.#unspoken]}</p>` : nothing;
    if (words === null) return html`<div class="shell"><div class="root" aria-busy=${this.#unspoken === null ? 'true' : 'false'}>${missing}</div><slot></slot></div>`;
    if (this.#broken !== null && this.#shown !== this.state.document) this.#broken = null;
    try {
      if (this.#broken === null) {
        // The shell, not the host, lays the part out: pages set `display` on elements of their own accord.
        return html`<div class="shell">${missing}<div class="root" lang=${words.language} dir=${words.direction}>${this.draw()}</div><slot></slot></div>`;
      }
    } catch (error) {
      this.#breakDown(error);
    }
    return html`<div class="root" role="alert" lang=${words.language} dir=${words.direction}>
      <p class="broken">${words.t('failure.internal')}</p>
    </div>`;
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#breakDown(error);
    }
  }

  /** Draws the part. */
  protected abstract draw(): TemplateResult;

  /** Makes a mistake of ours visible and audible, once, without throwing at the page. */
  #breakDown(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.#broken = detail;
    this.#shown = this.state.document;
    this.dispatchEvent(new AllymapErrorEvent({ code: 'internal', name: this.localName, detail, problems: [] }));
  }

  #inlineDocument(): HTMLScriptElement | null {
    return this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
  }

  readonly #readWhatIsInside = (): void => {
    if (!this.isConnected) return;
    this.map.link();
    this.#openInlineDocument();
  };

  #openInlineDocument(): void {
    if (this.givenDocument !== undefined || this.src !== null) return;
    const script = this.#inlineDocument();
    if (script !== null && this.state.status === 'empty' && this.state.failure === null) this.store.openText(script.textContent, this.localName);
  }
}

const textsBeside = new Map<string, LateModule<true>>();

/** What is said of files, in further pictures, or of results, in a language: a file that arrives where it is first needed. */
function furtherTexts(language: LanguageTag, of: 'files' | 'pictures' | 'results' | 'editing'): LateModule<true> {
  const key = `${of} ${language}`;
  const found = textsBeside.get(key) ?? lateModule(() => (of === 'pictures' ? loadPictureTexts(language) : of === 'editing' ? editingScript().then(() => loadLanguage(language, of)) : loadLanguage(language, of)).then(() => true as const));
  textsBeside.set(key, found);
  return found;
}

/** The language of the nearest element around that names one, out of shadow roots too. */
function languageAround(start: Element): string {
  for (let element: Element | null = start; element !== null; ) {
    const near: Element | null = element.closest('[lang]');
    const language = near?.getAttribute('lang');
    if (language) return language;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
