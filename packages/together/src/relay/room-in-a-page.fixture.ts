import type { Document } from '@allymap/core';
import { frameKinds, readFrame, readRequest } from '../room/messages.ts';
import { usualLimits } from './room-limits.ts';
import { Room, type Line, type Member } from './room.ts';

/** A room without a network: what a socket sends arrives as soon as everything else is done. */
export interface RoomInAPage {
  readonly room: Room;
  /** Opens what looks like a WebSocket to it; with the code `lead` one is the facilitator, with `all` one is not. */
  readonly openSocket: () => WebSocket;
  /** Breaks every line; those that are opened then break too, until it is called with false. */
  readonly cut: (isCut: boolean) => void;
}

export function roomInAPage(document: Document): RoomInAPage {
  const room = new Room(document, usualLimits, () => undefined);
  const open = new Set<() => void>();
  let isCut = false;
  let secrets = 0;
  const openSocket = (): WebSocket => {
    const socket: Record<string, unknown> & { readyState: number } = { readyState: 0 };
    const tell = (name: string, event: object): void => void (socket[name] as ((event: object) => void) | undefined)?.(event);
    const later = (act: () => void): void => void setTimeout(act, 1);
    let member: Member | null = null;
    const close = (): void => {
      if (socket.readyState === 3) return;
      socket.readyState = 3;
      open.delete(close);
      if (member !== null) room.leave(member, line);
      later(() => tell('onclose', { code: 1006 }));
    };
    const line: Line = { send: (message) => later(() => socket.readyState === 1 && tell('onmessage', { data: typeof message === 'string' ? message : message.slice().buffer })), close: () => later(close) };
    const refuse = (problem: string): void => line.send(JSON.stringify({ type: 'refused', problem }));
    socket['send'] = (data: string | Uint8Array) =>
      later(() => {
        if (socket.readyState !== 1) return;
        const request = typeof data === 'string' ? readRequest(data) : null;
        const frame = typeof data === 'string' ? null : readFrame(data);
        if (request?.type === 'join') {
          if (request.code !== 'lead' && request.code !== 'all') {
            refuse('wrong-code');
            return line.close();
          }
          const entered = room.enter(request.name, request.code === 'lead', request.person, () => `secret ${secrets++}`, line);
          if (typeof entered !== 'string') member = entered;
          return;
        }
        if (member === null) return;
        const problem =
          frame !== null
            ? frame.kind === frameKinds.vector
              ? room.synchronise(member, frame.content)
              : room.change(member, frame.content)
            : request?.type === 'lock'
              ? room.lock(member, request.isLocked)
              : request?.type === 'hide'
                ? room.hide(member, request.isHidden)
                : request?.type === 'done'
                  ? (room.finish(member, request.isDone), null)
                  : null;
        if (problem !== null) refuse(problem);
      });
    socket['close'] = close;
    later(() => {
      if (isCut) return close();
      socket.readyState = 1;
      open.add(close);
      tell('onopen', {});
    });
    return socket as unknown as WebSocket;
  };
  return {
    room,
    openSocket,
    cut: (cut) => {
      isCut = cut;
      if (cut) for (const close of [...open]) close();
    },
  };
}
