import { engine } from '../controller/load-engine.ts';
import type { KeptMap, KeptMaps } from './kept-maps.ts';
import { takeStep, type KeptState, type KeptStep } from './kept-step.ts';
import { MapLock } from './map-lock.ts';
import { beginKeeping, ledgerOf, nextWrites } from './plan-writes.ts';
import { recover, type Recovered } from './recover.ts';

/** Puts a kept map together, without opening it; null: it cannot be read. */
export async function recoverKept(maps: KeptMaps, id: string): Promise<Recovered | null> {
  const { parseDocument } = await engine.load();
  const { slots, entries } = await maps.read(id);
  return recover(slots, entries, parseDocument);
}

/** Keeps a map that is not open. */
export async function addKept(maps: KeptMaps, state: KeptState): Promise<void> {
  await maps.write(factsOf(newId(), state), beginKeeping(state).writes);
}

/** Takes a step in a kept map that is not open; `open-elsewhere`: another page has it. */
export async function changeKept(maps: KeptMaps, id: string, step: KeptStep): Promise<'open-elsewhere' | 'unreadable' | undefined> {
  const lock = new MapLock(() => undefined);
  if ((await lock.claim(id)) === 'taken') return 'open-elsewhere';
  try {
    const found = await recoverKept(maps, id);
    if (found === null) return 'unreadable';
    const state = takeStep(found.state, step);
    await maps.write(factsOf(id, state), nextWrites(ledgerOf(found), [step], state).writes);
    return undefined;
  } finally {
    lock.release();
  }
}

/** What a list says of a map as it is now. */
export function factsOf(id: string, { document }: KeptState): KeptMap {
  return { id, name: document.title ?? document.cause.title, actors: document.actors.length, ties: document.ties.length, at: new Date().toISOString() };
}

/** An id that nobody has, in pages too that came without encryption. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
