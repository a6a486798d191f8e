import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '@allymap/locales/page';
import type { Document, Message, RedactionChoice } from '@allymap/core';
import type { WrittenFile } from '@allymap/formats';
import type { FileClient, FormatOffer } from '@allymap/worker/files';
import { lateModule } from '../../controller/late-module.ts';
import { engine } from '../../controller/load-engine.ts';
import type { MapState } from '../../controller/map-state.ts';
import { theme } from '../../theme/theme.ts';
import { AllymapElement } from '../allymap-element.ts';
import { mainButtonStyles } from '../main-button.styles.ts';
import { fileNameOf, saveFile } from '../save-file.ts';
import { drawLeftOut } from './draw-left-out.ts';
import { lossesText } from './losses-text.ts';
import { saveStyles } from './allymap-save.styles.ts';
import type * as kitModule from './save-kit.ts';

/** What writes files. */
const saveKit = lateModule<typeof kitModule>(() => import('./save-kit.ts'));

/** The document's own format, which needs nothing that has to arrive. */
const json: FormatOffer = { id: 'json', name: 'Allymap JSON', extension: '.allymap.json', mediaType: 'application/json', isRead: true, losses: [] };

/**
 * The way out: every format in which the open map can be saved, and what of this map is lost in it; and what is to be left out of it,
 * where it is given away.
 *
 * @element allymap-save
 * @csspart message - The line shown while there is no map, or where a file cannot be written.
 * @csspart formats - The list of formats.
 * @csspart left-out - What can be left out of what is saved, and what that is.
 * @cssprop --allymap-block-size - Height of the element; what does not fit scrolls.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - A document of its own could not be opened or shown.
 */
export class AllymapSave extends AllymapElement {
  static override styles = [theme, mainButtonStyles, saveStyles];

  /** What is offered for which document. */
  #offers: readonly FormatOffer[] = [];
  #offered: Document | null = null;
  #chosen = 'json';
  /** What is to be left out, the map without it, and what that is; null: the copy is being made. */
  #without: readonly RedactionChoice[] = [];
  #copy: { readonly document: Document; readonly leftOut: readonly Message[] } | null = null;
  #files: readonly WrittenFile[] = [];
  #note = '';
  #isBusy = false;
  #isMissing = false;

  override mapChanged(state: MapState, previous: MapState): void {
    super.mapChanged(state, previous);
    if (state.document === previous.document) return;
    this.#files = [];
    this.#note = '';
    this.#leaveOut([]);
  }

