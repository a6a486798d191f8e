import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
}

/**
 * Whether the panel is shown on a phone, where it is a sheet over the lower half of the picture: it comes and goes with the selection,
 * or by its buttons, and Escape closes it. On a wide page the panel is always there.
 */
export class PanelSheet implements ReactiveController {
  readonly #host: Host;
  /** `selection`: it came with it. */
  #shownBy: 'selection' | 'button' | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  get isOpen(): boolean {
    return this.#shownBy !== null;
  }

  /** Somebody, or nobody, is selected now. */
  follow(selected: string | null): void {
    if (selected !== null) this.#shownBy ??= 'selection';
    else if (this.#shownBy === 'selection') this.close();
  }

  readonly toggle = (): void => {
    if (this.isOpen) return this.close();
    this.#shownBy = 'button';
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    const panel = this.#host.renderRoot.querySelector('.panel');
    const hadFocus = panel?.matches(':focus-within') === true;
    this.#shownBy = null;
    this.#host.requestUpdate();
    // What had the focus has gone with the sheet.
    if (hadFocus) void this.#host.updateComplete.then(() => this.#switch?.focus());
  };

  /** Of what nobody inside has used for itself. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen || event.composedPath().some((one) => one instanceof HTMLDialogElement)) return;
    if (this.#switch?.checkVisibility() !== true) return;
    this.close();
    event.stopPropagation();
  };

  get #switch(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.sheet-switch');
  }
}
