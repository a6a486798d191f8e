import type { MapStore } from '../../controller/map-store.ts';
import type { EditKit } from '../editing/late-edit-kit.ts';

type Hand = InstanceType<EditKit['PictureHand']>;

/** The hand that edits in a picture, as long as its map may be edited and what edits has arrived. */
export class LateHand {
  #hand: Hand | null = null;

  /** Has it draw itself; without a kit there is none. */
  draw(kit: EditKit | null, store: MapStore, picture: () => ConstructorParameters<EditKit['PictureHand']>[0]): Hand | null {
    if (kit === null || this.#hand?.isOf(store) === false) this.end();
    if (kit !== null) this.#hand ??= new kit.PictureHand(picture());
    this.#hand?.draw();
    return this.#hand;
  }

  /** Lets it go. */
  end(): void {
    this.#hand?.end();
    this.#hand = null;
  }
}
