import type { KeptState, KeptStep } from './kept-step.ts';
import type { Recovered } from './recover.ts';
import { seal, type Sealed } from './sealed.ts';

/** So many steps are kept before the next snapshot, by default. */
export const stepsPerSnapshot = 40;

/** Where the keeping of a map stands. */
export interface Ledger {
  /** How many steps are kept. */
  readonly seq: number;
  /** With how many steps each snapshot was taken. */
  readonly slots: readonly [number, number];
  /** The slot that is written next: never the newest one that is whole. */
  readonly next: 0 | 1;
}

/** What is to be written, all of it or nothing. */
export interface Writes {
  readonly entries: readonly Sealed[];
  readonly snapshots: readonly { readonly slot: 0 | 1; readonly sealed: Sealed }[];
  /** Steps up to this one both snapshots hold. */
  readonly forgetUpTo: number;
}

interface Plan {
  readonly ledger: Ledger;
  readonly writes: Writes;
}

/** Plans how a map is kept from now on: both snapshots at once, so that there are two from the beginning. */
export function beginKeeping(state: KeptState, seq = 0): Plan {
  const sealed = seal(seq, state);
  return { ledger: { seq, slots: [seq, seq], next: 0 }, writes: { entries: [], snapshots: [{ slot: 0, sealed }, { slot: 1, sealed }], forgetUpTo: seq } };
}

/** Where the keeping of a map stands that was found: the snapshot that it rests on stays. */
export function ledgerOf({ seq, slot, slots }: Recovered): Ledger {
  return { seq, slots, next: slot === 0 ? 1 : 0 };
}

/** Plans how further steps are kept, which lead to a state; each `every` steps with a snapshot in the older slot. */
export function nextWrites({ seq, slots, next }: Ledger, steps: readonly KeptStep[], state: KeptState, every = stepsPerSnapshot): Plan {
  const reached = seq + steps.length;
  const entries = steps.map((step, index) => seal(seq + index + 1, step));
  if (reached - slots[next === 0 ? 1 : 0] < every) return { ledger: { seq: reached, slots, next }, writes: { entries, snapshots: [], forgetUpTo: -1 } };
  return snapshot({ seq: reached, slots, next }, state, entries);
}

/** Plans a snapshot of a state in the older slot; the other one stays as it is, with every step since. */
export function snapshot({ seq, slots, next }: Ledger, state: KeptState, entries: readonly Sealed[] = []): Plan {
  const other = next === 0 ? 1 : 0;
  return {
    ledger: { seq, slots: next === 0 ? [seq, slots[1]] : [slots[0], seq], next: other },
    writes: { entries, snapshots: [{ slot: next, sealed: seal(seq, state) }], forgetUpTo: slots[other] },
  };
}
