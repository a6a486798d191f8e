import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
export const packageNames = ['core', 'locales', 'formats', 'worker', 'elements', 'cli'] as const;

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

/** A package as it would be published: the names of its files, and the tarball. */
export async function pack(name: string): Promise<{ files: string[]; tarball: Uint8Array }> {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-pack-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { stdout } = await execute(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: folderOf(name), shell: process.platform === 'win32' });
    const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
    const file = packed.filename.replace('@', '').replace('/', '-');
    return { files: packed.files.map(({ path }) => path), tarball: new Uint8Array(await readFile(join(folder, file))) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
