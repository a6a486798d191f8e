import type { ActorLook } from '../layer/actor-look.ts';
import type { Share } from '../layer/share-bar.ts';

/** A place on a scale that a number is compared with. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** How a number of the whole map is drawn: on its scale from the least to the most, as steps between two actors, or as the parts of a whole. */
export type Figure =
  | {
      readonly kind: 'scale';
      readonly from: number;
      readonly to: number;
      /** Where a bar begins: at the number that says neither. */
      readonly middle: number;
      /** Null: not known. */
      readonly value: number | null;
      readonly interval: readonly [number, number] | null;
      readonly ticks: readonly Tick[];
      readonly ends: readonly [string, string];
    }
  | { readonly kind: 'steps'; readonly steps: number; readonly mean: Tick; readonly actors: readonly [ActorLook, ActorLook] }
  | { readonly kind: 'parts'; readonly shares: readonly Share[] };
