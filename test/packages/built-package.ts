import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packPackage, publishedManifest, type PublishedManifest } from '../../scripts/published-package.mjs';
import { root } from '../architecture/source-tree.ts';

const execute = promisify(execFile);

/** The manifest of a package, as far as its consumers read it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Every package, in the order in which they are built. */
export const packageNames = ['core', 'locales', 'formats', 'pictures', 'worker', 'elements', 'together', 'cli'] as const;

export function folderOf(name: string): string {
  return join(root, 'packages', name);
}

export function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Manifest;
}

/** These tests look at what is built; `npm test` builds before it tests. */
export function requireBuild(): void {
  const missing = packageNames.filter((name) => !existsSync(join(folderOf(name), 'dist', 'index.d.ts')));
  if (missing.length > 0) throw new Error(`Not built in full: ${missing.join(', ')}. Remove their dist folders and run “npm test”, which builds what is missing.`);
}

/** Runs a module in a Node of its own, where nothing but the built packages can be found, and gives what it prints. */
export async function runInNode(code: string): Promise<string> {
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', code], { cwd: folderOf('cli') });
  return stdout;
}

/** A package as it is published: its manifest, the names of its files, and the tarball. */
export interface PackedForTest {
  readonly manifest: PublishedManifest;
  readonly files: readonly string[];
  readonly tarball: Uint8Array<ArrayBuffer>;
}

export async function pack(name: string): Promise<PackedForTest> {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-pack-'));
  try {
    const { tarball, files } = await packPackage(name, folder);
    return { manifest: await publishedManifest(name), files: files.map(({ path }) => path), tarball: new Uint8Array(await readFile(tarball)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the exports of a manifest lead to, `*` filled in: the way in, as `./page/en`, and its file by condition. */
export function entriesOf({ exports }: PublishedManifest, files: readonly string[]): { entry: string; targets: Readonly<Record<string, string>> }[] {
  return Object.entries(exports).flatMap(([entry, target]) => {
    const targets = typeof target === 'string' ? { default: target } : target;
    if (!entry.includes('*')) return [{ entry, targets }];
    const [before, after] = targets['default']!.slice(2).split('*') as [string, string];
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after) && file.length > before.length + after.length)
      .map((file) => file.slice(before.length, file.length - after.length))
      .map((star) => ({ entry: entry.replace('*', star), targets: Object.fromEntries(Object.entries(targets).map(([condition, path]) => [condition, path.replace('*', star)])) }));
  });
}
