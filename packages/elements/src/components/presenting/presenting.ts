import { html, nothing, type TemplateResult } from 'lit';
import type { Operation } from '@allymap/core';
import { freeId } from '@allymap/core/editing';
import { isolate, type Translator } from '@allymap/locales/page';
import type { EveryPictureKit } from '../allymap-picture/late-picture-kit.ts';
import { colourStyles } from '../allymap-picture/colour-classes.ts';
import { pageMeasure } from '../allymap-picture/page-measure.ts';
import { act } from '../editing/act.ts';
import { adoptStyles } from '../editing/adopt-styles.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { drawStage, drawStepPage } from './draw-stage.ts';
import { drawSteps, type StepActions } from './draw-steps.ts';
import type { PresentingHost } from './presenting-host.ts';
import { presentingStyles } from './presenting.styles.ts';
import { stepAfter, stepMoveOfKey, stepMoveOfSwipe, type StepMove } from './step-move.ts';
import { StepPictures } from './step-pictures.ts';
import { stepTitle } from './step-texts.ts';

/** What a page of paper is as wide and as high as, in pixels of the picture. */
const paper = { width: 1000, height: 480 };

/**
 * The presentation of a map: its steps as a list, where the map may be edited with the ways to record and change them, and the
 * steps played one after another. It draws pictures of its own, so what one saw in the workspace is there again when it ends.
 */
export class Presenting {
  /** The step that is shown; null: the list is. */
  #at: number | null = null;
  #isPrinting = false;
  /** What was done last, for those who do not see it. */
  #said = '';
  #from: readonly [x: number, y: number] | null = null;
  #words: Translator | null = null;
  #kit: EveryPictureKit | null = null;
  readonly #host: PresentingHost;
  readonly #pictures: StepPictures;

  readonly #root: ShadowRoot;

  constructor(host: PresentingHost, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    this.#pictures = new StepPictures(host.changed);
    for (const sheet of [colourStyles, presentingStyles]) adoptStyles(root, sheet);
  }

