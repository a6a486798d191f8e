// The static Storybook builds, holds every story, and asks nothing of the network that it does not bring along.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

it('builds', { timeout: 300_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-storybook-'));
  try {
    const storybook = join(project, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
    // Without the test runner's own mode, which would make it a build for tests.
    const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
    await promisify(execFile)(process.execPath, [storybook, 'build', '--output-dir', folder, '--quiet', '--disable-telemetry'], { cwd: project, env });
    const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, { title: string }> };
    const titles = Object.values(entries).map(({ title }) => title);
    expect(titles.filter((title) => title === 'Workspace').length).toBeGreaterThan(10);
    expect(titles.filter((title) => title === 'Parts').length).toBeGreaterThan(10);
    expect(await readFile(join(folder, 'iframe.html'), 'utf8')).not.toMatch(/<(script|link|img)[^>]*(src|href)="https?:/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
