import { css, html, nothing, type TemplateResult } from 'lit';
import { isolate, type Translator } from '@allymap/locales/page';
import type { MapState } from '../controller/map-state.ts';
import type { MapView } from '../view-model/map-view.ts';

/** Says what could not be opened or shown. */
export function failureText({ code, name }: NonNullable<MapState['failure']>, words: Translator): string {
  return words.t(`failure.${code}`, { name: isolate(name) });
}

/** One line on what stands in the way of showing a map: none is open, one is being opened, or it could not be. */
export function stateNote({ document, failure, status }: MapState, words: Translator): TemplateResult | typeof nothing {
  if (failure !== null) {
    return html`<p class="state-note failed" part="message">${failureText(failure, words)}</p>`;
  }
  if (document !== null) return nothing;
  return html`<p class="state-note" part="message" aria-busy=${status === 'loading' ? 'true' : 'false'}>
    ${words.t(status === 'loading' ? 'part.loading' : 'part.empty')}
  </p>`;
}

/** What is missing from the analysis that a part shows, and why; nothing where nothing is. */
export function leftOutNote({ leftOut }: MapView): TemplateResult | typeof nothing {
  return leftOut.length === 0 ? nothing : html`<p class="state-note" part="message">${leftOut.join(' ')}</p>`;
}

export const stateNoteStyles = css`
  .state-note {
    margin: 0;
    padding: 12px 18px;
    color: var(--am-muted);
  }

  .state-note.failed {
    color: var(--am-ink);
    border-inline-start: 4px solid var(--am-against);
  }
`;
