import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '@allymap/locales/page';
import type { GivenFile } from '@allymap/formats';
import type { FileImport, ImportState } from '../../controller/files/file-import.ts';
import { largestFile } from '../../controller/files/largest-file.ts';
import { lateModule } from '../../controller/late-module.ts';
import { AllymapImportEvent } from '../../events/import-event.ts';
import { theme } from '../../theme/theme.ts';
import { AllymapElement } from '../allymap-element.ts';
import { chooseFiles } from '../choose-files.ts';
import { FileDrop } from '../file-drop.ts';
import { mainButtonStyles } from '../main-button.styles.ts';
import { importStyles } from './allymap-import.styles.ts';
import { mappingStyles } from './mapping.styles.ts';
import type * as kitModule from './import-kit.ts';

/** What reads files and draws how their tables are read. */
const importKit = lateModule<typeof kitModule>(() => import('./import-kit.ts'));

/**
 * The way in for people's own files: spreadsheets and files of other programs are chosen, dropped or pasted, their reading
 * is shown and can be changed row by row and column by column, and only then becomes the map.
 *
 * @element allymap-import
 * @csspart message - The line shown while files are read, or where they cannot be.
 * @csspart tables - How the tables are read.
 * @csspart rows - What becomes of each row.
 * @cssprop --allymap-block-size - Height of the element; what does not fit scrolls.
 * @fires allymap-import - Files were brought in, or let go.
 * @fires allymap-open - A document was opened in a map of the element's own.
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - A document of its own could not be opened or shown.
 */
export class AllymapImport extends AllymapElement {
  static override styles = [theme, mainButtonStyles, importStyles, mappingStyles];

  #import: FileImport | null = null;
  /** What was given before what reads it arrived. */
  #given: ((reading: FileImport) => void) | null = null;
  readonly #drop = new FileDrop(this, (files) => this.open(files));
  #pasted = '';
  #isMissing = false;
  #focusHeading = false;

  /** Reads files together, as if they had been dropped here. */
  open(files: Iterable<File>): void {
    const given = [...files];
    const large = given.find(({ size }) => size > largestFile);
    if (large === undefined) this.#read(given.map((file) => ({ name: file.name, content: file })));
    else this.#give((reading) => reading.refuse(large.name));
  }

  /** Reads a block of cells copied from a spreadsheet, or the text of a file. */
  paste(text: string): void {
    this.#read([{ name: this.hasTexts('files', this.#onMissing) ? this.words.t('import.paste.name') : 'Pasted cells', content: text }]);
  }

  /** Whether tables were read and it is being asked what is to become of them. */
  get isAsking(): boolean {
    return this.#import?.state.stage === 'asking';
  }

  /** Lets go of what was read; nothing becomes of it. */
  clear(): void {
    this.#import?.clear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page it is back before this is run.
    queueMicrotask(() => {
      if (!this.isConnected) this.#import?.clear();
    });
  }

