import * as Y from 'yjs';
import { ownChange, type SharedMap } from '../mapping/shared-map.ts';
import { frameKinds, readAnswer, readFrame, writeFrame, type Answer, type Request, type RoomState } from '../room/messages.ts';
import type { RoomProblem } from '../room/room-problem.ts';

/** How the way to the relay is: on its way in, open, broken (tried again by itself), or given up. */
export type LineState = 'joining' | 'open' | 'broken' | 'ended';

/** What is told of the line, as it happens. */
export interface LineListener {
  /** The line is in another state. */
  changed(): void;
  /** Changes of others came in; 0: several people’s, or nobody said whose. */
  arrived(person: number): void;
  /** Something was refused. */
  refused(problem: RoomProblem, seconds: number | null): void;
}

/** What opens a WebSocket; tests bring their own. */
export type OpenSocket = (address: string) => WebSocket;

/** How a line is opened. */
export interface LineOptions {
  readonly address: string;
  readonly code: string;
  readonly name: string;
  readonly openSocket: OpenSocket;
  /** The first wait before another try; each is twice as long, up to `longestWaitMs`. */
  readonly firstWaitMs: number;
  /** After so long without a word the line counts as broken. */
  readonly silentAfterMs: number;
}

const longestWaitMs = 15_000;

/**
 * The way to the relay: it says who one is, sends one’s own changes, takes those of others, and comes back by itself.
 *
 * What was not taken up stays in the shared map and is sent when the line is back: both sides say what they have, and send
 * what the other lacks.
 */
export class RoomLine {
  readonly #map: SharedMap;
  readonly #options: LineOptions;
  readonly #told: LineListener;
  #socket: WebSocket | null = null;
  #state: LineState = 'joining';
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #person: string | undefined;
  #welcome: Extract<Answer, { type: 'welcome' }> | null = null;
  #room: RoomState = { isLocked: false, isHidden: false, people: [] };
  /** Whether both sides have said what they have, on this connection. */
  #isSynchronised = false;
  /** Whether there are changes of ours that were not sent on this connection. */
  #hasUnsent = false;
  #sent = 0;
  #kept = 0;

  constructor(map: SharedMap, options: LineOptions, told: LineListener) {
    this.#map = map;
    this.#options = options;
    this.#told = told;
    map.shared.on('update', this.#onUpdate);
  }

  /** Opens the line for the first time. */
  start(): void {
    this.#open();
  }

  get state(): LineState {
    return this.#state;
  }

  /** Who one is here; null: not let in yet. */
  get welcome(): Extract<Answer, { type: 'welcome' }> | null {
    return this.#welcome;
  }

  /** The room, as the relay said it last. */
  get room(): RoomState {
    return this.#room;
  }

  /** Whether one may change the map now. */
  get mayChange(): boolean {
    return !this.#room.isLocked || this.#welcome?.isFacilitator === true;
  }

  /** Whether the relay has everything that was changed here. */
  get isKept(): boolean {
    return !this.#hasUnsent && this.#kept === this.#sent;
  }

  /** Asks the relay for something; nothing is asked while the line is broken. */
  ask(request: Request): void {
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify(request));
  }

