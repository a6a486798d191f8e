import { CancelledError, requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import type { StartWorker, WorkerHandle } from '../worker-handle.ts';
import { FileClient } from './file-client.ts';
import { fileDesk, type FileDesk } from './file-desk.ts';
import { workOnFiles } from './file-work.ts';

const here = async (): Promise<FileDesk> => fileDesk();
const csv = { name: 'people.csv', content: 'Name,Influence\nAna,3\nBen,5\nTotal,8\n' };

/** A worker as far as a client can see one: the real work at the other end, with a turn between. */
function worker(failing?: { readonly after: 'start' | 'ready' }): { start: StartWorker; ended: () => number } {
  let ended = 0;
  const start = (): WorkerHandle => {
    let toPage: (message: never) => void = () => undefined;
    let toWorker: (message: never) => void = () => undefined;
    let fail: (reason: string) => void = () => undefined;
    let isRunning = true;
    const later = (work: () => void): unknown => setTimeout(() => isRunning && work());
    if (failing?.after === 'start') later(() => fail('no such file'));
    else
      workOnFiles({
        post: (message) => later(() => toPage(structuredClone(message) as never)),
        listen: (listener) => {
          toWorker = listener;
        },
      });
    return {
      post: (message) => later(() => (failing?.after === 'ready' ? fail('it broke') : toWorker(structuredClone(message) as never))),
      onMessage: (listener) => {
        toPage = listener;
      },
      onError: (listener) => {
        fail = listener;
      },
      terminate: () => {
        isRunning = false;
        ended++;
      },
    };
  };
  return { start, ended: () => ended };
}

describe.each([
  ['in a worker', () => new FileClient({ start: worker().start, here })],
  ['on this thread', () => new FileClient({ here })],
  ['where no worker can start', () => new FileClient({ start: () => { throw new Error('forbidden'); }, here })],
  ['where the worker’s file is missing', () => new FileClient({ start: worker({ after: 'start' }).start, here })],
])('a client %s', (_where, make) => {
  it('takes all of a map from a workbook', async () => {
    const client = make();
    const document = requireDocument({ version: 1, title: 'M', cause: { title: 'C' }, actors: [{ id: 'a', name: 'A', aliases: ['x'] }], objectives: [{ id: 'o', label: 'O' }], positions: [{ id: '1', actor: 'a', objective: 'o', value: null }] });
    const written = await client.write(document, 'xlsx', 'map');
    await client.open(written as Parameters<typeof client.open>[0]);
    await client.understand({});
    expect((await client.take()).document).toEqual(document);
  });

  it('takes tables from file to document', async () => {
    const client = make();
    expect(await client.open([csv])).toEqual({ ok: true, document: null, sheets: 1, remarks: [] });
    const understood = await client.understand({});
    expect(understood).toMatchObject({ title: 'people', fates: [{ fate: 'new', count: 2 }, { fate: 'left-out', count: 1 }], problems: [] });
    expect(understood.makes).toEqual([{ collection: 'actors', count: 2 }, { collection: 'assessments', count: 2 }]);
    expect(understood.questions).toMatchObject([{ about: 'actor', name: 'Total', safe: 'left-out' }]);
    expect(understood.sheets[0]!.targets).toContain('rating.influence');
    expect(await client.rows('left-out', 0, 10)).toMatchObject({ count: 1, rows: [{ row: 4, name: 'Total', why: 'total' }] });
    expect((await client.rows(null, 1, 1)).rows.map(({ name }) => name)).toEqual(['Ben']);
    const again = await client.understand({ title: 'Mine', mapping: understood.mapping, recast: { sheet: 0, column: 1, to: 'rating.interest' } });
    expect(again).toMatchObject({ title: 'Mine', mapping: { sheets: [{ columns: [{}, { to: 'rating.interest' }] }] } });
    const { document } = await client.take();
    expect(document.cause.title).toBe('Mine');
    expect(document.assessments.length).toBe(2);
    const offers = await client.offers(document);
    expect(offers.find(({ id }) => id === 'json')).toMatchObject({ losses: [] });
    expect(offers.find(({ id }) => id === 'graphml')!.losses).toContainEqual({ of: 'collection', collection: 'assessments', count: 2 });
    const [written] = await client.write(document, 'json', 'mine');
    expect(JSON.parse(String(written!.content))).toMatchObject({ cause: { title: 'Mine' } });
    client.stop();
  });
});

it('adds tables to the document among the files, however often they are read again', async () => {
  const client = new FileClient({ here });
  await client.open([{ name: 'map.json', content: JSON.stringify({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Ana' }] }) }, csv]);
  const { mapping, title, makes } = await client.understand({});
  expect([title, makes?.[0]]).toEqual([null, { collection: 'actors', count: 2 }]);
  await client.understand({ mapping });
  expect((await client.take()).document.cause.title).toBe('Wells');
});

it('says why files cannot be read, and keeps nothing of those before', async () => {
  const client = new FileClient({ here });
  await client.open([csv]);
  await client.understand({});
  expect(await client.open([{ name: 'a.csv', content: 'Name\n"Ana' }])).toMatchObject({ ok: false, problems: [{ code: 'quote-unclosed' }] });
  await expect(client.take()).rejects.toThrow('make no document');
});

it('stops what is under way, in a worker and on this thread, and works again afterwards', async () => {
  const { start, ended } = worker();
  for (const client of [new FileClient({ start, here }), new FileClient({ here })]) {
    const reading = client.open([csv]);
    client.stop();
    await expect(reading).rejects.toBeInstanceOf(CancelledError);
    expect(await client.open([csv])).toMatchObject({ ok: true });
  }
  expect(ended()).toBe(1);
});

it('says that the worker failed where it fails at work, and starts another one for what comes next', async () => {
  const failing = worker({ after: 'ready' });
  let isFailing = true;
  const client = new FileClient({ start: () => (isFailing ? failing.start() : worker().start()), here });
  await expect(client.open([csv])).rejects.toThrow('it broke');
  isFailing = false;
  expect(await client.open([csv])).toMatchObject({ ok: true });
});

it('passes on that its file did not arrive, and asks for it again the next time', async () => {
  let asked = 0;
  const client = new FileClient({
    here: async (): Promise<FileDesk> => {
      if (asked++ === 0) throw new Error('allymap-files.js did not load.');
      return fileDesk();
    },
  });
  await expect(client.open([csv])).rejects.toThrow('did not load');
  expect(await client.open([csv])).toMatchObject({ ok: true });
});
