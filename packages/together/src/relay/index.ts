// The room on the machine that has the map, for servers of Node.
export { openRelay, type Relay, type RelayOptions } from './relay.ts';
export type { RoomLimits } from './room-limits.ts';
export type { MergeNote, ReadShared } from '../mapping/read-document.ts';
