import * as Y from 'yjs';
import type { RoomProblem } from '../room/room-problem.ts';

/** Whose changes a yjs client id stands for: the first person who uses it. */
export type Owners = Map<number, number>;

/**
 * Looks at an update before it is taken up: whether it is one, whether it goes on from what is there, and whether all that is
 * new in it is of the person who sends it. Null: it is fine, and its new client ids are theirs now.
 *
 * yjs throws for bytes that are no update, and would keep one with gaps for later, unseen, for ever.
 */
export function checkUpdate(update: Uint8Array, shared: Y.Doc, owners: Owners, person: number): RoomProblem | null {
  const decoded = decode(update);
  if (decoded === null) return 'not-an-update';
  const state = Y.decodeStateVector(Y.encodeStateVector(shared));
  const expected = new Map<number, number>();
  const own = new Set<number>();
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    const next = expected.get(client) ?? state.get(client) ?? 0;
    if (struct instanceof Y.Skip || clock > next) return 'not-an-update';
    const end = clock + struct.length;
    if (end <= next) continue;
    if ((owners.get(client) ?? person) !== person) return 'not-yours';
    own.add(client);
    expected.set(client, end);
  }
  for (const client of own) owners.set(client, person);
  return null;
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null;
  }
}

/** Takes up an update that was checked. False: part of it leans on something that is not there; that part was not kept. */
export function takeUp(update: Uint8Array, shared: Y.Doc, origin: unknown): boolean {
  try {
    Y.applyUpdate(shared, update, origin);
  } catch {
    return false;
  }
  const { store } = shared;
  const isWhole = store.pendingStructs === null && store.pendingDs === null;
  // yjs would keep it for later, unseen, for as long as the room is open.
  store.pendingStructs = null;
  store.pendingDs = null;
  return isWhole;
}

/** A state vector; null where the bytes are none. */
export function readVector(bytes: Uint8Array): Uint8Array | null {
  try {
    Y.decodeStateVector(bytes);
    return bytes;
  } catch {
    return null;
  }
}
