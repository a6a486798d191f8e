import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Document } from '@allymap/core';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { ReadShared } from '../mapping/read-document.ts';
import { frameKinds, readFrame, readRequest, type Request } from '../room/messages.ts';
import { makeCode, plainCode } from '../room/room-code.ts';
import type { RoomProblem } from '../room/room-problem.ts';
import { MessageBudget } from './message-budget.ts';
import { Room, type Line, type Member } from './room.ts';
import { usualLimits, type RoomLimits } from './room-limits.ts';
import { WrongTries } from './wrong-tries.ts';

/** What a relay is opened with. */
export interface RelayOptions {
  /** The map that is worked on. */
  readonly document: Document;
  /** Told after each change of the map. */
  readonly changed?: () => void;
  readonly limits?: Partial<RoomLimits>;
  /** How long a browser may take to give a code, and how often it is asked whether it is still there. */
  readonly codeWithinMs?: number;
  readonly askEveryMs?: number;
}

/** A room that browsers reach through a server. */
export interface Relay {
  /** The code of the room, for everybody. */
  readonly code: string;
  /** The code of the one who may lock and hide. */
  readonly facilitatorCode: string;
  /** The map as it is now, and what was decided where changes met. */
  readonly read: ReadShared;
  /** Takes over a request for a WebSocket; one that another page makes (by its origin) is refused. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends the room and every connection. */
  close(): void;
}

/** So many messages that say nothing end a connection. */
const mostMistakes = 5;

/** Opens a room on a map: it listens to nobody until a server hands it requests. */
export function openRelay({ document, changed = () => undefined, limits: given, codeWithinMs = 20_000, askEveryMs = 20_000 }: RelayOptions): Relay {
  const limits: RoomLimits = { ...usualLimits, ...given };
  const random = (count: number): Uint8Array => randomBytes(count);
  const code = makeCode(random);
  const facilitatorCode = makeCode(random);
  const room = new Room(document, limits, changed);
  const tries = new WrongTries();
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false, clientTracking: true });

  /** Whose code it is; null: nobody’s. */
  const whose = (typed: string): 'facilitator' | 'everybody' | null => (isSame(typed, facilitatorCode) ? 'facilitator' : isSame(typed, code) ? 'everybody' : null);

  const serve = (socket: WebSocket, address: string): void => {
    const line: Line = {
      send: (message) => socket.send(message),
      close: () => socket.close(1000),
    };
    let member: Member | null = null;
    let mistakes = 0;
    let isAlive = true;
    const budget = new MessageBudget(limits.messagesAtOnce, limits.messagesPerSecond, Date.now());
    const late = setTimeout(() => socket.terminate(), codeWithinMs);
    const ask = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
      // Scripts hear nothing of pings; by this they know that the room is still there.
      if (member !== null) line.send(JSON.stringify({ type: 'here' }));
    }, askEveryMs);
    const refuse = (problem: RoomProblem, seconds?: number): void => {
      line.send(JSON.stringify({ type: 'refused', problem, ...(seconds === undefined ? {} : { seconds }) }));
    };
    const join = ({ code: typed, name, person }: Extract<Request, { type: 'join' }>): void => {
      const now = Date.now();
      const wait = tries.waitMs(address, now);
      const found = wait > 0 ? null : whose(typed);
      if (found === null) {
        if (wait === 0) tries.count(address, now);
        refuse(wait > 0 ? 'slow-down' : 'wrong-code', wait > 0 ? Math.ceil(wait / 1000) : undefined);
        return line.close();
      }
      tries.forget(address);
      const entered = room.enter(name, found === 'facilitator', person, () => randomBytes(16).toString('base64url'), line);
      if (typeof entered === 'string') {
        refuse(entered);
        return line.close();
      }
      clearTimeout(late);
      member = entered;
    };
    /** Does what was asked for; gives why not. */
    const answer = (data: Buffer, isBinary: boolean): RoomProblem | null => {
      const frame = isBinary ? readFrame(data) : null;
      const request = isBinary ? null : readRequest(data.toString('utf8'));
      if (frame === null && request === null) return 'bad-message';
      if (member === null) {
        if (request?.type !== 'join') return 'bad-message';
        join(request);
        return null;
      }
      if (frame !== null) return frame.kind === frameKinds.vector ? room.synchronise(member, frame.content) : room.change(member, frame.content);
      switch (request!.type) {
        case 'join':
          return 'bad-message';
        case 'lock':
          return room.lock(member, request!.isLocked);
        case 'hide':
          return room.hide(member, request!.isHidden);
        case 'done':
          room.finish(member, request!.isDone);
          return null;
      }
    };
    socket.on('message', (data: RawData, isBinary: boolean) => {
      if (!budget.take(Date.now())) {
        refuse('slow-down');
        return line.close();
      }
      const problem = answer(data as Buffer, isBinary);
      if (problem === null) return;
      refuse(problem);
      if ((problem === 'bad-message' || problem === 'not-an-update' || problem === 'not-yours') && ++mistakes >= mostMistakes) line.close();
    });
    socket.on('pong', () => (isAlive = true));
    // A message that is too large, or no message at all, ends the connection that it came by, and nothing else.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(late);
      clearInterval(ask);
      if (member !== null) room.leave(member, line);
    });
  };

  return {
    code,
    facilitatorCode,
    get read() {
      return room.read;
    },
    upgrade: (request, socket, head) => {
      if (request.headers.origin === undefined || request.headers.origin !== `http://${request.headers.host ?? ''}`) return turnAway(socket, '403 Forbidden');
      if (server.clients.size >= limits.connections) return turnAway(socket, '503 Service Unavailable');
      server.handleUpgrade(request, socket, head, (open) => serve(open, request.socket.remoteAddress ?? ''));
    },
    close: () => {
      room.end();
      server.close();
      for (const socket of server.clients) socket.close(1001);
      setTimeout(() => {
        for (const socket of server.clients) socket.terminate();
      }, 300);
    },
  };
}

/** Compares in the same time whatever differs. */
function isSame(typed: string, code: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(plainCode(text)).digest();
  return timingSafeEqual(digest(typed), digest(code));
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
