import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

// The program as people run it. It is built by `npm test`, or by `npm run build` in the package.
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const program = file('../bin/allymap.js');
const portfolio = file('../../../examples/maps/portfolio.allymap.json');

beforeAll(() => {
  if (!existsSync(file('../dist/index.js'))) throw new Error('The packages are not built: run npm test, which builds them.');
});

function start(args: string[], nodeOptions: string[] = []): ChildProcess {
  const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1', NODE_OPTIONS: '' };
  return spawn(process.execPath, [...nodeOptions, program, ...args], { env });
}

async function finish(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

describe('bin/allymap.js', () => {
  it('reads a file and standard input, and gives its exit codes', async () => {
    const fine = await finish(start(['validate', portfolio]));
    expect([fine.code, fine.err]).toEqual([0, '']);
    expect(fine.out).toContain('is a valid document: 119 actors');
    const child = start(['validate', '-']);
    child.stdin!.end('{"version": 2}');
    expect(await finish(child)).toMatchObject({ code: 1, err: '', out: expect.stringContaining('format version 2') as string });
    expect(await finish(start(['validate', 'no-such-file.json']))).toMatchObject({ code: 2, out: '' });
  });

  it('builds no code from strings', async () => {
    const { code, err, out } = await finish(start(['analyse', portfolio], ['--disallow-code-generation-from-strings']));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Who is in it');
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['analyse', '--format', 'json', portfolio]);
    child.stdout!.once('data', () => child.stdout!.destroy());
    let err = '';
    child.stderr!.on('data', (text: Buffer) => (err += text.toString()));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, err]).toEqual([0, '']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, even twice, and ends with 0', async (signal) => {
    const child = start(['serve', '--port', '0', portfolio]);
    const done = finish(child);
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout!.on('data', (text: string) => {
        out += text;
        const found = /(http:\S+)[\s\S]*Ctrl-C/.exec(out)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.on('exit', () => reject(new Error('it ended by itself')));
    });
    const map = await fetch(new URL('maps/1.json', url));
    expect(await map.json()).toMatchObject({ version: 1 });
    child.kill(signal);
    child.kill(signal);
    const { code, out, err } = await done;
    expect([code, err]).toEqual([0, '']);
    expect(out.endsWith('Stopped.\n')).toBe(true);
  });
});
