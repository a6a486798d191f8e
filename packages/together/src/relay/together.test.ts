import { serialiseDocument, type Operation } from '@allymap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { roomServer, until, type RoomServer } from './room.fixture.ts';

let server: RoomServer;
afterEach(() => server.close());

const rename = (id: string, name: string): Operation => ({ type: 'update', collection: 'actors', id, changes: { name } });
const add = (id: string): Operation => ({ type: 'add', collection: 'actors', record: { id, name: id } as { id: string } });

describe('people in one room', () => {
  it('see the map, who is there, and what the others change, under their names', async () => {
    server = await roomServer();
    const awa = await server.join('Awa');
    const bo = await server.join('Bo');
    expect([awa.element.names, awa.element.editable, bo.element.editor]).toEqual([['Caritas', 'Bank', 'Union'], true, 'Bo']);
    await until(() => awa.room.view.people.length === 2);
    expect(awa.room.view.people.map(({ name, isFacilitator }) => [name, isFacilitator])).toEqual([['Awa', false], ['Bo', false]]);
    await awa.element.apply(rename('a', 'Red Cross'));
    await bo.element.apply({ type: 'update', collection: 'actors', id: 'a', changes: { description: 'Of the town' } });
    await until(() => awa.element.document.actors[0]!.description !== undefined && bo.element.names[0] === 'Red Cross');
    expect(bo.element.history.done.map(({ by, elsewhere }) => [by, elsewhere])).toEqual([[undefined, undefined], ['Awa', true]]);
    await until(() => awa.room.view.isKept && bo.room.view.isKept);
    expect(serialiseDocument(server.relay.read.document)).toBe(serialiseDocument(awa.element.document));
    expect(serialiseDocument(bo.element.document)).toBe(serialiseDocument(awa.element.document));
  });

  it('undo what they did themselves, and nothing of the others', async () => {
    server = await roomServer();
    const awa = await server.join('Awa');
    const bo = await server.join('Bo');
    await awa.element.apply(add('x'));
    await until(() => bo.element.names.includes('x'));
    await bo.element.apply(rename('b', 'Credit union'));
    await until(() => awa.element.names[1] === 'Credit union');
    awa.element.undo();
    await until(() => !bo.element.names.includes('x'));
    expect([awa.element.names, bo.element.names]).toEqual([['Caritas', 'Credit union', 'Union'], ['Caritas', 'Credit union', 'Union']]);
  });

  it('lose nothing where several changes are made at once, and one of them is forbidden by a page', async () => {
    server = await roomServer();
    const awa = await server.join('Awa');
    const bo = await server.join('Bo');
    awa.element.addEventListener('allymap-change', (event) => {
      if (JSON.stringify((event as CustomEvent).detail).includes('"No"')) event.preventDefault();
    });
    await Promise.all([awa.element.apply(add('x')), awa.element.apply(add('y')), awa.element.apply(rename('a', 'No')), awa.element.apply(add('z')), bo.element.apply(add('w'))]);
    await until(() => awa.element.names.length === 7 && bo.element.names.length === 7);
    expect(awa.element.names.toSorted()).toEqual(['Bank', 'Caritas', 'Union', 'w', 'x', 'y', 'z']);
    await until(() => serialiseDocument(bo.element.document) === serialiseDocument(awa.element.document));
  });
});

