import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { lateModule } from '../../controller/late-module.ts';
import type { MapState } from '../../controller/map-state.ts';
import { theme } from '../../theme/theme.ts';
import { actorButtonStyles } from '../actor-button.ts';
import { markStyles } from '../actor-mark.ts';
import { AllymapElement } from '../allymap-element.ts';
import type { MapView } from '../../view-model/map-view.ts';
import type { Subject } from '../../view-model/results/records-about.ts';
import { leftOutNote, stateNote, stateNoteStyles } from '../state-note.ts';
import { detailsStyles } from './allymap-details.styles.ts';
import { evidenceStyles } from './evidence.styles.ts';
import type * as editModule from '../editing/edit-kit.ts';
import type * as kitModule from './details-kit.ts';
import type { FurtherAnalysis } from './further-analysis.ts';
import type * as resultsModule from './results-kit.ts';

/** What gathers and draws the details. */
const detailsKit = lateModule<typeof kitModule>(() => import('./details-kit.ts'));
/** What gathers and draws results. */
const resultsKit = lateModule<typeof resultsModule>(() => import('./results-kit.ts'));

/**
 * Everything about the selected actor, with what each thing rests on and every result of the analysis; while none is selected, the map as a whole.
 *
 * Results are in groups that are closed at first. What is not usual is computed when a group is opened, in a worker or
 * beside the page; a page whose script is one file, and which can start no worker, shows the usual results and says so.
 *
 * Where the map may be edited, it has the forms to change it, what there is to undo, and the change log.
 *
 * @element allymap-details
 * @csspart message - The line shown while there is no map, or where a part of its analysis is missing.
 * @csspart close - The button that lets the selected actor go.
 * @fires allymap-select - Somebody chose another actor, or closed the details of one.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - A document of its own could not be opened or shown.
 */
export class AllymapDetails extends AllymapElement {
  static override styles = [theme, markStyles, actorButtonStyles, stateNoteStyles, detailsStyles, evidenceStyles];

  /** Set where a choice was made in here: what was chosen from is gone, so the focus goes to the new heading. */
  #moveFocus = false;
  #scrollUp = false;
  #further: FurtherAnalysis | null = null;
  #editing: editModule.EditPanel | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#further?.stop();
  }

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
    const editing = this.#drawEditing(view);
    if (this.#editing?.isBusy === true) return html`${editing}`;
    return html`${editing} ${this.map.ownsStore ? html`${stateNote(state, words)} ${leftOutNote(view)}` : nothing}
    ${view.selected === null
      ? drawOverview(mapOverview(view), words, this.#select)
      : drawActor(view, actorDetails(view, view.selected), { select: this.#select, close: () => this.#select(null) }, this.#drawResults(view, { kind: 'actor', id: view.selected.id }))}`;
  }

  /** What there is to edit, where the map may be; what somebody is in the middle of stands in place of the details. */
  #drawEditing(view: MapView): TemplateResult | typeof nothing {
    const kit = this.editingKit();
    if (kit === null) {
      this.#editing = null;
      return nothing;
    }
    if (this.#editing?.isOf(this.store) !== true) this.#editing = new kit.EditPanel(this.store, this.shadowRoot!, () => this.requestUpdate(), (actor) => this.select(actor));
    return this.#editing.draw(view);
  }

  /** The results about what is selected. Where their files do not arrive, the rest is shown without them. */
  #drawResults(view: MapView, subject: Subject): TemplateResult | typeof nothing {
    const kit = this.late(resultsKit, this.#onMissing);
    if (!this.hasTexts('results', this.#onMissing) || kit === null || view.analysis === null) return nothing;
    this.#further ??= new kit.FurtherAnalysis(() => this.requestUpdate());
    return kit.drawResults(view, view.analysis, subject, this.#further);
  }

  readonly #onMissing = (): void => this.requestUpdate();

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#moveFocus) this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    else if (this.#scrollUp) this.#scrollToTop();
    this.#moveFocus = false;
    this.#scrollUp = false;
    if (this.#further !== null && this.view !== null) resultsKit.now?.keepUp(this.renderRoot, this.view, this.#further);
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
