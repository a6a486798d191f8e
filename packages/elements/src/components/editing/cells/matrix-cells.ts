import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { AllymapError } from '@allymap/core/display';
import { CellPlanner, readBlock, writeBlock, type CellPlan, type CellRefusal, type CellSheet } from '@allymap/core/editing';
import type { Operation } from '@allymap/core';
import { errorText, type Translator } from '@allymap/locales/page';
import type { Room, Scene, SceneCells } from '@allymap/pictures';
import type { MapStore } from '../../../controller/map-store.ts';
import { entryReading, headName, saidInCell, writtenInCell } from '../../../view-model/editing/cell-texts.ts';
import type { MapView } from '../../../view-model/map-view.ts';
import { CellFocus, type CellPlace } from './cell-focus.ts';
import { cellStyles } from './cells.styles.ts';
import { pasteOutcome } from './paste-outcome.ts';
import { PastePanel, quoted } from './paste-panel.ts';
import { WrittenFacts } from './written-facts.ts';

/** The cells of the matrix that lies there now, of a map that may be edited. */
interface Sheet {
  readonly cells: SceneCells & { readonly sheet: CellSheet };
  readonly view: MapView;
  readonly planner: CellPlanner;
}

/**
 * Lets people type into the cells of a matrix, as in a sheet: over the picture lies a grid with one cell that the keyboard is at.
 * What is typed becomes an operation of core, and the picture is drawn anew; until it is left, its rows and columns keep their order.
 */
export class MatrixCells {
  #isOn = false;
  /** The order in which rows and columns stood when typing began, and the options that the matrix had. */
  #held: NonNullable<Room['typed']> | null = null;
  #options: object | null = null;
  #sheet: Sheet | null = null;
  #said = '';
  /** What is said once the new values are there. */
  #saying: (() => string) | null = null;
  /** Whether the keyboard goes to the grid as soon as it is there. */
  #isEntering = false;
  /** What the planner goes by. */
  #planned: unknown = null;
  #panel: PastePanel | null = null;
  readonly #focus: CellFocus;
  readonly #facts: WrittenFacts;
  readonly #store: MapStore;
  readonly #root: ShadowRoot;
  readonly #changed: () => void;

