import { html, nothing, type TemplateResult } from 'lit';
import type { Document, InvalidDocumentError, Problem } from '@allymap/core';
import { AllymapError } from '@allymap/core/display';
import { errorText, isolate, problemText, type Translator } from '@allymap/locales/page';
import type { MapStore } from '../../controller/map-store.ts';
import { formFields, type EditedCollection } from '../../view-model/editing/form-fields.ts';
import { recordName } from '../../view-model/editing/operation-text.ts';
import { lacking, operationOf, pathInDraft, put, type Draft, type DraftPath } from '../../view-model/editing/record-draft.ts';
import { drawField, keyOf } from './draw-field.ts';

/** One form for the records of every collection, made from their schema: what is written in it becomes one operation. */
export class RecordForm {
  #draft: Draft;
  #problems: ReadonlyMap<string, string> = new Map();
  /** What is wrong elsewhere than in a field. */
  #general: readonly string[] = [];
  #showsAll = false;
  /** The words that it was drawn in last. */
  #words: Translator | null = null;
  readonly #store: MapStore;
  readonly #changed: () => void;
  readonly #done: (id: string | null) => void;

  /** `done` is told the id of the record that was written, or null where nothing was. */
  constructor(store: MapStore, draft: Draft, changed: () => void, done: (id: string | null) => void) {
    this.#store = store;
    this.#draft = draft;
    this.#changed = changed;
    this.#done = done;
  }

  get collection(): EditedCollection {
    return this.#draft.collection;
  }

  /** Draws the form. */
  draw(document: Document, words: Translator): TemplateResult {
    this.#words = words;
    const { collection, id, value } = this.#draft;
    const { front, others } = formFields(collection);
    const form = { draft: this.#draft, document, words, problems: this.#problems, put: this.#put };
    const name = id === null ? null : isolate(recordName(document, { id, ...value }, words));
    return html`<form class="edit" novalidate aria-labelledby="edit-heading" @submit=${this.#onSubmit} @keydown=${this.#onKeyDown}>
      <h2 id="edit-heading" tabindex="-1">${name === null ? words.t('edit.new', { collection: words.t(`collection.${collection}`) }) : words.t('edit.title', { name })}</h2>
      ${this.#general.length === 0 ? nothing : html`<div class="problem" role="alert">${this.#general.map((text) => html`<p>${text}</p>`)}</div>`}
      ${front.map((field) => drawField(field, [field.name], form))}
      ${others.length === 0
        ? nothing
        : html`<details class="more" ?open=${this.#showsAll} @toggle=${(event: Event) => (this.#showsAll = (event.target as HTMLDetailsElement).open)}>
            <summary>${words.t('edit.all-fields')}</summary>
            ${others.map((field) => drawField(field, [field.name], form))}
          </details>`}
      <p class="buttons"><button type="submit" class="main">${words.t('edit.save')}</button> <button type="button" @click=${() => this.#done(null)}>${words.t('edit.cancel')}</button></p>
    </form>`;
  }

  readonly #put = (path: DraftPath, value: unknown): void => {
    this.#draft = { ...this.#draft, value: (put(this.#draft.value, path, value) ?? {}) as Draft['value'] };
    this.#problems = new Map([...this.#problems].filter(([key]) => key !== keyOf(path)));
    this.#changed();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#done(null);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    // A field that the keyboard is still in has not told its change yet.
    (event.target as HTMLFormElement).querySelector<HTMLElement>(':focus')?.dispatchEvent(new Event('change'));
    void this.#save((event.target as HTMLElement).getRootNode() as ShadowRoot);
  };

  async #save(root: ShadowRoot): Promise<void> {
    const { document, idMark } = this.#store.state;
    const words = this.#words;
    if (document === null || words === null) return;
    const { front, others } = formFields(this.#draft.collection);
    const missing = lacking(this.#draft.value, [...front, ...others]);
    if (missing.length > 0) return this.#show(new Map(missing.map((path) => [keyOf(path), words.t('edit.needed')])), [], root);
    try {
      const operation = operationOf(this.#draft, document, idMark);
      const made = operation === null || (await this.#store.edit((kit) => kit.change(this.#store, operation, {}, 'form')));
      if (made) this.#done(operation?.type === 'add' ? operation.record.id : this.#draft.id);
      else this.#show(new Map(), [words.t('edit.forbidden')], root);
    } catch (error) {
      if (!(error instanceof AllymapError)) throw error;
      const problems: readonly Problem[] = (error as Partial<InvalidDocumentError>).problems ?? [];
      const beside = problems.map((problem) => ({ path: pathInDraft(problem, this.#draft, document), text: problemText(problem, words) }));
      this.#show(
        new Map(beside.flatMap(({ path, text }) => (path === null || path.length === 0 ? [] : [[keyOf(path), `${text.message} ${text.advice}`] as const]))),
        problems.length === 0 ? [errorText(error, words)] : beside.flatMap(({ path, text }) => (path === null || path.length === 0 ? [`${text.where}: ${text.message} ${text.advice}`] : [])),
        root,
      );
    }
  }

  #show(problems: ReadonlyMap<string, string>, general: readonly string[], root: ShadowRoot): void {
    this.#problems = problems;
    this.#general = general;
    this.#showsAll ||= problems.size > 0;
    this.#changed();
    // To the first field in which something is wrong, once it says so.
    setTimeout(() => root.querySelector<HTMLElement>('form.edit [aria-invalid=true]')?.focus());
  }
}
