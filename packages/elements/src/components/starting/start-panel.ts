import { html, nothing, type TemplateResult } from 'lit';
import { applyOperation, blankDocument, emptyDraft, planNewMap, type MapDraft } from '@allymap/core/editing';
import type { Document } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import type { MapEntry } from '../../controller/map-state.ts';
import type { MapStore } from '../../controller/map-store.ts';
import { adoptStyles } from '../editing/adopt-styles.ts';
import { copyOfMap } from './copy-of-map.ts';
import { drawStep, isStepEmpty, steps } from './draw-step.ts';
import { startStyles } from './start-panel.styles.ts';

/** What the panel needs of where it stands. */
export interface StartActions {
  /** Asks for it to be drawn anew. */
  readonly changed: () => void;
  readonly openFiles: () => void;
  readonly paste: () => void;
  /** A new map is open. */
  readonly done: () => void;
}

/**
 * The beginning of a map: a blank one in five short steps, a copy of one that is there, or a file. It holds the draft, which stays until
 * it is finished or forgotten, however often the panel is closed.
 */
export class StartPanel {
  #draft: MapDraft = emptyDraft;
  /** null: the ways to begin. */
  #step: number | null = null;
  #copied = 0;
  #isBusy = false;
  readonly #store: MapStore;
  readonly #root: ShadowRoot;
  readonly #act: StartActions;

  constructor(store: MapStore, root: ShadowRoot, act: StartActions) {
    this.#store = store;
    this.#root = root;
    this.#act = act;
    adoptStyles(root, startStyles);
  }

  /** Whether it begins maps of another store than this one by now. */
  isOf(store: MapStore): boolean {
    return store === this.#store;
  }

  draw(words: Translator): TemplateResult {
    return html`<div class="start">${this.#step === null ? this.#drawWays(words) : this.#drawStep(this.#step, words)}</div>`;
  }

  #drawWays(words: Translator): TemplateResult {
    const { maps } = this.#store.state;
    const hasDraft = this.#draft !== emptyDraft;
    return html`<h2 id="start-heading" tabindex="-1" autofocus>${words.t('start.title')}</h2>
      <section aria-labelledby="start-blank">
        <h3 id="start-blank">${words.t('start.blank')}</h3>
        <p>${words.t('start.blank-hint')}</p>
        <p class="buttons">
          <button type="button" class="main" @click=${() => this.#go(0)}>${hasDraft ? words.t('start.go-on', { title: isolate(this.#draft.title.trim() || words.t('start.untitled')) }) : words.t('start.begin')}</button>
          ${hasDraft ? html`<button type="button" @click=${this.#forget}>${words.t('start.forget-draft')}</button>` : nothing}
        </p>
      </section>
      ${maps.length === 0
        ? nothing
        : html`<section aria-labelledby="start-copy">
            <h3 id="start-copy">${words.t('start.copy')}</h3>
            <p class="buttons">
              <select aria-label=${words.t('start.copied-map')} @change=${(event: Event) => (this.#copied = (event.target as HTMLSelectElement).selectedIndex)}>
                ${maps.map(({ title }, index) => html`<option ?selected=${index === this.#copied}>${title}</option>`)}
              </select>
              <button type="button" ?disabled=${this.#isBusy} @click=${() => void this.#copy(maps[this.#copied] ?? maps[0]!, words)}>${words.t('start.copy-now')}</button>
            </p>
          </section>`}
      <section aria-labelledby="start-file">
        <h3 id="start-file">${words.t('start.file')}</h3>
        <p class="buttons">
          <button type="button" @click=${this.#act.openFiles}>${words.t('workspace.open')}</button>
          <button type="button" @click=${this.#act.paste}>${words.t('workspace.paste')}</button>
        </p>
      </section>`;
  }

  #drawStep(index: number, words: Translator): TemplateResult {
    const step = steps[index]!;
    const isLast = index === steps.length - 1;
    const next = isLast ? 'start.finish' : isStepEmpty(step, this.#draft) ? 'start.skip' : 'start.next';
    return html`<form novalidate aria-labelledby="start-heading" @submit=${(event: Event) => this.#onSubmit(event, words)}>
      <ol class="steps" aria-label=${words.t('start.steps')}>
        ${steps.map(
          (one, at) => html`<li aria-current=${at === index ? 'step' : nothing}>
            <button type="button" @click=${() => this.#go(at)}><span class="number">${words.number(at + 1)}</span> <span class="word">${words.t(`start.step.${one}`)}</span></button>
          </li>`,
        )}
      </ol>
      <h2 id="start-heading" tabindex="-1" autofocus><small>${words.t('start.step', { step: index + 1, steps: steps.length })}</small> ${words.t(`start.ask.${step}`)}</h2>
      <p class="example"><b>${words.t('start.example', { map: isolate(words.t('start.example.map')) })}</b> <span>${words.t(`start.example.${step}`)}</span></p>
      ${drawStep(step, this.#draft, words, this.#write)}
      <p class="buttons">
        <button type="button" @click=${() => this.#go(index === 0 ? null : index - 1)}>${words.t('start.back')}</button>
        <button type="submit" class="main">${words.t(next)}</button>
        ${isLast ? nothing : html`<button type="button" @click=${() => this.#finish(words)}>${words.t('start.finish-now')}</button>`}
        ${this.#draft === emptyDraft ? nothing : html`<button type="button" class="forget" @click=${this.#forget}>${words.t('start.forget-draft')}</button>`}
      </p>
      <p class="note">${words.t('start.leave')}</p>
    </form>`;
  }

  readonly #write = (written: Partial<MapDraft>): void => {
    this.#draft = { ...this.#draft, ...written };
    this.#act.changed();
  };

  readonly #forget = (): void => {
    this.#draft = emptyDraft;
    this.#go(null);
  };

  #go(step: number | null): void {
    this.#step = step;
    this.#act.changed();
    this.focus();
  }

  /** Moves the focus to the heading of what is shown. */
  focus(): void {
    setTimeout(() => {
      const heading = this.#root.querySelector<HTMLElement>('#start-heading');
      heading?.focus();
      heading?.closest('.start')?.scrollTo({ top: 0 });
    });
  }

  #onSubmit(event: Event, words: Translator): void {
    event.preventDefault();
    if (this.#step === steps.length - 1) this.#finish(words);
    else this.#go((this.#step ?? 0) + 1);
  }

  #finish(words: Translator): void {
    const { operation } = planNewMap(this.#draft);
    const { document } = applyOperation(blankDocument(words.t('start.untitled')), operation);
    this.#draft = emptyDraft;
    this.#step = null;
    this.#open(document);
  }

  async #copy(entry: MapEntry, words: Translator): Promise<void> {
    this.#isBusy = true;
    this.#act.changed();
    try {
      this.#open(await copyOfMap(entry, words));
    } catch (error) {
      this.#store.fail('not-loaded', entry.title, error);
      this.#act.changed();
    } finally {
      this.#isBusy = false;
    }
  }

  #open(document: Document): void {
    this.#store.openDocument(document, document.title ?? document.cause.title);
    this.#act.done();
  }
}
