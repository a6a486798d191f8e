import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptFile } from './kept-file.ts';

let folder: string;
let file: string;
const told: string[] = [];
const listener = { changedElsewhere: (name: string, other: string) => void told.push(`${name} → ${other}`), unwritten: (name: string, detail: string) => void told.push(`${name}: ${detail}`) };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-kept-'));
  file = join(folder, 'map.json');
  told.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (name = file): Promise<string> => readFile(name, 'utf8');

it('keeps a copy of what was there, replaces the file whole, and leaves nothing else', async () => {
  await writeFile(file, 'before', { mode: 0o600 });
  const kept = await KeptFile.of(file, listener);
  expect(await kept.copyBefore()).toBe(join(folder, 'map.before.json'));
  await kept.write(Buffer.from('one'));
  await Promise.all(['two', 'three', 'four'].map((content) => kept.write(Buffer.from(content))));
  expect([await text(), await text(join(folder, 'map.before.json')), (await readdir(folder)).sort(), (await stat(file)).mode & 0o777, told]).toEqual(['four', 'before', ['map.before.json', 'map.json'], 0o600, []]);
  expect(await (await KeptFile.of(file, listener)).copyBefore()).toBe(join(folder, 'map.before-2.json'));
});

it('never writes over what another program has put there', async () => {
  const kept = await KeptFile.of(file, listener);
  await kept.write(Buffer.from('one'));
  await writeFile(file, 'by hand');
  await kept.write(Buffer.from('two'));
  await kept.write(Buffer.from('three'));
  const other = join(folder, 'map.room.json');
  expect([await text(), await text(other), kept.file, told]).toEqual(['by hand', 'three', other, [`${file} → ${other}`]]);
});

it('says why it cannot write, keeps what there was, and tries again', async () => {
  const away = join(folder, 'away', 'map.json');
  const kept = await KeptFile.of(away, listener);
  await kept.write(Buffer.from('one'));
  expect(told).toEqual([`${away}: ENOENT`]);
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(folder, 'away'));
  await kept.write(Buffer.from('two'));
  expect([await text(away), told.length]).toEqual(['two', 1]);
});
