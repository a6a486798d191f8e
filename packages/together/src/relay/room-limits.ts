/** What a room takes: sizes and numbers beyond which something is refused. */
export interface RoomLimits {
  /** Bytes of one message. */
  readonly messageBytes: number;
  /** Bytes of all that was written in the room, removed records among them. */
  readonly roomBytes: number;
  /** People, those who have left for a while among them. */
  readonly people: number;
  /** Open connections, those that have not given a code yet among them. */
  readonly connections: number;
  /** Messages of one connection at once; then so many a second. */
  readonly messagesAtOnce: number;
  readonly messagesPerSecond: number;
}

/** For a workshop: a map of 1,000 actors and 4,000 ties is some 3 MB. */
export const usualLimits: RoomLimits = { messageBytes: 8e6, roomBytes: 64e6, people: 60, connections: 120, messagesAtOnce: 400, messagesPerSecond: 40 };
