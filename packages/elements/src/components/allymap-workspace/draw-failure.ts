import { html, nothing, type TemplateResult } from 'lit';
import { problemText, type Translator } from '@allymap/locales/page';
import type { MapState } from '../../controller/map-state.ts';
import type { MapStore } from '../../controller/map-store.ts';
import { failureText } from '../state-note.ts';

/** More problems than these are counted, not listed. */
const listed = 8;

/** Why the last thing that was to be opened is not shown, with every place that stands in the way. */
export function drawFailure({ failure, document }: MapState, words: Translator, store: MapStore): TemplateResult | typeof nothing {
  if (failure === null) return nothing;
  const more = failure.problems.length - listed;
  return html`<div class="failure" role="alert">
    <h2>${failureText(failure, words)}</h2>
    ${failure.problems.length === 0
      ? failure.detail === '' ? nothing : html`<p><code>${failure.detail}</code></p>`
      : html`<ol>
          ${failure.problems.slice(0, listed).map((problem) => {
            const { where, message, advice } = problemText(problem, words);
            return html`<li><code>${where}</code><br />${message} ${advice}</li>`;
          })}
        </ol>`}
    ${more > 0 ? html`<p>${words.t('failure.more', { count: more })}</p>` : nothing}
    ${document === null || failure.code === 'not-changed' ? nothing : html`<p>${words.t('failure.kept')}</p>`}
    <button type="button" @click=${() => store.request('dismiss-failure', {})}>${words.t('failure.dismiss')}</button>
  </div>`;
}
