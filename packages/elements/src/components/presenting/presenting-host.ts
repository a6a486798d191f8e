import type { LookedAt } from '@allymap/pictures';
import type { MapStore } from '../../controller/map-store.ts';

/** Where a presentation stands: the workspace, as far as it is needed. */
export interface PresentingHost {
  readonly store: () => MapStore;
  /** Asks for it to be drawn anew. */
  readonly changed: () => void;
  /** Leaves the presentation. */
  readonly close: () => void;
  /** What somebody looks at in the workspace; null: nothing that is a picture. */
  readonly seen: () => LookedAt | null;
}
