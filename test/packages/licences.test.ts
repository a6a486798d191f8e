// Every bundle brings the licences of what it holds; one that lacks a text is not built.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withLicences } from '../../scripts/bundled-software.mjs';
import { folderOf, packageNames, requireBuild } from './built-package.ts';

/** The bundler that tsup uses. */
const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild') as { build: (options: object) => Promise<unknown> };

/** The files that are to run with nothing beside them. */
const bundles = [
  ...['', '.ar', '.en', '.es', '.fr', '.pt'].map((language) => join(folderOf('elements'), 'dist', `bundle${language}.global.js`)),
  join(folderOf('elements'), 'dist', 'allymap-worker.js'),
  join(folderOf('worker'), 'dist', 'allymap-worker.js'),
];

/** Names and versions of a file of licences, as its list says them. */
const listed = (text: string): string[] => [...text.matchAll(/^- (\S+) (\S+) \(\S+\)$/gm)].map(([, name, version]) => `${name} ${version}`);

describe('what is built', () => {
  beforeAll(requireBuild);

  it('has no bundle but those that these tests know', () => {
    const files = packageNames.flatMap((name) => readdirSync(join(folderOf(name), 'dist'), { recursive: true, encoding: 'utf8' }).map((file) => join(folderOf(name), 'dist', file)));
    const minified = files.filter((file) => file.endsWith('.js') && !file.startsWith(join(folderOf('cli'), 'dist', 'page')) && !files.includes(`${file}.map`));
    expect(minified.sort()).toEqual([...bundles].sort());
  });

  it('holds other people’s code in no other file', () => {
    const sources = packageNames.flatMap((name) => {
      const dist = join(folderOf(name), 'dist');
      const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js.map'));
      return maps.flatMap((file) => (JSON.parse(readFileSync(join(dist, file), 'utf8')) as { sources: string[] }).sources);
    });
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter((source) => source.includes('node_modules'))).toEqual([]);
  });

  it.each(bundles)('names in %s the file of its licences, which has every text', (bundle) => {
    const name = basename(bundle);
    expect(readFileSync(bundle, 'utf8').split('\n')[0]).toMatch(new RegExp(`^/\\*! Allymap \\d+\\.\\d+\\.\\d+ \\(MIT\\)\\. .*: ${name.replaceAll('.', '\\.')}\\.LICENSE\\.txt \\*/$`));
    const text = readFileSync(`${bundle}.LICENSE.txt`, 'utf8');
    const packages = listed(text);
    const expected = name === 'allymap-worker.js' ? ['fastest-levenshtein', 'zod'] : ['@lit/reactive-element', 'cytoscape', 'd3-color', 'd3-force', 'd3-scale', 'fastest-levenshtein', 'lit-element', 'lit-html', 'quickselect', 'rbush', 'zod'];
    expect(packages.map((one) => one.split(' ')[0])).toEqual(expect.arrayContaining(expected));
    expect(packages).toEqual([...packages].sort());
    const sections = text.split(/^={80}\n/m).slice(1);
    expect(sections.filter((_, index) => index % 2 === 0).map((title) => title.trim())).toEqual(['Allymap', ...packages]);
    // The shortest, ISC, has some seven hundred characters.
    for (const licence of sections.filter((_, index) => index % 2 === 1)) expect(licence).toMatch(/copyright[^]{500,}/i);
    expect(text).not.toMatch(/node_modules|[A-Z]:\\|\/home\/|\/work\//);
  });
});

describe('a bundle', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'allymap-licences-'));
    await write('package.json', JSON.stringify({ name: 'page', version: '1.0.0', license: 'MIT' }));
    await write('page.js', "import { a } from 'through';\nimport { unused } from 'unused';\nconsole.log(a);\n");
    await write('node_modules/alone/package.json', JSON.stringify({ name: 'alone', version: '2.0.0', license: 'ISC', sideEffects: false }));
    await write('node_modules/alone/index.js', 'export const a = [1];\n');
    await write('node_modules/through/package.json', JSON.stringify({ name: 'through', version: '1.0.0', license: 'ISC' }));
    await write('node_modules/through/index.js', "export * from 'alone';\n");
    await write('node_modules/unused/package.json', JSON.stringify({ name: 'unused', version: '3.0.0', license: 'ISC', sideEffects: false }));
    await write('node_modules/unused/index.js', 'export const unused = 1;\n');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  const bundled = (): Promise<unknown> =>
    build({ entryPoints: ['page.js'], outfile: 'out/page.global.js', bundle: true, format: 'iife', absWorkingDir: folder, logLevel: 'silent', plugins: [withLicences('page.global.js', folder)] });

  it('has the licence of each package that it holds code of, and of no other', async () => {
    await write('node_modules/alone/LICENSE.md', 'Copyright of Alone.\r\n\r\nDo as you like.  \r\n');
    await bundled();
    const text = await readFile(join(folder, 'out', 'page.global.js.LICENSE.txt'), 'utf8');
    expect(listed(text)).toEqual(['alone 2.0.0']);
    expect(text).toMatch(/\nalone 2\.0\.0\n=+\n\nCopyright of Alone\.\n\nDo as you like\.\n$/);
    await bundled();
    expect(await readFile(join(folder, 'out', 'page.global.js.LICENSE.txt'), 'utf8')).toBe(text);
  });

  it('is not built where a package comes without its licence’s text, or with an empty one', async () => {
    await expect(bundled()).rejects.toThrow('alone 2.0.0 is bundled, and no licence text comes with it.');
    await write('node_modules/alone/NOTICE', 'Made by us.');
    await expect(bundled()).rejects.toThrow('alone 2.0.0 is bundled, and no licence text comes with it.');
    await write('node_modules/alone/LICENSE', '\n');
    await expect(bundled()).rejects.toThrow('alone 2.0.0 is bundled, and its licence text is empty.');
  });

  it('is not built where a package names no licence', async () => {
    await write('node_modules/alone/LICENSE', 'Do as you like.');
    await write('node_modules/alone/package.json', JSON.stringify({ name: 'alone', version: '2.0.0' }));
    await expect(bundled()).rejects.toThrow('alone 2.0.0 is bundled, and its package.json names no licence.');
  });
});
