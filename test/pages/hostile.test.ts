// Markup, script and strange letters in every text of a document stay text, under the strictest policy.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, servePages, startBrowser } from './open-page.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  "';alert(1);//",
  'javascript:alert(1)',
  '${alert(1)}{{alert(1)}}',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '\u202Egnissecorp\u202C',
  '\u0000\uD800',
  '<b>bold</b>&amp;&lt;',
  '{actor, plural, other {#}}',
];
const strangeIds = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '🜁', 'عربي', 'valueOf', '<i>', 'n0', 'a"b\'c'];

/** A document with a payload in every field of text and every id strange. */
function hostileDocument(payload: string): unknown {
  const evidence = [{ basis: 'judged', reason: payload, citations: [{ source: strangeIds[0], locator: payload }] }];
  return {
    version: 1,
    title: payload,
    description: payload,
    cause: { title: payload, change: payload, description: payload, evidence },
    sources: [{ id: strangeIds[0], title: payload, author: payload, url: 'javascript:alert(1)', note: payload }],
    places: [{ id: '__proto__', label: payload, country: 'LK', side: 'origin' }, { id: '', label: payload, side: 'destination' }],
    criteria: [{ id: '__proto__', label: payload, measures: 'interest', scale: 'zero-to-one' }, { id: '', label: payload, measures: 'influence', scale: 'zero-to-one' }],
    capabilities: [{ id: 'constructor', label: payload }],
    assessors: [{ id: '__proto__', name: payload }],
    objectives: [{ id: '__proto__', label: payload, description: payload }],
    actors: strangeIds.map((id, i) => ({
      id,
      name: `${payload} ${i}`,
      shortName: `${payload} ${i}`,
      aliases: [payload],
      description: payload,
      kind: payload,
      role: i % 2 ? 'partner' : 'strategic-ally',
      sector: 'state',
      veto: i === 0,
      presence: [{ place: i % 2 ? '' : '__proto__' }],
      profile: { contact: payload, services: payload },
      evidence,
    })),
    ties: strangeIds.flatMap((id, i) => [{ id, source: id, target: strangeIds[(i + 1) % strangeIds.length], kind: i % 3 ? 'cooperation' : 'conflict', label: payload, evidence }]),
    alliances: [{ id: '__proto__', label: payload, form: 'partnership', members: strangeIds.map((actor) => ({ actor, part: payload })), description: payload, evidence }],
    positions: strangeIds.map((actor, i) => ({ id: actor, actor, objective: '__proto__', value: i % 3 === 0 ? null : (i % 5) / 5 - 0.4, assessor: '__proto__', evidence })),
    assessments: strangeIds.flatMap((actor, i) => ['__proto__', ''].map((criterion, k) => ({ id: `${actor}/${k}`, actor, criterion, value: ((i + k) % 4) / 4, assessor: '__proto__', evidence }))),
    offers: [{ id: '__proto__', actor: '__proto__', capability: 'constructor', note: payload }],
    threats: [{ id: '__proto__', label: payload, kind: 'external', actors: ['__proto__'], severity: 'high', responses: [{ label: payload }], evidence }],
  };
}

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  browser = await startBrowser();
  served = await servePages(new Map([['/', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile</title><link rel="stylesheet" href="/page.css"><allymap-workspace></allymap-workspace><script src="/allymap.js"></script></html>'], ['/page.css', 'allymap-workspace { height: 760px }']]));
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

describe('data in the page', () => {
  it.each(payloads)('stays text: %s', async (payload) => {
    const { page, complaints } = await openPage(browser, served.url);
    const seen = await page.evaluate(async (map) => {
      const workspace = document.querySelector('allymap-workspace')!;
      const wait = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
      workspace.document = map;
      await wait(500);
      const actors = workspace.store.state.document?.actors.map(({ id }) => id) ?? [];
      for (const picture of ['network', 'grid', 'table'] as const) {
        workspace.store.request('appear', { appearance: { picture } });
        for (const actor of actors.slice(0, 4)) {
          workspace.store.request('select', { actor });
          await wait(40);
        }
      }
      const roots = (root: ParentNode): ParentNode[] => [root, ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot === null ? [] : roots(element.shadowRoot)))];
      const elements = roots(document).flatMap((root) => [...root.querySelectorAll('*')]);
      return {
        failure: workspace.store.state.failure,
        scripts: elements.filter(({ localName }) => localName === 'script').length,
        frames: elements.filter(({ localName }) => ['iframe', 'img', 'object', 'embed', 'b', 'i'].includes(localName)).length,
        handlers: elements.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length,
        links: elements.filter((element) => element.localName === 'a').map((element) => element.getAttribute('href')),
        prototype: Object.getOwnPropertyNames(Object.prototype).length,
        actors: actors.length,
      };
    }, hostileDocument(payload));
    expect(seen.failure).toBeNull();
    expect(seen.actors).toBe(strangeIds.length);
    expect(seen.scripts).toBe(1);
    expect(seen.frames).toBe(0);
    expect(seen.handlers).toBe(0);
    expect(seen.links.filter((href) => href !== null && !/^(https?:|mailto:)/.test(href))).toEqual([]);
    expect(seen.prototype).toBe(12);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
