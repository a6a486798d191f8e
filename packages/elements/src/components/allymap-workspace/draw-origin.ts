import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '@allymap/locales/page';
import type { MapView } from '../../view-model/map-view.ts';

/** What the map rests on, where it is printed. */
export function drawOrigin(view: MapView): TemplateResult {
  const titles = view.document.sources.map(({ title, year }) => (year === undefined ? title : `${title} (${year})`));
  return html`<p class="origin">${titles.length === 0 ? nothing : view.words.t('workspace.sources', { sources: titles.map(isolate).join('; ') })}</p>`;
}
