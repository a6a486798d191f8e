import type { ParseResult } from '@allymap/core';
import type { EditLog, Version } from '../controller/editing/edit-log.ts';
import { takeStep, type KeptState, type KeptStep } from './kept-step.ts';
import { unseal } from './sealed.ts';

/** What was found of a map. */
export interface Recovered {
  readonly state: KeptState;
  /** How many steps lead to the state. */
  readonly seq: number;
  /** The slot whose snapshot it rests on: the other one is written next. */
  readonly slot: 0 | 1;
  /** With how many steps each snapshot was taken; of one that is not whole it says nothing. */
  readonly slots: readonly [number, number];
  /** What was not whole: snapshots, and steps that could not be taken. */
  readonly damaged: { readonly slots: number; readonly steps: number };
}

/**
 * Puts a map together from what was kept of it: the newest snapshot that is whole, and each step after it as far as they are whole and
 * none is missing. null: neither snapshot can be read. Never throws.
 */
export function recover(slots: readonly unknown[], entries: readonly unknown[], parse: (value: unknown) => ParseResult): Recovered | null {
  const there = slots.filter((slot) => slot !== undefined && slot !== null).length;
  const whole = slots
    .flatMap((slot, index) => {
      const read = unseal(slot);
      const state = read === null ? null : stateFrom(read.value, parse);
      return read === null || state === null ? [] : [{ seq: read.seq, state, slot: index as 0 | 1 }];
    })
    .sort((a, b) => b.seq - a.seq);
  const newest = whole[0];
  if (newest === undefined) return null;
  const steps = new Map(entries.map((entry) => [(entry as { readonly seq?: unknown } | null)?.seq, entry]));
  let { state, seq } = newest;
  for (let next = unseal(steps.get(seq + 1)); next !== null; next = unseal(steps.get(seq + 1))) {
    try {
      state = takeStep(state, next.value as KeptStep);
    } catch {
      break; // it was kept whole, and does not fit: what came after it does not either
    }
    seq++;
  }
  const after = [...steps.keys()].filter((at) => typeof at !== 'number' || at > seq).length;
  const slotSeq = (slot: 0 | 1): number => whole.find((one) => one.slot === slot)?.seq ?? newest.seq;
  return { state, seq, slot: newest.slot, slots: [slotSeq(0), slotSeq(1)], damaged: { slots: there - whole.length, steps: after } };
}

/** A state as a snapshot holds it; null where it is none. */
function stateFrom(value: unknown, parse: (value: unknown) => ParseResult): KeptState | null {
  const { document, log } = (value ?? {}) as { readonly document?: unknown; readonly log?: EditLog };
  const read = parse(document);
  if (!read.ok || !Array.isArray(log?.done) || !Array.isArray(log.undone) || !Array.isArray(log.versions)) return null;
  const versions = log.versions.flatMap((version: Version) => {
    const own = parse(version.document);
    return own.ok ? [{ ...version, document: own.document }] : [];
  });
  return { document: read.document, log: { done: log.done, undone: log.undone, versions } };
}
