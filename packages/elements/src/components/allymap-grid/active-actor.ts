import type { Coordinates } from '@allymap/pictures/plane';
import type { GridLabel } from '../../layout/grid-labels.ts';
import type { PlacedNode, UnplacedNode } from '../../view-model/grid-picture.ts';

/** The actor that one looks at: under the pointer, in keyboard focus, or selected. */
export interface ActiveActor {
  readonly node: PlacedNode | UnplacedNode;
  readonly shape: Coordinates & { readonly radius: number };
  /** Its name in full; `null` where that stands beside it anyway. */
  readonly label: GridLabel | null;
  readonly attention: 'focused' | 'hovered' | 'selected';
}
