// What a one-file bundle holds of other people's software, found in the bundler's own account of it: beside the bundle, a file with
// the licences that go with it and a bill of materials. For esbuild and so for tsup.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { root } from './run.mjs';
import { billOfMaterials, integrityIn } from './sbom.mjs';

/**
 * A package of which a bundle holds code.
 *
 * @typedef {{ name: string, version: string, licence: string, folder: string, ours: boolean }} BundledPackage
 */

/** The name of the file of licences that goes with a bundle. */
export function licenceFileOf(bundle) {
  return `${bundle}.LICENSE.txt`;
}

/** The name of the bill of materials that goes with a bundle. */
export function billFileOf(bundle) {
  return `${bundle}.cdx.json`;
}

/**
 * Writes the licences of what a bundle holds beside it, and names that file in the bundle's first line; writes its bill of
 * materials likewise. A bundled package without a licence text fails the build.
 *
 * @param {string} bundle the file's name
 * @param {object} [options]
 * @param {string} [options.folder] of the package that ships it
 * @param {string} [options.lockfile] the path of pnpm's
 * @param {boolean} [options.isMarked] the bundle is a script beside pages of any encoding, and says itself that it is UTF-8
 * @returns {import('esbuild').Plugin}
 */
export function withLicences(bundle, { folder = process.cwd(), lockfile = join(root, 'pnpm-lock.yaml'), isMarked = false } = {}) {
  return {
    name: 'with-licences',
    setup(build) {
      const { version, license } = manifestIn(folder);
      build.initialOptions.metafile = true;
      // A script that begins with the mark of byte order is read as UTF-8, whatever its page says of itself; no letter need be escaped then.
      // Twice, since tsup decodes what it is given, which takes the first one away.
      if (isMarked) build.initialOptions.charset = 'utf8';
      build.initialOptions.banner = { js: `${isMarked ? '\uFEFF\uFEFF' : ''}/*! Allymap ${version} (${license}). The software that it holds and its licences: ${licenceFileOf(bundle)} */` };
      build.onEnd(async ({ metafile, errors, outputFiles }) => {
        if (errors.length > 0) return;
        const outputs = Object.entries(metafile.outputs).filter(([path]) => basename(path) === bundle);
        if (outputs.length !== 1) throw new Error(`The build gives ${Object.keys(metafile.outputs).join(', ')}, and no one ${bundle}.`);
        const [[path, output]] = outputs;
        const target = resolve(folder, path);
        const packages = packagesIn(output, folder);
        const licences = await licenceText(bundle, packages);
        const given = outputFiles?.find((file) => resolve(file.path) === target)?.contents ?? (await readFile(target));
        const contents = isMarked ? given.subarray(Buffer.byteLength('\uFEFF')) : given;
        const bill = billOfMaterials({
          file: relative(folder, target).replaceAll('\\', '/'),
          contents,
          shippedIn: packageIn(folder),
          packages,
          imports: importsBetween(metafile.inputs, packages, folder),
          integrity: integrityIn(await readFile(lockfile, 'utf8')),
        });
        await mkdir(dirname(target), { recursive: true });
        await writeFile(licenceFileOf(target), licences);
        await writeFile(billFileOf(target), bill);
      });
    },
  };
}

/**
 * The packages of which an output holds code, sorted by name and version.
 *
 * @param {{ inputs: Readonly<Record<string, { bytesInOutput: number }>> }} output of a metafile
 * @param {string} folder that its paths start from
 * @returns {BundledPackage[]}
 */
export function packagesIn(output, folder) {
  const found = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const at = bytesInOutput > 0 ? packageFolderOf(path, folder) : undefined;
    if (at !== undefined && !found.has(at)) found.set(at, packageIn(at));
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** @returns {BundledPackage} */
function packageIn(folder) {
  const { name, version, license } = manifestIn(folder);
  const at = folder.replaceAll('\\', '/');
  return { name, version, licence: license, folder: at, ours: !at.includes('/node_modules/') };
}

/** Which packages of a bundle import which, straight or through packages that only pass on what they import. */
function importsBetween(inputs, packages, folder) {
  const all = new Map();
  for (const [path, { imports }] of Object.entries(inputs)) {
    const from = packageFolderOf(path, folder);
    if (from === undefined) continue;
    const reached = all.get(from) ?? new Set();
    all.set(from, reached);
    for (const { path: imported, external } of imports) {
      const to = external === true ? undefined : packageFolderOf(imported, folder);
      if (to !== undefined && to !== from) reached.add(to);
    }
  }
  const held = new Set(packages.map((one) => one.folder));
  // The package that ships a bundle may hold nothing of it itself.
  return new Map([...new Set([resolve(folder), ...held])].map((from) => {
    const reached = new Set(all.get(from));
    for (const to of reached) if (!held.has(to)) for (const next of all.get(to) ?? []) reached.add(next);
    return [from, reached];
  }));
}

/** The folder of the package that an input belongs to; undefined for what a plugin made up. */
export function packageFolderOf(path, folder) {
  const absolute = resolve(folder, path).replaceAll('\\', '/');
  const installed = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(absolute);
  if (installed !== null) return installed[0];
  for (let at = dirname(absolute); at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return existsSync(absolute) ? at : undefined;
  }
  return undefined;
}

/**
 * Names, versions and full licence texts, the same for the same bundle.
 *
 * @param {string} bundle
 * @param {readonly BundledPackage[]} packages
 * @throws {Error} if one of them has no licence, or no text of it
 */
export async function licenceText(bundle, packages) {
  const others = packages.filter(({ ours }) => !ours);
  const parts = [
    `${bundle} is part of Allymap, whose licence comes first. It holds code of ${others.length === 0 ? 'no other package' : 'these packages, whose licences follow'}:\n${others.map(({ name, version, licence }) => `\n- ${name} ${version} (${licence})`).join('')}\n\nNotices that stand in their code itself are kept at the end of the bundle.`,
    section('Allymap', (await readFile(join(root, 'LICENSE'), 'utf8'))),
  ];
  for (const { name, version, licence, folder } of others) {
    if (typeof licence !== 'string' || licence === '') throw new Error(`${name} ${version} is bundled, and its package.json names no licence.`);
    const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)([.-][\w.-]*)?$/i.test(file) && !/\.[cm]?[jt]s$/.test(file)).sort(compare);
    const paths = files.map((file) => join(folder, file));
    // Some publish their text in their repository alone: it was taken from there, for just this version.
    const kept = join(root, 'scripts', 'licences', `${name.replace('/', '+')}@${version}.txt`);
    if (!files.some((file) => !/^notice/i.test(file)) && existsSync(kept)) paths.unshift(kept);
    else if (!files.some((file) => !/^notice/i.test(file))) throw new Error(`${name} ${version} is bundled, and no licence text comes with it.`);
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    if (texts.some((text) => text.trim() === '')) throw new Error(`${name} ${version} is bundled, and its licence text is empty.`);
    parts.push(section(`${name} ${version}`, texts.join('\n')));
  }
  return `${parts.join('\n\n')}\n`;
}

function section(title, text) {
  const plain = text.split('\n').map((line) => line.trimEnd()).join('\n').trim();
  return `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${plain}`;
}

function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** In the order of their code units, which no machine's language changes. */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
