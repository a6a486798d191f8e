import type { RoomProblem } from './room-problem.ts';

/** Somebody in the room. */
export interface Person {
  /** Given by the relay, and nobody else’s as long as the room is open. */
  readonly number: number;
  readonly name: string;
  readonly isFacilitator: boolean;
  /** Whether they said that they are done, while everybody works unseen. */
  readonly isDone: boolean;
}

/** What the relay says of the room, whenever it changes: all of it. */
export interface RoomState {
  readonly isLocked: boolean;
  /** Whether everybody works unseen: nobody gets what others change, and names are told to the facilitator only. */
  readonly isHidden: boolean;
  /** Who is there; while everybody works unseen, of the others only that they are there. */
  readonly people: readonly Person[];
}

/** What a browser asks of the relay, as JSON. */
export type Request =
  /** `person` is the secret of somebody who was there before, to be the same again. */
  | { readonly type: 'join'; readonly code: string; readonly name: string; readonly person?: string }
  | { readonly type: 'lock'; readonly isLocked: boolean }
  | { readonly type: 'hide'; readonly isHidden: boolean }
  | { readonly type: 'done'; readonly isDone: boolean };

/** What the relay answers, as JSON. */
export type Answer =
  | { readonly type: 'welcome'; readonly person: string; readonly number: number; readonly isFacilitator: boolean }
  | ({ readonly type: 'room' } & RoomState)
  /** Said now and then, so that a browser notices when nothing comes any more. */
  | { readonly type: 'here' }
  /** So many updates of this connection were taken up. */
  | { readonly type: 'kept'; readonly updates: number }
  /** Something was not done; `seconds`: how long to wait before the next try. */
  | { readonly type: 'refused'; readonly problem: RoomProblem; readonly seconds?: number };

/** The kinds of binary messages: `vector`, what the sender has (the other side answers with what it lacks); `update`, changes. */
export const frameKinds = { vector: 0, update: 1 } as const;

/** A binary message: a byte for its kind, two for the number of the person whose changes these are (0: several, or unsaid), the content. */
export function writeFrame(kind: number, content: Uint8Array, person = 0): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(content.length + 3);
  frame[0] = kind;
  frame[1] = person >> 8;
  frame[2] = person & 255;
  frame.set(content, 3);
  return frame;
}

/** What is in a binary message; null where it is none. */
export function readFrame(frame: Uint8Array): { readonly kind: number; readonly person: number; readonly content: Uint8Array } | null {
  if (frame.length < 4 || frame[0]! > frameKinds.update) return null;
  return { kind: frame[0]!, person: frame[1]! * 256 + frame[2]!, content: frame.subarray(3) };
}

const longestName = 80;

/** A request of a browser, checked; null where it is none. */
export function readRequest(text: string): Request | null {
  const value = jsonObject(text);
  const { type, code, name, person, isLocked, isHidden, isDone } = value ?? {};
  if (type === 'join' && typeof code === 'string' && typeof name === 'string' && (person === undefined || typeof person === 'string')) {
    return { type, code: code.slice(0, longestName), name: cutText(name.trim(), longestName), ...(person === undefined ? {} : { person: person.slice(0, longestName) }) };
  }
  if (type === 'lock' && typeof isLocked === 'boolean') return { type, isLocked };
  if (type === 'hide' && typeof isHidden === 'boolean') return { type, isHidden };
  if (type === 'done' && typeof isDone === 'boolean') return { type, isDone };
  return null;
}

/** An answer of the relay; null where it is none that this version knows. The relay is the one that served the page: only its version may differ. */
export function readAnswer(text: string): Answer | null {
  const value = jsonObject(text);
  return value !== null && ['welcome', 'room', 'here', 'kept', 'refused'].includes(String(value['type'])) ? (value as unknown as Answer) : null;
}

function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A text of so many characters at most, none of them cut in half. */
function cutText(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
