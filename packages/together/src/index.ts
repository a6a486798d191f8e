// A room in a page: join it, and know who is there.
export { joinRoom, JoinedRoom, type JoinOptions, type RoomView } from './client/room.ts';
export type { EditableElement } from './client/editable-element.ts';
export { RoomError, type RoomProblem } from './room/room-problem.ts';
export type { Person } from './room/messages.ts';

// A map that several people change, for programs that bring a way of their own to send what changes.
export { SharedMap } from './mapping/shared-map.ts';
export { readShared, type MergeNote, type ReadShared } from './mapping/read-document.ts';
export { writeDocument } from './mapping/write-document.ts';
export { writeOperation } from './mapping/write-operation.ts';
