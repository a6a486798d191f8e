import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methods, metrics } from '@allymap/core';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/source-tree.ts';
import { folderOf, manifestOf, pack, packageNames, requireBuild, runInNode, type Manifest } from './built-package.ts';

beforeAll(requireBuild);

/** The entries of a package that Node can import; one file for `<script>` and the manifest are none. */
const entriesOf = (manifest: Manifest): string[] =>
  Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string').map(([entry]) => manifest.name + entry.slice(1));

describe.each(packageNames)('%s', (name) => {
  const manifest = manifestOf(name);

  it('has every file that its manifest names', () => {
    const named = [...Object.values(manifest.exports), manifest.bin ?? {}].flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(named.filter((file) => !existsSync(join(folderOf(name), file)))).toEqual([]);
  });

  it.each(entriesOf(manifest))('is imported by Node as %s, without a browser', async (entry) => {
    const printed = await runInNode(`
      const before = Object.getOwnPropertyNames(globalThis);
      const module = await import(${JSON.stringify(entry)});
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      console.log(JSON.stringify({ names: Object.keys(module), added, document: typeof document, prototype: Object.keys(Object.prototype) }));
    `);
    const { names, added, document, prototype } = JSON.parse(printed) as { names: string[]; added: string[]; document: string; prototype: string[] };
    expect(names).not.toEqual([]);
    // What zod and Lit leave behind for their other copies; Lit also stands in for the registry of elements.
    const known = name === 'elements' ? /^(__zod_global|lit|reactiveElement|customElements$)/ : /^__zod_global/;
    expect(added.filter((global) => !known.test(global))).toEqual([]);
    expect([document, prototype]).toEqual(['undefined', []]);
  });

  it('is as publint wants it', async () => {
    const { messages, pkg } = await publint({ pkgDir: folderOf(name), level: 'warning', pack: false });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('publishes what is built and nothing else, with types that resolve', async () => {
    const { files, tarball } = await pack(name);
    expect(files.filter((file) => !/^(dist\/|bin\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|custom-elements\.json$)/.test(file))).toEqual([]);
    expect(files.filter((file) => /\.test\.|\.fixture\.|\btesting\b/.test(file))).toEqual([]);
    const { problems } = (await checkPackage(createPackageFromTarballData(tarball))) as { problems?: { kind: string; entrypoint?: string; resolutionKind?: string }[] };
    // These packages are ESM only: `require` from CommonJS, and the resolution of Node 10, are not served.
    const served = (problems ?? []).filter(({ kind, resolutionKind, entrypoint }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10' && !/(\.json|\.global\.js|-worker\.js)$/.test(entrypoint ?? ''));
    expect(served).toEqual([]);
  });
});

it('gives each package the same version and licence', () => {
  const manifests = packageNames.map(manifestOf);
  expect(new Set(manifests.map(({ version }) => version)).size).toBe(1);
  expect(manifests.map(({ license }) => license)).toEqual(packageNames.map(() => 'MIT'));
  const texts = [root, ...packageNames.map(folderOf)].map((folder) => readFileSync(join(folder, 'LICENSE'), 'utf8'));
  expect(new Set(texts).size).toBe(1);
});

describe('the built code', () => {
  /** A built file; or, for `*.js`, all of them one after another, since entries share code in files of their own. */
  const textOf = (name: string, file: string): string => {
    const folder = join(folderOf(name), 'dist');
    const files = file === '*.js' ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((found) => found.endsWith('.js')) : [file];
    return files.map((found) => readFileSync(join(folder, found), 'utf8')).join('\n');
  };

  /** Names of formats and notices of licences: nobody calls them. */
  const names = /^http:\/\/www\.w3\.org\/|^https?:\/\/json-schema\.org\/draft|engelschall\.com|opensource\.org\/licenses|jquery\.org\/license|tldrlegal\.com|github\.com\/jquery\/jquery\/blob|wikipedia\.org\/wiki\/MIT_License/;
  /** How zod recognises an IPv6 address. */
  const template = /^http:\/\/\[\$\{\w+\}\]$/;

  it.each([
    ['core', '*.js', []],
    ['locales', '*.js', []],
    ['formats', '*.js', []],
    ['worker', 'allymap-worker.js', [names, template]],
    ['elements', 'bundle.global.js', [names, template]],
  ] as [string, string, RegExp[]][])('of %s (%s) holds no address to call', (name, file, allowed) => {
    const addresses = [...textOf(name, file).matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>]+/g)].map(([address]) => address);
    // Where a source was looked up is said, and called by nobody.
    const isOfSource = (address: string): boolean => [...methods, ...metrics].some(({ sources }) => sources.some(({ checked }) => checked.at.some((place) => place.startsWith(address))));
    expect([...new Set(addresses)].filter((address) => !isOfSource(address) && !allowed.some((pattern) => pattern.test(address)))).toEqual([]);
  });

  it('of core, locales and formats calls nobody, draws no chance, reads no clock and makes no code', () => {
    const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon|eval)\s*\(|new\s+(Function|WebSocket|XMLHttpRequest|EventSource|Worker)\b|\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bimport\s*\(/g;
    for (const name of ['core', 'locales', 'formats']) {
      expect([name, [...textOf(name, '*.js').matchAll(calls)].map(([call]) => call)]).toEqual([name, []]);
    }
  });
});
