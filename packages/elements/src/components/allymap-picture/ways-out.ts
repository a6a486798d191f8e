import type { PictureTable } from '@allymap/pictures';
import { saveFile } from '../save-file.ts';
import type { PictureKit } from './late-picture-kit.ts';

/** What can be taken out of a picture. */
export interface TakenOut {
  readonly kit: () => PictureKit | null;
  readonly table: () => PictureTable | null;
  readonly svg: () => string | null;
  readonly png: () => Promise<Blob | null>;
  /** The name of the files, without its ending. */
  readonly fileName: () => string;
  /** Told the code of a sentence on what became of it; null: all went as it should, and is seen. */
  readonly said: (note: string | null) => void;
}

/** The ways out of a picture, as what buttons do. */
export class WaysOut {
  readonly #of: TakenOut;

  constructor(of: TakenOut) {
    this.#of = of;
  }

  readonly saveSvg = (): void => {
    const text = this.#of.svg();
    if (text !== null) saveFile(`${this.#of.fileName()}.svg`, text, 'image/svg+xml');
  };

  readonly savePng = async (): Promise<void> => {
    const name = this.#of.fileName();
    try {
      const blob = await this.#of.png();
      if (blob !== null) saveFile(`${name}.png`, blob, 'image/png');
      this.#of.said(null);
    } catch {
      this.#of.said('picture.not-drawn');
    }
  };

  readonly saveTable = (): void => {
    const table = this.#of.table();
    if (table !== null) saveFile(`${this.#of.fileName()}.csv`, this.#of.kit()!.csvOf(table), 'text/csv;charset=utf-8');
  };

  readonly copyTable = async (): Promise<void> => {
    const table = this.#of.table();
    if (table === null) return;
    try {
      await navigator.clipboard.writeText(this.#of.kit()!.tabbedOf(table));
      this.#of.said('picture.copied');
    } catch {
      this.#of.said('picture.not-copied'); // not allowed here, or a page without a safe origin
    }
  };
}
