// Put into a page and taken out again, at night a thousand times: nothing may be left behind.
import type { Browser } from 'playwright';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, project, servePages, startBrowser } from './open-page.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser('--js-flags=--expose-gc');
  const map = readFileSync(`${project}examples/maps/sri-lanka-49.allymap.json`, 'utf8');
  served = await servePages(
    new Map([
      ['/', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Mounts</title><main id="main"></main><script src="/allymap.js"></script></html>'],
      ['/map.json', map],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

const mounts = Number(process.env['MOUNTS'] ?? 150);

it.each(['', 'editable'])(`leaks nothing over ${mounts} mounts of a map %s`, async (attribute) => {
  const { page, complaints } = await openPage(browser, served.url);
  const session = await page.context().newCDPSession(page);
  const counters = async (): Promise<{ nodes: number; jsEventListeners: number; heap: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, heap: usedSize };
  };
  const mount = (times: number): Promise<number> =>
    page.evaluate(async ({ count, attribute: how }) => {
      const map: unknown = await (await fetch('/map.json')).json();
      const alive: WeakRef<Element>[] = [];
      for (let i = 0; i < count; i++) {
        const element = document.createElement('allymap-map');
        if (how !== '') element.setAttribute(how, '');
        element.document = map;
        document.querySelector('#main')!.append(element);
        alive.push(new WeakRef(element));
        // Every tenth is seen drawn; the others go as soon as they have come.
        if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
        else await element.updateComplete;
        if (how !== '' && i % 10 === 0) await element.apply({ type: 'update-cause', changes: { title: `Changed ${i}` } });
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      (globalThis as { gc?: () => void }).gc?.();
      await new Promise((resolve) => setTimeout(resolve, 50));
      (globalThis as { gc?: () => void }).gc?.();
      return alive.filter((reference) => reference.deref() !== undefined).length;
    }, { count: times, attribute });
  await mount(20); // what is made once stays: translators, the renderer's code
  const before = await counters();
  expect(await mount(mounts)).toBeLessThanOrEqual(1); // the last one may still be in a register
  const after = await counters();
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(60); // less than one element’s worth
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(2);
  expect(after.heap - before.heap).toBeLessThan(3_000_000);
  expect(complaints).toEqual([]);
  await page.context().close();
});
