import { css, html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { MapState } from '../controller/map-state.ts';
import type { MapStore } from '../controller/map-store.ts';

/** How far the opening or the analysis of a large map has come, with a way to stop it; nothing while none is under way. */
export function analysisProgress({ progress }: MapState, { t, percent }: Translator, store: MapStore): TemplateResult | typeof nothing {
  if (progress === null) return nothing;
  const { computing, share } = progress;
  const isOpening = computing === null; // and nobody knows for how long: the bar has no value
  return html`<div class="analysis-progress" part="progress">
    <label for="analysis">${isOpening ? t('part.loading') : t('progress.analysing', { what: nameOf(computing, t) })}</label>
    <progress id="analysis" max="1" value=${isOpening ? nothing : share}>${isOpening ? nothing : percent(share)}</progress>
    <button type="button" @click=${() => store.stopAnalysis()}>${t(isOpening ? 'progress.cancel' : 'progress.stop')}</button>
  </div>`;
}

/** Ids are those of metrics, whose names stand under a code of their own, or of methods. */
function nameOf(id: string, t: Translator['t']): string {
  const [metric, method] = [`metric.${id}`, `${id}.label`];
  return t(metric) === metric ? t(method) : t(metric);
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
