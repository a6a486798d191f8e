// The release script, run on a copy of the repository; nothing is published.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInChangelog, withRelease } from '../../scripts/changelog.mjs';
import { limits, readTarball, tarballProblems } from '../../scripts/tarball.mjs';
import { root } from '../architecture/source-tree.ts';
import { packageNames, requireBuild } from './built-package.ts';

const execute = promisify(execFile);

describe('a release', () => {
  let copy = '';
  beforeAll(async () => {
    requireBuild();
    copy = await mkdtemp(join(tmpdir(), 'allymap-repository-'));
    for (const path of ['.gitignore', 'CHANGELOG.md', 'LICENSE', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'packages', 'scripts']) {
      await cp(join(root, path), join(copy, path), { recursive: true, filter: (source) => basename(source) !== 'node_modules' });
    }
    // What is installed is shared; what says that all is built is not.
    for (const folder of ['', ...packageNames.map((name) => join('packages', name))]) {
      await mkdir(join(copy, folder, 'node_modules'));
      for (const entry of await readdir(join(root, folder, 'node_modules'))) {
        const [from, to] = [join(root, folder, 'node_modules', entry), join(copy, folder, 'node_modules', entry)];
        await (entry === '.allymap' ? cp(from, to, { recursive: true }) : symlink(from, to, 'junction'));
      }
    }
    await git('init', '--quiet');
    await commit('All');
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  const git = (...args: string[]): Promise<{ stdout: string }> => execute('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false', ...args], { cwd: copy });
  const commit = async (message: string): Promise<void> => {
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', message);
  };
  const release = (args: string[], env: Record<string, string> = {}): Promise<{ stdout: string }> =>
    execute(process.execPath, ['scripts/release.mjs', ...args], { cwd: copy, env: { ...process.env, NODE_AUTH_TOKEN: '', ...env } });

  it('tried out says what it would write and run, and writes nothing', { timeout: 120_000 }, async () => {
    const { stdout } = await release(['--dry-run', '0.2.0']);
    expect(stdout).toContain('Would write 0.2.0 in place of 0.1.0: packages/core/package.json,');
    expect([...stdout.matchAll(/^npm publish (\S+) --access public --provenance$/gm)].map(([, file]) => file)).toEqual(packageNames.map((name) => `./allymap-${name}-0.2.0.tgz`));
    expect(stdout).toMatch(/Nothing was written and nothing was published\.\n$/);
    expect((await git('status', '--porcelain', '--ignored')).stdout.split('\n').filter((line) => !/node_modules|dist\//.test(line))).toEqual(['']);
  });

  it('is refused where the tree is not clean', async () => {
    await writeFile(join(copy, 'note.txt'), 'a note');
    await expect(release(['--dry-run', '0.2.0'])).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/not clean:\n\?\? note\.txt/) as unknown });
    await rm(join(copy, 'note.txt'));
  });

  it.each([
    ['a version that is none', ['--dry-run', '0.2'], {}, 'Name the version'],
    ['no version', ['--dry-run'], {}, 'Name the version'],
    ['a version before the one that is there', ['0.1.0-beta.2'], {}, '0.1.0-beta.2 comes before 0.1.0'],
    ['an option that is none', ['--dry', '0.2.0'], {}, 'There is no option --dry.'],
    ['trying out and publishing at once', ['--dry-run', '--publish', '0.2.0'], {}, 'and not both'],
    ['publishing without a token', ['--publish', '0.1.0'], {}, 'There is no token of the registry in NODE_AUTH_TOKEN'],
    ['publishing what is not committed', ['--publish', '0.2.0'], { NODE_AUTH_TOKEN: 'none' }, 'The packages say 0.1.0.'],
    ['publishing without a heading in the changelog', ['--publish', '0.1.0'], { NODE_AUTH_TOKEN: 'none' }, 'CHANGELOG.md has no heading for 0.1.0.'],
  ] as [string, string[], Record<string, string>, string][])('is refused for %s', async (_why, args, env, message) => {
    await expect(release(args, env)).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(message) as unknown });
    expect((await git('status', '--porcelain')).stdout).toBe('');
  });

  it('is refused where the changelog has nothing new, and where a package would ship a path of this machine', { timeout: 120_000 }, async () => {
    const changelog = await readFile(join(copy, 'CHANGELOG.md'), 'utf8');
    await writeFile(join(copy, 'CHANGELOG.md'), '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n\nAll.\n');
    await commit('Say nothing');
    await expect(release(['--dry-run', '0.1.0'])).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('has a heading for 0.1.0 already') as unknown });
    await expect(release(['--dry-run', '0.2.0'])).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('there is nothing to release') as unknown });
    await writeFile(join(copy, 'CHANGELOG.md'), changelog);
    await commit('Say something');
    await writeFile(join(copy, 'packages', 'formats', 'dist', 'index.js.map'), JSON.stringify({ version: 3, sources: ['/opt/somebody/index.ts'], mappings: '' }));
    await expect(release(['--dry-run', '0.2.0'])).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('formats: dist/index.js.map names /opt/somebody/index.ts') as unknown });
  });
});

