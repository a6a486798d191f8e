import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '@allymap/locales/page';
import type { ActorFacts } from '../../view-model/actor-facts.ts';
import { signed } from '../../view-model/answer-text.ts';
import { kindName } from '../../view-model/describe-actor.ts';
import type { MapView } from '../../view-model/map-view.ts';
import type { TieRow } from '../../view-model/table-rows.ts';
import { roleMark, stanceSign } from '../actor-mark.ts';

/** Selects an actor; from a row by pointer, or by its button. */
type Select = (actor: string) => void;

/** One actor in words: everything that its shape says on the map. */
export function drawActorRow(view: MapView, facts: ActorFacts, select: Select): TemplateResult {
  const { words } = view;
  const { actor, role, countries, sides, grid } = facts;
  const selected = facts === view.selected;
  return html`<tr class=${selected ? 'selected' : ''} @click=${(event: Event) => clickRow(event, facts.id, select)}>
    <th scope="row">${drawName(facts, selected, view, select)}${actor.veto === true ? html` <span class="veto">${words.t('veto')}</span>` : nothing}</th>
    <td class="role">${roleMark(role, words)} ${words.t(`role.${role}`)}</td>
    <td>
      ${actor.kind === undefined ? drawUnknown(view) : kindName(view, actor.kind)}
      <span class="side">${words.t(actor.sector === undefined ? 'details.sector-unknown' : `sector.${actor.sector}`)}</span>
    </td>
    <td>
      ${countries.length === 0 ? drawUnknown(view) : words.list(countries.map((code) => words.country(code)))}
      ${sides.length === 0 ? nothing : html`<span class="side">${words.list(sides.map((side) => words.t(`part.side.${side}`)))}</span>`}
    </td>
    <td class="number">${facts.influence === null ? drawUnknown(view) : words.percent(facts.influence)}</td>
    <td class="number">${facts.interest === null ? drawUnknown(view) : words.percent(facts.interest)}</td>
    <td>${grid === null || grid.class === 'unclassified' ? html`<span class="unknown">${words.t('table.unclassified')}</span>` : words.t(`grid.class.${grid.class}.johnson-scholes`)}</td>
    <td class="position">${drawPosition(view, facts)}</td>
    <td class="number">${facts.ties === null ? drawUnknown(view) : words.number(facts.ties)}</td>
  </tr>`;
}

/** One tie in words: everything that its line says on the map. */
export function drawTieRow(view: MapView, { tie, from, to, alliance }: TieRow, select: Select): TemplateResult {
  const { words, selected } = view;
  const touches = selected !== null && (from === selected || to === selected);
  return html`<tr class=${touches ? 'selected' : ''}>
    <th scope="row">${drawName(from, from === selected, view, select)}</th>
    <td>${words.t(tie.directed === true ? 'direction.directed' : 'direction.mutual')}</td>
    <td>${drawName(to, to === selected, view, select)}</td>
    <td>${words.t(`tie.${tie.kind}`)}${tie.label === undefined ? nothing : html` <span class="side">${isolate(tie.label)}</span>`}</td>
    <td class="number">${tie.strength === null || tie.strength === undefined ? drawUnknown(view) : words.number(tie.strength)}</td>
    <td>${tie.formality === undefined ? drawUnknown(view) : words.t(`formality.${tie.formality}`)}</td>
    <td>${tie.closeness === undefined ? drawUnknown(view) : words.t(`closeness.${tie.closeness}`)}</td>
    <td>${alliance === null ? html`<span class="unknown">${words.t('table.no-alliance')}</span>` : html`<bdi>${alliance}</bdi>`}</td>
  </tr>`;
}

function drawName({ id, name }: ActorFacts, selected: boolean, { words }: MapView, select: Select): TemplateResult {
  return html`<button type="button" class="name" aria-pressed=${selected ? 'true' : 'false'} @click=${() => select(id)}>
    ${selected ? html`<span class="tick" aria-hidden="true">✓</span>` : nothing}<bdi>${name}</bdi>${selected ? html`<span class="visually-hidden"> (${words.t('table.selected')})</span>` : nothing}
  </button>`;
}

function drawPosition(view: MapView, { id }: ActorFacts): TemplateResult {
  const { words } = view;
  if (view.objective === null) return html`<span class="unknown">${words.t('table.no-objective')}</span>`;
  const { stance = 'unknown', position = null } = view.stances.get(id) ?? {};
  const sign = stanceSign(stance);
  return html`${sign === '' ? nothing : html`<span class="sign ${stance}" aria-hidden="true">${sign}</span>`}
    <span class=${stance === 'unknown' ? 'unknown' : ''}>${words.t(`legend.stance.${stance}`)}</span>
    ${position === null ? nothing : html`<bdi class="value">${signed(position, words)}</bdi>`}`;
}

function drawUnknown({ words }: MapView): TemplateResult {
  return html`<span class="unknown">${words.t('unknown')}</span>`;
}

/** A click anywhere in a row selects, except on what has a click of its own, and where somebody marks text to copy it. */
function clickRow(event: Event, actor: string, select: Select): void {
  const marking = getSelection()?.isCollapsed === false;
  if (!marking && !event.composedPath().some((target) => target instanceof HTMLButtonElement)) select(actor);
}