  /** Whether the steps stand on paper just now, beneath the workspace, rather than over it. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  /** Draws the list, or the step that is played, or all of them for paper. */
  draw(view: MapView, kit: EveryPictureKit, isEditable: boolean): TemplateResult {
    const { document, words } = view;
    [this.#words, this.#kit] = [words, kit];
    const steps = document.presentationSteps;
    if (this.#isPrinting) return this.#drawSheets(view, kit);
    const at = this.#at === null || steps.length === 0 ? null : Math.min(this.#at, steps.length - 1);
    if (at !== null) {
      const step = steps[at]!;
      const picture = this.#pictures.get(kit, step, document, words, this.#room());
      return html`<div class="presenting playing" @keydown=${this.#onKeydown} @pointerdown=${this.#onPointerDown} @pointerup=${this.#onPointerUp} @fullscreenchange=${this.#onFullscreen}>
        ${drawStage(drawStepPage(kit, step, picture, words), at, steps.length, stepTitle(step, words), words, { go: (move) => this.#go(move), end: this.#end })}
      </div>`;
    }
    const seen = isEditable ? this.#host.seen() : null;
    const actions: StepActions = { move: this.#move, remove: this.#remove, write: this.#write, play: (from) => this.play(from) };
    return html`<div class="presenting">
      <h2 tabindex="-1">${words.t('present.title')}</h2>
      <p class="buttons">
        <button type="button" class="main" ?disabled=${steps.length === 0} @click=${() => this.play(0)}>${words.t('present.play')}</button>
        ${isEditable ? html`<button type="button" ?disabled=${seen === null} @click=${this.#record}>${words.t('present.record')}</button>` : nothing}
        <button type="button" ?disabled=${steps.length === 0} @click=${() => void this.#print()}>${words.t('present.print')}</button>
        ${isEditable ? this.#drawUndo(view) : nothing}
      </p>
      ${isEditable ? html`<p class="hint">${words.t(seen === null ? 'present.no-picture-seen' : 'present.record-hint')}</p>` : nothing}
      ${drawSteps(steps, isEditable, words, actions)}
      <p class="unseen" role="status">${this.#said}</p>
      <p class="buttons end"><button type="button" class="close" @click=${this.#host.close}>${words.t('remark.close')}</button></p>
    </div>`;
  }

  /** Plays the steps from one on, in the whole screen where the browser lets it. */
  play(from: number): void {
    this.#at = from;
    this.#host.changed();
    setTimeout(() => {
      const stage = this.#root.querySelector<HTMLElement>('.presenting.playing');
      stage?.requestFullscreen?.().catch(() => undefined); // the whole window it is, then
      this.#root.querySelector<HTMLElement>('.stage')?.focus();
    });
  }

  #drawUndo({ words }: MapView): TemplateResult {
    const store = this.#host.store();
    const { done, undone } = store.state.log;
    return html`<button type="button" ?disabled=${done.length === 0} @click=${() => act(store, (kit) => kit.undoLast(store))}>${words.t('edit.undo')}</button>
      <button type="button" ?disabled=${undone.length === 0} @click=${() => act(store, (kit) => kit.redoLast(store))}>${words.t('edit.redo')}</button>`;
  }

  #drawSheets({ document, words }: MapView, kit: EveryPictureKit): TemplateResult {
    return html`<div class="sheets">
      ${document.presentationSteps.map((step) => html`<section class="presenting sheet">${drawStepPage(kit, step, this.#pictures.get(kit, step, document, words, this.#room(paper)), words)}</section>`)}
    </div>`;
  }

  #room({ width, height } = windowRoom()): { width: number; height: number; measure: ReturnType<typeof pageMeasure> } {
    return { width, height: Math.max(260, height), measure: pageMeasure(getComputedStyle(this.#root.host).fontFamily) };
  }

  /** Waits for every picture, shows them to the printer, and gives back the list. */
  async #print(): Promise<void> {
    this.#isPrinting = true;
    this.#host.changed();
    for (let turn = 0; turn < 200; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (this.#root.querySelector('.sheets') !== null && this.#root.querySelector('.sheets .plot > .waits') === null) break;
    }
    print();
    this.#isPrinting = false;
    this.#host.changed();
  }

  readonly #record = (): void => {
    const { document, idMark } = this.#host.store().state;
    const looked = this.#host.seen();
    const kit = this.#kit;
    if (document === null || looked === null || kit === null) return;
    const record = { id: freeId(`step-1${idMark}`, new Set(document.presentationSteps.map(({ id }) => id))), ...kit.recordStep(looked, document) };
    this.#change({ type: 'add', collection: 'presentationSteps', record }, 'present.recorded', stepTitle(record, this.#words!));
  };

  readonly #move: StepActions['move'] = (step, to) => {
    this.#change({ type: 'move', collection: 'presentationSteps', id: step.id, index: to }, 'present.moved', stepTitle(step, this.#words!), to + 1);
    const focused = this.#root.activeElement;
    const way = focused instanceof HTMLElement ? focused.dataset['move'] : undefined;
    // The focus goes along with the step.
    setTimeout(() => {
      const item = this.#root.querySelector(`.steps > li[data-at="${to}"]`);
      const button = way === undefined ? null : item?.querySelector<HTMLButtonElement>(`button[data-move="${way}"]:not(:disabled)`);
      (button ?? item?.querySelector<HTMLElement>('button'))?.focus();
    });
  };

  readonly #remove: StepActions['remove'] = (step) => this.#change({ type: 'remove', collection: 'presentationSteps', id: step.id }, 'present.removed', stepTitle(step, this.#words!));

  readonly #write: StepActions['write'] = (step, field, text) => {
    const operation = text.trim() === '' ? { changes: {}, unset: [field] } : { changes: { [field]: text } };
    this.#change({ type: 'update', collection: 'presentationSteps', id: step.id, ...operation }, 'present.written', stepTitle(step, this.#words!));
  };

  #change(operation: Operation, said: string, name: string, place?: number): void {
    const { changed } = this.#host;
    const store = this.#host.store();
    act(store, (kit) => {
      const isDone = kit.change(store, operation, {}, 'form');
      if (isDone) this.#said = this.#words!.t(said, { name: isolate(name), ...(place === undefined ? {} : { place }) });
      changed();
      return isDone;
    });
  }

  #go(move: StepMove): void {
    const count = this.#host.store().state.document?.presentationSteps.length ?? 0;
    if (this.#at === null || move === null) return;
    this.#at = stepAfter(this.#at, move, count);
    this.#host.changed();
    // A button that has become useless would keep the keys to itself.
    setTimeout(() => this.#root.activeElement?.matches(':disabled') === true && this.#root.querySelector<HTMLElement>('.stage')?.focus());
  }

  /** Ends it: the workspace is as it was. */
  readonly #end = (): void => {
    this.#at = null;
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    this.#host.close();
  };

  /** Escape leaves the whole screen before any key is told of; that ends the presentation too. */
  readonly #onFullscreen = (): void => {
    if (document.fullscreenElement === null && this.#at !== null) this.#end();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#end();
      return;
    }
    const move = stepMoveOfKey(event, this.#words!.direction, event.target instanceof HTMLButtonElement);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(move);
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#from = event.pointerType === 'touch' ? [event.clientX, event.clientY] : null;
  };

  readonly #onPointerUp = (event: PointerEvent): void => {
    if (this.#from !== null) this.#go(stepMoveOfSwipe(event.clientX - this.#from[0], event.clientY - this.#from[1], this.#words!.direction));
    this.#from = null;
  };
}

/** A phone is as wide as its picture; elsewhere the picture is drawn for a width that can be read from afar, and enlarged. */
function windowRoom(): { readonly width: number; readonly height: number } {
  return innerWidth < 700 ? { width: innerWidth - 24, height: innerHeight - 300 } : { width: 1000, height: Math.round((1000 * (innerHeight - 250)) / innerWidth) };
}
