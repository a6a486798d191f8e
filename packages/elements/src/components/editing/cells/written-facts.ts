import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { freeId, type CellFacts } from '@allymap/core/editing';
import { cleanText } from '@allymap/locales/page';
import type { MapStore } from '../../../controller/map-store.ts';
import { newId } from '../../../view-model/editing/record-draft.ts';
import { tieKindNames } from '../../../view-model/editing/cell-texts.ts';
import type { MapView } from '../../../view-model/map-view.ts';

/** What is told once for everything that is typed: whose judgements they are, or what new ties are. */
export class WrittenFacts {
  #facts: CellFacts = { assessor: null, tieKind: 'cooperation', directed: false };
  /** Whether the name of an assessor who is not in the map yet is being asked for. */
  #isNaming = false;
  readonly #store: MapStore;
  readonly #changed: () => void;

  constructor(store: MapStore, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** What was told, as far as it still holds. */
  get facts(): CellFacts {
    const { assessor } = this.#facts;
    const isThere = assessor === null || this.#store.state.document?.assessors.some(({ id }) => id === assessor) === true;
    return isThere ? this.#facts : { ...this.#facts, assessor: null };
  }

  /** Asks whose judgements are typed. */
  drawAssessor({ document, words }: MapView): TemplateResult {
    const { t } = words;
    const { assessor } = this.facts;
    const choices = [{ id: null, name: t('cells.assessor.any') }, ...document.assessors.map(({ id, name }) => ({ id, name: cleanText(name) || id }))];
    const choose = (event: Event): void => {
      const at = (event.target as HTMLSelectElement).selectedIndex;
      this.#isNaming = at === choices.length;
      if (!this.#isNaming) this.#set({ assessor: choices[at]!.id });
      else this.#changed();
    };
    return html`<label>${t('cells.assessor')} <select class="assessor" @change=${choose}>
          ${choices.map(({ id, name }) => html`<option .selected=${live(!this.#isNaming && id === assessor)}>${name}</option>`)}
          <option .selected=${live(this.#isNaming)}>${t('cells.assessor.new')}</option>
        </select></label>
      ${this.#isNaming
        ? html`<form class="new-assessor" @submit=${this.#onName}><label>${t('cells.assessor.name')} <input type="text" dir="auto" autocomplete="off" required /></label> <button type="submit">${t('cells.assessor.add')}</button></form>`
        : nothing}`;
  }

  /** Asks what ties are of which only the strength is typed. */
  drawTies({ words }: MapView): TemplateResult {
    const { t } = words;
    const kinds = tieKindNames(words);
    return html`<label>${t('cells.tie-kind')} <select @change=${(event: Event) => this.#set({ tieKind: kinds[(event.target as HTMLSelectElement).selectedIndex]!.code })}>
        ${kinds.map(({ code, name }) => html`<option .selected=${live(code === this.#facts.tieKind)}>${name}</option>`)}
      </select></label>
      <label><input type="checkbox" .checked=${live(this.#facts.directed)} @change=${(event: Event) => this.#set({ directed: (event.target as HTMLInputElement).checked })} /> ${t('cells.directed')}</label>`;
  }

  #set(more: Partial<CellFacts>): void {
    this.#facts = { ...this.#facts, ...more };
    this.#changed();
  }

  readonly #onName = (event: Event): void => {
    event.preventDefault();
    const name = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
    const { document } = this.#store.state;
    if (name === '' || document === null) return;
    const known = document.assessors.find((one) => one.name === name);
    const id = known?.id ?? freeId(newId({ name }, 'assessors', new Set()), new Set(document.assessors.map((one) => one.id)));
    const record = { id, name } as { readonly id: string };
    const done = (): void => {
      this.#isNaming = false;
      this.#set({ assessor: id });
    };
    if (known !== undefined) return done();
    this.#store
      .edit((kit) => kit.change(this.#store, { type: 'add', collection: 'assessors', record }, {}, 'form'))
      .then((made) => void (made && done()))
      .catch((error: unknown) => this.#store.fail('not-changed', document.cause.title, error));
  };
}
