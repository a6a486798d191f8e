import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translator } from '@allymap/locales/page';
import type { MapState } from '../../controller/map-state.ts';
import type { MapStore } from '../../controller/map-store.ts';

/** The list of maps to choose from; nothing where there is no choice. */
export function drawSwitcher({ maps, openMap, loadingMap }: MapState, words: Translator, store: MapStore): TemplateResult | typeof nothing {
  if (maps.length < 2) return nothing;
  const chosen = loadingMap ?? openMap;
  return html`<label class="switch"
    >${words.t('workspace.map')}
    <select @change=${(event: Event) => void store.openMap((event.target as HTMLSelectElement).value)}>
      ${chosen === null ? html`<option selected disabled></option>` : nothing}
      ${maps.map(({ id, title }) => html`<option value=${id} .selected=${live(id === chosen)}>${title}</option>`)}
    </select></label
  >`;
}
