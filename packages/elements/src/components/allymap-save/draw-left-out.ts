import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '@allymap/core';
import { redactionChoices, type RedactionChoice } from '@allymap/core/display';
import type { Translator } from '@allymap/locales/page';

/** Draws what can be left out of what is saved, and what that is in this map: `making` while the copy is being made, null where nothing was chosen. */
export function drawLeftOut(without: readonly RedactionChoice[], leftOut: readonly Message[] | 'making' | null, words: Translator, choose: (choices: readonly RedactionChoice[]) => void): TemplateResult {
  const { t } = words;
  return html`<fieldset part="left-out">
    <legend>${t('save.leave-out')}</legend>
    ${redactionChoices.map(
      (choice) => html`<label><input type="checkbox" name=${choice} .checked=${without.includes(choice)} @change=${(event: Event) => choose(redactionChoices.filter((one) => (one === choice ? (event.target as HTMLInputElement).checked : without.includes(one))))} /> ${t(`redaction.choice.${choice}`)}</label>`,
    )}
    <div class="left-out" role="status">
      ${leftOut === null
        ? nothing
        : leftOut === 'making'
          ? html`<p class="note">${t('save.writing')}</p>`
          : html`<p>${t('redaction.title')}</p>
              <ul>
                ${leftOut.map((what) => html`<li>${words.message(what, (_thing, id) => id)}</li>`)}
              </ul>
              <p class="note">${t('save.read-once')}</p>`}
    </div>
  </fieldset>`;
}
