import { html, type TemplateResult } from 'lit';
import { describeActor } from '../view-model/describe-actor.ts';
import type { MapView } from '../view-model/map-view.ts';

/** Says the selected actor to those who do not see the picture; it stands there empty while there is none, so that a change is told. */
export function selectionStatus(view: MapView | null): TemplateResult {
  const selected = view?.selected ?? null;
  return html`<div class="visually-hidden" role="status" aria-live="polite">
    ${view === null || selected === null ? '' : view.words.t('map.selected', { actor: describeActor(view, selected) })}
  </div>`;
}
