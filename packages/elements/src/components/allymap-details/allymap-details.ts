import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { lateModule } from '../../controller/late-module.ts';
import type { MapState } from '../../controller/map-state.ts';
import { theme } from '../../theme/theme.ts';
import { actorButtonStyles } from '../actor-button.ts';
import { markStyles } from '../actor-mark.ts';
import { AllymapElement } from '../allymap-element.ts';
import { leftOutNote, stateNote, stateNoteStyles } from '../state-note.ts';
import { detailsStyles } from './allymap-details.styles.ts';
import { evidenceStyles } from './evidence.styles.ts';
import type * as kitModule from './details-kit.ts';

/** What gathers and draws the details. */
const detailsKit = lateModule<typeof kitModule>(() => import('./details-kit.ts'));

/**
 * Everything about the selected actor, with what each thing rests on; while none is selected, the map as a whole.
 *
 * @element allymap-details
 * @csspart message - The line shown while there is no map, or where a part of its analysis is missing.
 * @csspart close - The button that lets the selected actor go.
 * @fires allymap-select - Somebody chose another actor, or closed the details of one.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-error - A document of its own could not be opened or shown.
 */
export class AllymapDetails extends AllymapElement {
  static override styles = [theme, markStyles, actorButtonStyles, stateNoteStyles, detailsStyles, evidenceStyles];

  /** Set where a choice was made in here: what was chosen from is gone, so the focus goes to the new heading. */
  #moveFocus = false;
  #scrollUp = false;

  override mapChanged(state: MapState, previous: MapState): void {
    super.mapChanged(state, previous);
    if (state.selected !== previous.selected) this.#scrollUp = true;
  }

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    if (view === null) return html`${stateNote(state, words)}`;
    const kit = this.late(detailsKit);
    if (kit === null) return html`<p class="state-note" part="message">${words.t(state.failure === null ? 'part.loading' : 'map.failed')}</p>`;
    const { actorDetails, drawActor, drawOverview, mapOverview } = kit;
    return html`${this.map.ownsStore ? html`${stateNote(state, words)} ${leftOutNote(view)}` : nothing}
    ${view.selected === null
      ? drawOverview(mapOverview(view), words, this.#select)
      : drawActor(view, actorDetails(view, view.selected), { select: this.#select, close: () => this.#select(null) })}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#moveFocus) this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    else if (this.#scrollUp) this.#scrollToTop();
    this.#moveFocus = false;
    this.#scrollUp = false;
  }

  /** Another actor is read from its name on. Scrolls only what scrolls right around the details, never the page. */
  #scrollToTop(): void {
    const around = this.parentElement;
    if (around === null || !/auto|scroll/.test(getComputedStyle(around).overflowY)) return;
    const above = around.getBoundingClientRect().top - this.getBoundingClientRect().top;
    if (above > 0) around.scrollTop -= above;
  }

  readonly #select = (actor: string | null): void => {
    if (actor === this.state.selected) return;
    this.#moveFocus = true;
    this.select(actor);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-details': AllymapDetails;
  }
}
