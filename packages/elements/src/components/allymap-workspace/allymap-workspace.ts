import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { views, type Appearance, type MapEntry, type MapState } from '../../controller/map-state.ts';
import { largestFile } from '../../controller/files/largest-file.ts';
import { theme } from '../../theme/theme.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { AllymapElement } from '../allymap-element.ts';
import { chooseFiles } from '../choose-files.ts';
import { closeOnEscape, closeOnFocusOut } from '../closing-list.ts';
import { FileDrop } from '../file-drop.ts';
import { fileRemarks, fileRemarksStyles } from '../file-remarks.ts';
import { joinedButtonsStyles } from '../joined-buttons.styles.ts';
import { pictureKit } from '../allymap-picture/late-picture-kit.ts';
import { beginsAsDocument } from './begins-as-document.ts';
import { drawChoices } from './draw-choices.ts';
import { drawFailure } from './draw-failure.ts';
import { drawOrigin } from './draw-origin.ts';
import { drawSwitcher } from './draw-switcher.ts';
import { drawWelcome } from './draw-welcome.ts';
import { focusOnMap } from './focus-on-map.ts';
import { canShow, forgetPicture, keepPicture, lastPicture } from './last-picture.ts';
import { workspaceStyles } from './allymap-workspace.styles.ts';
import { morePictures } from './more-pictures.ts';
import { OwnMaps } from './own-maps.ts';
import { isPresentingOffered } from './presenting-offered.ts';
import { WorkspacePresentation } from './workspace-presentation.ts';
import { offeredLanguages } from '../../controller/offered-languages.ts';
import { PanelSheet } from './panel-sheet.ts';
import { smallAndPrintedStyles } from './small-and-printed.styles.ts';

/** What can stand over the workspace. */
type Dialog = 'import' | 'save' | 'start' | 'kept' | 'present';

/**
 * The whole tool: a title and a sentence that reads the map aloud, the picture, its legend, and a panel on what is selected.
 *
 * @element allymap-workspace
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-open - A document was opened.
 * @fires allymap-change - The map is about to be changed.
 * @fires allymap-error - Something could not be opened or drawn.
 * @fires allymap-filter - What is shown of the actors changed.
 * @fires allymap-import - Files were brought in, or let go.
 * @csspart picture - Where the map, the grid or the table is.
 * @csspart legend - The legend below the picture.
 * @csspart remarks - What in the file was not read as it was written.
 * @cssprop --allymap-block-size - Height of the workspace; a share is one of what surrounds it.
 */
export class AllymapWorkspace extends AllymapElement {
  static override styles = [theme, joinedButtonsStyles, workspaceStyles, fileRemarksStyles, smallAndPrintedStyles];
  static override properties = {
    ...AllymapElement.properties,
    maps: { attribute: false },
    projector: { type: Boolean, reflect: true },
    remembers: { type: Boolean },
    keep: { type: Boolean },
  };

  /** Maps to choose from: each with an address or a document. The first is opened if nothing else is. */
  declare maps: readonly MapEntry[];
  /** Larger everything and nothing but the picture, for the back of the room. */
  declare projector: boolean;
  /** Whether the picture that a reader chose last is shown first the next time: its name is kept in this browser (`localStorage`), nothing else. */
  declare remembers: boolean;
  /** Whether a map that may be edited is kept in this browser as it is changed, and found there again (`IndexedDB`, of this origin, on this machine, nowhere else). */
  declare keep: boolean;

