import type * as editModule from '../editing/edit-kit.ts';
import type { MapStore } from '../../controller/map-store.ts';

/** A picture as far as typing into it needs it. */
interface TypedPicture {
  readonly picture: string;
  readonly store: MapStore;
  readonly shadowRoot: ShadowRoot | null;
  requestUpdate(): void;
}

/** What lets people type into the cells of a matrix: the one from before, as long as it is of this map; null for other pictures, and until it has arrived. */
export function typedCells(before: editModule.MatrixCells | null, picture: TypedPicture, kit: typeof editModule | null): editModule.MatrixCells | null {
  if (kit === null || picture.picture !== 'matrix') return null;
  return before?.isOf(picture.store) === true ? before : new kit.MatrixCells(picture.store, picture.shadowRoot!, () => picture.requestUpdate());
}
