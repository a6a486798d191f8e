// What a one-file bundle holds of other people's software, found in the bundler's own account of it, and the licences that go
// with it in a file beside the bundle. For esbuild and so for tsup.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { root } from './run.mjs';

/**
 * A package of which a bundle holds code.
 *
 * @typedef {{ name: string, version: string, licence: string, folder: string, ours: boolean }} BundledPackage
 */

/** The name of the file of licences that goes with a bundle. */
export function licenceFileOf(bundle) {
  return `${bundle}.LICENSE.txt`;
}

/**
 * Writes the licences of what a bundle holds beside it, and names that file in the bundle's first line. A bundled package without
 * a licence text fails the build.
 *
 * @param {string} bundle the file's name
 * @param {string} [folder] of the package that ships it
 * @returns {import('esbuild').Plugin}
 */
export function withLicences(bundle, folder = process.cwd()) {
  return {
    name: 'with-licences',
    setup(build) {
      const { version, license } = manifestIn(folder);
      build.initialOptions.metafile = true;
      build.initialOptions.banner = { js: `/*! Allymap ${version} (${license}). The software that it holds and its licences: ${licenceFileOf(bundle)} */` };
      build.onEnd(async ({ metafile, errors }) => {
        if (errors.length > 0) return;
        const outputs = Object.entries(metafile.outputs).filter(([path]) => basename(path) === bundle);
        if (outputs.length !== 1) throw new Error(`The build gives ${Object.keys(metafile.outputs).join(', ')}, and no one ${bundle}.`);
        const [[path, output]] = outputs;
        const target = resolve(folder, dirname(path));
        await mkdir(target, { recursive: true });
        await writeFile(join(target, licenceFileOf(bundle)), await licenceText(bundle, packagesIn(output, folder)));
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
    if (at === undefined || found.has(at)) continue;
    const { name, version, license } = manifestIn(at);
    found.set(at, { name, version, licence: license, folder: at, ours: !at.includes('/node_modules/') });
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
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
    if (!files.some((file) => !/^notice/i.test(file))) throw new Error(`${name} ${version} is bundled, and no licence text comes with it.`);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
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
