import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';

let folder: string;
let file: string;
const map = JSON.stringify({ version: 1, title: 'Secret', cause: { title: 'Cause' } });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-room-'));
  file = join(folder, 'map.json');
  await writeFile(file, map);
});
afterEach(() => rm(folder, { recursive: true }));

const refusal = async (...args: string[]): Promise<[number, string]> => {
  const terminal = testTerminal('');
  return [await main(['serve', ...args], terminal), terminal.err()];
};

describe('allymap serve --together', () => {
  it('opens the local network, gives two codes, says where it writes, and shows nothing of the map without a code', async () => {
    const terminal = testTerminal('');
    const code = main(['serve', file, '--together', '--port', '0'], terminal);
    while (!terminal.out().includes('Ctrl-C')) await new Promise((resolve) => setTimeout(resolve, 5));
    const said = terminal.out().replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    const port = /127\.0\.0\.1:(\d+)/.exec(said)![1]!;
    const codes = said.match(/(?:[bdfkmnrst][aiou][bdfkmnrst][aiou]-){3}[bdfkmnrst][aiou][bdfkmnrst][aiou]/g)!;
    expect(new Set(codes).size).toBe(2);
    // The line that says what it exposes comes before any address.
    expect(said.indexOf('Everybody in this network who has the code can read and change the map')).toBe(0);
    expect(said.replace(/ /g, '')).toContain(`${file}.Asitwasbefore,itiskeptin${join(folder, 'map.before.json')}.`.replace(/ /g, ''));
    for (const path of ['', 'page.js', 'maps/index.json', 'maps/1.json', 'map.json', '%2e%2e/map.json', 'room']) {
      const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
      expect(await answer.text(), path).not.toContain('Secret');
      expect(answer.headers.get('content-security-policy'), path).toContain("connect-src 'self';");
    }
    terminal.end();
    expect(await code).toBe(0);
    expect([await readFile(file, 'utf8'), (await readdir(folder)).sort()]).toEqual([map, ['map.before.json', 'map.json']]);
  });

  it('refuses what it could not write back, more than one map, and an output that is there', async () => {
    const table = join(folder, 'ties.csv');
    await writeFile(table, 'source,target\nA,B\n');
    const [code, said] = await refusal(table, '--together');
    expect([code, said]).toEqual([2, expect.stringContaining('--output')]);
    expect((await refusal(file, table, '--together'))[0]).toBe(2);
    expect(await refusal(file, '--together', '--output', table)).toEqual([2, expect.stringContaining('already')]);
    expect(await refusal(file, '--output', join(folder, 'new.json'))).toEqual([2, expect.stringContaining('--together')]);
    expect((await readdir(folder)).sort()).toEqual(['map.json', 'ties.csv']);
  });
});
