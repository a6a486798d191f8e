/**
 * Why something in a room was not done: a stable code.
 *
 * `wrong-code`, no room has it; `slow-down`, too many wrong codes or too many messages; `locked`, only the facilitator changes the
 * map now; `not-facilitator`; `not-an-update`, what arrived were no changes of a map; `not-yours`, changes in another person’s name;
 * `too-large`, a message; `room-full`, the map would become too large; `too-many-people`; `bad-message`; `ended`, the room was
 * closed; `other-map`, the element was given another map; `unreachable`, nothing answers at the address.
 */
export type RoomProblem = 'wrong-code' | 'slow-down' | 'locked' | 'not-facilitator' | 'not-an-update' | 'not-yours' | 'too-large' | 'room-full' | 'too-many-people' | 'bad-message' | 'ended' | 'other-map' | 'unreachable';

/** A room that could not be joined, or was left without being asked to. */
export class RoomError extends Error {
  override readonly name = 'RoomError';
  readonly problem: RoomProblem;
  /** How long to wait before the next try, where that is why. */
  readonly seconds: number | null;

  constructor(problem: RoomProblem, seconds: number | null = null) {
    super(`The room said: ${problem}.`);
    this.problem = problem;
    this.seconds = seconds;
  }
}
