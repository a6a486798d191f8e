import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { applyChange, requireDocument, startHistory, undo, type ChangeFacts, type Document, type History, type Operation } from '@allymap/core';
import { WebSocket as NodeSocket } from 'ws';
import { joinRoom, type JoinedRoom, type JoinOptions } from '../client/room.ts';
import type { EditableElement } from '../client/editable-element.ts';
import { startValue } from '../mapping/random-edits.fixture.ts';
import { openRelay, type Relay, type RelayOptions } from './relay.ts';

/** What a room needs of an element, without a browser. */
export class PlainElement extends EventTarget implements EditableElement {
  editable = false;
  editor: string | null = null;
  idMark = '';
  readonly updateComplete = Promise.resolve(true);
  history: History = startHistory(requireDocument({ version: 1, cause: { title: 'Empty' } }));

  get document(): Document {
    return this.history.document;
  }

  set document(value: unknown) {
    this.history = startHistory(requireDocument(value));
    queueMicrotask(() => this.dispatchEvent(new Event('allymap-open')));
  }

  async apply(operation: Operation | readonly Operation[], facts: ChangeFacts = {}): Promise<boolean> {
    await Promise.resolve();
    if (!this.editable && facts.elsewhere !== true) throw new Error('not editable');
    const one: Operation = Array.isArray(operation) ? { type: 'batch', operations: operation as readonly Operation[] } : (operation as Operation);
    return this.#take(applyChange(this.history, one, facts), one, facts.elsewhere === true ? 'elsewhere' : 'host');
  }

  undo(): boolean {
    const last = this.history.done.findLast(({ elsewhere }) => elsewhere !== true)!;
    return this.#take(undo(this.history), last.inverse, 'undo');
  }

  #take(after: History, operation: Operation, origin: string): boolean {
    const event = new CustomEvent('allymap-change', { cancelable: true, detail: { operation, document: after.document, origin } });
    if (!this.dispatchEvent(event)) return false;
    this.history = after;
    return true;
  }

  get names(): string[] {
    return this.document.actors.map(({ name }) => name);
  }
}

/** A server with a room, for one test. */
export interface RoomServer {
  readonly relay: Relay;
  readonly address: string;
  readonly origin: string;
  /** Every socket that was opened by `join`. */
  readonly sockets: NodeSocket[];
  join(name: string, more?: Partial<JoinOptions>, isFacilitator?: boolean): Promise<{ element: PlainElement; room: JoinedRoom }>;
  close(): Promise<void>;
}

export async function roomServer(options: Partial<RelayOptions> = {}): Promise<RoomServer> {
  const relay = openRelay({ document: requireDocument(startValue), ...options });
  const server: Server = createServer();
  server.on('upgrade', (request, socket, head) => relay.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const address = `${origin.replace('http', 'ws')}/room`;
  const sockets: NodeSocket[] = [];
  const joined: JoinedRoom[] = [];
  return {
    relay,
    address,
    origin,
    sockets,
    join: async (name, more = {}, isFacilitator = false) => {
      const element = new PlainElement();
      const openSocket = (to: string): WebSocket => {
        const socket = new NodeSocket(to, { origin });
        sockets.push(socket);
        return socket as unknown as WebSocket;
      };
      const room = await joinRoom(element, { address, code: isFacilitator ? relay.facilitatorCode : relay.code, name, openSocket, firstWaitMs: 20, ...more });
      joined.push(room);
      return { element, room };
    },
    close: async () => {
      for (const room of joined) room.leave();
      relay.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits until something is so; says what was there instead where it does not come. */
export async function until(holds: () => boolean, what = holds.toString()): Promise<void> {
  const end = Date.now() + 8_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It did not come to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
