import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { methods, metrics } from '@allymap/core';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestPath, manifestText } from '../../scripts/manifests.mjs';
import { publishedManifest, type PublishedManifest } from '../../scripts/published-package.mjs';
import { root } from '../architecture/source-tree.ts';
import { entriesOf, folderOf, manifestOf, pack, packageNames, requireBuild, runInNode } from './built-package.ts';

beforeAll(requireBuild);

describe.each(packageNames)('%s, as it is published,', (name) => {
  let manifest: PublishedManifest;
  let files: readonly string[] = [];
  let tarball: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    ({ manifest, files, tarball } = await pack(name));
  });

  it('holds what is built and nothing else', () => {
    expect(files.filter((file) => !/^(dist\/|bin\/|package\.json$|README\.md$|LICENSE$)/.test(file))).toEqual([]);
    expect(files.filter((file) => /\.test\.|\.fixture\.|\btesting\b/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']));
  });

  it('has a manifest that names no file that is not in it, no source and no neighbour in the repository', () => {
    const named = [...entriesOf(manifest, files).flatMap(({ targets }) => Object.values(targets)), ...Object.values(manifest.bin ?? {}), ...['customElements', 'web-types'].flatMap((field) => (typeof manifest[field] === 'string' ? [manifest[field]] : []))];
    expect(named.filter((file) => !files.includes(file.slice(2)))).toEqual([]);
    for (const entry of Object.keys(manifest.exports)) expect(entriesOf({ ...manifest, exports: { [entry]: manifest.exports[entry]! } }, files), entry).not.toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/allymap-source|\/src\/|workspace:|"scripts"|"devDependencies"/);
    expect(Object.entries(manifest.dependencies).filter(([dependency, version]) => dependency.startsWith('@allymap/') ? version !== manifest.version : !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is imported and required by Node, every entry, without a browser', async () => {
    const entries = entriesOf(manifest, files).filter(({ targets }) => targets['types'] !== undefined && targets['default'] !== undefined).map(({ entry }) => manifest.name + entry.slice(1));
    expect(entries).not.toEqual([]);
    const printed = await runInNode(`
      import { createRequire } from 'node:module';
      const before = Object.getOwnPropertyNames(globalThis);
      const names = [];
      for (const entry of ${JSON.stringify(entries)}) names.push([entry, Object.keys(await import(entry)).length]);
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      const require = createRequire(process.cwd() + '/page.cjs');
      const required = ${JSON.stringify(entries)}.map((entry) => [entry, Object.keys(require(entry)).filter((name) => name !== '__esModule').length]);
      console.log(JSON.stringify({ names, required, added, document: typeof document, prototype: Object.keys(Object.prototype) }));
    `);
    const { names, required, added, document, prototype } = JSON.parse(printed) as { names: [string, number][]; required: [string, number][]; added: string[]; document: string; prototype: string[] };
    expect(names.filter(([, count]) => count === 0)).toEqual([]);
    expect(required).toEqual(names);
    // What zod and Lit leave behind for their other copies; Lit also stands in for the registry of elements; yjs notices a second copy of itself.
    const known = name === 'elements' ? /^(__zod_global|lit|reactiveElement|customElements$)/ : name === 'together' ? /^(__zod_global|__ \$YJS\$ __$)/ : /^__zod_global/;
    expect(added.filter((global) => !known.test(global))).toEqual([]);
    expect([document, prototype]).toEqual(['undefined', []]);
  });

  it('is as publint wants it, suggestions included', async () => {
    const { messages, pkg } = await publint({ level: 'suggestion', strict: true, pack: { tarball: tarball.buffer } });
    // A script for pages and workers, in which the header of a library that it holds looks like CommonJS.
    const said = messages.map((message) => formatMessage(message, pkg, { color: false }) ?? '').filter((message) => !/allymap-(?:files|pictures)\b.*\.js.* is written in CJS/.test(message));
    expect(said).toEqual([]);
  });

  it('has types that resolve, every entry', async () => {
    const entrypoints = entriesOf(manifest, files).map(({ entry }) => entry).filter((entry) => !/(\.json|\.global\.js|-(?:editing|files|together|worker)\.js|-pictures(?:\.\w+)?\.js)$/.test(entry)); // which have no types
    const checked = await checkPackage(createPackageFromTarballData(tarball), { entrypoints });
    if (!checked.types) throw new Error('There are no types.');
    expect(Object.keys(checked.entrypoints)).toEqual(entrypoints);
    // These packages are ESM only: TypeScript sees `require` lead to ESM, and the resolution of Node 10 is not served.
    expect(checked.problems.filter((problem) => problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'))).toEqual([]);
  });

  it('has a page whose links lead out of the package', () => {
    const page = createPackageFromTarballData(tarball).readFile(`/node_modules/${manifest.name}/README.md`);
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !link.startsWith(`https://github.com/allymap/allymap/blob/v${manifest.version}/docs/`))).toEqual([]);
    for (const link of links) expect(existsSync(join(root, new URL(link).pathname.split('/').slice(5).join('/'))), link).toBe(true);
  });
});

it('has every entry on the page that says what is in a package', async () => {
  const page = readFileSync(join(root, 'docs', 'guide', 'packages.md'), 'utf8');
  for (const name of packageNames) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`@allymap/${name}\` |`)) ?? '';
    const said = [...row.matchAll(/`(\.[^`]*)`/g)].map(([, entry]) => entry);
    const entries = Object.keys((await publishedManifest(name)).exports).map((entry) => entry.replace('page/*', 'page/en').replace('*', 'fr'));
    expect([name, said.sort()]).toEqual([name, entries.filter((entry) => entry !== './package.json').sort()]);
  }
});

describe('the manifests', () => {
  it.each(packageNames)('of %s says what all of them say (else run: node scripts/manifests.mjs)', async (name) => {
    expect(readFileSync(manifestPath(name), 'utf8')).toBe(await manifestText(name));
  });

  it.each(packageNames)('of %s says what it is, and where it comes from', async (name) => {
    const manifest = await publishedManifest(name);
    expect(manifest['description']).toMatch(/^\S.{20,}\.$/);
    expect(manifest['keywords']).toEqual(expect.arrayContaining(['allymap', 'stakeholder-analysis']));
    expect(manifest).toMatchObject({
      author: 'The Allymap contributors',
      repository: { type: 'git', directory: `packages/${name}` },
      sideEffects: ['elements', 'pictures', 'together', 'worker'].includes(name) ? expect.any(Array) as unknown : false,
    });
    expect(manifest['engines']).toEqual(name === 'elements' ? undefined : { node: '>=20.19' });
  });

  it.each(packageNames)('of %s refuses to be published from its folder', async (name) => {
    const { scripts } = JSON.parse(readFileSync(manifestPath(name), 'utf8')) as { scripts: Record<string, string> };
    expect(scripts['prepublishOnly']).toBe('node ../../scripts/refuse-publishing.mjs');
    await expect(promisify(execFile)(process.execPath, ['../../scripts/refuse-publishing.mjs'], { cwd: folderOf(name) })).rejects.toMatchObject({ code: 1 });
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
  const names = /^https:\/\/github\.com\/yjs\/yjs\/issues\/|^http:\/\/www\.w3\.org\/|^https?:\/\/json-schema\.org\/draft|engelschall\.com|opensource\.org\/licenses|jquery\.org\/license|tldrlegal\.com|github\.com\/mholt\/PapaParse$|github\.com\/jquery\/jquery\/blob|wikipedia\.org\/wiki\/MIT_License/;
  /** By which files of other programs say what they are: nobody calls them. */
  const namespaces = /^http:\/\/(?:graphml\.graphdrawing\.org\/xmlns|www\.gexf\.net\/|schemas\.openxmlformats\.org\/|purl\.oclc\.org\/ooxml)/;
  /** How zod recognises an IPv6 address. */
  const template = /^http:\/\/\[\$\{\w+\}\]$/;

  it.each([
    ['core', '*.js', []],
    ['locales', '*.js', []],
    ['formats', '*.js', [names, namespaces]],
    ['worker', 'allymap-worker.js', [names, template]],
    ['worker', 'allymap-files.js', [names, namespaces, template]],
    ['pictures', 'allymap-pictures.js', [names, template]],
    ['elements', 'allymap-editing.js', [names, template]],
    ['together', 'allymap-together.js', [names, template]],
    ['elements', 'bundle.global.js', [names, template]],
  ] as [string, string, RegExp[]][])('of %s (%s) holds no address to call', (name, file, allowed) => {
    const addresses = [...textOf(name, file).matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>]+/g)].map(([address]) => address);
    // Where a source was looked up is said, and called by nobody.
    const isOfSource = (address: string): boolean => [...methods, ...metrics].some(({ sources }) => sources.some(({ checked }) => checked.at.some((place) => place.startsWith(address))));
    expect([...new Set(addresses)].filter((address) => !isOfSource(address) && !allowed.some((pattern) => pattern.test(address)))).toEqual([]);
  });

  it('of core, locales and formats calls nobody, draws no chance, reads no clock and makes no code', () => {
    const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon|eval)\s*\(|new\s+(Function|WebSocket|XMLHttpRequest|EventSource|Worker)\b|\bMath\.random\b|\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\())|\bimport\s*\((?!\s*"\.\/)/g; // files beside it are its own
    for (const name of ['core', 'locales', 'formats']) {
      expect([name, [...textOf(name, '*.js').matchAll(calls)].map(([call]) => call)]).toEqual([name, []]);
    }
  });
});
