import { beforeAll, expect, it } from 'vitest';
import { requireBuild, runInNode } from './built-package.ts';

beforeAll(requireBuild);

it('the built workers of Node give the bytes of the main thread, and let the process end', async () => {
  const printed = await runInNode(`
    import { analyse, requireDocument } from '@allymap/core';
    import { AnalysisClient } from '@allymap/worker';
    import { nodeWorkers } from '@allymap/worker/node';
    const order = 600;
    const value = {
      version: 1,
      cause: { title: 'Ring' },
      actors: Array.from({ length: order }, (_, index) => ({ id: String(index), name: 'N' })),
      ties: Array.from({ length: 3 * order }, (_, index) => ({ id: String(index), source: String(index % order), target: String((index * 7919 + index % 5) % order), kind: 'funding' })),
    };
    const document = requireDocument(value);
    const client = new AnalysisClient({ start: nodeWorkers(), workers: 2 });
    const shares = [];
    const analysis = await client.analyse(document, {}, { onProgress: ({ share }) => shares.push(share) });
    const { result } = await client.read('{');
    console.log(JSON.stringify({ same: JSON.stringify(analysis) === JSON.stringify(analyse(document)), worksIn: client.worksIn, told: shares.length > 0, ok: result.ok }));
  `);
  expect(JSON.parse(printed)).toEqual({ same: true, worksIn: 'workers', told: true, ok: false });
});
