import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Role } from '@allymap/core';
import { isFiltering, noFilter, type Filter } from '../../controller/map-state.ts';
import { AllymapFilterEvent } from '../../events/index.ts';
import { theme } from '../../theme/theme.ts';
import { filterChoices, type Choice, type FilterChoices } from '../../view-model/filter-choices.ts';
import { markStyles, roleMark } from '../actor-mark.ts';
import { AllymapElement } from '../allymap-element.ts';
import { closeOnEscape, closeOnFocusOut } from '../closing-list.ts';
import { Kept } from '../kept.ts';
import { stateNote, stateNoteStyles } from '../state-note.ts';
import { filterStyles } from './allymap-filter.styles.ts';

/**
 * Chooses which actors are shown, by text, role, kind, country and alliance, and says how many these are.
 *
 * @element allymap-filter
 * @csspart message - The line shown while there is no map.
 * @csspart status - How many actors are shown.
 * @fires allymap-filter - What is shown of the actors changed.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - A document of its own could not be opened or shown.
 */
export class AllymapFilter extends AllymapElement {
  static override styles = [theme, markStyles, stateNoteStyles, filterStyles];

  readonly #choices = new Kept<FilterChoices>();

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    const note = this.map.ownsStore ? stateNote(state, words) : nothing;
    if (view === null) return html`${note}`;
    const { filter } = state;
    const { roles, kinds, countries, alliances } = this.#choices.of([view.facts, view.words], () => filterChoices(view));
    return html`${note}
      <form role="search" aria-label=${words.t('filter.label')} @submit=${(event: Event) => event.preventDefault()}>
        <label class="text">
          <span>${words.t('filter.text')}</span>
          <input
            type="search"
            autocomplete="off"
            spellcheck="false"
            dir="auto"
            .value=${live(filter.text)}
            @input=${(event: Event) => this.#change({ text: (event.target as HTMLInputElement).value })}
          />
        </label>
        ${this.#drawBoxes('filter.role', roles, filter.roles, (next) => this.#change({ roles: next as Role[] }), true)}
        ${this.#drawBoxes('filter.kind', kinds, filter.kinds, (next) => this.#change({ kinds: next }))}
        ${this.#drawBoxes('filter.country', countries, filter.countries, (next) => this.#change({ countries: next }))}
        ${this.#drawAlliances(alliances, filter.alliance)}
        <div class="result">
          <p role="status" part="status">${words.t('filter.shown', { shown: view.shown.size, total: view.facts.length })}</p>
          <button type="button" class="clear" ?disabled=${!isFiltering(filter)} @click=${() => this.#change(noFilter)}>${words.t('filter.clear')}</button>
        </div>
      </form>`;
  }

  /** A list of boxes behind one word; left out where there is nothing to choose between. */
  #drawBoxes(
    title: string,
    choices: readonly Choice[],
    chosen: readonly string[],
    change: (chosen: string[]) => void,
    withMarks = false,
  ): TemplateResult | typeof nothing {
    if (choices.length < 2) return nothing;
    const { words } = this;
    const what = words.t(title);
    return this.#drawList(
      what,
      chosen.length === 0 ? what : words.t('filter.chosen', { what, count: chosen.length }),
      chosen.length > 0,
      choices.map(
        ({ value, label, count }) => html`<label>
          <input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${() => change(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])}
          />
          ${withMarks ? roleMark(value as Role, words) : nothing}<span class="name">${label}</span><span class="count">${words.number(count)}</span>
        </label>`,
      ),
    );
  }

  /** One alliance at a time: an actor may belong to several, and one wants to see who is in this one. */
  #drawAlliances(alliances: readonly Choice[], chosen: string | null): TemplateResult | typeof nothing {
    if (alliances.length === 0) return nothing;
    const { words } = this;
    const what = words.t('filter.alliance');
    const item = (alliance: string | null, label: string, count: TemplateResult | typeof nothing): TemplateResult => html`<label>
      <input type="radio" name="alliance" .checked=${live(chosen === alliance)} @change=${() => this.#change({ alliance })} />
      <span class="name">${label}</span>${count}
    </label>`;
    return this.#drawList(what, chosen === null ? what : words.t('filter.chosen', { what, count: 1 }), chosen !== null, [
      item(null, words.t('filter.any'), nothing),
      ...alliances.map(({ value, label, count }) => item(value, label, html`<span class="count">${words.number(count)}</span>`)),
    ]);
  }

  #drawList(name: string, summary: string, on: boolean, items: readonly TemplateResult[]): TemplateResult {
    return html`<details name="choices" class=${on ? 'on' : ''} @keydown=${closeOnEscape} @focusout=${closeOnFocusOut}>
      <summary class="button">${summary}</summary>
      <fieldset>
        <legend class="visually-hidden">${name}</legend>
        ${items}
      </fieldset>
    </details>`;
  }

  #change(filter: Partial<Filter>): void {
    this.request('filter', { filter });
    const { view, state } = this;
    if (view === null) return;
    this.dispatchEvent(new AllymapFilterEvent({ filter: state.filter, shown: view.shown.size, total: view.facts.length }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-filter': AllymapFilter;
  }
}
