import { html, nothing, type TemplateResult } from 'lit';
import type { Operation } from '@allymap/core';
import { AllymapError } from '@allymap/core/display';
import { errorText, isolate, type Translator } from '@allymap/locales/page';
import type { MapStore } from '../../../controller/map-store.ts';

/** What a pasted block would do, in words. */
export interface PasteOutcome {
  readonly operations: readonly Operation[];
  /** How many cells or records change. */
  readonly count: number;
  /** What was understood, in sentences. */
  readonly understood: readonly string[];
  /** What is left aside, each with its place and the reason. */
  readonly left: readonly string[];
}

/** So many of what is left aside are named. */
const mostNamed = 12;
/** So much of a block is shown; all of it is read. */
const mostShown = 20_000;

/** Shows what a pasted block would do before it does it: one change, or none. */
export class PastePanel {
  #text: string;
  #problem: string | null = null;
  readonly #store: MapStore;
  readonly #plan: (text: string) => PasteOutcome;
  readonly #changed: () => void;
  readonly #done: (count: number | null) => void;

  /** `done` is told how many were changed, or null where it was left. */
  constructor(store: MapStore, text: string, plan: (text: string) => PasteOutcome, changed: () => void, done: (count: number | null) => void) {
    this.#store = store;
    this.#text = text;
    this.#plan = plan;
    this.#changed = changed;
    this.#done = done;
  }

  draw(words: Translator): TemplateResult {
    const { t } = words;
    const isBegun = this.#text.trim() !== '';
    const outcome = isBegun ? this.#plan(this.#text) : null;
    const left = outcome?.left ?? [];
    return html`<div class="paste-panel" role="dialog" aria-labelledby="paste-heading" @keydown=${this.#onKeyDown}>
      <h3 id="paste-heading" tabindex="-1">${t('paste.title')}</h3>
      <label>${t('paste.here')} <textarea rows="3" dir="auto" spellcheck="false" ?readonly=${this.#text.length > mostShown} .value=${this.#text.slice(0, mostShown)} @input=${this.#onInput}></textarea></label>
      ${outcome === null
        ? html`<p>${t('paste.help')}</p>`
        : html`<div role="status">
            ${outcome.understood.map((one) => html`<p>${one}</p>`)}
            ${left.length === 0
              ? nothing
              : html`<p>${t('paste.left', { count: left.length })}</p>
                  <ul>${left.slice(0, mostNamed).map((one) => html`<li>${one}</li>`)}</ul>
                  ${left.length > mostNamed ? html`<p>${t('paste.more', { count: left.length - mostNamed })}</p>` : nothing}`}
          </div>`}
      ${this.#problem === null ? nothing : html`<p class="problem" role="alert">${this.#problem}</p>`}
      <p class="buttons">
        <button type="button" class="main" ?disabled=${outcome === null || outcome.count === 0} @click=${() => void (outcome !== null && this.#apply(outcome, words))}>${t('paste.apply')}</button>
        <button type="button" @click=${() => this.#done(null)}>${t('edit.cancel')}</button>
      </p>
    </div>`;
  }

  readonly #onInput = (event: Event): void => {
    this.#text = (event.target as HTMLTextAreaElement).value;
    this.#problem = null;
    this.#changed();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') this.#done(null);
  };

  #apply({ operations, count }: PasteOutcome, words: Translator): void {
    this.#store
      .edit((kit) => kit.change(this.#store, operations, { label: 'paste' }, 'form'))
      .then((made) => (made ? this.#done(count) : this.#say(words.t('edit.forbidden'))))
      .catch((error: unknown) => this.#say(error instanceof AllymapError ? errorText(error, words) : String(error)));
  }

  #say(problem: string): void {
    this.#problem = problem;
    this.#changed();
  }
}

/** A text of a cell as it is quoted: its beginning, and in its own direction. */
export function quoted(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return isolate(letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join(''));
}