describe('a broken line', () => {
  it('loses nothing of either side, and mends itself', async () => {
    server = await roomServer();
    const awa = await server.join('Awa', { firstWaitMs: 150 });
    const bo = await server.join('Bo');
    server.sockets[0]!.terminate();
    await until(() => awa.room.view.connection === 'offline');
    await until(() => bo.room.view.people.length === 1);
    await awa.element.apply(add('offline'));
    await awa.element.apply({ type: 'remove', collection: 'ties', id: 't' });
    await bo.element.apply(rename('b', 'Credit union'));
    expect([awa.room.view.isKept, bo.element.names]).toEqual([false, ['Caritas', 'Credit union', 'Union']]);
    await until(() => awa.room.view.connection === 'online' && awa.room.view.isKept);
    await until(() => bo.element.names.includes('offline') && bo.element.document.ties.length === 0 && awa.element.names[1] === 'Credit union');
    // The same person as before, with the same number.
    expect(awa.room.view.people.map(({ name, number }) => [name, number])).toEqual([['Awa', 1], ['Bo', 2]]);
    expect(server.sockets.length).toBe(3);
  });

  it('is noticed where nothing comes any more, though nobody closed it', async () => {
    server = await roomServer({ askEveryMs: 5_000 });
    const awa = await server.join('Awa', { silentAfterMs: 200, firstWaitMs: 2_000 });
    await until(() => awa.room.view.connection === 'offline');
  });

  it('ends where the room is closed, and the map stays', async () => {
    server = await roomServer();
    const awa = await server.join('Awa');
    server.relay.close();
    await until(() => awa.room.view.connection === 'left');
    expect([awa.room.view.problem, awa.element.editable, awa.element.names.length]).toEqual(['ended', false, 3]);
  });

  it('ends where the element is given another map', async () => {
    server = await roomServer();
    const awa = await server.join('Awa');
    awa.element.document = { version: 1, cause: { title: 'Other' } };
    await until(() => awa.room.view.connection === 'left');
    expect([awa.room.view.problem, server.relay.read.document.cause.title]).toEqual(['other-map', 'A fund for wells']);
  });
});

describe('the facilitator', () => {
  it('locks the map for everybody else; what came too late goes when it is open again', async () => {
    server = await roomServer();
    const lead = await server.join('Lead', {}, true);
    const bo = await server.join('Bo');
    expect([lead.room.view.isFacilitator, bo.room.view.isFacilitator]).toEqual([true, false]);
    lead.room.lock(true);
    // Before the lock is known here, something is changed: the relay does not take it.
    await bo.element.apply(add('late'));
    await until(() => bo.room.view.isLocked && !bo.element.editable);
    await lead.element.apply(rename('a', 'Red Cross'));
    await until(() => bo.element.names[0] === 'Red Cross');
    await expect(bo.element.apply(add('never'))).rejects.toThrow('not editable');
    expect(server.relay.read.document.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(bo.room.view.isKept).toBe(false);
    lead.room.lock(false);
    await until(() => bo.element.editable && lead.element.names.includes('late'));
    await until(() => bo.room.view.isKept);
  });

  it('alone may lock and hide: the relay takes it from nobody else', async () => {
    server = await roomServer();
    const bo = await server.join('Bo');
    bo.room.lock(true);
    await until(() => bo.room.view.problem === 'not-facilitator');
    bo.room.hide(true);
    await bo.element.apply(add('x'));
    await until(() => bo.room.view.isKept);
    expect([bo.room.view.isLocked, bo.room.view.isHidden, server.relay.read.document.actors.length]).toEqual([false, false, 4]);
  });

  it('lets everybody work unseen, and shows everything at once', async () => {
    server = await roomServer();
    const lead = await server.join('Lead', {}, true);
    const awa = await server.join('Awa');
    const bo = await server.join('Bo', { firstWaitMs: 50 });
    lead.room.hide(true);
    await until(() => awa.room.view.isHidden && bo.room.view.isHidden);
    await awa.element.apply(add('of Awa'));
    await bo.element.apply(add('of Bo'));
    // Who comes back sees their own, and nobody else’s.
    server.sockets[2]!.terminate();
    await until(() => bo.room.view.connection === 'offline');
    await until(() => bo.room.view.connection === 'online' && bo.room.view.isKept && awa.room.view.isKept);
    const late = await server.join('Late');
    expect([lead, awa, bo, late].map(({ element }) => element.names.length)).toEqual([3, 4, 4, 3]);
    // Names are the facilitator’s to see; that somebody is done, everybody’s.
    awa.room.finish(true);
    await until(() => lead.room.view.people.some(({ isDone }) => isDone) && bo.room.view.people.some(({ isDone }) => isDone));
    expect(bo.room.view.people.map(({ name, isDone }) => [name, isDone])).toEqual([['', false], ['', true], ['Bo', false], ['', false]]);
    expect(lead.room.view.people.map(({ name }) => name)).toEqual(['Lead', 'Awa', 'Bo', 'Late']);
    lead.room.hide(false);
    await until(() => [lead, awa, bo, late].every(({ element }) => element.names.length === 5));
    const bytes = serialiseDocument(server.relay.read.document);
    expect([lead, awa, bo, late].map(({ element }) => serialiseDocument(element.document) === bytes)).toEqual([true, true, true, true]);
    expect(lead.room.view.people.every(({ isDone }) => !isDone)).toBe(true);
  });
});
