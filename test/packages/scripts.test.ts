// Every script runs on a machine that has Node and npm, and nothing of ours installed for all.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/source-tree.ts';
import { folderOf, packageNames } from './built-package.ts';

const execute = promisify(execFile);
const scriptsIn = (folder: string): [name: string, command: string][] =>
  Object.entries((JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts);

describe('the scripts', () => {
  const every = [root, ...packageNames.map(folderOf)].flatMap((folder) => scriptsIn(folder).map(([name, command]) => ({ folder, name, command })));

  it('start with Node and one of ours, which installs what is missing', () => {
    expect(every.length).toBeGreaterThan(15);
    for (const { folder, name, command } of every) {
      const [program, script = ''] = command.split(' ');
      expect(program, `${folder}: ${name}`).toBe('node');
      expect(existsSync(join(folder, script)), `${folder}: ${name}`).toBe(true);
      expect(dirname(join(folder, script)), `${folder}: ${name}`).toBe(join(root, 'scripts'));
    }
  });

  it('name modules that are there', () => {
    const modules = every.flatMap(({ command }) => command.split(' ').filter((word) => /^(node_modules|bench|examples)\/.*js$/.test(word)));
    expect(modules.length).toBeGreaterThan(5);
    for (const module of modules) expect(existsSync(join(root, module)), module).toBe(true);
  });

  it('write the generated parts of the documentation, which are as they should be', { timeout: 120_000 }, async () => {
    expect((await execute(process.execPath, ['docs/build-reference.mjs'], { cwd: root })).stdout).toBe('');
  });

  it.skipIf(process.platform === 'win32')('build and check with nothing but node and npm to be found', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'allymap-path-'));
    try {
      await symlink(process.execPath, join(folder, 'node'));
      const npm = process.env['PATH']!.split(delimiter).map((place) => join(place, 'npm')).find((path) => existsSync(path));
      await symlink(npm!, join(folder, 'npm'));
      await symlink('/bin/sh', join(folder, 'sh'));
      const env = { HOME: process.env['HOME'], PATH: folder };
      await expect(execute('pnpm', ['--version'], { env })).rejects.toThrow('ENOENT');
      await execute('npm', ['run', 'build'], { cwd: root, env });
      await execute('npm', ['run', 'build'], { cwd: folderOf('core'), env });
      const { stdout } = await execute('npm', ['run', 'lint', '--', '--version'], { cwd: root, env });
      expect(stdout).toMatch(/v\d+\.\d+/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
