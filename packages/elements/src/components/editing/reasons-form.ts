import { html, type TemplateResult } from 'lit';
import type { Document, Operation } from '@allymap/core';
import { withoutReason, type Unreasoned } from '@allymap/core/editing';
import { cleanText, isolate } from '@allymap/locales/page';
import type { EditLog } from '../../controller/editing/edit-log.ts';
import type { MapStore } from '../../controller/map-store.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { act } from './act.ts';

/** The judgements of this session that rest on nothing said yet. */
export function unreasoned(document: Document, log: EditLog): readonly Unreasoned[] {
  return withoutReason(document, log.done);
}

/** Asks for the reasons that were left for later: a line for each judgement; what stays empty stays open. */
export class ReasonsForm {
  readonly #store: MapStore;
  readonly #changed: () => void;
  readonly #done: () => void;
  readonly #reasons = new Map<string, string>();

  constructor(store: MapStore, changed: () => void, done: () => void) {
    this.#store = store;
    this.#changed = changed;
    this.#done = done;
  }

  /** Draws the form. */
  draw({ document, words }: MapView): TemplateResult {
    const { t } = words;
    const open = unreasoned(document, this.#store.state.log);
    return html`<dialog class="move-form" aria-labelledby="move-heading" @cancel=${this.#onCancel} @keydown=${(event: Event) => event.stopPropagation()}>
      <form novalidate @submit=${this.#onSubmit}>
        <h2 id="move-heading">${t('move.reasons')}</h2>
        ${open.map((one, index) => html`<div class="field"><label for="reason-${index}">${judgementName(document, one)}</label><textarea id="reason-${index}" dir="auto" rows="2" .value=${this.#reasons.get(keyOf(one)) ?? ''} @change=${(event: Event) => this.#reasons.set(keyOf(one), (event.target as HTMLTextAreaElement).value.trim())}></textarea></div>`)}
        <p class="buttons"><button type="submit" class="main">${t('edit.save')}</button> <button type="button" @click=${() => this.#done()}>${t('edit.cancel')}</button></p>
      </form>
    </dialog>`;
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#done();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    (event.target as HTMLFormElement).querySelector<HTMLElement>(':focus')?.dispatchEvent(new Event('change'));
    const { document, log } = this.#store.state;
    const operations = document === null ? [] : unreasoned(document, log).flatMap((one): Operation[] => {
      const reason = this.#reasons.get(keyOf(one)) ?? '';
      return reason === '' ? [] : [{ type: 'update', collection: one.collection, id: one.id, changes: { evidence: [{ basis: 'judged', reason }] } }];
    });
    if (operations.length > 0) act(this.#store, (kit) => kit.change(this.#store, operations, { label: 'reasons' }, 'form'));
    this.#done();
    this.#changed();
  };
}

function keyOf({ collection, id }: Unreasoned): string {
  return JSON.stringify([collection, id]);
}

/** What a judgement is about, in the names of the map. */
function judgementName(document: Document, { collection, id }: Unreasoned): string {
  const record = (document[collection] as readonly { readonly id: string; readonly actor: string; readonly criterion?: string; readonly objective?: string | undefined; readonly value?: unknown }[]).find((one) => one.id === id)!;
  const actor = document.actors.find((one) => one.id === record.actor)?.name ?? record.actor;
  const about = document.criteria.find((one) => one.id === record.criterion)?.label ?? document.objectives.find((one) => one.id === record.objective)?.label;
  return [actor, about].flatMap((part) => (part === undefined ? [] : [isolate(cleanText(part))])).join(' – ');
}