describe('a tarball', () => {
  it('is not published with sources, tests, too much, or a manifest of this repository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'allymap-tarball-'));
    try {
      const deep = `dist/${'a-long-name-of-a-folder/'.repeat(6)}index.js`;
      const files: Record<string, string> = {
        'package.json': JSON.stringify({ name: 'wrong', version: '1.0.0', scripts: {}, exports: { '.': { 'allymap-source': './src/index.ts' } }, dependencies: { '@allymap/core': 'workspace:*' } }),
        'src/index.ts': '',
        'notes.md': '',
        'dist/one.test.js': '',
        [deep]: 'export {};\n',
        'dist/large.js': 'x'.repeat(limits.file + 1),
        'dist/fine.js.map': JSON.stringify({ sources: ['../src/index.ts'] }),
        'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts', 'C:/work/index.ts'] }),
      };
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      await execute(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['pack', '--ignore-scripts', '--offline'], { cwd: folder, shell: process.platform === 'win32' });
      const tarball = await readFile(join(folder, 'wrong-1.0.0.tgz'));
      expect([...readTarball(tarball)].map(([path, content]) => [path, content.length]).sort()).toEqual(Object.entries(files).map(([path, text]) => [path, text.length]).sort());
      expect(tarballProblems(tarball, '2.0.0').sort()).toEqual([
        `dist/index.js.map names C:/work/index.ts, a path of the machine that built it.`,
        `dist/large.js has ${limits.file + 1} bytes, more than ${limits.file}.`,
        'dist/one.test.js is not to be published.',
        'notes.md is not to be published.',
        'package.json asks for @allymap/core workspace:* in place of 2.0.0.',
        'package.json says version 1.0.0 in place of 2.0.0.',
        'package.json says “allymap-source”, which only this repository understands.',
        'package.json says “scripts”, which only this repository understands.',
        'package.json says “workspace:”, which only this repository understands.',
        'src/index.ts is not to be published.',
      ]);
      expect(existsSync(join(folder, deep))).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the changelog', () => {
  it('says what was unreleased under the version and its date', () => {
    const before = '# Changelog\n\n## [Unreleased]\n\n- One.\n\n## [0.1.0] - 2026-01-01\n\n- Zero.\n';
    const after = withRelease(before, '0.2.0', '2026-12-24');
    expect(after).toBe('# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-24\n\n- One.\n\n## [0.1.0] - 2026-01-01\n\n- Zero.\n');
    expect([isInChangelog(before, '0.2.0'), isInChangelog(after, '0.2.0')]).toEqual([false, true]);
    expect(() => withRelease(after, '0.3.0', '2026-12-25')).toThrow('nothing to release');
    expect(() => withRelease(before, '0.1.0', '2026-12-25')).toThrow('has a heading for 0.1.0 already');
    expect(() => withRelease('# Changelog\n', '0.2.0', '2026-12-25')).toThrow('no heading');
  });
});
