import * as core from '@allymap/core';
import * as editing from '@allymap/core/editing';
import * as elements from '@allymap/elements';
import * as formats from '@allymap/formats';
import * as locales from '@allymap/locales';
import * as pictures from '@allymap/pictures';
import * as together from '@allymap/together';
import * as worker from '@allymap/worker';
import { createSnapshot, methods, metrics, parseDocument, requireDocument } from '@allymap/core';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { codeBlocks, listPages, readPage, type CodeBlock } from './markdown.ts';

const pages = await Promise.all((await listPages()).filter((path) => /^(docs\/|packages\/|[^/]+$)/.test(path)).map(async (path) => [path, codeBlocks(await readPage(path))] as const));

/** Whatever the options of a metric or method are, the page holds them as JSON. */
type Compute = (input: unknown, options: unknown) => unknown;

const computations = new Map<string, Compute>([
  ...metrics.map(({ id, compute }): [string, Compute] => [
    `docs/metrics/${id}.md`,
    (document, options) => (compute as Compute)(createSnapshot(requireDocument(document)), options),
  ]),
  ...methods.map(({ id, compute }): [string, Compute] => [`docs/methods/${id}.md`, (document, options) => (compute as Compute)(requireDocument(document), options)]),
]);

/** A matcher for what a page says of a result: fields that it names, whole lists, numbers to nine decimals. */
function stated(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== 'object' || value === null) return value;
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stated(inner)])));
}

describe('worked examples', () => {
  it.each([...computations])('of %s give what the page says', async (path, compute) => {
    const blocks = codeBlocks(await readPage(path));
    const document = JSON.parse(blocks.find(({ info }) => info === 'json document')!.code) as unknown;
    let options: unknown;
    let results = 0;
    for (const { info, code } of blocks) {
      if (info === 'json options') options = JSON.parse(code);
      if (info !== 'json result') continue;
      expect(compute(document, options)).toEqual(stated(JSON.parse(code)));
      results++;
    }
    expect(results).toBeGreaterThan(0);
  });
});

/** The blocks of a language in the README and the documentation, with where they stand. */
const blocksOf = (language: RegExp): [string, CodeBlock][] =>
  pages.flatMap(([path, blocks]) =>
    blocks.filter(({ info }) => language.test(info)).map((block, index): [string, CodeBlock] => [`${path}, block ${index + 1}`, block]),
  );

describe('documents in the pages', () => {
  it.each(blocksOf(/^json document$/))('%s can be read', (_where, { code }) => {
    expect(parseDocument(JSON.parse(code))).toMatchObject({ ok: true });
  });

  it.each(blocksOf(/^html/))('%s uses elements that exist and documents that can be read', (_where, { code }) => {
    const known = new Set(elements.elementClasses.map(([tag]) => tag));
    for (const [, tag] of code.matchAll(/<(allymap-[\w-]+)/g)) expect(known).toContain(tag);
    for (const [, json] of code.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)) expect(parseDocument(JSON.parse(json!))).toMatchObject({ ok: true });
  });
});

const modules: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['@allymap/core', core],
  ['@allymap/core/editing', editing],
  ['@allymap/elements', elements],
  ['@allymap/elements/define.js', elements],
  ['@allymap/formats', formats],
  ['@allymap/locales', locales],
  ['@allymap/pictures', pictures],
  ['@allymap/together', together],
  ['@allymap/worker', worker],
]);

/** Runs a block of code as a module of its own and gives the lines that it logs. */
async function run(code: string): Promise<string[]> {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const lines: string[] = [];
  const log = (...values: unknown[]): void => void lines.push(values.map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined'))).join(' '));
  const load = (name: string): unknown => {
    if (!modules.has(name)) throw new Error(`A page imports ${name}, which its test does not know.`);
    return modules.get(name);
  };
  const start = new Function('require', 'exports', 'console', `return (async () => {${outputText}})();`) as (...args: unknown[]) => Promise<void>;
  await start(load, {}, { log });
  return lines;
}

describe('code in the pages', () => {
  it.each(blocksOf(/^(ts|js)$/))('%s runs and logs what its comments say', async (_where, { code }) => {
    const said = [...code.matchAll(/(?:console\.log\(.*\);|^) ?\/\/ (.+)$/gm)].map(([, comment]) => comment!);
    // The clock stands still: what is told every few milliseconds would else be logged where the machine is busy, and not where it is free.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    expect(await run(code).finally(() => clock.mockRestore())).toEqual(said);
  });
});
