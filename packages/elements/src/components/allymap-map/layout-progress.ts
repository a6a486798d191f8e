import { html, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';

/** Says over the picture how far laying it out has come, 0 … 1, with a button that ends it as it is then. */
export function layoutProgress(progress: number, words: Translator, stop: () => void): TemplateResult {
  return html`<div class="message over-picture" part="message">
    <label for="progress">${words.t('map.laying-out')}</label>
    <progress id="progress" max="1" .value=${progress}></progress>
    <button type="button" @click=${stop}>${words.t('map.stop')}</button>
  </div>`;
}
