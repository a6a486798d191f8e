import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Document, InvalidDocumentError } from '@allymap/core';
import { AllymapError } from '@allymap/core/display';
import { applyChange, startHistory, type Judge } from '@allymap/core/editing';
import { errorText, isolate, problemText, type Translator } from '@allymap/locales/page';
import type { Scene } from '@allymap/pictures';
import type { Move, MoveField } from '@allymap/pictures/editing';
import type { MapStore } from '../../controller/map-store.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { readNumber } from './draw-field.ts';

/** How somebody judges without being asked each time: as whom, and on which date. */
export type MoveHabit = Pick<Judge, 'assessor' | 'date'> & { readonly assessor: string };

/** A move that somebody has made with a hand, and that does not count yet. */
export interface MadeMove {
  readonly actor: string;
  readonly name: string;
  readonly place: string;
  readonly move: Move;
}

interface Moved {
  readonly store: MapStore;
  readonly drawAfter: (document: Document) => Promise<Scene>;
}

/** Says what a move would do before it counts: its values, and of a judgement whose it is, when it was made and what it rests on. */
export class MoveForm {
  readonly #moved: Moved;
  readonly #made: MadeMove;
  readonly #changed: () => void;
  readonly #done: (done: { readonly habit?: MoveHabit | null } | null) => void;
  #values: ReadonlyMap<string, unknown>;
  #judge: Judge;
  #isHabit = false;
  #problems: readonly string[] = [];
  /** What core makes of it, and of what that is said. */
  #outcome: string | null = null;
  #of: readonly unknown[] = [];
  #words: Translator | null = null;

  /** `done` is told when it is done, or given up: null. */
  constructor(moved: Moved, made: MadeMove, changed: () => void, done: (done: { readonly habit?: MoveHabit | null } | null) => void) {
    this.#moved = moved;
    this.#made = made;
    this.#changed = changed;
    this.#done = done;
    const { document, editor } = moved.store.state;
    const [only, ...others] = made.move.assessors;
    const named = document?.assessors.find(({ id }) => id === only)?.name;
    this.#values = new Map(made.move.fields.map(({ name, value }) => [name, value]));
    this.#judge = { assessor: editor ?? (others.length === 0 ? (named ?? '') : ''), date: today() };
  }

