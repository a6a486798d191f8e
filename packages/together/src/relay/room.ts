import type { Document } from '@allymap/core';
import * as Y from 'yjs';
import { SharedMap } from '../mapping/shared-map.ts';
import type { ReadShared } from '../mapping/read-document.ts';
import { frameKinds, writeFrame, type Answer, type Person } from '../room/messages.ts';
import type { RoomProblem } from '../room/room-problem.ts';
import type { RoomLimits } from './room-limits.ts';
import { checkUpdate, readVector, takeUp, type Owners } from './update-check.ts';

/** The way back to one browser. */
export interface Line {
  send(message: string | Uint8Array): void;
  close(): void;
}

/** Somebody who has joined, with or without a connection now. */
export interface Member {
  readonly number: number;
  /** What they show to be the same again. */
  readonly secret: string;
  readonly isFacilitator: boolean;
  name: string;
  isDone: boolean;
  line: Line | null;
  /** So many updates of the connection were taken up. */
  taken: number;
  /** While everybody works unseen: what stood then, with their own changes. */
  own: Y.Doc | null;
}

/**
 * The map of a room, and who may do what with it. Whatever a browser asks for is decided here; browsers only show it.
 *
 * While the room is hidden each browser gets what stood before and its own changes, no others.
 */
export class Room {
  readonly #map: SharedMap;
  readonly #limits: RoomLimits;
  readonly #members: Member[] = [];
  readonly #owners: Owners = new Map();
  #isLocked = false;
  /** What stood when everybody began to work unseen; null: nobody does. */
  #shown: Y.Doc | null = null;
  /** At least the bytes that the map takes. */
  #bytes: number;
  #sender: Member | null = null;

  /** `changed` is told after each change of the map. */
  constructor(document: Document, limits: RoomLimits, changed: () => void) {
    this.#map = SharedMap.of(document);
    this.#limits = limits;
    this.#bytes = this.#map.since().length;
    // What stood at the beginning is nobody’s.
    this.#owners.set(this.#map.shared.clientID, 0);
    this.#map.shared.on('update', (update: Uint8Array) => {
      const from = this.#sender;
      for (const member of this.#members) if (member !== from && this.#shown === null) member.line?.send(writeFrame(frameKinds.update, update, from?.number ?? 0));
      changed();
    });
  }

  /** The map as it is now, with what everybody has changed, seen or unseen. */
  get read(): ReadShared {
    return this.#map.read;
  }

  /** Who has joined, and is there now. */
  get present(): readonly Member[] {
    return this.#members.filter(({ line }) => line !== null);
  }

  /** Lets somebody in, or back in by their secret; or says why not. */
  enter(name: string, isFacilitator: boolean, secret: string | undefined, newSecret: () => string, line: Line): Member | RoomProblem {
    let member = this.#members.find((one) => one.secret === secret && one.isFacilitator === isFacilitator);
    if (member === undefined) {
      // Who left for good gives their place to the next.
      if (this.#members.length >= this.#limits.people && this.present.length >= this.#limits.people) return 'too-many-people';
      member = { number: this.#members.length + 1, secret: newSecret(), isFacilitator, name, isDone: false, line: null, taken: 0, own: null };
      if (member.number > 65_535) return 'too-many-people';
      this.#members.push(member);
    }
    const before = member.line;
    Object.assign(member, { name, line, taken: 0 });
    before?.close();
    this.#answer(member, { type: 'welcome', person: member.secret, number: member.number, isFacilitator });
    this.#tellRoom();
    return member;
  }

  /** Somebody’s connection ended. */
  leave(member: Member, line: Line): void {
    if (member.line !== line) return;
    member.line = null;
    this.#tellRoom();
  }

  /** Somebody says what they have: they get what they lack, and are asked for what is not here. */
  synchronise(member: Member, bytes: Uint8Array): RoomProblem | null {
    const vector = readVector(bytes);
    if (vector === null) return 'not-an-update';
    const visible = this.#visibleTo(member);
    member.line?.send(writeFrame(frameKinds.update, Y.encodeStateAsUpdate(visible, vector)));
    member.line?.send(writeFrame(frameKinds.vector, Y.encodeStateVector(visible)));
    return null;
  }

  /** Takes up somebody’s changes, or says why not; then nothing of them is in the map. */
  change(member: Member, update: Uint8Array): RoomProblem | null {
    if (this.#isLocked && !member.isFacilitator) return 'locked';
    if (!this.#hasRoomFor(update.length)) return 'room-full';
    const problem = checkUpdate(update, this.#map.shared, this.#owners, member.number);
    if (problem !== null) return problem;
    this.#sender = member;
    const isWhole = takeUp(update, this.#map.shared, member);
    this.#sender = null;
    if (!isWhole) return 'not-an-update';
    this.#bytes += update.length;
    if (this.#shown !== null) {
      member.own ??= copyOf(this.#shown);
      takeUp(update, member.own, member);
    }
    this.#answer(member, { type: 'kept', updates: ++member.taken });
    return null;
  }

  /** Only the facilitator changes the map from now on, or everybody again. */
  lock(member: Member, isLocked: boolean): RoomProblem | null {
    if (!member.isFacilitator) return 'not-facilitator';
    this.#isLocked = isLocked;
    this.#tellRoom();
    return null;
  }

  /** Everybody works unseen from now on, or all see what all have done. */
  hide(member: Member, isHidden: boolean): RoomProblem | null {
    if (!member.isFacilitator) return 'not-facilitator';
    const before = this.#shown;
    if (isHidden === (before !== null)) return null;
    for (const one of this.#members) one.isDone = false;
    this.#shown = isHidden ? copyOf(this.#map.shared) : null;
    if (before !== null) {
      for (const one of this.present) one.line!.send(writeFrame(frameKinds.update, this.#map.since(Y.encodeStateVector(one.own ?? before))));
      for (const one of this.#members) one.own = null;
    }
    this.#tellRoom();
    return null;
  }

  /** Somebody is done, or not yet. */
  finish(member: Member, isDone: boolean): void {
    member.isDone = isDone;
    this.#tellRoom();
  }

  /** Ends the room for everybody. */
  end(): void {
    for (const member of this.present) {
      this.#answer(member, { type: 'refused', problem: 'ended' });
      member.line!.close();
    }
  }

  #visibleTo({ own }: Member): Y.Doc {
    return this.#shown === null ? this.#map.shared : (own ?? this.#shown);
  }

  #hasRoomFor(bytes: number): boolean {
    if (this.#bytes + bytes <= this.#limits.roomBytes) return true;
    // What was counted is at least what is there: it is looked at only where it matters.
    this.#bytes = this.#map.since().length;
    return this.#bytes + bytes <= this.#limits.roomBytes;
  }

  #answer(member: Member, answer: Answer): void {
    member.line?.send(JSON.stringify(answer));
  }

  #tellRoom(): void {
    const present = this.present;
    for (const viewer of present) {
      const isUnseen = this.#shown !== null && !viewer.isFacilitator;
      const people = present.map(({ number, name, isFacilitator, isDone }): Person => ({ number, name: isUnseen && number !== viewer.number ? '' : name, isFacilitator, isDone }));
      this.#answer(viewer, { type: 'room', isLocked: this.#isLocked, isHidden: this.#shown !== null, people });
    }
  }
}

function copyOf(shared: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(shared));
  return copy;
}
