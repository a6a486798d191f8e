import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templates } from '@allymap/formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-template-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], language = 'en') {
  const terminal = testTerminal('', language);
  const code = await main(['template', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

describe('allymap template', () => {
  it('lists the templates in the language of the reader', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(0);
    expect(out.trim().split('\n').map((line) => line.split(':')[0])).toEqual(templates.map(({ id }) => id));
    expect((await run(['--language', 'es'])).out).toContain('register: Registro de partes interesadas.');
  });

  it('writes one, and never over another file', async () => {
    const file = join(folder, 'register.xlsx');
    expect(await run(['register', '--output', file, '--language', 'fr'])).toMatchObject({ code: 0, out: expect.stringContaining(file) });
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await writeFile(file, 'mine');
    expect(await run(['register', '--output', file])).toEqual({ code: 2, out: '', err: `allymap: The file ${file} is there already, and is not overwritten. Name another one.\n` });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('writes standard output where that is asked for', async () => {
    expect((await run(['register', '--output', '-'])).out.startsWith('PK\u0003\u0004')).toBe(true);
  });

  it('says what it cannot do', async () => {
    expect((await run(['registr'])).err).toContain('There is no template registr. Did you mean register? Use one of: register, actors-and-ties');
    expect((await run(['register', 'mactor'])).err).toContain('mactor is one too many');
    expect((await run(['register', '--output', join(folder, 'no', 'folder.xlsx')])).err).toContain('cannot be written (ENOENT)');
  });
});
