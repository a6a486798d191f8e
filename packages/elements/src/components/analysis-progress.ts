import { css, html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { MapState } from '../controller/map-state.ts';
import type { MapStore } from '../controller/map-store.ts';

/** How far the analysis of a large map has come, with a way to stop it; nothing while none is under way. */
export function analysisProgress({ progress }: MapState, { t, percent }: Translator, store: MapStore): TemplateResult | typeof nothing {
  if (progress === null) return nothing;
  return html`<div class="analysis-progress" part="progress">
    <label for="analysis">${t('progress.analysing', { what: nameOf(progress.computing, t) })}</label>
    <progress id="analysis" max="1" .value=${progress.share}>${percent(progress.share)}</progress>
    <button type="button" @click=${() => store.stopAnalysis()}>${t('progress.stop')}</button>
  </div>`;
}

/** Ids are those of metrics, whose names stand under a code of their own, or of methods. */
function nameOf(id: string | null, t: Translator['t']): string {
  if (id === null) return t('progress.reading');
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
