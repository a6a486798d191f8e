import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isolate } from '@allymap/locales/page';
import { lateModule } from '../../controller/late-module.ts';
import type { MapState } from '../../controller/map-state.ts';
import { theme } from '../../theme/theme.ts';
import type { ActorFacts } from '../../view-model/actor-facts.ts';
import type { MapView } from '../../view-model/map-view.ts';
import type { ActorColumn, Sort, TieColumn, TieRow } from '../../view-model/table-rows.ts';
import { markStyles } from '../actor-mark.ts';
import { AllymapElement } from '../allymap-element.ts';
import { analysisProgress, analysisProgressStyles } from '../analysis-progress.ts';
import { joinedButtonsStyles } from '../joined-buttons.styles.ts';
import { Kept } from '../kept.ts';
import { leftOutNote, stateNote, stateNoteStyles } from '../state-note.ts';
import { tableStyles } from './allymap-table.styles.ts';
import type * as kitModule from './table-kit.ts';

type Kit = typeof kitModule;

/** What gathers and draws the rows. */
const tableKit = lateModule<Kit>(() => import('./table-kit.ts'));

type Tab = 'actors' | 'ties';
const tabs: readonly Tab[] = ['actors', 'ties'];

/** More rows than this are turned over like pages, so that thousands stay quick. */
const pageSize = 100;
/**
 * The map in words: a table of its actors and one of its ties, with the same selection and filter as the picture.
 *
 * @element allymap-table
 * @csspart message - The line shown while there is no map, or where a part of its analysis is missing.
 * @csspart tabs - The switch between actors and ties.
 * @csspart objective - The choice of the objective whose positions are shown.
 * @csspart table - Each table.
 * @csspart progress - How far the analysis of a large map has come, with a button that stops it.
 * @cssprop --allymap-table-max-block-size - Height above which the rows scroll under their heads.
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - A document of its own could not be opened or shown.
 */
export class AllymapTable extends AllymapElement {
  static override styles = [theme, markStyles, joinedButtonsStyles, stateNoteStyles, analysisProgressStyles, tableStyles];

  #tab: Tab = 'actors';
  #page: Record<Tab, number> = { actors: 0, ties: 0 };
  #actorSort: Sort<ActorColumn> = { column: 'influence', direction: 'descending' };
  #tieSort: Sort<TieColumn> = { column: 'from', direction: 'ascending' };
  #actors = new Kept<readonly ActorFacts[]>();
  #ties = new Kept<readonly TieRow[]>();
  #tieCount = new Kept<number>();
  #follow = false;

  override mapChanged(state: MapState, previous: MapState): void {
    super.mapChanged(state, previous);
    if (state.document !== previous.document || state.filter !== previous.filter) this.#page = { actors: 0, ties: 0 };
    if (state.selected !== previous.selected || state.document !== previous.document) this.#follow = state.selected !== null;
  }

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    if (view === null) return html`${state.progress === null ? stateNote(state, words) : analysisProgress(state, words, this.store)}`;
    const kit = this.late(tableKit);
    if (kit === null) return html`<p class="state-note" part="message">${words.t(state.failure === null ? 'part.loading' : 'map.failed')}</p>`;
    const { actorColumns, actorRows, drawActorRow, drawTieRow, tieColumns } = kit;
    const actors = this.#actors.of([view.facts, state.filter, view.analysis, view.objective, words, this.#actorSort], () => actorRows(view, this.#actorSort));
    if (this.#follow && view.selected !== null) this.#turnTo(actors.indexOf(view.selected));
    const ties = this.#tab === 'ties' ? this.#tieRows(view, kit) : null;
    const title = isolate(view.title);
    return html`${this.map.ownsStore ? stateNote(state, words) : nothing} ${analysisProgress(state, words, this.store)} ${leftOutNote(view)}
      <div class="bar">
        <div class="tabs joined" part="tabs" role="tablist" aria-label=${words.t('table.label')} @keydown=${this.#onTabKeydown}>
          ${this.#drawTab('actors', actors.length)} ${this.#drawTab('ties', this.#countTies(view, kit))}
        </div>
        ${this.#drawObjectives(view)}
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby=${`tab-${this.#tab}`}>
        ${ties === null
          ? this.#drawTable(kit, words.t('table.actors.caption', { title }), actorColumns, this.#actorSort, (sort) => (this.#actorSort = sort), actors, (row) => drawActorRow(view, row, this.#select))
          : this.#drawTable(kit, words.t('table.ties.caption', { title }), tieColumns, this.#tieSort, (sort) => (this.#tieSort = sort), ties, (row) => drawTieRow(view, row, this.#select))}
      </div>
      ${this.#drawPages((ties ?? actors).length)}`;
  }

  #tieRows(view: MapView, { tieRows }: Kit): readonly TieRow[] {
    return this.#ties.of([view.document, view.facts, this.state.filter, view.words, this.#tieSort], () => tieRows(view, this.#tieSort));
  }

  #countTies(view: MapView, { countTieRows }: Kit): number {
    return this.#tieCount.of([view.document, this.state.filter], () => countTieRows(view));
  }

  #drawTab(tab: Tab, count: number): TemplateResult {
    const { words } = this;
    const chosen = tab === this.#tab;
    return html`<button type="button" role="tab" id=${`tab-${tab}`} aria-controls="panel" aria-selected=${chosen ? 'true' : 'false'} tabindex=${chosen ? 0 : -1} @click=${() => this.#open(tab)}>
      ${words.t('table.tab', { what: words.t(`table.${tab}`), count })}
    </button>`;
  }

