// What bundlers make of the elements without being told anything: the languages, the pictures and the worker's file are found by
// themselves, and the page works under the strict policy.
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import type { Browser } from 'playwright';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { openPage, project, servePages, startBrowser, strictPolicy } from '../pages/open-page.ts';
import { requireBuild } from './built-package.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  requireBuild();
  browser = await startBrowser();
  // Beside the packages, where a bundler finds them as it finds those of any page.
  folder = await mkdtemp(join(project, 'node_modules', '.bundled-'));
  await writeFile(join(folder, 'page.js'), "import '@allymap/elements/define.js';\n");
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Copies the files that run as workers beside a page. */
async function copyWorkers(output: string): Promise<void> {
  for (const name of ['allymap-worker.js', 'allymap-files.js']) await copyFile(createRequire(import.meta.url).resolve(`@allymap/elements/${name}`), join(output, name));
}

/** Each bundler with what its own beginner's page says, writing `page.js` and what it loads into a folder. */
const bundlers: Record<string, (input: string, output: string) => Promise<unknown>> = {
  Vite: (input, output) => vite({ root: folder, configFile: false, logLevel: 'silent', build: { outDir: output, rolldownOptions: { input, output: { entryFileNames: 'page.js' } } } }),
  // It loads further files by script elements, which the strict policy allows if it knows of it. Not minified, to save time.
  webpack: (input, output) =>
    new Promise((resolve, reject) => {
      webpack({ mode: 'production', optimization: { minimize: false }, entry: input, output: { path: output, filename: 'page.js', trustedTypes: 'webpack' } }, (error, stats) => {
        if (error !== null || stats?.hasErrors() === true) reject(error ?? new Error(stats?.toString()));
        else resolve(stats);
      });
    }),
  // These two leave the workers' addresses as they are: the files are copied beside what they write, as the page on embedding says.
  Rollup: async (input, output) => {
    const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn: () => undefined });
    await bundle.write({ dir: output, entryFileNames: 'page.js' });
    await bundle.close();
    await copyWorkers(output);
  },
  esbuild: async (input, output) => {
    await esbuild({ entryPoints: [input], bundle: true, splitting: true, format: 'esm', minify: true, outdir: output, logLevel: 'silent' });
    await copyWorkers(output);
  },
};

/** A map that is analysed in a worker, and whose shortest-path scores are left out where there is none. */
const order = 1_600;
const largeMap = {
  version: 1,
  cause: { title: 'Large' },
  actors: Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: `Actor ${index}` })),
  ties: Array.from({ length: order }, (_, index) => ({ id: `${index}`, source: `${index}`, target: `${(index * 7 + 1) % order}`, kind: 'cooperation' })),
};

async function filesIn(path: string, below = ''): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(join(path, below), { withFileTypes: true })) {
    const name = `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [inner, text] of await filesIn(path, name)) files.set(inner, text);
    else files.set(name, await readFile(join(path, name), 'utf8'));
  }
  return files;
}

describe.each(Object.keys(bundlers))('a page bundled by %s', (name) => {
  it('loads its language, draws a map, reads a table and analyses a large map in workers', { timeout: 120_000 }, async () => {
    const output = join(folder, name);
    await mkdir(output);
    await bundlers[name]!(join(folder, 'page.js'), output);
    const files = await filesIn(output);
    const page = (language: string, map: string, tag: string): string =>
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Bundled</title><body><${tag} src="${map}"></${tag}><script ${name === 'webpack' ? 'defer' : 'type="module"'} src="/page.js"></script></body></html>`;
    const served = await servePages(
      new Map([
        ...files,
        ['/map.json', await readFile(join(project, 'examples/maps/batangas-rome.allymap.json'), 'utf8')],
        ['/large.json', JSON.stringify(largeMap)],
        ['/small', page('fr', '/map.json', 'allymap-workspace')],
        ['/large', page('ar', '/large.json', 'allymap-table')],
      ]),
      name === 'webpack' ? `${strictPolicy} webpack` : strictPolicy,
    );
    try {
      const small = await openPage(browser, `${served.url}small`);
      await small.page.waitForFunction(() => document.querySelector('allymap-workspace')?.shadowRoot?.querySelector('allymap-map')?.shadowRoot?.querySelector('.labels .name') instanceof Element);
      expect(await small.page.locator('allymap-workspace .pictures button').allInnerTexts()).toEqual(['Réseau', 'Intérêt et influence', 'Tableau']);
      const started = small.page.waitForEvent('worker');
      await small.page.evaluate(() => {
        const element = document.createElement('allymap-import');
        document.body.append(element);
        element.open([new File(['Name\nAna\nBen\n'], 'people.csv')]);
      });
      await small.page.locator('allymap-import .answer').filter({ hasText: 'la carte contiendra 2 acteurs' }).waitFor();
      expect(new URL((await started).url()).pathname).toMatch(/\.js$/);
      expect(small.complaints).toEqual([]);
      await small.page.context().close();

      const large = await openPage(browser, `${served.url}large`);
      const workers: string[] = [];
      large.page.on('worker', (started) => workers.push(basename(new URL(started.url()).pathname)));
      await large.page.reload();
      await large.page.waitForFunction(() => document.querySelector('allymap-table')!.store.state.analysis !== null, undefined, { timeout: 60_000 });
      expect(await large.page.evaluate(() => document.querySelector('allymap-table')!.store.state.scoresLeftOut)).toBeNull();
      expect(workers.length).toBeGreaterThan(0);
      for (const file of workers) expect(file).toMatch(/\.js$/);
      expect(await large.page.locator('allymap-table .root').getAttribute('dir')).toBe('rtl');
      expect(large.complaints).toEqual([]);
      await large.page.context().close();
    } finally {
      served.server.close();
    }
  });
});
