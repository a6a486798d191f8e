import type { Translator } from '@allymap/locales/page';
import type { EditableElement } from '../client/editable-element.ts';
import { joinRoom, type JoinedRoom, type RoomView } from '../client/room.ts';
import type { OpenSocket } from '../client/room-line.ts';
import type { Person } from '../room/messages.ts';
import { RoomError } from '../room/room-problem.ts';
import { comings, connectionLine, personLine, problemLine, saidOf, stateLines } from './bar-lines.ts';
import { make } from './make.ts';
import { roomStyles } from './room-styles.ts';
import { roomWords } from './room-words.ts';

/** Who comes and goes is told at most so often: a room that fills is one sentence. */
const tellComingsAfterMs = 3_000;

/**
 * The door of a room and then its bar: asks for the code and a name, joins, and says who is there and how it stands with the
 * connection. The facilitator locks and hides here.
 *
 * @element allymap-room
 * @fires allymap-joined - Somebody has joined by this element; its `room` is there.
 */
export class AllymapRoom extends HTMLElement {
  /** The element whose map everybody changes. */
  target: EditableElement | null = null;
  /** Where the relay is; null: at the server of the page. */
  address: string | null = null;
  /** @internal What opens a WebSocket; tests bring their own. */
  openSocket: OpenSocket | null = null;
  /** The room, once somebody has joined. */
  room: JoinedRoom | null = null;

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #said = make('p', { class: 'said', attributes: { role: 'status' } });
  #words: Translator | null = null;
  #view: RoomView | null = null;
  /** Who was there when comings were told last. */
  #told: readonly Person[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = '';

  constructor() {
    super();
    this.#root.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#join(event.target as HTMLFormElement);
    });
    this.#root.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.getAttribute('data-name') === 'leave') this.#leave();
    });
  }

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(roomStyles);
    this.#root.adoptedStyleSheets = [sheet];
    void this.#speak();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.room?.leave();
  }

  /** In the language of the page around it. */
  async #speak(): Promise<void> {
    const words = await roomWords(this.closest('[lang]')?.getAttribute('lang') || 'en');
    this.#words = words;
    this.setAttribute('dir', words.direction);
    if (this.room === null) this.#drawForm();
    else this.#draw();
  }

  #drawForm(): void {
    const words = this.#words!;
    const { t } = words;
    const field = (name: string, more: Record<string, string>): HTMLLabelElement =>
      make('label', {}, [t(`together.${name}`), make('input', { attributes: { name, type: 'text', 'aria-describedby': `${name}-hint`, ...more } }), make('span', { class: 'quiet', attributes: { id: `${name}-hint` } }, [t(`together.${name}-hint`)])]);
    const form = make('form', { class: 'form', attributes: { lang: words.language, 'aria-labelledby': 'title' } }, [
      make('h1', { attributes: { id: 'title' } }, [t('together.title')]),
      // A code is Latin letters in every language; an app that corrects them would make another one of it.
      field('code', { required: '', dir: 'ltr', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' }),
      field('name', { required: '', dir: 'auto', autocomplete: 'name', maxlength: '80' }),
      make('p', { attributes: { role: 'alert' } }),
      make('button', { attributes: { type: 'submit' } }, [t('together.join')]),
    ]);
    this.#root.replaceChildren(form, this.#said);
  }

  async #join(form: HTMLFormElement): Promise<void> {
    const { target } = this;
    const words = this.#words!;
    const button = form.querySelector('button')!;
    const alert = form.querySelector('[role=alert]')!;
    const given = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement).value;
    if (target === null || button.disabled) return;
    button.disabled = true;
    button.textContent = words.t('together.joining');
    alert.textContent = '';
    try {
      const room = await joinRoom(target, { code: given('code'), name: given('name'), ...(this.address === null ? {} : { address: this.address }), ...(this.openSocket === null ? {} : { openSocket: this.openSocket }) });
      this.room = room;
      this.#view = room.view;
      this.#told = room.view.people;
      room.addEventListener('change', () => this.#change());
      this.#draw();
      this.dispatchEvent(new Event('allymap-joined'));
      this.#root.querySelector<HTMLElement>('summary')?.focus();
    } catch (error) {
      button.disabled = false;
      button.textContent = words.t('together.join');
      alert.textContent = problemLine(error instanceof RoomError ? error.problem : 'other', words);
      (form.elements.namedItem('code') as HTMLInputElement).focus();
    }
  }

  #change(): void {
    const words = this.#words;
    const before = this.#view;
    if (this.room === null || words === null || before === null) return;
    const view = (this.#view = this.room.view);
    this.#say(saidOf(before, view, words));
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#view === null || this.#view.connection !== 'online') return;
      this.#say(comings(this.#told, this.#view, words));
      this.#told = this.#view.people;
    }, tellComingsAfterMs);
    this.#draw();
  }

  #say(sentences: readonly string[]): void {
    if (sentences.length > 0) this.#said.textContent = sentences.join(' ');
  }

  #draw(): void {
    const words = this.#words!;
    const view = this.#view!;
    const { t } = words;
    // What has not changed is not drawn anew: a reader who is in the list stays there.
    const shown = JSON.stringify([view, words.locale]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const room = this.room!;
    const had = this.#root.activeElement?.getAttribute('data-name');
    const wasOpen = this.#root.querySelector('details')?.open === true;
    const button = (name: string, text: string, act: () => void = () => undefined): HTMLButtonElement =>
      make('button', { attributes: { type: 'button', 'data-name': name }, on: { click: act } }, [text]);
    const parts: Node[] = [];
    if (view.connection === 'left') {
      parts.push(make('p', { class: 'line', attributes: { role: 'alert' } }, [view.problem === null ? '' : problemLine(view.problem, words)]));
    } else {
      const people = make('details', {}, [make('summary', { attributes: { 'data-name': 'people' } }, [t('together.here', { count: view.people.length })]), make('ul', {}, view.people.map((person) => make('li', {}, [personLine(person, view, words)])))]);
      people.open = wasOpen;
      parts.push(people, make('p', { class: 'quiet grow' }, [connectionLine(view, words)]));
      const me = view.people.find(({ number }) => number === view.number);
      if (view.isFacilitator) {
        parts.push(button('lock', t(view.isLocked ? 'together.unlock' : 'together.lock'), () => room.lock(!view.isLocked)));
        parts.push(button('hide', t(view.isHidden ? 'together.show' : 'together.hide'), () => room.hide(!view.isHidden)));
      } else if (view.isHidden) parts.push(button('done', t(me?.isDone === true ? 'together.not-done' : 'together.done'), () => room.finish(me?.isDone !== true)));
      parts.push(button('leave', t('together.leave')));
      for (const line of stateLines(view, words)) parts.push(make('p', { class: 'line' }, [line]));
    }
    this.#root.replaceChildren(make('section', { class: 'bar', attributes: { lang: words.language, 'aria-label': t('together.title') } }, parts), this.#said);
    if (had !== undefined && had !== null) this.#root.querySelector<HTMLElement>(`[data-name="${had}"]`)?.focus();
  }

  #leave(): void {
    this.room?.leave();
    this.room = null;
    this.#view = null;
    this.#shown = '';
    this.#drawForm();
    this.dispatchEvent(new Event('allymap-left'));
  }
}