  #drawObjectives({ document: { objectives }, objective, words }: MapView): TemplateResult | typeof nothing {
    const [first] = objectives;
    if (first === undefined || this.#tab === 'ties') return nothing;
    if (objectives.length === 1) return html`<p class="objective">${words.t('table.objective')} <bdi>${first.label}</bdi></p>`;
    return html`<label class="objective" part="objective"
      >${words.t('table.objective')}
      <select @change=${(event: Event) => this.request('appear', { appearance: { objective: objectives[(event.target as HTMLSelectElement).selectedIndex]?.id ?? null } })}>
        ${objectives.map(({ id, label }) => html`<option ?selected=${id === objective}>${label}</option>`)}
      </select></label
    >`;
  }

  #drawTable<Column extends ActorColumn | TieColumn, Row>(
    { drawHead }: Kit,
    caption: string,
    columns: readonly Column[],
    sort: Sort<Column>,
    setSort: (sort: Sort<Column>) => void,
    rows: readonly Row[],
    drawRow: (row: Row) => TemplateResult,
  ): TemplateResult {
    const { words } = this;
    const start = this.#page[this.#tab] * pageSize;
    const choose = (next: Sort<Column>): void => {
      setSort(next);
      this.#page[this.#tab] = 0;
      this.requestUpdate();
    };
    const name = (column: Column): string => words.t(`table.column.${column === 'kind' && this.#tab === 'ties' ? 'tie-kind' : column}`);
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.t('table.scroll', { caption })}>
      <table part="table">
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => drawHead(column, name(column), sort, choose))}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(start, start + pageSize).map(drawRow)}
        </tbody>
      </table>
      ${rows.length === 0 ? html`<p class="none">${words.t(this.#whyNone())}</p>` : nothing}
    </div>`;
  }

  #whyNone(): string {
    const { document } = this.state;
    if (document?.actors.length === 0) return 'table.no-actors';
    return this.#tab === 'ties' && document?.ties.length === 0 ? 'table.no-ties' : 'table.filtered';
  }

  #drawPages(total: number): TemplateResult | typeof nothing {
    if (total <= pageSize) return nothing;
    const { words } = this;
    const page = this.#page[this.#tab];
    const last = Math.ceil(total / pageSize) - 1;
    const range = words.t('table.range', { from: page * pageSize + 1, to: Math.min(total, (page + 1) * pageSize), total });
    return html`<nav class="pages" aria-label=${words.t('table.pages')}>
      <button type="button" ?disabled=${page === 0} @click=${() => this.#turn(page - 1)}>${words.t('table.previous')}</button>
      <span role="status">${range}</span>
      <button type="button" ?disabled=${page === last} @click=${() => this.#turn(page + 1)}>${words.t('table.next')}</button>
    </nav>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#follow) return;
    this.#follow = false;
    this.#reveal(this.renderRoot.querySelector('tr.selected'));
  }

  /** Scrolls the rows, and nothing around the table, until a row is in sight. */
  #reveal(row: Element | null): void {
    const scroll = this.renderRoot.querySelector('.scroll');
    const head = this.renderRoot.querySelector('thead');
    if (row === null || scroll === null || head === null) return;
    const seen = scroll.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    const above = seen.top + head.getBoundingClientRect().height - top;
    if (above > 0) scroll.scrollTop -= above;
    else if (bottom > seen.bottom) scroll.scrollTop += bottom - seen.bottom;
  }

  /** Opens the page that holds a row. */
  #turnTo(row: number): void {
    if (row >= 0) this.#page.actors = Math.floor(row / pageSize);
  }

  #turn(page: number): void {
    this.#page[this.#tab] = page;
    this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0);
    this.requestUpdate();
  }

  #open(tab: Tab): void {
    this.#tab = tab;
    this.requestUpdate();
  }

  readonly #onTabKeydown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const ahead = this.words.direction === 'rtl' ? -step : step;
    this.#open(tabs[(tabs.indexOf(this.#tab) + ahead + tabs.length) % tabs.length]!);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  };

  readonly #select = (id: string): void => this.select(id === this.state.selected ? null : id);
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-table': AllymapTable;
  }
}
