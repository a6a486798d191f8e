import { analyse, CancelledError, LimitError, methodsLeftOut, metrics, requireDocument, resultOf, WrongUseError, type AnalyseOptions, type BlockMetric } from '@allymap/core';
import { describe, expect, it, vi } from 'vitest';
import { AnalysisClient } from './analysis-client.ts';
import { turn } from './share-blocks.ts';
import { work } from './work.ts';
import type { StartWorker, WorkerHandle } from './worker-handle.ts';
import type { Port } from './port.ts';

const value = {
  version: 1,
  cause: { title: 'Wells' },
  actors: Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, name: `${index}` })),
  ties: Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, source: `${index}`, target: `${(index * 11 + 5) % 60}`, kind: 'funding' })),
};
const document = requireDocument(value);

/** A worker on this thread: the real code of a worker behind real message ports. */
const nearby: StartWorker = () => {
  const { port1, port2 } = new MessageChannel();
  const end: Port = { post: (message, transfer = []) => port2.postMessage(message, [...transfer]), listen: (listener) => void (port2.onmessage = ({ data }) => listener(data as never)) };
  work(end);
  return {
    post: (message, transfer = []) => port1.postMessage(message, [...transfer]),
    onMessage: (listener) => void (port1.onmessage = ({ data }) => listener(data as never)),
    onError: () => undefined,
    terminate: () => port1.close(),
  };
};

const broken: StartWorker = () => ({ post: () => undefined, onMessage: () => undefined, onError: (listener) => setTimeout(() => listener('not found')), terminate: () => undefined }) satisfies WorkerHandle;
const forbidden: StartWorker = () => {
  throw new Error('SecurityError');
};

describe('an analysis client', () => {
  it.each<[string, StartWorker | null, number, AnalysisClient['worksIn']]>([
    ['with one worker', nearby, 1, 'workers'],
    ['with three workers', nearby, 3, 'workers'],
    ['without workers', null, 2, 'slices'],
    ['whose worker is missing', broken, 2, 'slices'],
    ['whose page forbids workers', forbidden, 2, 'slices'],
  ])('%s gives the bytes of analyse', async (_name, start, workers, worksIn) => {
    const client = new AnalysisClient({ start, workers });
    expect(JSON.stringify(await client.analyse(document))).toBe(JSON.stringify(analyse(document)));
    const { result, analysis } = await client.read(JSON.stringify(value), { metrics: ['betweenness'], methods: [] });
    expect(result).toMatchObject({ ok: true });
    expect(JSON.stringify(analysis)).toBe(JSON.stringify(analyse(document, { metrics: ['betweenness'], methods: [] })));
    expect(client.worksIn).toBe(worksIn);
    client.stop();
  });

  it.each([nearby, null])('says what is wrong with a text and with options', async (start) => {
    const client = new AnalysisClient({ start, workers: 1 });
    expect(await client.read('{')).toMatchObject({ result: { ok: false }, analysis: null });
    await expect(client.analyse(document, { metrics: ['magic' as never] })).rejects.toThrow(WrongUseError);
    // It goes on after an error.
    expect((await client.analyse(document)).format).toBe('allymap-analysis');
    client.stop();
  });

  it.each([nearby, null])('stops when it is told to, before and on the way, and goes on after', async (start) => {
    const client = new AnalysisClient({ start, workers: 2 });
    await expect(client.analyse(document, {}, { signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
    const abort = new AbortController();
    const stopped = client.analyse(document, {}, { signal: abort.signal });
    abort.abort();
    await expect(stopped).rejects.toThrow(CancelledError);
    expect(resultOf((await client.analyse(document)).metrics.degree)!.scores).toHaveLength(60);
    client.stop();
  });

  it.each<[string, StartWorker | null, number]>([
    ['in one worker', nearby, 1],
    ['in three workers', nearby, 3],
    ['in slices', null, 1],
  ])('leaves out what cannot be done, %s, and goes on', async (_name, start, workers) => {
    const ring = requireDocument({ ...value, actors: Array.from({ length: 700 }, (_, index) => ({ id: `${index}`, name: `${index}` })) });
    const betweenness = metrics.find(({ id }) => id === 'betweenness') as unknown as BlockMetric<object, object>;
    const { inBlocks } = betweenness;
    const spy = vi.spyOn(betweenness as { inBlocks: typeof inBlocks }, 'inBlocks').mockImplementation((snapshot) => ({
      ...inBlocks(snapshot),
      finish: () => {
        throw new LimitError('actors', 500);
      },
    }));
    const client = new AnalysisClient({ start, workers });
    const analysis = await client.analyse(ring, { metrics: ['betweenness', 'degree'], methods: [] });
    spy.mockRestore();
    expect(methodsLeftOut(analysis)).toEqual([{ method: 'betweenness', reason: { code: 'left-out.limit.actors', params: { limit: 500 } } }]);
    expect(resultOf(analysis.metrics.degree)!.scores).toHaveLength(700);
    expect(methodsLeftOut(await client.analyse(ring, { metrics: ['betweenness'], methods: [] }))).toEqual([]);
    client.stop();
  });

  it.each([nearby, null])('passes the options of single methods on', async (start) => {
    const options: Partial<AnalyseOptions> = { metrics: ['degree'], methods: ['camps'], options: { degree: { normalised: true }, camps: { camps: 3 } } };
    const client = new AnalysisClient({ start, workers: 1 });
    const analysis = await client.analyse(document, options);
    expect(JSON.stringify(analysis)).toBe(JSON.stringify(analyse(document, options)));
    expect(JSON.stringify(analysis.metrics)).not.toBe(JSON.stringify(analyse(document, { ...options, options: {} }).metrics));
    await expect(client.analyse(document, { options: { degree: { normalized: true } as never } })).rejects.toMatchObject({ code: 'wrong-use', params: { option: 'options.degree.normalized' } });
    client.stop();
  });

  it('does one task after another, each with its own result', async () => {
    const client = new AnalysisClient({ start: nearby, workers: 1 });
    const [first, second] = await Promise.all([client.analyse(document, { metrics: ['degree'] }), client.analyse(document, { metrics: ['density'] })]);
    expect([first!.metrics.density, second!.metrics.degree]).toEqual([null, null]);
    client.stop();
  });
});

it('lets others through in slices, and tells how far it has come', async () => {
  const order = 3000; // some tenths of a second, also on a quick machine
  const ties = Array.from({ length: 3 * order }, (_, index) => ({ id: `${index}`, source: `${index % order}`, target: `${(index * 31 + 7) % order}`, kind: 'funding' }));
  const large = requireDocument({ version: 1, cause: { title: 'Large' }, actors: Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: 'N' })), ties });
  const told: string[] = [];
  let turns = 0;
  let isDone = false;
  const counting = (async () => {
    for (; !isDone; turns++) await turn();
  })();
  await new AnalysisClient().analyse(large, { metrics: ['betweenness'], methods: [] }, { onProgress: ({ computing }) => told.push(computing ?? 'end') });
  isDone = true;
  await counting;
  expect(turns).toBeGreaterThan(2);
  expect(new Set(told)).toContain('betweenness');
});
