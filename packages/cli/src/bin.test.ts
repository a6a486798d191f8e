import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The address that a server says it listens at. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout!.on('data', (text: string) => {
      out += text;
      const found = /(http:\S+)[\s\S]*Ctrl-C/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error('it ended by itself')));
  });
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

  it('takes options of single methods, keeps them in the result, and refuses others', async () => {
    const given = ['--option', 'mactor-influence.diagonal=excluded', '--option', 'degree.normalised=true'];
    const fine = await finish(start(['analyse', portfolio, '--format', 'json', ...given]));
    expect([fine.code, fine.err]).toEqual([0, '']);
    const { options, forces } = JSON.parse(fine.out) as { options: { options: object }; forces: { mactorInfluence: object } };
    expect(options.options).toEqual({ 'mactor-influence': { diagonal: 'excluded' }, degree: { normalised: true } });
    expect(forces.mactorInfluence).toMatchObject({ diagonal: 'excluded' });
    expect((await finish(start(['analyse', portfolio, ...given]))).out).toContain('Computed with diagonal=excluded (default: included).');
    const wrong = await finish(start(['analyse', portfolio, '--option', 'mactor-influence.__proto__=excluded']));
    expect(wrong).toEqual({ code: 2, out: '', err: 'allymap: mactor-influence has no option __proto__. It has: diagonal, unstated.\n' });
    const methods = await finish(start(['methods', 'mactor-influence']));
    expect([methods.code, methods.err]).toEqual([0, '']);
    expect(methods.out.replace(/\s+/g, ' ')).toContain('the order of the actors may change. Takes included or excluded; included by default.');
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
    const url = await addressOf(child);
    const map = await fetch(new URL('maps/1.json', url));
    expect(await map.json()).toMatchObject({ version: 1 });
    child.kill(signal);
    child.kill(signal);
    const { code, out, err } = await done;
    expect([code, err]).toEqual([0, '']);
    expect(out.endsWith('Stopped.\n')).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('ends by one Ctrl-C while it waits for a pipe', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'allymap-'));
    try {
      const pipe = join(folder, 'pipe.json');
      execFileSync('mkfifo', [pipe]);
      const child = start(['serve', '--port', '0', pipe]);
      const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
      const writer = await open(pipe, 'w'); // which waits for somebody to read
      child.kill('SIGINT');
      expect(await ended).toBe('SIGINT');
      await writer.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.skipIf(process.platform === 'win32')('ends by one Ctrl-C though a map became a pipe that somebody asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'allymap-'));
    try {
      const map = join(folder, 'map.json');
      await writeFile(map, '{"version": 1, "cause": {"title": "Wells"}}');
      const child = start(['serve', '--port', '0', map]);
      const done = finish(child);
      const url = await addressOf(child);
      await rm(map);
      execFileSync('mkfifo', [map]);
      expect((await fetch(new URL('maps/1.json', url))).status).toBe(500);
      child.kill('SIGINT');
      expect(await done).toMatchObject({ code: 0, err: expect.stringContaining('is no ordinary file any more') as string });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.skipIf(process.platform === 'win32')('ends by a second Ctrl-C, whatever it is waiting for', async () => {
    const hangs = `import { processTerminal } from ${JSON.stringify(file('../dist/index.js'))};
      const ended = processTerminal().untilEnded();
      setInterval(() => {}, 1000);
      console.log('runs');
      await ended;
      console.log('asked');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', hangs]);
    const says = (word: string): Promise<void> => new Promise((resolve) => child.stdout.on('data', (text: Buffer) => text.toString().includes(word) && resolve()));
    const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    await says('runs');
    child.kill('SIGINT');
    await says('asked');
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that its answer could not be written, and ends with 74', async () => {
    const full = openSync('/dev/full', 'w');
    for (const args of [['--help'], ['analyse', '--language', 'fr', portfolio], ['analyse', '--format', 'json', portfolio], ['serve', '--port', '0', portfolio]]) {
      const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', full, 'pipe'] });
      let err = '';
      child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
      expect(await new Promise((resolve) => child.on('close', resolve)), args.join(' ')).toBe(74);
      expect(err, args.join(' ')).toMatch(/^allymap: [^\n]+\(ENOSPC\)[^\n]+\n$/);
    }
    // Where standard error is full as well there is nobody to tell.
    const mute = spawn(process.execPath, [program, '--help'], { stdio: ['ignore', full, full] });
    expect(await new Promise((resolve) => mute.on('close', resolve))).toBe(74);
    closeSync(full);
  });

  it.skipIf(process.platform === 'win32')('says what it is given, where that is no text: a folder, too much, what never ends', { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'allymap-'));
    try {
      const large = join(folder, 'large.json');
      await writeFile(large, '');
      await truncate(large, 600e6); // without a byte on the disk
      const given = async (args: string[], input: string): Promise<unknown[]> => {
        const source = openSync(input, 'r');
        const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, LC_ALL: 'C' }, stdio: [source, 'pipe', 'pipe'] });
        const { code, out, err } = await finish(child);
        closeSync(source);
        return [code, out, err];
      };
      expect(await given(['validate', '-'], folder)).toEqual([2, '', 'allymap: Standard input is a folder. Give it a file.\n']);
      expect(await given(['validate', '-'], large)).toEqual([2, '', 'allymap: Standard input is larger than 400 MB, the limit. Split the map.\n']);
      expect(await given(['validate', '-'], '/dev/zero')).toEqual([2, '', 'allymap: Standard input is larger than 400 MB, the limit. Split the map.\n']);
      expect(await given(['validate', large], '/dev/null')).toEqual([2, '', `allymap: ${large} is larger than 400 MB, the limit. Split the map.\n`]);
      expect(await given(['analyse', '/dev/zero'], '/dev/null')).toEqual([2, '', 'allymap: /dev/zero is larger than 400 MB, the limit. Split the map.\n']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
