import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';

/** What stands where a map lacks what a picture shows: what to add, and where there is a way to add it, a button. */
export function drawLack(picture: string, lack: string, { t }: Translator, addMissing: (() => void) | null): TemplateResult {
  return html`<div class="state-note" part="message">
    <h2>${t(`picture.${picture}.label`)}</h2>
    <p>${t(`picture.lacks.${lack}`)}</p>
    ${addMissing === null ? nothing : html`<button type="button" @click=${() => addMissing()}>${t('picture.add')}</button>`}
  </div>`;
}