  /** `changed` asks for the picture to be drawn anew. */
  constructor(store: MapStore, root: ShadowRoot, changed: () => void) {
    this.#store = store;
    this.#root = root;
    this.#changed = changed;
    this.#facts = new WrittenFacts(store, changed);
    this.#focus = new CellFocus(root, {
      size: () => ({ rows: this.#sheet?.cells.rows.length ?? 0, columns: this.#sheet?.cells.columns.length ?? 0 }),
      written: (place) => this.#written(place),
      write: (place, text) => this.#write([place], text),
      clear: (places) => this.#write(places, ''),
      copied: (rows) => this.#copy(rows),
      pasted: (text) => this.#paste(text),
      left: () => this.#switch(false),
      moved: changed,
    });
    const sheet = cellStyles.styleSheet;
    if (sheet !== undefined && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Whether it belongs to another map than this one by now. */
  isOf(store: MapStore): boolean {
    return store === this.#store;
  }

  /** Whether cells are being typed into. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** What the picture is to lay out; undefined: it is looked at, and nobody types. With other options its order is made anew. */
  typed(options: object): Room['typed'] {
    if (options !== this.#options) this.#held = null;
    this.#options = options;
    return this.#isOn ? this.#held : undefined;
  }

  /** Draws the switch above the picture, and what goes with typing. */
  drawTools(view: MapView, scene: Scene | null): TemplateResult {
    const { t } = view.words;
    const sheet = this.#read(view, scene);
    return html`<div class="cell-tools" role="group" aria-label=${t('cells.label')}>
      <button type="button" class="typing-switch" aria-pressed=${this.#isOn ? 'true' : 'false'} @click=${() => this.#switch(!this.#isOn)}>${t('cells.switch')}</button>
      ${!this.#isOn || (scene !== null && scene.cells === undefined)
        ? nothing
        : sheet === null
          ? html`<p>${t('cells.computed')}</p>`
          : html`${sheet.cells.sheet === 'ties' ? this.#facts.drawTies(view) : this.#facts.drawAssessor(view)}
              <button type="button" class="paste-block" @click=${() => this.#paste('')}>${t('cells.paste')}</button>
              <p class="where" aria-hidden="true">${this.#describe(sheet, this.#focus.at)}</p>
              <p class="help" id="cells-help">${t('cells.help')}</p>`}
      <p class="said-of-cells" role="status">${this.#said}</p>
      ${this.#panel?.draw(view.words) ?? nothing}
    </div>`;
  }

  /** Draws the grid that lies over the picture; `scale`: how much larger than the scene the picture is drawn. */
  drawGrid(view: MapView, scene: Scene, scale: number): TemplateResult | null {
    const sheet = this.#read(view, scene);
    if (!this.#isOn || sheet === null || sheet.cells.rows.length === 0 || sheet.cells.columns.length === 0) return null;
    const { cells, planner } = sheet;
    const { document, words } = view;
    const { row, column } = this.#focus.at;
    const name = headName(document, cells.sheet, 'row', cells.rows[row]!);
    const across = this.#focus.across(cells);
    return html`<div class="cells" ${ref((element) => place(element, 0, 0, scene.width * scale, scene.height * scale))}>
      <div
        ${ref((element) => this.#enter(element))}
        class="cell-grid"
        role="grid"
        tabindex="0"
        aria-label=${scene.title}
        aria-describedby="cells-help"
        aria-rowcount=${cells.rows.length}
        aria-colcount=${cells.columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant="active-cell"
        @keydown=${(event: KeyboardEvent) => this.#focus.onKeyDown(event, across)}
        @pointerdown=${(event: PointerEvent) => this.#focus.onPointerDown(event, cells, scale)}
        @pointermove=${(event: PointerEvent) => this.#focus.onPointerMove(event, cells, scale)}
        @click=${(event: Event) => event.stopPropagation()}
        @dblclick=${() => this.#focus.open()}
        @copy=${this.#focus.onCopy}
        @paste=${this.#focus.onPaste}
      >
        <div class="visually-hidden" role="row" aria-rowindex=${row + 1}>
          <span role="rowheader" aria-colindex="1">${name}</span>
          <span role="gridcell" id="active-cell" aria-colindex=${column + 2} aria-selected="true">${this.#describe(sheet, this.#focus.at)}</span>
        </div>
      </div>
      <div class="cell-block" ${ref((element) => this.#placeBlock(element, cells, scale))}></div>
      <div class="cell-ring" ${ref((element) => this.#placeCell(element, cells, scale))}></div>
      <input
        class="cell-input"
        type="text"
        dir="auto"
        autocomplete="off"
        tabindex="-1"
        aria-label=${headName(document, cells.sheet, 'row', cells.rows[row]!) + ', ' + headName(document, cells.sheet, 'column', cells.columns[column]!)}
        list=${cells.sheet === 'ties' ? 'cell-kinds' : nothing}
        @keydown=${(event: KeyboardEvent) => this.#focus.onInputKey(event, across)}
        @blur=${this.#focus.onInputBlur}
        @click=${(event: Event) => event.stopPropagation()}
        ${ref((element) => this.#placeCell(element, cells, scale))}
      />
      ${cells.sheet === 'ties' ? html`<datalist id="cell-kinds">${planner === null ? nothing : entryReading(words).names.slice(0, 11).map(({ name: kind }) => html`<option value=${kind}></option>`)}</datalist>` : nothing}
    </div>`;
  }

  /** What of the scene can be typed into; the order that it had is kept from then on. */
  #read(view: MapView, scene: Scene | null): Sheet | null {
    const cells = scene?.cells;
    if (!this.#isOn || cells === undefined || cells.sheet === null) return (this.#sheet = null);
    const before = this.#sheet;
    const { facts } = this.#facts;
    if (before?.cells === cells && before.view === view && this.#planned === facts) return before;
    this.#planned = facts;
    if (!isSame(this.#held?.rows, cells.rows) || !isSame(this.#held?.columns, cells.columns)) this.#held = { rows: cells.rows, columns: cells.columns };
    this.#sheet = { cells: cells as Sheet['cells'], view, planner: new CellPlanner(view.document, cells.sheet, entryReading(view.words), facts) };
    this.#focus.stayWithin();
    if (this.#saying !== null && before?.cells !== cells) [this.#said, this.#saying] = [this.#saying(), null];
    return this.#sheet;
  }

  #switch(isOn: boolean): void {
    this.#isOn = isOn;
    this.#panel = null;
    this.#said = '';
    this.#held = null;
    this.#changed();
    this.#isEntering = isOn;
    if (!isOn) setTimeout(() => this.#root.querySelector<HTMLElement>('.typing-switch')?.focus());
  }

  #describe({ cells, view, planner }: Sheet, { row, column }: CellPlace): string {
    const { document, words } = view;
    const [rowId, columnId] = [cells.rows[row]!, cells.columns[column]!];
    const names = { row: headName(document, cells.sheet, 'row', rowId), column: headName(document, cells.sheet, 'column', columnId) };
    if (cells.sheet !== 'positions' && rowId === columnId) return words.t('cells.at', { ...names, value: words.t('cells.why.itself') });
    return words.t('cells.at', { ...names, value: saidInCell(cells.sheet, planner.records.at(rowId, columnId), cells.values[row]![column] ?? null, words) });
  }

  #written({ row, column }: CellPlace): string {
    if (this.#sheet === null) return '';
    const { cells, planner, view } = this.#sheet;
    return writtenInCell(cells.sheet, planner.records.at(cells.rows[row]!, cells.columns[column]!), cells.values[row]![column] ?? null, view.words);
  }

  /** Writes one text in some cells: one change. */
  #write(places: readonly CellPlace[], text: string): void {
    if (this.#sheet === null) return;
    const { cells, view } = this.#sheet;
    const { words } = view;
    // One planner for all of them: ids of new records stay apart, and a tie of two of them goes once.
    const planner = new CellPlanner(view.document, cells.sheet, entryReading(words), this.#facts.facts);
    const plans = places.map(({ row, column }) => planner.plan(cells.rows[row]!, cells.columns[column]!, text));
    const refused = plans.flatMap((plan): CellRefusal[] => ('refused' in plan ? [plan.refused] : []));
    if (refused.length > 0 && (places.length === 1 || refused.some((why) => why !== 'itself'))) return this.#say(words.t('cells.refused', { text: quoted(text), why: words.t(`cells.why.${refused.find((why) => why !== 'itself') ?? refused[0]!}`) }));
    const operations = distinct(plans);
    if (operations.length === 0) return this.#say('');
    const said = (): string => (places.length === 1 && this.#sheet !== null ? words.t('cells.kept', { cell: this.#describe(this.#sheet, places[0]!) }) : words.t('cells.cleared', { count: operations.length }));
    this.#change(operations, words, said);
  }

  #change(operations: readonly Operation[], words: Translator, said: () => string): void {
    this.#store
      .edit((kit) => kit.change(this.#store, operations, {}, 'form'))
      .then((made) => (made ? (this.#saying = said) : this.#say(words.t('edit.forbidden'))))
      .catch((error: unknown) => this.#say(error instanceof AllymapError ? errorText(error, words) : String(error)));
  }

  #copy(rows: readonly (readonly CellPlace[])[]): string {
    const count = rows.reduce((sum, { length }) => sum + length, 0);
    if (this.#sheet !== null) this.#say(this.#sheet.view.words.t('cells.copied', { count }));
    return writeBlock(rows.map((row) => row.map((cell) => this.#written(cell))));
  }

  #paste(text: string): void {
    const sheet = this.#sheet;
    if (sheet === null) return;
    const at = this.#focus.at;
    const plan = (block: string): ReturnType<typeof pasteOutcome> => pasteOutcome(this.#sheet?.view ?? sheet.view, { sheet: sheet.cells.sheet, rows: sheet.cells.rows, columns: sheet.cells.columns, at }, readBlock(block), this.#facts.facts);
    this.#panel = new PastePanel(this.#store, text, plan, this.#changed, (count) => {
      this.#panel = null;
      this.#say(count === null ? '' : sheet.view.words.t('paste.done', { count }));
      setTimeout(() => this.#root.querySelector<HTMLElement>('.cell-grid')?.focus());
    });
    this.#changed();
    setTimeout(() => this.#root.querySelector<HTMLElement>(text === '' ? '.paste-panel textarea' : '#paste-heading')?.focus());
  }

  #enter(grid: Element | undefined): void {
    if (!this.#isEntering || !(grid instanceof HTMLElement)) return;
    this.#isEntering = false;
    queueMicrotask(() => grid.focus());
  }

  #say(text: string): void {
    this.#said = text;
    this.#changed();
  }

  #placeCell(element: Element | undefined, { lefts, tops, width, height }: SceneCells, scale: number): void {
    const { row, column } = this.#focus.at;
    place(element, lefts[column]! * scale, tops[row]! * scale, width * scale, height * scale);
  }

  #placeBlock(element: Element | undefined, { lefts, tops, width, height }: SceneCells, scale: number): void {
    const { top, bottom, left, right } = this.#focus.block;
    const [one, other] = [lefts[left]!, lefts[right]!];
    place(element, Math.min(one, other) * scale, tops[top]! * scale, (Math.abs(one - other) + width) * scale, (tops[bottom]! - tops[top]! + height) * scale);
    element?.toggleAttribute('hidden', top === bottom && left === right);
  }
}

function isSame(before: readonly string[] | undefined, now: readonly string[]): boolean {
  return before !== undefined && before.length === now.length && now.every((id, at) => id === before[at]);
}

/** Puts an element somewhere by rules of its own, which policies against styles in markup let pass. */
function place(element: Element | undefined, left: number, top: number, width: number, height: number): void {
  if (!(element instanceof HTMLElement)) return;
  for (const [name, value] of [['left', left], ['top', top], ['width', width], ['height', height]] as const) element.style.setProperty(name, `${value}px`);
}

/** What several plans do together: a tie that two cells show goes once. */
function distinct(plans: readonly CellPlan[]): Operation[] {
  const seen = new Set<string>();
  return plans.flatMap((plan) => ('refused' in plan ? [] : plan.operations.filter((operation) => operation.type !== 'remove' || (!seen.has(operation.id) && seen.add(operation.id) !== undefined))));
}
