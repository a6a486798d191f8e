import { html, nothing, type TemplateResult } from 'lit';
import { planRemoval } from '@allymap/core/editing';
import type { Document, Operation } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import type { EditedCollection } from '../../view-model/editing/form-fields.ts';
import { recordName } from '../../view-model/editing/operation-text.ts';

/** A record whose removal is being asked about. */
export interface Removal {
  readonly collection: EditedCollection;
  readonly id: string;
}

/** Whether what is asked about is still there. */
export function isThere(document: Document, { collection, id }: Removal): boolean {
  return (document[collection] as readonly { readonly id: string }[]).some((record) => record.id === id);
}

/** Says what would go with a record before it goes. */
export function drawRemoval(document: Document, words: Translator, { collection, id }: Removal, deeds: { readonly remove: (operation: Operation) => void; readonly cancel: () => void }): TemplateResult {
  const operation = planRemoval(document, collection, id) as Extract<Operation, { type: 'batch' }>;
  const gone = new Map<string, number>();
  let mentions = 0;
  for (const step of operation.operations) {
    if (step.type !== 'remove') mentions++;
    else if (step.collection !== collection || step.id !== id) gone.set(step.collection, (gone.get(step.collection) ?? 0) + 1);
  }
  const record = (document[collection] as readonly { readonly id: string }[]).find((one) => one.id === id)!;
  const things = [...gone].map(([name, count]) => words.t('edit.counted', { collection: words.t(`collection.${name}`), count }));
  return html`<div class="editing" role="alertdialog" aria-labelledby="edit-heading" aria-describedby="edit-goes" @keydown=${(event: KeyboardEvent) => void (event.key === 'Escape' && deeds.cancel())}>
    <h2 id="edit-heading" tabindex="-1">${words.t('edit.remove-title', { name: isolate(recordName(document, record, words)) })}</h2>
    <p id="edit-goes">
      ${things.length === 0 && mentions === 0 ? words.t('edit.remove-alone') : nothing} ${things.length === 0 ? nothing : words.t('edit.remove-goes', { things: words.list(things) })}
      ${mentions === 0 ? nothing : words.t('edit.remove-mentions', { count: mentions })} ${words.t('edit.remove-undo')}
    </p>
    <p class="buttons">
      <button type="button" class="main" @click=${() => deeds.remove(operation)}>${words.t('edit.remove-now')}</button>
      <button type="button" @click=${() => deeds.cancel()}>${words.t('edit.cancel')}</button>
    </p>
  </div>`;
}
