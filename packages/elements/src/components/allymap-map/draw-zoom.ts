import { html, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';

/** The buttons that zoom in, out, and fit the map to the screen. */
export function drawZoom({ t }: Translator, zoom: (step: 1 | -1 | 0) => void): TemplateResult {
  return html`<div class="zoom" part="zoom" role="group" aria-label=${t('map.zoom')}>
    <button type="button" title=${t('map.zoom-in')} aria-label=${t('map.zoom-in')} @click=${() => zoom(1)}>+</button>
    <button type="button" title=${t('map.zoom-out')} aria-label=${t('map.zoom-out')} @click=${() => zoom(-1)}>−</button>
    <button type="button" class="whole" @click=${() => zoom(0)}>${t('map.whole')}</button>
  </div>`;
}
