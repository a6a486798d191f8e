import { css, html, nothing, type TemplateResult } from 'lit';
import { methodName, type Translator } from '@allymap/locales/page';
import type { MapState } from '../controller/map-state.ts';
import type { MapStore } from '../controller/map-store.ts';

/** How far the opening or the analysis of a large map has come, with a way to stop it; nothing while none is under way. */
export function analysisProgress({ progress }: MapState, words: Translator, store: MapStore): TemplateResult | typeof nothing {
  if (progress === null) return nothing;
  const { t, percent } = words;
  const { computing, share } = progress;
  const isOpening = computing === null; // and nobody knows for how long: the bar has no value
  return html`<div class="analysis-progress" part="progress">
    <label for="analysis">${isOpening ? t('part.loading') : t('progress.analysing', { what: methodName(computing, words) })}</label>
    <progress id="analysis" max="1" value=${isOpening ? nothing : share}>${isOpening ? nothing : percent(share)}</progress>
    <button type="button" @click=${() => store.stopAnalysis()}>${t(isOpening ? 'progress.cancel' : 'progress.stop')}</button>
  </div>`;
}

export const analysisProgressStyles = css`
  .analysis-progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    margin: 0;
    padding: 8px 18px;
    color: var(--am-muted);
  }

  .analysis-progress progress {
    flex: 1 1 120px;
    max-inline-size: 260px;
    accent-color: var(--am-accent, currentcolor);
  }
`;
