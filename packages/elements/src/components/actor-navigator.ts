import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arrows, arrowStep, type Places } from './arrow-steps.ts';

/** What a picture tells its navigator. */
export interface NavigatedPicture {
  /** Actors that can be reached, the most important first. */
  readonly order: () => readonly string[];
  /** Where each of them is on the screen. */
  readonly places: () => Places;
  readonly selected: () => string | null;
  /** What a screen reader says of an actor. */
  readonly describe: (actor: string) => string;
  readonly select: (actor: string | null) => void;
  /** Told when the keyboard focus comes to an actor, or leaves the picture. */
  readonly focusChanged: (actor: string | null) => void;
  readonly zoom?: (step: 1 | -1 | 0) => void;
}

/** At most this many actors are offered to screen readers at once; the table offers them all. */
const offered = 400;

/**
 * Gives a picture its keyboard: one stop for Tab, arrows to the nearest actor that way, Enter to select, Escape to let go.
 *
 * A picture of shapes cannot be read aloud, so a list of options stands behind it for screen readers; the option that
 * the arrows reach is the list's active descendant and the picture draws a ring around its shape.
 */
export class ActorNavigator implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #picture: NavigatedPicture;
  #active: string | null = null;
  #focused = false;

  constructor(host: ReactiveControllerHost, picture: NavigatedPicture) {
    this.#host = host;
    this.#picture = picture;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The actor with the keyboard focus, while the picture has it. */
  get focusedActor(): string | null {
    return this.#focused ? this.active : null;
  }

  /** The actor that the keyboard is at: where it was left, else the selected one, else the most important. */
  get active(): string | null {
    const order = this.#picture.order();
    if (this.#active !== null && order.includes(this.#active)) return this.#active;
    const selected = this.#picture.selected();
    return selected !== null && order.includes(selected) ? selected : (order[0] ?? null);
  }

  /** The list of options; the picture puts it first in its tree, so that Tab meets it first. */
  render(label: string, help: string): TemplateResult {
    const { active } = this;
    const order = this.#picture.order();
    const listed = order.slice(0, offered);
    if (active !== null && !listed.includes(active)) listed.push(active);
    const selected = this.#picture.selected();
    return html`<div
        class="navigator"
        role="listbox"
        tabindex="0"
        aria-label=${label}
        aria-describedby="navigator-help"
        aria-activedescendant=${active === null ? '' : optionId(order, active)}
        @keydown=${this.#onKeydown}
        @focus=${() => this.#setFocused(true)}
        @blur=${() => this.#setFocused(false)}
      >
        ${repeat(
          listed,
          (id) => id,
          (id) => html`<div class="visually-hidden" role="option" id=${optionId(order, id)} aria-selected=${id === selected ? 'true' : 'false'}>
            ${this.#picture.describe(id)}
          </div>`,
        )}
      </div>
      <span id="navigator-help" class="visually-hidden">${help}</span>`;
  }

  #setFocused(focused: boolean): void {
    this.#focused = focused;
    this.#changed();
  }

  #changed(): void {
    this.#picture.focusChanged(this.focusedActor);
    this.#host.requestUpdate();
  }

  #moveTo(actor: string | null | undefined): void {
    if (actor === null || actor === undefined) return;
    this.#active = actor;
    this.#changed();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { active } = this;
    const order = this.#picture.order();
    if (arrows.has(event.key)) this.#moveTo(arrowStep(active, event.key, this.#picture.places()) ?? active);
    else if (event.key === 'Home') this.#moveTo(order[0]);
    else if (event.key === 'End') this.#moveTo(order.at(-1));
    else if (event.key === 'Enter' || event.key === ' ') this.#select(active);
    else if (event.key === 'Escape' && this.#picture.selected() !== null) this.#picture.select(null);
    else if (this.#picture.zoom !== undefined && zoomSteps.has(event.key)) this.#picture.zoom(zoomSteps.get(event.key)!);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #select(actor: string | null): void {
    this.#active = actor;
    this.#picture.select(actor === this.#picture.selected() ? null : actor);
  }
}

const zoomSteps: ReadonlyMap<string, 1 | -1 | 0> = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
  ['0', 0],
]);

/** Ids of users are no ids for a page: an option is known by its place. */
function optionId(order: readonly string[], actor: string): string {
  return `option-${order.indexOf(actor)}`;
}
