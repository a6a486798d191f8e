import { html, nothing, type TemplateResult } from 'lit';
import { isolate, type Translator } from '@allymap/locales/page';
import type { MapStore } from '../../controller/map-store.ts';
import type { Keeper } from '../../keeping/keeper.ts';
import type { KeptMap } from '../../keeping/kept-maps.ts';
import { adoptStyles } from '../editing/adopt-styles.ts';
import { changeFile, linkedFile, openFromFile, type FileNews } from './linked-file.ts';
import { keptMapsStyles } from './kept-maps-panel.styles.ts';
import { copyKept, renameKept } from './copy-and-rename.ts';

/** What is being asked about a kept map, or about all. */
type Asked = { readonly about: 'rename' | 'forget'; readonly id: string } | { readonly about: 'forget-all' };

/** The maps that are kept in this browser: where they are, and how to open, rename, copy and forget them. */
export class KeptMapsPanel {
  #list: readonly KeptMap[] = [];
  #asked: Asked | null = null;
  #file: FileSystemFileHandle | undefined;
  #note: FileNews | 'open-elsewhere' | 'unreadable' | null = null;
  readonly #store: MapStore;
  readonly #keeper: Keeper;
  readonly #root: ShadowRoot;
  readonly #changed: () => void;
  readonly #done: () => void;

  /** `done` is told when a map was opened. */
  constructor(store: MapStore, keeper: Keeper, root: ShadowRoot, changed: () => void, done: () => void) {
    this.#store = store;
    this.#keeper = keeper;
    this.#root = root;
    this.#changed = changed;
    this.#done = done;
    adoptStyles(root, keptMapsStyles);
  }

  isOf(keeper: Keeper): boolean {
    return keeper === this.#keeper;
  }

  /** Looks again what is kept. */
  async refresh(): Promise<void> {
    await this.#keeper.settled();
    const maps = this.#keeper.maps;
    this.#list = maps === null ? [] : await maps.list().catch(() => []);
    this.#file = await linkedFile(this.#keeper);
    this.#changed();
  }

  draw(words: Translator): TemplateResult {
    const { t } = words;
    const isRefused = this.#keeper.maps === null;
    return html`<div class="kept-maps">
      <h2 id="kept-heading" tabindex="-1" autofocus>${t('keep.title')}</h2>
      <p>${t(isRefused ? 'keep.refused' : 'keep.where')}</p>
      ${this.#list.length === 0 ? (isRefused ? nothing : html`<p class="note">${t('keep.none')}</p>`) : html`<ul>${this.#list.map((one) => this.#drawMap(one, words))}</ul>`}
      <p class="buttons">
        ${this.#store.state.document === null ? nothing : html`<button type="button" @click=${() => void this.#save()}>${this.#file === undefined ? t('keep.save-to-file') : t('keep.save-to', { file: isolate(this.#file.name) })}</button>`}
        <button type="button" @click=${() => void this.#openFile()}>${t('keep.open-file')}</button>
        ${this.#list.length === 0 ? nothing : html`<button type="button" class="forget" @click=${() => this.#ask({ about: 'forget-all' })}>${t('keep.forget-all')}</button>`}
      </p>
      ${this.#asked?.about === 'forget-all' ? this.#drawForgetting('all', t('keep.forget-all-sure', { count: this.#list.length }), words) : nothing}
      <p class="note" role="status">${this.#note === null ? nothing : typeof this.#note === 'string' ? t(`keep.${this.#note}`) : t(`keep.file-${this.#note.what}`, { file: isolate(this.#note.file) })}</p>
    </div>`;
  }

  #drawMap({ id, name, actors, at }: KeptMap, words: Translator): TemplateResult {
    const { t } = words;
    const isOpen = id === this.#keeper.map;
    const named = { name: isolate(name) };
    const when = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
    const about = this.#asked !== null && 'id' in this.#asked && this.#asked.id === id ? this.#asked.about : null;
    return html`<li aria-current=${isOpen ? 'true' : nothing}>
      <bdi>${name}</bdi>
      <span class="note">${t('keep.about', { count: actors, when })}${isOpen ? html` · ${t('keep.open-now')}` : nothing}</span>
      <p class="buttons">
        ${isOpen ? nothing : html`<button type="button" aria-label=${t('keep.open-named', named)} @click=${() => void this.#open(id)}>${t('keep.open')}</button>`}
        <button type="button" aria-label=${t('keep.rename-named', named)} @click=${() => this.#ask({ about: 'rename', id })}>${t('keep.rename')}</button>
        <button type="button" aria-label=${t('keep.copy-named', named)} @click=${() => void this.#do(() => copyKept(this.#keeper, id, words))}>${t('keep.copy')}</button>
        <button type="button" aria-label=${t('keep.forget-named', named)} @click=${() => this.#ask({ about: 'forget', id })}>${t('keep.forget')}</button>
      </p>
      ${about === 'rename'
        ? html`<form @submit=${(event: Event) => this.#rename(event, id)} @keydown=${this.#onKeyDown}>
            <label>${t('keep.new-name')} <input class="asked" name="name" type="text" dir="auto" autocomplete="off" required .value=${name} /></label>
            <button type="submit" class="main">${t('keep.rename')}</button> <button type="button" @click=${() => this.#ask(null)}>${t('edit.cancel')}</button>
          </form>`
        : about === 'forget'
          ? this.#drawForgetting(id, t('keep.forget-sure', named), words)
          : nothing}
    </li>`;
  }

  #drawForgetting(id: string, question: string, { t }: Translator): TemplateResult {
    return html`<div class="sure" role="alertdialog" aria-label=${question} @keydown=${this.#onKeyDown}>
      <p>${question}</p>
      <p class="buttons">
        <button type="button" class="asked main" @click=${() => void this.#do(() => this.#keeper.forget(id))}>${t('keep.forget-now')}</button>
        <button type="button" @click=${() => this.#ask(null)}>${t('edit.cancel')}</button>
      </p>
    </div>`;
  }

  /** Escape ends the question, not the window. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#ask(null);
  };

  #ask(asked: Asked | null): void {
    this.#asked = asked;
    this.#note = null;
    this.#changed();
    setTimeout(() => (this.#root.querySelector<HTMLElement>('.kept-maps .asked') ?? this.#root.querySelector<HTMLElement>('#kept-heading'))?.focus());
  }

  async #open(id: string): Promise<void> {
    await this.#keeper.open(id);
    if (this.#keeper.map === id) this.#done();
    else await this.#say('unreadable');
  }

  #rename(event: Event, id: string): void {
    event.preventDefault();
    const name = ((event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement).value.trim();
    if (name !== '') void this.#do(() => renameKept(this.#store, this.#keeper, id, name));
  }

  async #do(work: () => Promise<void | 'open-elsewhere' | 'unreadable'>): Promise<void> {
    let note: 'open-elsewhere' | 'unreadable' | null;
    try {
      note = (await work()) ?? null;
    } catch {
      note = 'unreadable';
    }
    this.#ask(null);
    await this.#say(note);
  }

  async #save(): Promise<void> {
    await this.#say(await changeFile(this.#store, this.#keeper, this.#file));
  }

  async #openFile(): Promise<void> {
    const opened = await openFromFile(this.#store, this.#keeper);
    if (opened) this.#done();
  }

  async #say(note: FileNews | 'open-elsewhere' | 'unreadable' | null): Promise<void> {
    this.#note = note;
    await this.refresh();
  }
}