  protected override draw(): TemplateResult {
    const { words } = this;
    if (!this.hasTexts('files', this.#onMissing)) return html`<p class="note" part="message">${words.t(this.#isMissing ? 'failure.not-arrived' : 'part.loading', { name: 'Allymap' })}</p>`;
    const kit = this.#given === null ? importKit.now : this.late(importKit, this.#onMissing);
    if (kit !== null && this.#given !== null) this.#begin(kit, this.#given);
    const state = this.#import?.state ?? null;
    const isReading = state?.stage === 'reading' || (this.#given !== null && !this.#isMissing);
    return html`<div
      class="import ${this.#drop.isOver ? 'dropping' : ''}"
      data-drop=${words.t('import.drop')}
      aria-busy=${isReading || state?.isBusy === true ? 'true' : 'false'}
      @dragover=${this.#drop.onDragOver}
      @dragleave=${this.#drop.onDragLeave}
      @drop=${this.#drop.onDrop}
    >
      ${isReading ? this.#drawReading(state?.names ?? []) : kit !== null && state?.stage === 'asking' ? this.#drawAsking(kit, state) : this.#drawWaiting(kit, state)}
    </div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (!this.#focusHeading) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    if (heading === null) return;
    this.#focusHeading = false;
    heading.focus();
  }

  /** Waits with what is to be read until what reads it is there. */
  #give(work: (reading: FileImport) => void): void {
    this.#isMissing = false;
    this.#focusHeading = true;
    this.#given = work;
    this.requestUpdate();
  }

  #read(files: readonly GivenFile[]): void {
    this.#give((reading) => void reading.read(files));
  }

  #begin({ FileImport, pageFileClient }: typeof kitModule, work: (reading: FileImport) => void): void {
    this.#given = null;
    this.#import ??= new FileImport(pageFileClient(), {
      changed: () => this.requestUpdate(),
      open: () => this.state.document,
      done: ({ document, remarks, name }) => {
        this.store.openDocument(document, name, remarks);
        this.dispatchEvent(new AllymapImportEvent({ outcome: 'opened', files: [name] }));
      },
    });
    // What it changes at once is drawn in the next round.
    queueMicrotask(() => work(this.#import!));
  }

  #drawWaiting(kit: typeof kitModule | null, state: ImportState | null): TemplateResult {
    const { words } = this;
    return html`<div class="waiting">
      <h2 tabindex="-1">${words.t('import.title')}</h2>
      ${kit === null || state === null || state.failure === null ? nothing : kit.drawFailure(state.failure, state.names, words)}
      ${this.#isMissing ? html`<p class="failure" role="alert" part="message">${words.t('import.not-arrived')}</p>` : nothing}
      <p>${words.t('import.hint')}</p>
      <p class="buttons">
        <button type="button" class="main" @click=${this.#choose}>${words.t('import.choose')}</button>
        <button type="button" @click=${this.#cancel}>${words.t('import.cancel')}</button>
      </p>
      <label class="paste"
        >${words.t('import.paste')}
        <textarea rows="4" spellcheck="false" dir="auto" .value=${this.#pasted} @input=${this.#onPasted}></textarea>
      </label>
      <p class="buttons"><button type="button" ?disabled=${this.#pasted.trim() === ''} @click=${() => this.paste(this.#pasted)}>${words.t('import.paste.read')}</button></p>
    </div>`;
  }

  #drawReading(names: readonly string[]): TemplateResult {
    const { words } = this;
    const text = words.t('import.reading', { files: words.list(names.map(isolate)) });
    return html`<div class="waiting">
      <h2 tabindex="-1" part="message">${text}</h2>
      <progress aria-label=${text}></progress>
      <p class="buttons"><button type="button" @click=${this.#stop}>${words.t('import.stop')}</button></p>
    </div>`;
  }

  #drawAsking({ drawAsking }: typeof kitModule, state: ImportState): TemplateResult {
    const open = this.state.document;
    return drawAsking(state, this.#import!, this.words, {
      openTitle: open === null ? null : (open.title ?? open.cause.title),
      cancel: this.#cancel,
      others: this.#choose,
    });
  }

  readonly #onMissing = (): void => {
    this.#isMissing = true;
    this.requestUpdate();
  };

  readonly #stop = (): void => {
    // What was given before what reads it arrived is let go too.
    this.#given = null;
    this.#import?.stop();
    this.requestUpdate();
  };

  readonly #choose = (): void => chooseFiles('', (files) => this.open(files));

  readonly #cancel = (): void => {
    const files = this.#import?.state.names ?? [];
    this.#given = null;
    this.#import?.clear();
    this.#pasted = '';
    this.dispatchEvent(new AllymapImportEvent({ outcome: 'cancelled', files }));
  };

  readonly #onPasted = (event: Event): void => {
    this.#pasted = (event.target as HTMLTextAreaElement).value;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-import': AllymapImport;
  }
}