  /** Tries again at once, where the line is broken. */
  retry(): void {
    if (this.#state !== 'broken') return;
    clearTimeout(this.#timer);
    this.#open();
  }

  /** Gives the line up. */
  end(): void {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    this.#map.shared.off('update', this.#onUpdate);
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
    this.#socket?.close();
    this.#socket = null;
    this.#told.changed();
  }

  readonly #openAgain = (): void => this.#open();

  #open(): void {
    let socket: WebSocket;
    try {
      socket = this.#options.openSocket(this.#options.address);
    } catch {
      return this.#breakOff(null);
    }
    this.#socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => this.ask({ type: 'join', code: this.#options.code, name: this.#options.name, ...(this.#person === undefined ? {} : { person: this.#person }) });
    socket.onmessage = ({ data }: MessageEvent) => {
      if (this.#socket !== socket) return;
      this.#listen();
      if (typeof data === 'string') this.#take(readAnswer(data));
      else this.#takeFrame(new Uint8Array(data as ArrayBuffer));
    };
    socket.onerror = () => undefined; // what follows it, the end, is what matters
    socket.onclose = ({ code }: CloseEvent) => {
      if (this.#socket !== socket) return;
      if (code === 1009) this.#told.refused('too-large', null);
      this.#breakOff(socket);
    };
    this.#listen();
  }

  /** Notices when nothing comes any more: a cable that is pulled closes nothing. */
  #listen(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      const socket = this.#socket;
      this.#breakOff(socket);
      socket?.close();
    }, this.#options.silentAfterMs);
  }

  #breakOff(socket: WebSocket | null): void {
    if (this.#state === 'ended') return;
    if (socket !== null && this.#socket === socket) this.#socket = null;
    clearTimeout(this.#silence);
    if (this.#kept < this.#sent) this.#hasUnsent = true;
    this.#sent = this.#kept = 0;
    this.#isSynchronised = false;
    // Who never came in has to look at the address and the code first.
    if (this.#welcome === null) {
      this.end();
      return this.#told.refused('unreachable', null);
    }
    this.#state = 'broken';
    const wait = Math.min(longestWaitMs, this.#options.firstWaitMs * 2 ** this.#tries++);
    // Not all at the same moment, where one router was switched off and on.
    this.#timer = setTimeout(this.#openAgain, wait * (0.75 + Math.random() / 2));
    this.#told.changed();
  }

  #take(answer: Answer | null): void {
    switch (answer?.type) {
      case 'welcome':
        this.#welcome = answer;
        this.#person = answer.person;
        this.#send(frameKinds.vector, this.#map.vector);
        break;
      case 'room': {
        const could = this.mayChange;
        this.#room = { isLocked: answer.isLocked, isHidden: answer.isHidden, people: answer.people };
        // What was changed before the room was locked, and came too late, goes now.
        if (!could && this.mayChange && this.#hasUnsent && this.#isSynchronised) this.#send(frameKinds.vector, this.#map.vector);
        break;
      }
      case 'kept':
        this.#kept = answer.updates;
        break;
      case 'refused':
        return this.#takeRefusal(answer.problem, answer.seconds ?? null);
      case 'here':
      case undefined:
        return;
    }
    this.#told.changed();
  }

  #takeRefusal(problem: RoomProblem, seconds: number | null): void {
    const isIn = this.#welcome !== null && this.#state === 'open';
    if (problem === 'locked') {
      // It stays here, and goes when the room is opened again.
      this.#hasUnsent = true;
      this.#sent = this.#kept;
      return this.#told.changed();
    }
    // Without these there is no going on; anything else is told, and the line stays.
    if (!isIn || problem === 'ended' || problem === 'room-full' || problem === 'not-yours' || problem === 'not-an-update') this.end();
    this.#told.refused(problem, seconds);
  }

  #takeFrame(bytes: Uint8Array): void {
    const frame = readFrame(bytes);
    if (frame === null) return;
    if (frame.kind === frameKinds.update) {
      try {
        Y.applyUpdate(this.#map.shared, frame.content, this);
      } catch {
        return this.#takeRefusal('not-an-update', null);
      }
      if (this.#state === 'open') this.#told.arrived(frame.person);
      return;
    }
    // The relay says what it has, after sending what was lacking here: now both are alike, but for what is unsent.
    this.#isSynchronised = true;
    this.#tries = 0;
    this.#state = 'open';
    if (this.#hasUnsent && this.mayChange) {
      this.#hasUnsent = false;
      this.#sent++;
      this.#send(frameKinds.update, this.#map.since(frame.content));
    }
    this.#told.arrived(0);
    this.#told.changed();
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== ownChange) return;
    if (this.#isSynchronised && this.mayChange) {
      this.#sent++;
      this.#send(frameKinds.update, update);
    } else this.#hasUnsent = true;
    this.#told.changed();
  };

  #send(kind: number, content: Uint8Array): void {
    if (this.#socket?.readyState === 1) this.#socket.send(writeFrame(kind, content));
  }
}
