import { html, type TemplateResult } from 'lit';
import type { Document, Operation } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { noChanges } from '../../controller/editing/edit-log.ts';
import type { MapStore } from '../../controller/map-store.ts';
import { editedCollections, type EditedCollection } from '../../view-model/editing/form-fields.ts';
import { changeText, recordName } from '../../view-model/editing/operation-text.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { act } from './act.ts';
import { adoptStyles } from './adopt-styles.ts';
import { drawLog } from './draw-log.ts';
import { drawRemoval, isThere, type Removal } from './removal-question.ts';
import { RecordForm } from './record-form.ts';
import { relatedRecords, type Related } from '../../view-model/editing/related-records.ts';
import { editStyles } from './edit-panel.styles.ts';
import { VersionComparison } from './version-comparison.ts';

/**
 * The ways to edit a map beside its details: what to undo, what to add, change and remove, and the log. It holds what somebody is
 * in the middle of; what is done is an operation, and the store's.
 */
export class EditPanel {
  #form: RecordForm | null = null;
  #removal: Removal | null = null;
  /** The actor that was selected when the form was opened. */
  #selected: string | null = null;
  /** The document that was drawn last. */
  #document: Document | null = null;
  readonly #comparison: VersionComparison;
  readonly #store: MapStore;
  readonly #root: ShadowRoot;
  readonly #changed: () => void;
  readonly #select: (actor: string | null) => void;

  /** `changed` asks for it to be drawn anew; `select` selects an actor. */
  constructor(store: MapStore, root: ShadowRoot, changed: () => void, select: (actor: string | null) => void) {
    this.#store = store;
    this.#root = root;
    this.#changed = changed;
    this.#comparison = new VersionComparison(changed);
    this.#select = select;
    adoptStyles(root, editStyles);
  }

  /** Whether it belongs to another map than this one by now. */
  isOf(store: MapStore): boolean {
    return store === this.#store;
  }

  /** Whether a form or a question stands where the details would. */
  get isBusy(): boolean {
    return this.#form !== null || this.#removal !== null;
  }

  /** Draws what stands above the details, or in their place. */
  draw(view: MapView): TemplateResult {
    const { document, words, selected } = view;
    // What was being written was about the map that was open then.
    const isOther = document !== this.#document && this.#store.state.log === noChanges;
    this.#document = document;
    if (isOther || (selected?.id ?? null) !== this.#selected || (this.#removal !== null && !isThere(document, this.#removal))) {
      this.#selected = selected?.id ?? null;
      this.#form = null;
      this.#removal = null;
    }
    if (this.#form !== null) return this.#form.draw(document, words);
    if (this.#removal !== null) return drawRemoval(document, words, this.#removal, { remove: (operation) => this.#remove(operation), cancel: () => this.#close() });
    return html`<div class="editing" role="group" aria-label=${words.t('edit.label')}>
      <p class="buttons">${this.#drawUndo(view)}</p>
      ${selected === null
        ? html`<p class="buttons"><button type="button" class="main" @click=${() => this.#write('actors', null, {})}>${words.t('edit.add-actor')}</button></p>
            ${this.#drawCollections(view)} ${drawLog(view, this.#store, this.#comparison)}`
        : html`<p class="buttons">
              <button type="button" class="main" @click=${() => this.#write('actors', selected.id, selected.actor)}>${words.t('edit.edit')}</button>
              <button type="button" @click=${() => this.#write('ties', null, { source: selected.id })}>${words.t('edit.add-tie')}</button>
              <button type="button" @click=${() => this.#ask({ collection: 'actors', id: selected.id })}>${words.t('edit.remove')}</button>
            </p>
            ${this.#drawRelated(view, relatedRecords(document, selected.id), selected.id)}`}
    </div>`;
  }

  #drawUndo({ document, words }: MapView): TemplateResult {
    const { done, undone } = this.#store.state.log;
    const last = done.findLast(({ elsewhere }) => elsewhere !== true);
    const next = undone.at(-1);
    const button = (code: 'undo' | 'redo', change: typeof last): TemplateResult =>
      html`<button type="button" ?disabled=${change === undefined} @click=${() => act(this.#store, (kit) => (code === 'undo' ? kit.undoLast(this.#store) : kit.redoLast(this.#store)))}>
        ${change === undefined ? words.t(`edit.${code}`) : words.t(`edit.${code}-change`, { change: changeText(change, document, words) })}
      </button>`;
    return html`${button('undo', last)} ${button('redo', next)}`;
  }

  /** Every record of the map, by collection. */
  #drawCollections(view: MapView): TemplateResult {
    const { document, words } = view;
    return html`<details class="more">
      <summary>${words.t('edit.records')}</summary>
      ${editedCollections.filter((collection) => collection !== 'actors').map((collection) => this.#drawRecords(view, collection, document[collection], {}))}
    </details>`;
  }

  #drawRelated(view: MapView, related: readonly Related[], actor: string): TemplateResult {
    return html`<details class="more">
      <summary>${view.words.t('edit.related')}</summary>
      ${related.map(({ collection, records, field }) => this.#drawRecords(view, collection, records, { [field]: actor }))}
    </details>`;
  }

  #drawRecords({ document, words }: MapView, collection: EditedCollection, records: readonly { readonly id: string }[], begun: Readonly<Record<string, unknown>>): TemplateResult {
    const name = words.t(`collection.${collection}`);
    return html`<details class="records">
      <summary>${words.t('edit.counted', { collection: name, count: records.length })}</summary>
      <ul>
        ${records.map((record) => {
          const called = isolate(recordName(document, record, words));
          return html`<li>
            <bdi>${recordName(document, record, words)}</bdi>
            <button type="button" aria-label=${words.t('edit.edit-named', { name: called })} @click=${() => this.#write(collection, record.id, record)}>${words.t('edit.edit')}</button>
            <button type="button" aria-label=${words.t('edit.remove-named', { name: called })} @click=${() => this.#ask({ collection, id: record.id })}>${words.t('edit.remove')}</button>
          </li>`;
        })}
      </ul>
      <button type="button" @click=${() => this.#write(collection, null, begun)}>${words.t('edit.add-to', { collection: name })}</button>
    </details>`;
  }

  #remove(operation: Operation): void {
    act(this.#store, (kit) => kit.change(this.#store, operation, { label: 'remove' }, 'form'));
    this.#close();
  }

  /** Opens the form of a record, or of a new one that has some fields already. */
  #write(collection: EditedCollection, id: string | null, record: object): void {
    const value = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id'));
    this.#form = new RecordForm(this.#store, { collection, id, value }, this.#changed, (written) => {
      this.#close();
      if (id === null && written !== null && collection === 'actors') this.#select(written);
    });
    this.#open();
  }

  #ask(removal: Removal): void {
    this.#removal = removal;
    this.#open();
  }

  #open(): void {
    this.#changed();
    setTimeout(() => this.#root.querySelector<HTMLElement>('#edit-heading')?.focus());
  }

  #close(): void {
    this.#form = null;
    this.#removal = null;
    this.#changed();
    setTimeout(() => this.#root.querySelector<HTMLElement>('.editing button.main')?.focus());
  }
}
