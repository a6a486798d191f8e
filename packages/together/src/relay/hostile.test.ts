import { serialiseDocument } from '@allymap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { writeFrame } from '../room/messages.ts';
import { roomServer, until, type RoomServer } from './room.fixture.ts';

let server: RoomServer;
afterEach(() => server.close());

interface Stranger {
  readonly socket: WebSocket;
  readonly answers: Record<string, unknown>[];
  readonly isClosed: () => boolean;
  say(message: unknown): void;
  change(update: Uint8Array): void;
}

/** Somebody who speaks to the relay without our client. */
async function stranger(origin: string | undefined = server.origin): Promise<Stranger> {
  const socket = new WebSocket(server.address, origin === undefined ? {} : { origin });
  const answers: Record<string, unknown>[] = [];
  let isClosed = false;
  socket.on('message', (data, isBinary) => void (isBinary || answers.push(JSON.parse(String(data)) as Record<string, unknown>)));
  socket.on('close', () => (isClosed = true));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return { socket, answers, isClosed: () => isClosed, say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)), change: (update) => socket.send(writeFrame(1, update)) };
}

const problems = ({ answers }: Stranger): unknown[] => answers.filter(({ type }) => type === 'refused').map(({ problem }) => problem);
async function insider(): Promise<Stranger> {
  const one = await stranger();
  one.say({ type: 'join', code: server.relay.code, name: 'Stranger' });
  await until(() => one.answers.some(({ type }) => type === 'welcome'));
  return one;
}

describe('a relay', () => {
  it('lets nobody in without a code, and slows down who guesses', async () => {
    server = await roomServer();
    for (let tries = 0; tries < 3; tries++) {
      const one = await stranger();
      one.say({ type: 'join', code: 'basu-kino-tami-rofu', name: 'X' });
      await until(one.isClosed);
      expect(problems(one)).toEqual(['wrong-code']);
    }
    // Even with the right one, for some time.
    const slowed = await stranger();
    slowed.say({ type: 'join', code: server.relay.code, name: 'X' });
    await until(slowed.isClosed);
    expect(slowed.answers).toEqual([{ type: 'refused', problem: 'slow-down', seconds: 1 }]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await insider();
  });

  it('takes a code as people type it', async () => {
    server = await roomServer();
    const typed = ` ${server.relay.code.toUpperCase().replaceAll('-', ' – ')}. `;
    const { room } = await server.join('Awa', { code: typed });
    expect(room.view.isFacilitator).toBe(false);
  });

  it('answers no other page, and none that hides where it comes from', async () => {
    server = await roomServer();
    await expect(stranger('http://evil.example')).rejects.toThrow('403');
    await expect(stranger('null')).rejects.toThrow('403');
    const bare = new WebSocket(server.address);
    await expect(new Promise((resolve, reject) => bare.on('open', resolve).on('error', reject))).rejects.toThrow('403');
  });

  it('refuses junk by name, and nobody else notices', async () => {
    server = await roomServer();
    const awa = await server.join('Awa');
    const before = serialiseDocument(server.relay.read.document);
    const junk: Uint8Array[] = [Uint8Array.of(1), Uint8Array.of(255, 255, 255, 255, 255, 1), new TextEncoder().encode('{"type":"lock"}'), new Uint8Array(1000).fill(7)];
    for (const update of junk) {
      const one = await insider();
      one.change(update);
      await until(() => problems(one).length === 1);
      expect([problems(one), one.isClosed()]).toEqual([['not-an-update'], false]);
      one.socket.close();
    }
    // Who goes on with it is shown out.
    const one = await insider();
    for (const text of ['', '[]', '{', '{"type":"join"}', '{"type":"nothing"}', 'x'.repeat(1000)]) one.say(text);
    await until(one.isClosed);
    expect(problems(one)).toEqual(['bad-message', 'bad-message', 'bad-message', 'bad-message', 'bad-message']);
    await awa.element.apply({ type: 'update-cause', changes: { title: 'Pumps' } });
    await until(() => awa.room.view.isKept);
    expect([awa.room.view.problem, serialiseDocument(server.relay.read.document)]).toEqual([null, before.replace('A fund for wells', 'Pumps')]);
  });

  it('keeps nothing that leans on what is not there, or is written in another person’s name', async () => {
    server = await roomServer();
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const value of ['one', 'two']) doc.getMap('actors').set('x', value);
    const one = await insider();
    one.change(updates[1]!);
    await until(() => problems(one).length === 1);
    one.change(updates[0]!);
    one.change(updates[1]!);
    await until(() => one.answers.filter(({ type }) => type === 'kept').length === 2);
    const other = await insider();
    doc.getMap('actors').set('x', 'three');
    other.change(updates[2]!);
    await until(() => problems(other).length === 1);
    expect([problems(one), problems(other)]).toEqual([['not-an-update'], ['not-yours']]);
    // What it could write says nothing that a document has: it is counted, and in nobody’s way.
    expect(server.relay.read.notes).toEqual([{ code: 'unreadable', collection: 'actors', count: 1 }]);
  });

  it('takes no message and no map beyond its size, and no more people than there is room for', async () => {
    server = await roomServer({ limits: { messageBytes: 20_000, roomBytes: 30_000, people: 2, connections: 3 } });
    const awa = await server.join('Awa');
    const one = await insider();
    one.socket.send(Buffer.alloc(20_001));
    await until(one.isClosed);
    const two = await insider();
    for (let turn = 0; turn < 4; turn++) {
      const doc = new Y.Doc();
      doc.getMap('junk').set(`x${turn}`, 'y'.repeat(12_000));
      two.change(Y.encodeStateAsUpdate(doc));
    }
    await until(() => problems(two).length >= 2);
    expect(new Set(problems(two))).toEqual(new Set(['room-full']));
    const third = await stranger();
    third.say({ type: 'join', code: server.relay.code, name: 'X' });
    await until(third.isClosed);
    expect(problems(third)).toEqual(['too-many-people']);
    const waiting = await stranger();
    await expect(stranger()).rejects.toThrow('503');
    waiting.socket.close();
    expect([awa.room.view.problem, awa.room.view.connection]).toEqual([null, 'online']);
  });

  it('shows out who says too much, and who gives no code in time', async () => {
    server = await roomServer({ codeWithinMs: 100, limits: { messagesAtOnce: 20, messagesPerSecond: 1 } });
    const silent = await stranger();
    await until(silent.isClosed);
    const loud = await insider();
    for (let turn = 0; turn < 30; turn++) loud.say({ type: 'done', isDone: turn % 2 === 0 });
    await until(loud.isClosed);
    expect(problems(loud)[0]).toBe('slow-down');
  });

  it('does what only the facilitator may from nobody else, whatever their browser says', async () => {
    server = await roomServer();
    const lead = await server.join('Lead', {}, true);
    const one = await insider();
    one.say({ type: 'lock', isLocked: true });
    one.say({ type: 'hide', isHidden: true });
    await until(() => problems(one).length === 2);
    lead.room.lock(true);
    await until(() => one.answers.some(({ type, isLocked }) => type === 'room' && isLocked === true));
    const doc = new Y.Doc();
    doc.getMap('actors').set('x', 'y');
    one.change(Y.encodeStateAsUpdate(doc));
    await until(() => problems(one).length === 3);
    expect(problems(one)).toEqual(['not-facilitator', 'not-facilitator', 'locked']);
    expect(server.relay.read.notes).toEqual([]);
  });
});
