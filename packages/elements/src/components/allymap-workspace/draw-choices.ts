import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { Appearance } from '../../controller/map-state.ts';
import { effectiveColour, effectiveSize } from '../../view-model/map-picture.ts';
import type { MapView } from '../../view-model/map-view.ts';

/** What the network is coloured and sized by, and for or against what; other pictures have such choices themselves. */
export function drawChoices(view: MapView, appearance: Appearance, { t }: Translator, appear: (chosen: Partial<Appearance>) => void): TemplateResult | typeof nothing {
  if (appearance.picture !== 'network' || appearance.further !== null) return nothing;
  const { objectives } = view.document;
  const anyInfluence = view.facts.some(({ influence }) => influence !== null);
  return html`<label class="optional"
      >${t('workspace.colour')}
      <select @change=${(event: Event) => appear({ colourBy: (event.target as HTMLSelectElement).value as Appearance['colourBy'] })}>
        ${(['role', 'position', 'kind'] as const).map(
          (value) =>
            html`<option value=${value} ?selected=${value === effectiveColour(view, appearance)} ?disabled=${value === 'position' && objectives.length === 0}>
              ${t(`workspace.colour.${value}`)}
            </option>`,
        )}
      </select></label
    >
    <label class="optional"
      >${t('workspace.size')}
      <select @change=${(event: Event) => appear({ sizeBy: (event.target as HTMLSelectElement).value as Appearance['sizeBy'] })}>
        ${(['influence', 'ties'] as const).map(
          (value) => html`<option value=${value} ?selected=${value === effectiveSize(view, appearance)} ?disabled=${value === 'influence' && !anyInfluence}>${t(`workspace.size.${value}`)}</option>`,
        )}
      </select></label
    >
    ${objectives.length < 2
      ? nothing
      : html`<label class="optional"
          >${t('workspace.objective')}
          <select @change=${(event: Event) => appear({ objective: objectives[(event.target as HTMLSelectElement).selectedIndex]?.id ?? null })}>
            ${objectives.map(({ id, label }) => html`<option ?selected=${id === view.objective}>${label}</option>`)}
          </select></label
        >`}`;
}
