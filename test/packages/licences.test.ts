// Every bundle brings the licences of what it holds, and a bill of materials; one that lacks a licence’s text is not built.
import { createHash } from 'node:crypto';
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
const languages = ['', '.ar', '.en', '.es', '.fr', '.pt'];
const bundles = [
  ...languages.map((language) => join(folderOf('elements'), 'dist', `bundle${language}.global.js`)),
  ...['elements', 'worker'].flatMap((name) => ['allymap-files.js', 'allymap-worker.js'].map((file) => join(folderOf(name), 'dist', file))),
  join(folderOf('elements'), 'dist', 'allymap-editing.js'),
  join(folderOf('together'), 'dist', 'allymap-together.js'),
  ...languages.slice(1).map((language) => join(folderOf('cli'), 'dist', `map-page${language}.global.js`)),
  ...['elements', 'pictures'].flatMap((name) => languages.map((language) => join(folderOf(name), 'dist', `allymap-pictures${language}.js`))),
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
    // Those that stand beside a page say first that they are UTF-8.
    expect(readFileSync(bundle, 'utf8').split('\n')[0]).toMatch(new RegExp(`^${/bundle\.|allymap-(?:editing|pictures)/.test(name) ? '\uFEFF' : ''}/\\*! Allymap \\d+\\.\\d+\\.\\d+ \\(MIT\\)\\. .*: ${name.replaceAll('.', '\\.')}\\.LICENSE\\.txt \\*/$`));
    const text = readFileSync(`${bundle}.LICENSE.txt`, 'utf8');
    const packages = listed(text);
    const expected =
      /^allymap-(?:worker|pictures)/.test(name) ? ['fastest-levenshtein', 'zod']
      : name === 'allymap-together.js' ? ['fastest-levenshtein', 'lib0', 'yjs', 'zod']
      : name === 'allymap-editing.js' ? ['fastest-levenshtein', 'zod']
      : name === 'allymap-files.js' ? ['fastest-levenshtein', 'fflate', 'papaparse', 'saxes', 'xmlchars', 'zod']
      : ['@lit/reactive-element', 'd3-force', 'fastest-levenshtein', 'lit-element', 'lit-html', 'zod'];
    expect(packages.map((one) => one.split(' ')[0])).toEqual(expect.arrayContaining(expected));
    expect(packages.map((one) => one.split(' ')[0])).not.toContain('cytoscape'); // a page that asks for it loads it
    expect(packages).toEqual([...packages].sort());
    const sections = text.split(/^={80}\n/m).slice(1);
    expect(sections.filter((_, index) => index % 2 === 0).map((title) => title.trim())).toEqual(['Allymap', ...packages]);
    // The shortest, ISC, has some seven hundred characters.
    for (const licence of sections.filter((_, index) => index % 2 === 1)) expect(licence).toMatch(/copyright[^]{500,}/i);
    expect(text).not.toMatch(/node_modules|[A-Z]:\\|\/home\/|\/work\//);
  });

  it.each(bundles)('says in a bill of materials what %s holds', (bundle) => {
    const text = readFileSync(`${bundle}.cdx.json`, 'utf8');
    expect(text).not.toMatch(/node_modules|"timestamp"|\/home\/|\/work\//);
    const bill = expectBill(text);
    expect(bill.metadata.component.hashes?.[0]?.content).toBe(createHash('sha512').update(readFileSync(bundle)).digest('hex'));
    const others = bill.components.filter(({ group }) => group !== '@allymap');
    expect(others.map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`)).toEqual(listed(readFileSync(`${bundle}.LICENSE.txt`, 'utf8')));
    expect(others.filter(({ hashes }) => hashes === undefined)).toEqual([]);
    expect(bill.components.some(({ group, name }) => group === '@allymap' && name === 'core')).toBe(true);
    // https://spdx.org/licenses/
    for (const { licenses: [licence] } of bill.components) expect(['MIT', 'ISC', 'BSD-3-Clause']).toContain(licence !== undefined && 'license' in licence ? licence.license.id : licence);
  });
});

/** A bill of materials, as far as CycloneDX 1.6 requires fields and as we fill them: see its JSON schema, bom-1.6.schema.json. */
interface Bill {
  readonly $schema: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly timestamp?: string; readonly component: BillComponent };
  readonly components: readonly BillComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
interface BillComponent {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
}

function expectBill(text: string): Bill {
  const bill = JSON.parse(text) as Bill;
  expect(bill).toMatchObject({ $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const components = [bill.metadata.component, ...bill.components];
  for (const component of components) {
    expect(component.type).toBe('library');
    expect([component.name, component.version].every((word) => word.length > 0)).toBe(true);
    expect(component.licenses).toHaveLength(1);
    for (const { alg, content } of component.hashes ?? []) expect([alg, content]).toEqual(['SHA-512', expect.stringMatching(/^[0-9a-f]{128}$/)]);
    expect(component.purl).toMatch(/^pkg:npm\/(%40[a-z-]+\/)?[a-z0-9-]+@\d+\.\d+\.\d+(#dist\/[\w.-]+|#out\/page.global.js)?$/);
  }
  const refs = components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bill.dependencies.map(({ ref }) => ref)).toEqual(refs);
  for (const { dependsOn } of bill.dependencies) expect(dependsOn.filter((ref) => !refs.includes(ref))).toEqual([]);
  // Everything in the file is there because the file, or something in it, imports it.
  expect(refs.slice(1).filter((ref) => !bill.dependencies.some(({ dependsOn }) => dependsOn.includes(ref)))).toEqual([]);
  return bill;
}

describe('a bundle', () => {
  const digest = createHash('sha512').update('the tarball').digest();
  const lockfile = `packages:\n\n  alone@2.0.0:\n    resolution: {integrity: sha512-${digest.toString('base64')}}\n    engines: {node: '>=4'}\n`;
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'allymap-licences-'));
    await write('package.json', JSON.stringify({ name: 'page', version: '1.0.0', license: 'MIT' }));
    await write('pnpm-lock.yaml', lockfile);
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
    build({ entryPoints: ['page.js'], outfile: 'out/page.global.js', bundle: true, format: 'iife', absWorkingDir: folder, logLevel: 'silent', plugins: [withLicences('page.global.js', { folder, lockfile: join(folder, 'pnpm-lock.yaml') })] });

  it('has the licence of each package that it holds code of, and of no other', async () => {
    await write('node_modules/alone/LICENSE.md', 'Copyright of Alone.\r\n\r\nDo as you like.  \r\n');
    await bundled();
    const text = await readFile(join(folder, 'out', 'page.global.js.LICENSE.txt'), 'utf8');
    expect(listed(text)).toEqual(['alone 2.0.0']);
    expect(text).toMatch(/\nalone 2\.0\.0\n=+\n\nCopyright of Alone\.\n\nDo as you like\.\n$/);
    await bundled();
    expect(await readFile(join(folder, 'out', 'page.global.js.LICENSE.txt'), 'utf8')).toBe(text);
  });

  it('has a bill of materials with what a registry’s tarball must hash to, and is not built without that', async () => {
    await write('node_modules/alone/LICENSE', 'Do as you like.');
    await bundled();
    const text = await readFile(join(folder, 'out', 'page.global.js.cdx.json'), 'utf8');
    const bill = expectBill(text);
    expect(bill.metadata.component['bom-ref']).toBe('pkg:npm/page@1.0.0#out/page.global.js');
    expect(bill.components).toEqual([
      { type: 'library', 'bom-ref': 'pkg:npm/alone@2.0.0', name: 'alone', version: '2.0.0', hashes: [{ alg: 'SHA-512', content: digest.toString('hex') }], licenses: [{ license: { id: 'ISC' } }], purl: 'pkg:npm/alone@2.0.0' },
    ]);
    // Through a package that passes on what it imports and has no code in the bundle.
    expect(bill.dependencies[0]).toEqual({ ref: 'pkg:npm/page@1.0.0#out/page.global.js', dependsOn: ['pkg:npm/alone@2.0.0'] });
    await bundled();
    expect(await readFile(join(folder, 'out', 'page.global.js.cdx.json'), 'utf8')).toBe(text);
    await write('page.js', "import { a } from 'through';\nconsole.log(a, 2);\n");
    await bundled();
    expect(expectBill(await readFile(join(folder, 'out', 'page.global.js.cdx.json'), 'utf8')).serialNumber).not.toBe(bill.serialNumber);
    await write('pnpm-lock.yaml', lockfile.replace('2.0.0', '2.0.1'));
    await expect(bundled()).rejects.toThrow('The lockfile has no SHA-512 of alone 2.0.0.');
  });

  it('under a choice of licences says the expression', async () => {
    await write('node_modules/alone/LICENSE', 'Do as you like.');
    await write('node_modules/alone/package.json', JSON.stringify({ name: 'alone', version: '2.0.0', license: '(MIT OR ISC)', sideEffects: false }));
    await bundled();
    const bill = expectBill(await readFile(join(folder, 'out', 'page.global.js.cdx.json'), 'utf8'));
    expect(bill.components[0]!.licenses).toEqual([{ expression: '(MIT OR ISC)' }]);
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
