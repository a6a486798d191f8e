import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from '@allymap/formats';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../main.ts';
import { testTerminal, type TestTerminal } from '../test-terminal.ts';

const document = (title: string) => JSON.stringify({ version: 1, title, cause: { title: 'Cause' }, actors: [{ id: '<b>', name: '</script>' }] });

let folder = '';
let first = '';
let second = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-'));
  first = join(folder, 'first.json');
  second = join(folder, 'ties.csv');
  await writeFile(first, document('First'));
  await writeFile(second, 'source,target\nA,B\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function waitFor<T>(look: () => T | undefined | null): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Serves while `use` runs; gives what was printed. */
async function whileServing(args: string[], use: (url: string, terminal: TestTerminal) => Promise<void>, input = ''): Promise<string> {
  const terminal = testTerminal(input);
  const code = main(['serve', ...args], terminal);
  const ended = code.then((value) => `ended with ${value}: ${terminal.err()}`);
  const url = await Promise.race([waitFor(() => /http:\S+/.exec(terminal.out())?.[0]), ended]);
  if (!url.startsWith('http')) throw new Error(url);
  try {
    await use(url, terminal);
  } finally {
    terminal.end();
  }
  expect(await code).toBe(0);
  return terminal.out();
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** `fetch` mends paths and hides headers; this sends them as they are. */
function ask(url: string, path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers: options.headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('allymap serve', () => {
  it('serves the page, the list of maps and each map, on loopback', async () => {
    const out = await whileServing(['--port', '0', first, second, '-'], async (url) => {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      const page = await ask(url, '/');
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.body).toContain('<allymap-workspace remembers>');
      expect(page.body).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/); // nothing inline
      for (const [path, type] of [['/page.js', 'text/javascript; charset=utf-8'], ['/page.css', 'text/css; charset=utf-8'], ['/icon.svg', 'image/svg+xml']] as const) {
        const file = await ask(url, path);
        expect([file.status, file.headers['content-type']], path).toEqual([200, type]);
      }
      const { maps } = JSON.parse((await ask(url, '/maps/index.json?x=1')).body) as { maps: { title: string; url: string }[] };
      expect(maps.map(({ title }) => title)).toEqual(['First', 'ties', 'From input']);
      for (const map of maps) {
        const served = await ask(url, map.url);
        expect([served.status, served.headers['content-type']]).toEqual([200, 'application/json']);
        expect(JSON.parse(served.body)).toMatchObject({ version: 1 });
      }
    }, document('From input'));
    expect(out).toContain('Serving 3 maps');
    expect(out.endsWith('Stopped.\n')).toBe(true);
  });

  it('shows an edited file, and says when it is gone', async () => {
    const file = join(folder, 'edited.json');
    await writeFile(file, document('Before'));
    await whileServing(['--port', '0', file], async (url) => {
      await writeFile(file, document('After'));
      expect(JSON.parse((await ask(url, '/maps/1.json')).body)).toMatchObject({ title: 'After' });
      await rm(file);
      expect((await ask(url, '/maps/1.json')).status).toBe(500);
    });
  });

  it('gives of a file only what it read and checked: never the bytes of another one that took its place', async () => {
    const file = join(folder, 'replaced.json');
    const secret = join(folder, 'secret.json');
    await writeFile(file, document('Before'));
    await writeFile(secret, '{"version": 1, "cause": "hunter2", "actors": [{"id": "hunter2", "role": "hunter2"}]}');
    await whileServing(['--port', '0', file], async (url, terminal) => {
      const refused = async (language: string): Promise<string> => {
        const { status, headers, body } = await ask(url, '/maps/1.json', { headers: { 'accept-language': language } });
        expect([status, headers['content-type']]).toEqual([500, 'application/problem+json']);
        expect(body).not.toContain('hunter2');
        return (JSON.parse(body) as { detail: string }).detail;
      };
      await rm(file);
      await symlink(secret, file);
      expect(await refused('en')).toBe('The file \u2068replaced.json\u2069 is no longer an Allymap document (3 problems). The terminal that serves this page lists what is wrong with it.');
      expect(await refused('fr-CA,fr;q=0.9')).toContain('n’est plus un document Allymap (3 problèmes)');
      expect(terminal.err().match(/replaced\.json: actors\[0\]\.role: /g)).toHaveLength(1); // told once
      await rm(file);
      await symlink('/etc/passwd', file);
      expect(await refused('en')).toContain('(1 problem)');
      expect(terminal.err()).toContain('The text is not JSON');
      await rm(file);
      await mkdir(file);
      expect(await refused('en')).toContain('can no longer be read');
      expect(terminal.err()).toContain('is a folder');
      await rm(file, { recursive: true });
      expect(await refused('en')).toContain('can no longer be read');
      await writeFile(file, document('After'));
      expect((await ask(url, '/maps/1.json')).body).toContain('After');
    });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a file that never ends, where there was one that did', async () => {
    const file = join(folder, 'endless.json');
    await writeFile(file, document('Ends'));
    await whileServing(['--port', '0', '--language', 'es', file], async (url, terminal) => {
      for (const replace of [() => execFileSync('mkfifo', [file]), () => symlink('/dev/zero', file)]) {
        await rm(file);
        await replace();
        expect((await ask(url, '/maps/1.json', { headers: { 'accept-language': 'en' } })).body).toContain('ya no se puede leer'); // as the page speaks
      }
      expect(terminal.err()).toContain('ya no es un archivo corriente');
    });
  });

  it('reads a file once for all who ask before it changes', async () => {
    const file = join(folder, 'often.json');
    await writeFile(file, document('Often'));
    const parse = vi.spyOn(json, 'read');
    const now = Date.now();
    // The file was settled long ago; else it could change again without a new time.
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now + 60_000);
    try {
      await whileServing(['--port', '0', file], async (url) => {
        const load = (): Promise<Answer[]> => Promise.all(Array.from({ length: 8 }, () => ask(url, '/maps/1.json')));
        for (const { status, body } of await load()) expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ title: 'Often' })]);
        expect(parse).toHaveBeenCalledTimes(1); // when it started
        await writeFile(file, document('Later'));
        for (const { body } of await load()) expect(body).toContain('Later');
        expect(parse).toHaveBeenCalledTimes(2);
      });
    } finally {
      clock.mockRestore();
      parse.mockRestore();
    }
  });

  it.skipIf(process.platform === 'win32')('reads a pipe once, as standard input', async () => {
    const file = join(folder, 'pipe');
    execFileSync('mkfifo', [file]);
    const written = writeFile(file, document('Through a pipe'));
    await whileServing(['--port', '0', file], async (url) => {
      await written;
      for (let time = 0; time < 2; time++) expect((await ask(url, '/maps/1.json')).body).toContain('Through a pipe');
    });
  });

  it('says who can reach it', async () => {
    let said = '';
    const own = await whileServing(['--port', '0', first], async (_url, terminal) => {
      said = terminal.err();
    });
    expect([own.includes('on this machine only'), said]).toEqual([true, '']);
    const out = await whileServing(['--port', '0', '--host', '0.0.0.0', first], async (url, terminal) => {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      await waitFor(() => /Ctrl-C/.exec(terminal.out()));
      said = terminal.err();
      const outside = Object.values(networkInterfaces()).flatMap((list = []) => list.filter(({ internal, family }) => !internal && family === 'IPv4'));
      for (const { address } of outside) {
        const other = `http://${address}:${new URL(url).port}/`;
        expect(terminal.out()).toContain(other);
        expect((await ask(other, '/maps/1.json')).status).toBe(200);
      }
    });
    expect(out).not.toContain('this machine only');
    expect(out).toContain('Serving 1 map to every machine in the network');
    expect(said).toContain('Careful: anyone who opens such an address can read the maps in full');
  });

  it('sends a strict policy with every answer', async () => {
    await whileServing(['--port', '0', first], async (url) => {
      for (const path of ['/', '/allymap.js', '/page.js', '/maps/1.json', '/nothing']) {
        const { headers } = await ask(url, path);
        const policy = String(headers['content-security-policy']).split('; ');
        for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'", 'trusted-types lit-html allymap', "base-uri 'none'", "form-action 'none'"]) {
          expect(policy).toContain(part);
        }
        expect(policy.join()).not.toContain('unsafe');
        expect([headers['x-content-type-options'], headers['referrer-policy'], headers['access-control-allow-origin']]).toEqual(['nosniff', 'no-referrer', undefined]);
      }
    });
  });

  it('gives nothing outside its list, to nobody who calls it by another name, by no other method', async () => {
    await whileServing(['--port', '0', first], async (url) => {
      const paths = ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/main.ts', '/maps/../../x', '//etc/passwd', '/page.js/', '/maps/2.json', '/__proto__', '/constructor', '*', `file://${first}`, first];
      for (const path of paths) expect((await ask(url, path)).status, path).toBe(404);
      const { host } = new URL(url);
      for (const name of ['evil.example', `evil.example:${new URL(url).port}`, 'localhost.evil.example', '127.0.0.1.evil.example']) {
        expect((await ask(url, '/maps/1.json', { headers: { host: name } })).status, name).toBe(421);
      }
      for (const name of [host, 'localhost', `LOCALHOST:${new URL(url).port}`, '[::1]:80']) {
        expect((await ask(url, '/maps/1.json', { headers: { host: name } })).status, name).toBe(200);
      }
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
        const { status, headers } = await ask(url, '/', { method });
        expect([status, headers['allow']], method).toEqual([405, 'GET, HEAD']);
      }
      const head = await ask(url, '/', { method: 'HEAD' });
      expect([head.status, head.body, Number(head.headers['content-length']) > 100]).toEqual([200, '', true]);
    });
  });

  it('tells the terminal what of a file was not read as it stands, once until the file changes', async () => {
    const remarked = join(folder, 'remarked.json');
    await writeFile(remarked, document('First').replace('{', '{"x":-0,'));
    await whileServing(['--port', '0', remarked], async (url, terminal) => {
      expect(terminal.err()).toMatch(/remarked\.json: x, line 1: The number -0 was read as 0\./);
      const said = terminal.err();
      expect((await ask(url, '/maps/1.json')).status).toBe(200);
      expect(terminal.err()).toBe(said);
    });
  });

  it('takes the next free port where one is busy', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address() as AddressInfo;
    await whileServing(['--port', String(port), first], async (url) => {
      const taken = Number(new URL(url).port);
      expect(taken).toBeGreaterThan(port);
      expect(taken).toBeLessThan(port + 100);
      expect((await ask(url, '/')).status).toBe(200);
    });
    await new Promise((resolve) => busy.close(resolve));
  });

  it('ends connections that are still open', async () => {
    await whileServing(['--port', '0', first], async (url) => {
      const { hostname, port } = new URL(url);
      const { connect } = await import('node:net');
      const idle = connect(Number(port), hostname);
      idle.on('error', () => undefined);
      await new Promise((resolve) => idle.once('connect', resolve));
    });
  });

  it('lists the problems of every file instead, and cannot listen where there is no such address', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{');
    const terminal = testTerminal();
    expect(await main(['serve', first, broken, broken], terminal)).toBe(1);
    expect(terminal.out().match(/broken\.json: /g)).toHaveLength(2);
    expect(terminal.err()).toBe('');
    const lost = testTerminal();
    expect(await main(['serve', first, '--host', '203.0.113.1'], lost)).toBe(2);
    expect(lost.err()).toContain('Cannot listen on 203.0.113.1');
  });
});
