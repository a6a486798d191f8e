import type { ReactiveControllerHost } from 'lit';

/** Takes the files that are dropped on a part, and knows whether some are held over it. */
export class FileDrop {
  readonly #host: ReactiveControllerHost;
  readonly #take: (files: readonly File[]) => void;
  #isOver = false;

  constructor(host: ReactiveControllerHost, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  readonly onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.stopPropagation();
    this.#setOver(true);
  };

  readonly onDragLeave = (): void => this.#setOver(false);

  readonly onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    this.#setOver(false);
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#take(files);
  };

  #setOver(isOver: boolean): void {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}
