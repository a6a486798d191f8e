import type { MergeNote } from '../mapping/read-document.ts';
import { SharedMap } from '../mapping/shared-map.ts';
import type { Person } from '../room/messages.ts';
import { RoomError, type RoomProblem } from '../room/room-problem.ts';
import type { EditableElement } from './editable-element.ts';
import { ElementBinding } from './element-binding.ts';
import { RoomLine, type OpenSocket } from './room-line.ts';

/** How a room is joined. */
export interface JoinOptions {
  /** Where the relay is: `ws://…/room`; absent: that of the server that the page comes from. */
  readonly address?: string;
  /** The code that the terminal shows; capitals, spaces and hyphens do not matter. */
  readonly code: string;
  /** One’s name, for the others and for the log. */
  readonly name: string;
  readonly openSocket?: OpenSocket;
  /** The first wait before another try, when the line broke. */
  readonly firstWaitMs?: number;
  /** After so long without a word the line counts as broken. */
  readonly silentAfterMs?: number;
}

/** A room as one browser knows it: plain data. */
export interface RoomView {
  /** `offline`: the line is broken; one goes on working, and what one does is sent when it is back. */
  readonly connection: 'online' | 'offline' | 'left';
  /** One’s own number among `people`. */
  readonly number: number;
  readonly isFacilitator: boolean;
  readonly isLocked: boolean;
  readonly isHidden: boolean;
  /** Whether one may change the map now. */
  readonly mayChange: boolean;
  readonly people: readonly Person[];
  /** Whether the relay has everything that was changed here. */
  readonly isKept: boolean;
  /** What was decided where changes met. */
  readonly notes: readonly MergeNote[];
  /** Why something was refused, or the room was left; null: nothing was. */
  readonly problem: RoomProblem | null;
}

/** A room that was joined. It sends `change` whenever its `view` is another one. */
export class JoinedRoom extends EventTarget {
  readonly #map: SharedMap;
  readonly #line: RoomLine;
  #binding: ElementBinding | null = null;
  #problem: RoomProblem | null = null;
  readonly #names = new Map<number, string>();
  readonly #authors = new Set<number>();
  #isTelling = false;

  /** @internal Use `joinRoom`. */
  constructor(options: JoinOptions, isReady: () => void, failed: (error: RoomError) => void) {
    super();
    this.#map = new SharedMap();
    this.#line = new RoomLine(
      this.#map,
      { openSocket: (address) => new WebSocket(address), firstWaitMs: 500, silentAfterMs: 50_000, ...options, address: options.address ?? ownAddress() },
      {
        changed: () => {
          for (const { number, name } of this.#line.room.people) if (name !== '') this.#names.set(number, name);
          this.#binding?.allow(this.#line.mayChange);
          this.#tell();
        },
        arrived: (person) => {
          this.#authors.add(person);
          isReady();
          this.#binding?.follow();
          this.#tell();
        },
        refused: (problem, seconds) => {
          this.#problem = problem;
          if (this.#line.state === 'ended') this.#binding?.unbind();
          failed(new RoomError(problem, seconds));
          this.#tell();
        },
      },
    );
    globalThis.addEventListener?.('online', this.#onOnline);
    this.#line.start();
  }

  /** The room as it is now. */
  get view(): RoomView {
    const { state, welcome, room, mayChange, isKept } = this.#line;
    return {
      connection: state === 'open' ? 'online' : state === 'ended' ? 'left' : 'offline',
      number: welcome?.number ?? 0,
      isFacilitator: welcome?.isFacilitator === true,
      ...room,
      mayChange,
      isKept,
      notes: this.#map.read.notes,
      problem: this.#problem,
    };
  }

  /** @internal Shows the room’s map in an element, and takes up what is changed there. */
  async bind(element: EditableElement, name: string): Promise<void> {
    const { number } = this.#line.welcome!;
    const authors = (): string[] => {
      const names = [...this.#authors].flatMap((person) => this.#names.get(person) ?? []);
      this.#authors.clear();
      return names;
    };
    this.#binding = new ElementBinding(element, this.#map, { authors, replaced: () => this.#giveUp('other-map') }, { name, number });
    this.#binding.allow(this.#line.mayChange);
    await this.#binding.open();
  }

  /** Only the facilitator changes the map from now on, or everybody again. Only the facilitator may ask for it. */
  lock(isLocked: boolean): void {
    this.#line.ask({ type: 'lock', isLocked });
  }

  /** Everybody works unseen from now on, or all see what all have done. Only the facilitator may ask for it. */
  hide(isHidden: boolean): void {
    this.#line.ask({ type: 'hide', isHidden });
  }

  /** Says that one is done, while everybody works unseen. */
  finish(isDone: boolean): void {
    this.#line.ask({ type: 'done', isDone });
  }

  /** Leaves the room; the element keeps the map as it is. */
  leave(): void {
    globalThis.removeEventListener?.('online', this.#onOnline);
    this.#binding?.unbind();
    this.#line.end();
  }

  #giveUp(problem: RoomProblem): void {
    this.#problem = problem;
    this.leave();
  }

  readonly #onOnline = (): void => this.#line.retry();

  /** Once for all that happens at once. */
  #tell(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      this.dispatchEvent(new Event('change'));
    });
  }
}

/** The room of the server that the page comes from. */
function ownAddress(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/room`;
}

/**
 * Joins a room and shows its map in an element, which everybody in the room then changes together.
 *
 * The element is one that holds its map; the map that it shows is replaced by the room’s. Rejects with `RoomError`, whose
 * `problem` says why: a wrong code, a room that is not there. Once in, a broken line mends itself.
 */
export async function joinRoom(element: EditableElement, options: JoinOptions): Promise<JoinedRoom> {
  let room: JoinedRoom | undefined;
  await new Promise<void>((resolve, reject) => {
    room = new JoinedRoom(options, resolve, reject);
  }).catch((error: unknown) => {
    room?.leave();
    throw error;
  });
  await room!.bind(element, options.name.trim());
  return room!;
}