  /** Draws the form. */
  draw(view: MapView): TemplateResult {
    const { words } = view;
    const { t } = words;
    this.#words = words;
    this.#foresee(view.document);
    const { name, place, move } = this.#made;
    return html`<dialog class="move-form" aria-labelledby="move-heading" @cancel=${this.#onCancel} @keydown=${(event: Event) => event.stopPropagation()}>
      <form novalidate @submit=${this.#onSubmit}>
        <h2 id="move-heading">${t('move.title', { name })}</h2>
        <p class="to">${place}</p>
        <p class="outcome" role="status">${this.#outcome ?? ''}</p>
        ${this.#problems.length === 0 ? nothing : html`<div class="problem" role="alert">${this.#problems.map((text) => html`<p>${text}</p>`)}</div>`}
        ${groupsOf(move.fields).map(([group, fields]) => this.#drawGroup(group, fields, words))}
        ${move.notes.map((note) => html`<p class="note">${note}</p>`)}
        ${move.isJudgement ? this.#drawJudge(view) : nothing}
        <p class="buttons"><button type="submit" class="main">${t('edit.save')}</button> <button type="button" @click=${() => this.#done(null)}>${t('edit.cancel')}</button></p>
      </form>
    </dialog>`;
  }

  /** What a move says nothing of is folded away. */
  #drawGroup(group: string, fields: readonly MoveField[], words: Translator): TemplateResult {
    const drawn = fields.map((field) => this.#drawField(field, words));
    if (group === '') return html`${drawn}`;
    return fields.some(({ value }) => value !== undefined)
      ? html`<fieldset><legend>${group}</legend>${drawn}</fieldset>`
      : html`<details><summary>${words.t('move.group-left', { group })}</summary><div class="folded">${drawn}</div></details>`;
  }

  #drawField({ name, label, shape, now, canBeLeft }: MoveField, words: Translator): TemplateResult {
    const { t } = words;
    const id = `move-${this.#made.move.fields.findIndex((field) => field.name === name)}`;
    const value = this.#values.get(name);
    // Where the dialog begins: at the first value that the move would give.
    const isFirst = this.#made.move.fields.find((field) => field.value !== undefined)?.name === name;
    const set = (next: unknown): void => {
      this.#values = new Map(this.#values).set(name, next);
      this.#changed();
    };
    const control = shape.kind === 'choice'
      ? html`<select id=${id} ?autofocus=${isFirst} aria-describedby="${id}-now" @change=${(event: Event) => {
          const at = (event.target as HTMLSelectElement).selectedIndex - (canBeLeft ? 1 : 0);
          set(shape.choices[at]?.value);
        }}>
          ${canBeLeft ? html`<option .selected=${live(value === undefined)}>${t('move.leave')}</option>` : nothing}
          ${shape.choices.map((choice) => html`<option .selected=${live(value === choice.value)}>${choice.text}</option>`)}
        </select>`
      : html`<input id=${id} ?autofocus=${isFirst} type="text" inputmode="decimal" dir="ltr" autocomplete="off" placeholder=${t('move.leave')} aria-describedby="${id}-now" .value=${live(value === undefined || value === null ? '' : String(value))} @change=${(event: Event) => set(readNumber((event.target as HTMLInputElement).value))} />`;
    const range = shape.kind === 'number' ? t(shape.max === null ? 'move.range-open' : 'move.range', { min: shape.min, max: shape.max ?? 0 }) : '';
    return html`<div class="field"><label for=${id}>${label}</label>${control}<small id="${id}-now">${[t('move.now', { value: isolate(now) }), range].filter((part) => part !== '').join(' · ')}</small></div>`;
  }

  /** Whose judgement it is, when it was made, and what it rests on. */
  #drawJudge({ document, words: { t } }: MapView): TemplateResult {
    const { assessor = '', date = '', reason = '', source = '' } = this.#judge;
    const set = (part: keyof Judge) => (event: Event): void => {
      this.#judge = { ...this.#judge, [part]: (event.target as HTMLInputElement).value.trim() };
      this.#changed();
    };
    const others = this.#made.move.assessors.length;
    return html`<fieldset>
      <legend>${t('move.judgement')}</legend>
      <div class="field"><label for="move-assessor">${t('move.whose')}</label><input id="move-assessor" type="text" dir="auto" list="move-assessors" autocomplete="off" .value=${live(assessor)} @change=${set('assessor')} /><datalist id="move-assessors">${document.assessors.map(({ name }) => html`<option value=${name}></option>`)}</datalist></div>
      <div class="field"><label for="move-date">${t('move.when')}</label><input id="move-date" type="text" dir="ltr" placeholder="2026-11-30" autocomplete="off" .value=${live(date)} @change=${set('date')} /></div>
      <div class="field"><label for="move-reason">${t('move.why')}</label><textarea id="move-reason" dir="auto" rows="2" aria-describedby="move-reason-note" .value=${live(reason)} @change=${set('reason')}></textarea><small id="move-reason-note">${t('move.why-later')}</small></div>
      ${document.sources.length === 0 ? nothing : html`<div class="field"><label for="move-source">${t('move.source')}</label><select id="move-source" @change=${(event: Event) => {
        this.#judge = { ...this.#judge, source: document.sources[(event.target as HTMLSelectElement).selectedIndex - 1]?.id ?? '' };
        this.#changed();
      }}><option .selected=${live(source === '')}>${t('move.no-source')}</option>${document.sources.map(({ id, title }) => html`<option .selected=${live(source === id)}>${title}</option>`)}</select></div>`}
      ${others === 0 ? nothing : html`<p class="note">${t('move.median', { count: others })}</p>`}
      <label class="quick"><input type="checkbox" id="move-quick" .checked=${live(this.#isHabit)} @change=${(event: Event) => (this.#isHabit = (event.target as HTMLInputElement).checked)} /> <span>${t('move.quick')}</span></label>
    </fieldset>`;
  }

  /** Has core and the picture say what would become of the actor; what is said stays until they have. */
  #foresee(document: Document): void {
    const { actor } = this.#made;
    const of = [document, this.#values, this.#judge.assessor, this.#judge.date];
    if (of.every((one, at) => one === this.#of[at])) return;
    this.#of = of;
    const after = this.#tryOn(document);
    if (after === null) return;
    this.#moved.drawAfter(after).then(
      (scene) => {
        // One that stands in several places is said at each.
        const said = [...new Set(scene.marks.flatMap((mark) => (mark.actor === actor && mark.words !== undefined ? [mark.words] : [])))].join(' ');
        if (of !== this.#of || said === '' || this.#words === null) return;
        this.#outcome = this.#words.t(after === document ? 'move.nothing' : 'move.outcome', { said });
        this.#changed();
      },
      () => undefined, // what cannot be drawn cannot be foreseen; saving says what is wrong
    );
  }

  /** The document with the move in it; as it is where nothing would change, null where it cannot be so. */
  #tryOn(document: Document): Document | null {
    try {
      const operations = this.#operations();
      return operations.length === 0 ? document : applyChange(startHistory(document), { type: 'batch', operations }, { at: new Date().toISOString() }).document;
    } catch (error) {
      if (error instanceof AllymapError) return null;
      throw error;
    }
  }

  #operations(): ReturnType<Move['operations']> {
    return this.#made.move.operations(new Map([...this.#values].filter(([, value]) => value !== undefined)), this.#judge);
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#done(null);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    // A field that the keyboard is still in has not told its change yet.
    (event.target as HTMLFormElement).querySelector<HTMLElement>(':focus')?.dispatchEvent(new Event('change'));
    void this.#save();
  };

  async #save(): Promise<void> {
    const words = this.#words!;
    const { store } = this.#moved;
    const { assessor = '', date } = this.#judge;
    const habit: { readonly habit?: MoveHabit } = this.#isHabit ? { habit: { assessor, ...(date === undefined ? {} : { date }) } } : {};
    try {
      const operations = this.#operations();
      if (operations.length === 0 || (await store.edit((kit) => kit.change(store, operations, { label: 'move' }, 'gesture')))) return this.#done(habit);
      this.#problems = [words.t('edit.forbidden')];
    } catch (error) {
      if (!(error instanceof AllymapError)) throw error;
      const problems = (error as Partial<InvalidDocumentError>).problems ?? [];
      this.#problems = problems.length === 0 ? [errorText(error, words)] : problems.map((problem) => problemText(problem, words)).map(({ message, advice }) => `${message} ${advice}`);
    }
    this.#changed();
  }
}

/** Fields by their group, in order. */
function groupsOf(fields: readonly MoveField[]): readonly (readonly [string, readonly MoveField[]])[] {
  const groups = new Map<string, MoveField[]>();
  for (const field of fields) groups.set(field.group ?? '', [...(groups.get(field.group ?? '') ?? []), field]);
  return [...groups];
}

/** The day that it is where the reader is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