  readonly #drop = new FileDrop(this, (files) => void this.#openFiles(files));
  readonly #sheet = new PanelSheet(this);
  readonly #own = new OwnMaps({
    map: () => ({ store: this.store, root: this.shadowRoot!, editable: this.editable, keeps: this.keep }),
    words: () => this.words,
    late: (module) => this.late(module, () => this.requestUpdate()),
    hasTexts: () => this.hasTexts('editing', () => this.requestUpdate()),
    changed: () => this.requestUpdate(),
    show: (dialog) => this.#openDialog(dialog),
    openFiles: () => this.#chooseFiles(),
    paste: () => this.#paste(),
    done: () => this.#closeDialog('map'),
  });
  /** What stands over the workspace. */
  #dialog: Dialog | null = null;
  readonly #presentation = new WorkspacePresentation({
    part: () => ({ store: this.store, options: this.renderRoot.querySelector('allymap-picture')?.options ?? {} }),
    late: (module, texts) => (this.hasTexts(texts, this.#onMissing) ? this.late(module, this.#onMissing) : null),
    leave: (isOver) => (isOver ? this.#closeDialog('menu') : this.requestUpdate()),
  });
  /** Whether the list of further pictures was opened. */
  #wantsMore = false;
  #isMissing = false;
  /** The further picture that was chosen another time, until it is known whether there is one of that name and this map can show it. */
  #remembered: string | null = null;

  constructor() {
    super();
    this.maps = [];
    this.projector = false;
    this.remembers = false;
    this.keep = false;
  }

  protected override get mayEdit(): boolean {
    return this.editable && !this.#own.follows;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#own.end();
  }

  override mapChanged(state: MapState, previous: MapState): void {
    super.mapChanged(state, previous);
    if (state.appearance.projector !== previous.appearance.projector) this.projector = state.appearance.projector;
    if (state.selected !== previous.selected) this.#sheet.follow(state.selected);
  }

  protected override takeGiven(changed: ReadonlySet<PropertyKey>): void {
    // Before the first map is opened: a portfolio opens on its own picture.
    const last = changed.has('remembers') && this.remembers && this.state.document === null ? lastPicture() : null;
    if (last !== null) this.request('appear', { appearance: last });
    this.#remembered = last?.further ?? this.#remembered;
    super.takeGiven(changed);
    if (changed.has('maps') && Array.isArray(this.maps)) this.store.listMaps(this.maps);
    if (changed.has('projector')) this.request('appear', { appearance: { projector: this.projector } });
    if (changed.has('language')) this.request('speak', { language: this.language });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document, appearance } = this.state;
    this.#own.follow();
    const id = this.#remembered;
    if (id === null || document === null || pictureKit.now === null) return;
    this.#remembered = null;
    if (canShow(pictureKit.now, id, document)) return;
    forgetPicture();
    if (appearance.further === id) this.#appear({ further: null });
  }

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    const alone = view === null || (view.facts.length === 0 && !state.editable);
    return html`<div
      class="frame ${alone ? 'alone' : ''} ${this.#sheet.isOpen ? 'with-sheet' : ''} ${this.#drop.isOver ? 'dropping' : ''}"
      data-drop=${words.t('workspace.drop')}
      @dragover=${this.#drop.onDragOver}
      @dragleave=${this.#drop.onDragLeave}
      @drop=${this.#drop.onDrop}
      @paste=${this.#onPaste}
      @keydown=${this.#sheet.onKeydown}
    >
      <header>
        <div class="title">
          <h1 tabindex="-1"><bdi>${view?.title ?? words.t('workspace.title')}</bdi></h1>
          ${drawSwitcher(state, words, this.store)}
        </div>
        ${view === null ? nothing : html`<p class="aloud" id="aloud">${view.sentences.join(' ')}</p>`}
        ${view === null ? nothing : drawOrigin(view)} ${fileRemarks(state, words, this.store)} ${this.#own.note()}
      </header>
      <div class="tools">${view === null ? nothing : this.#drawTools(view, state.appearance)} ${this.#drawMenu(view)}</div>
      <div class="picture" part="picture">
        ${view === null && state.status !== 'loading' ? drawWelcome(this.state.maps[0], this.words, this.#own.buttons(), { open: this.#chooseFiles, paste: this.#paste, sample: (id) => void this.store.openMap(id) }) : this.#drawPicture(state.appearance)} ${drawFailure(state, words, this.store)}
      </div>
      ${alone || state.appearance.further !== null || state.appearance.picture === 'grid' ? nothing : html`<div class="legend"><allymap-legend part="legend" theme=${this.theme ?? nothing}></allymap-legend></div>`}
      <aside class="panel ${this.#sheet.isOpen ? 'open' : ''}" aria-label=${words.t('workspace.panel')}>
        ${alone
          ? nothing
          : html`<button type="button" class="close-sheet" aria-label=${words.t('remark.close')} @click=${this.#sheet.close}>×</button>
              <div class="filter"><allymap-filter theme=${this.theme ?? nothing}></allymap-filter></div>
              <allymap-details theme=${this.theme ?? nothing}></allymap-details>`}
      </aside>
      ${this.#drawDialog()}
    </div>`;
  }

  #drawTools(view: MapView, appearance: Appearance): TemplateResult {
    const { words } = this;
    return html`<div class="pictures joined" role="group" aria-label=${words.t('workspace.picture')}>
        ${views.map(
          (picture) =>
            html`<button type="button" aria-pressed=${appearance.further === null && picture === appearance.picture ? 'true' : 'false'} @click=${() => this.#choose({ picture, further: null })}>
              ${words.t(`workspace.picture.${picture}`)}
            </button>`,
        )}
      </div>
      ${this.#drawMorePictures(view, appearance)}
      ${drawChoices(view, appearance, words, (chosen) => this.#appear(chosen))}
      <button type="button" class="sheet-switch" aria-expanded=${this.#sheet.isOpen ? 'true' : 'false'} @click=${this.#sheet.toggle}>
        ${words.t('workspace.panel')}
      </button>`;
  }

  /** Their list is loaded when it is opened, or when one of them is shown. */
  #drawMorePictures({ document }: MapView, { further }: Appearance): TemplateResult {
    const isWanted = this.#wantsMore || further !== null;
    const kit = isWanted ? this.late(pictureKit, this.#onMissing) : null;
    const isReady = isWanted && this.hasTexts('pictures', this.#onMissing);
    return morePictures(isReady && kit !== null ? kit : this.#isMissing ? 'missing' : 'arriving', document, further, this.words, { open: this.#wantMore, choose: this.#choosePicture });
  }

  readonly #wantMore = (): void => {
    if (this.#wantsMore) return;
    this.#wantsMore = true;
    this.requestUpdate();
  };

  readonly #choosePicture = (further: string): void => {
    this.renderRoot.querySelector('details.more-pictures')?.removeAttribute('open');
    this.#choose({ picture: this.state.appearance.picture, further });
  };

  #choose(chosen: Pick<Appearance, 'picture' | 'further'>): void {
    if (this.remembers) keepPicture(chosen);
    this.#appear(chosen);
  }

  /** The list then says that it did not arrive; the map goes on. */
  readonly #onMissing = (): void => {
    this.#isMissing = true;
    this.requestUpdate();
  };

  #drawMenu(view: MapView | null): TemplateResult {
    const { words } = this;
    return html`<div class="end">
      ${this.projector
        ? html`<button type="button" @click=${() => this.#appear({ projector: false })}>${words.t('workspace.leave-projector')}</button>`
        : nothing}
      <details class="menu" @keydown=${closeOnEscape} @focusout=${closeOnFocusOut}>
        <summary class="button">${words.t('workspace.menu')}</summary>
        <div>
          ${offeredLanguages.length < 2
            ? nothing
            : html`<label
                >${words.t('workspace.language')}
                <select @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}>
                  ${offeredLanguages.map(({ tag, name }) => html`<option value=${tag} lang=${tag} ?selected=${tag === words.language}>${name}</option>`)}
                </select></label
              >`}
          ${this.#own.buttons()}
          <button type="button" @click=${this.#chooseFiles}>${words.t('workspace.open')}</button>
          <button type="button" @click=${this.#paste}>${words.t('workspace.paste')}</button>
          ${view === null
            ? nothing
            : html`<button type="button" @click=${() => this.#openDialog('save')}>${words.t('workspace.save')}</button>
                <button type="button" @click=${() => print()}>${words.t('workspace.print')}</button>
                ${isPresentingOffered && (this.state.editable || view.document.presentationSteps.length > 0) ? html`<button type="button" @click=${() => this.#openDialog('present')}>${words.t('workspace.present')}</button>` : nothing}
                <button type="button" @click=${() => this.#appear({ projector: !this.projector })}>${words.t('workspace.projector')}</button>`}
        </div>
      </details>
    </div>`;
  }

  #drawPicture({ picture, further }: Appearance): TemplateResult {
    if (further !== null && further === this.#remembered && !this.#isMissing) return html`<p class="waits">${this.words.t('part.loading')}</p>`;
    if (further !== null) return html`<allymap-picture picture=${further} theme=${this.theme ?? nothing} .addMissing=${this.#paste}></allymap-picture>`;
    switch (picture) {
      case 'network':
        return html`<allymap-map theme=${this.theme ?? nothing} ?projector=${this.projector} aria-describedby="aloud"></allymap-map>`;
      case 'grid':
        return html`<allymap-grid theme=${this.theme ?? nothing} .addMissing=${this.#paste}></allymap-grid>`;
      case 'table':
        return html`<allymap-table theme=${this.theme ?? nothing}></allymap-table>`;
    }
  }

  #appear(appearance: Partial<Appearance>): void {
    this.request('appear', { appearance });
  }

  /** Over the workspace and, being modal, over the page: with a file one wants nothing else, and Escape leads back. */
  #drawDialog(): TemplateResult | typeof nothing {
    if (this.#dialog === null) return nothing;
    const { words, view } = this;
    if (this.#dialog === 'present') return view === null ? nothing : this.#presentation.draw(view, this.shadowRoot!, this.#isMissing);
    return html`<dialog class="files" aria-label=${this.#dialog === 'start' || this.#dialog === 'kept' ? this.#own.labelOf(this.#dialog) : words.t(this.#dialog === 'import' ? 'workspace.open' : 'workspace.save')} @close=${this.#onClose} @cancel=${this.#onCancel}>
      ${this.#dialog === 'import'
        ? html`<allymap-import theme=${this.theme ?? nothing} @allymap-import=${this.#onClose}></allymap-import>`
        : html`${this.#dialog === 'start' || this.#dialog === 'kept' ? this.#own.draw(this.#dialog) : html`<allymap-save theme=${this.theme ?? nothing}></allymap-save>`}
            <button type="button" class="close" @click=${this.#onClose}>${words.t('remark.close')}</button>`}
    </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  readonly #paste = (): void => this.#openDialog('import');

  #openDialog(dialog: Dialog): void {
    for (const menu of this.renderRoot.querySelectorAll('details.menu')) menu.removeAttribute('open');
    this.#dialog = dialog;
    this.requestUpdate();
  }

  readonly #onClose = (): void => this.#closeDialog('menu');

  #closeDialog(then: 'menu' | 'map'): void {
    if (this.#dialog === null) return;
    this.#dialog = null;
    this.requestUpdate();
    // The button that opened it has gone with its list.
    void this.updateComplete.then(() => (then === 'map' ? focusOnMap(this.renderRoot) : this.renderRoot.querySelector<HTMLElement>('.end details.menu summary')?.focus()));
  }

  /** A slip of Escape must not throw away how somebody has told tables to be read. */
  readonly #onCancel = (event: Event): void => {
    if (this.renderRoot.querySelector('allymap-import')?.isAsking === true) event.preventDefault();
  };

  readonly #chooseFiles = (): void => chooseFiles('', (files) => void this.#openFiles(files));

  /** Opens a document at once; everything else by way of the import, which shows first what will become of it. */
  async #openFiles(files: readonly File[]): Promise<void> {
    const [file] = files as readonly [File, ...File[]];
    try {
      if (files.length === 1 && file.size <= largestFile && (await beginsAsDocument(file))) {
        this.store.openText(await file.text(), file.name);
        return;
      }
      (await this.#importElement()).open(files);
    } catch (error) {
      this.store.fail('not-loaded', file.name, error);
    }
  }

  async #importElement(): Promise<HTMLElementTagNameMap['allymap-import']> {
    this.#openDialog('import');
    await this.updateComplete;
    return this.renderRoot.querySelector('allymap-import')!;
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // Into a field one pastes words; a block of cells has several lines or columns.
    if (event.composedPath().some((one) => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) || !/[\t\n]./.test(text)) return;
    event.preventDefault();
    void this.#importElement().then((element) => element.paste(text));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-workspace': AllymapWorkspace;
  }
}
