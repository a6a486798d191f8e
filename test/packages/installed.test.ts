// The packages as they are published, in an app of Vite and TypeScript that knows nothing of this repository: their tarballs are
// unpacked where npm would put them, each beside its own dependencies and no others. No network is needed.
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packPackage, publishedManifest } from '../../scripts/published-package.mjs';
import { readTarball } from '../../scripts/tarball.mjs';
import { root } from '../architecture/source-tree.ts';
import { openPage, servePages, startBrowser } from '../pages/open-page.ts';
import { folderOf, requireBuild } from './built-package.ts';

const installed = ['core', 'locales', 'formats', 'pictures', 'worker', 'elements'];
const main = `
import { analyse, requireDocument, resultOf, type Analysis, type Document } from '@allymap/core';
import { createGraph } from '@allymap/core/graphology';
import { documentJsonSchema } from '@allymap/core/schemas';
import { createTranslator } from '@allymap/locales';
import { negotiateLanguage } from '@allymap/locales/page';
import { texts } from '@allymap/locales/page/en';
import { AnalysisClient, webWorkers } from '@allymap/worker';
import workerFile from '@allymap/worker/allymap-worker.js?url';
import type { AllymapMap } from '@allymap/elements';
import '@allymap/elements/define.js';

const map: Document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'Association' }, { id: 'b', name: 'Bank' }],
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' }],
});
const client = new AnalysisClient({ start: webWorkers(workerFile) });
const inWorker: Analysis = await client.analyse(map);
const told = {
  degrees: resultOf(inWorker.metrics.degree)?.scores.map(({ value }) => value),
  same: JSON.stringify(inWorker) === JSON.stringify(analyse(map)),
  worksIn: client.worksIn,
  order: createGraph(map).order,
  language: negotiateLanguage('pt-BR').language.tag,
  word: createTranslator('fr').number(0.5),
  texts: Object.keys(texts).length > 0,
  schema: typeof documentJsonSchema(),
};
const element: AllymapMap = document.createElement('allymap-map');
element.document = map;
document.body.append(element);
document.body.dataset['told'] = JSON.stringify(told);
`;

let folder = '';
beforeAll(async () => {
  requireBuild();
  folder = await realpath(await mkdtemp(join(tmpdir(), 'allymap-app-')));
  for (const name of installed) {
    const target = join(folder, 'node_modules', '@allymap', name);
    const { tarball } = await packPackage(name, folder);
    for (const [path, content] of readTarball(await readFile(tarball))) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), content);
    }
    const others = Object.keys((await publishedManifest(name)).dependencies).filter((dependency) => !dependency.startsWith('@allymap/'));
    for (const dependency of others) {
      await mkdir(join(target, 'node_modules'), { recursive: true });
      await symlink(await realpath(join(folderOf(name), 'node_modules', dependency)), join(target, 'node_modules', dependency), 'junction');
    }
  }
  await symlink(await realpath(join(root, 'node_modules', 'vite')), join(folder, 'node_modules', 'vite'), 'junction');
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><body><script type="module" src="/main.ts"></script></body></html>');
  await writeFile(join(folder, 'main.ts'), main);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['a bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ['Node', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
] as [string, ts.CompilerOptions][])('have types that strict TypeScript accepts, resolved as by %s', { timeout: 60_000 }, async (_by, resolution) => {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const options = { ...resolution, target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: ['vite/client'], skipLibCheck: false };
  const host = ts.createCompilerHost(options);
  host.getCurrentDirectory = () => folder;
  const program = ts.createProgram([join(folder, 'main.ts')], options, host);
  const ours = ts.getPreEmitDiagnostics(program).filter(({ file }) => file === undefined || !/node_modules\/(?!@allymap\/[^/]+\/dist)/.test(file.fileName));
  expect(ours.map(({ file, messageText }) => `${file?.fileName.slice(folder.length) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([]);
  expect(program.getSourceFiles().map(({ fileName }) => fileName).filter((file) => file.startsWith(join(root, 'packages')))).toEqual([]);
});

it('build with Vite into an app that analyses in a worker and draws a map', { timeout: 120_000 }, async () => {
  await build({ root: folder, configFile: false, logLevel: 'silent', build: { target: 'es2022', minify: false, assetsInlineLimit: 0 } });
  const dist = join(folder, 'dist');
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pages = new Map(await Promise.all(files.map(async (file) => [file.slice(dist.length).replaceAll('\\', '/'), await readFile(file, 'utf8')] as const)));
  const served = await servePages(pages);
  const browser = await startBrowser();
  try {
    const { page, complaints } = await openPage(browser, `${served.url}index.html`);
    await page.waitForFunction(() => document.querySelector('allymap-map')?.shadowRoot?.querySelectorAll('.labels .name').length === 2);
    expect(JSON.parse((await page.locator('body').getAttribute('data-told'))!)).toEqual({ degrees: [1, 1], same: true, worksIn: 'workers', order: 2, language: 'pt', word: '0,5', texts: true, schema: 'object' });
    expect(await page.locator('allymap-map .labels .name').allInnerTexts()).toEqual(expect.arrayContaining(['Association', 'Bank']));
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    served.server.close();
  }
});