  protected override draw(): TemplateResult {
    const { words } = this;
    if (!this.hasTexts('files', this.#onMissing)) return html`<p class="note" part="message">${words.t(this.#isMissing ? 'failure.not-arrived' : 'part.loading', { name: 'Allymap' })}</p>`;
    const { document: whole } = this.state;
    if (whole === null) return html`<p class="note" part="message">${words.t('save.nothing')}</p>`;
    const document = this.#without.length === 0 ? whole : (this.#copy?.document ?? null);
    if (document !== null && this.#offered !== document) void this.#ask(document);
    const offers = this.#offers.length === 0 ? [json] : this.#offers;
    const chosen = offers.find(({ id }) => id === this.#chosen) ?? offers[0]!;
    return html`<div class="save" aria-busy=${this.#isBusy ? 'true' : 'false'}>
      <h2 tabindex="-1">${words.t('save.title')}</h2>
      <p class="note" id="hint">${words.t('save.hint')}</p>
      <div role="radiogroup" part="formats" aria-labelledby="hint">${offers.map((offer) => this.#drawOffer(offer, offer === chosen))}</div>
      ${drawLeftOut(this.#without, this.#without.length === 0 ? null : (this.#copy?.leftOut ?? 'making'), words, (choices) => this.#leaveOut(choices))}
      ${this.#isMissing ? html`<p class="note" part="message">${words.t('import.not-arrived')}</p>` : nothing}
      ${this.#files.length < 2
        ? nothing
        : html`<p>${words.t('save.files')}</p>
            <ul>
              ${this.#files.map((file) => html`<li><button type="button" @click=${() => this.#save(file, chosen)}><bdi>${nameOf(file, whole)}</bdi></button></li>`)}
            </ul>`}
      <p role="status" class="note">${this.#isBusy ? words.t('save.writing') : this.#note}</p>
      <p class="buttons">
        <button type="button" class="main" ?disabled=${this.#isBusy || document === null} @click=${() => document !== null && void this.#write(document, chosen)}>${words.t('save.save', { format: isolate(chosen.name) })}</button>
      </p>
    </div>`;
  }

  #drawOffer({ id, name, extension, isRead, losses }: FormatOffer, isChosen: boolean): TemplateResult {
    const { words } = this;
    return html`<label class=${isChosen ? 'chosen' : ''}>
      <input type="radio" name="format" value=${id} .checked=${isChosen} @change=${() => this.#choose(id)} />
      <span><b>${name}</b> <bdi class="note">${extension}</bdi><br /><span class="note">${losses.length === 0 ? words.t('save.all') : words.t('save.loses', { things: lossesText(losses, words) })}${isRead ? '' : `. ${words.t('save.only-written')}`}</span></span>
    </label>`;
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#files = [];
    this.#note = '';
    this.requestUpdate();
  }

  /** Makes the copy that is given away; nothing is written of the map before it is there. */
  #leaveOut(without: readonly RedactionChoice[]): void {
    this.#without = without;
    this.#copy = null;
    this.#files = [];
    this.#note = '';
    this.requestUpdate();
    const { document } = this.state;
    if (document === null || without.length === 0) return;
    void atDesk((desk) => desk.leaveOut(document, without)).then(
      (copy) => {
        if (this.#without === without) this.#copy = copy;
        this.requestUpdate();
      },
      () => this.#onMissing(),
    );
  }

  /** Asks what each format loses of a document; JSON is offered meanwhile. */
  async #ask(document: Document): Promise<void> {
    this.#offered = document;
    this.#offers = [];
    try {
      const offers = await atDesk((desk) => desk.offers(document));
      if (this.#offered === document) this.#offers = offers;
    } catch {
      this.#isMissing = true;
    }
    this.requestUpdate();
  }

  async #write(document: Document, offer: FormatOffer): Promise<void> {
    this.#isBusy = true;
    this.#files = [];
    this.requestUpdate();
    try {
      const files = await this.#written(document, offer);
      this.#files = files;
      this.#note = '';
      if (files.length === 1) this.#save(files[0]!, offer);
    } catch (error) {
      this.#note = this.words.t('save.failed', { detail: isolate(error instanceof Error ? error.message : String(error)) });
    }
    this.#isBusy = false;
    this.requestUpdate();
    await this.updateComplete;
    // Of several files each is saved by a button of its own, which may stand below what is seen.
    this.renderRoot.querySelector('ul')?.scrollIntoView({ block: 'nearest' });
  }

  async #written(document: Document, { id }: FormatOffer): Promise<readonly WrittenFile[]> {
    const name = fileNameOf(document.title ?? document.cause.title);
    if (id === 'json') return [{ name: `${name}.allymap.json`, content: (await engine.load()).serialiseDocument(document) }];
    return atDesk((desk) => desk.write(document, id, name));
  }

  #save(file: WrittenFile, { mediaType }: FormatOffer): void {
    const name = nameOf(file, this.state.document!);
    saveFile(name, file.content, mediaType);
    this.#note = this.words.t('save.saved', { file: isolate(name) });
    this.requestUpdate();
  }

  readonly #onMissing = (): void => {
    this.#isMissing = true;
    this.requestUpdate();
  };
}

/** Files of a format that takes several are named by what is in them; beside others they need the map's name too. */
function nameOf({ name }: WrittenFile, document: Document): string {
  const map = fileNameOf(document.title ?? document.cause.title);
  return name.startsWith(map) ? name : `${map}.${name}`;
}

/** Does something at a desk, whose worker ends with it. */
async function atDesk<Result>(work: (desk: FileClient) => Promise<Result>): Promise<Result> {
  const desk = (await saveKit.load()).pageFileClient();
  try {
    return await work(desk);
  } finally {
    desk.stop();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-save': AllymapSave;
  }
}
