// A room as people meet it: the command-line tool opens it, and two browsers work on one map.
import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@allymap/core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, project, startBrowser } from './open-page.ts';

let browser: Browser;
let folder: string;
let file: string;
let server: ChildProcess;
let said = '';
let cable: Awaited<ReturnType<typeof cableTo>>;

const wait = async (holds: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come to this: ${what}. The command said: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-room-'));
  file = join(folder, 'map.json');
  await copyFile(join(project, 'examples/maps/batangas-rome.allymap.json'), file);
  browser = await startBrowser();
  server = spawn(process.execPath, ['packages/cli/bin/allymap.js', 'serve', file, '--together', '--host', '127.0.0.1', '--port', '0', '--language', 'en'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  await wait(() => said.includes('Ctrl-C'), 'the room is open');
  cable = await cableTo(Number(new URL(url()).port));
});
afterAll(async () => {
  await browser.close();
  await cable.close();
  server.kill('SIGINT');
  await new Promise((resolve) => server.once('exit', resolve));
  await rm(folder, { recursive: true });
});

/** A cable to the server that can be pulled out. */
async function cableTo(port: number): Promise<{ url: () => string; cut: (isCut: boolean) => void; close: () => Promise<unknown> }> {
  const open = new Set<Socket>();
  let isCut = false;
  const proxy: Server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one);
      one.on('error', () => undefined).on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const cut = (next: boolean): void => {
    isCut = next;
    if (next) for (const one of open) one.destroy();
  };
  return {
    url: () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`,
    cut,
    close: () => {
      cut(true);
      return new Promise((resolve) => proxy.close(resolve));
    },
  };
}

const plain = (): string => said.replace(/[\u2066-\u2069]/g, '');
const url = (): string => /http:\S+/.exec(plain())![0];
const codes = (): string[] => plain().match(/(?:[a-z]{4}-){3}[a-z]{4}/g)!;

async function join_(page: Page, code: string, name: string): Promise<void> {
  await page.locator('allymap-room input[name=code]').fill(code);
  await page.locator('allymap-room input[name=name]').fill(name);
  await page.keyboard.press('Enter');
}
const bar = (page: Page): Promise<string> => page.locator('allymap-room').evaluate((room) => room.shadowRoot!.textContent ?? '');
const mapOf = (page: Page): Promise<Document> => page.evaluate(() => document.querySelector('allymap-workspace')!.document as Document);
const rename = (page: Page, index: number, name: string): Promise<unknown> =>
  page.evaluate(
    ([at, to]) => {
      const workspace = document.querySelector('allymap-workspace')!;
      const { id } = (workspace.document as Document).actors[at]!;
      return workspace.apply({ type: 'update', collection: 'actors', id, changes: { name: to } }).then(() => 'made', (error: Error) => error.name);
    },
    [index, name] as const,
  );
const nameAt = async (page: Page, index: number): Promise<string> => (await mapOf(page)).actors[index]!.name;

it('lets two browsers change one map, locks it, works through a broken line, and keeps it in its file', async () => {
  expect(plain()).toContain('Everybody in this network who has the code can read and change the map');
  const [everybody, facilitator] = codes() as [string, string];
  // Nobody reads the map without the code.
  expect(await (await fetch(`${url()}maps/index.json`)).text()).toBe('{"maps":[],"language":"en","together":true}');
  expect((await fetch(`${url()}maps/1.json`)).status).toBe(404);

  const awa = await openPage(browser, url());
  await join_(awa.page, 'basu-kino-tami-rofu', 'Awa');
  await awa.page.locator('allymap-room [role=alert]').getByText('No room has this code').waitFor();
  expect(await awa.page.locator('allymap-workspace').isVisible()).toBe(false);
  await join_(awa.page, facilitator.toUpperCase(), 'Awa');
  await awa.page.locator('allymap-workspace').waitFor();
  const bo = await openPage(browser, cable.url(), { viewport: { width: 390, height: 844 } });
  await join_(bo.page, everybody, 'Bo <img src=x onerror=alert(1)>');
  await bo.page.locator('allymap-workspace').waitFor();
  await wait(async () => (await bar(awa.page)).includes('2 people are here'), 'two people are here');
  expect(await bar(awa.page)).toContain('Bo <img src=x onerror=alert(1)>');

  // Edits cross.
  await rename(awa.page, 0, 'Renamed by Awa');
  await wait(async () => (await nameAt(bo.page, 0)) === 'Renamed by Awa', 'Bo sees Awa’s change');
  await rename(bo.page, 1, 'Renamed by Bo');
  await wait(async () => (await nameAt(awa.page, 1)) === 'Renamed by Bo', 'Awa sees Bo’s change');
  expect(await awa.page.evaluate(() => document.querySelector('allymap-workspace')!.changes.map(({ by }) => by))).toEqual(['Awa', 'Bo <img src=x onerror=alert(1)>']);

  // The lock holds for calls and for keys; on a phone nothing of the bar is out of reach.
  await awa.page.locator('allymap-room').getByRole('button', { name: 'Lock' }).click();
  await wait(async () => (await bar(bo.page)).includes('Locked: only the facilitator'), 'Bo is told of the lock');
  expect(await rename(bo.page, 1, 'No')).toBe('WrongUseError');
  await bo.page.locator('allymap-workspace').press('Control+z');
  await rename(awa.page, 2, 'Under lock');
  await wait(async () => (await nameAt(bo.page, 2)) === 'Under lock', 'the facilitator’s change crosses');
  expect(await nameAt(awa.page, 1)).toBe('Renamed by Bo');
  expect(await bo.page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelector('allymap-room')!.shadowRoot!.querySelectorAll('button, summary')].map((part) => Math.ceil(part.getBoundingClientRect().right))].every((right) => right <= 390))).toBe(true);
  await awa.page.locator('allymap-room').getByRole('button', { name: 'Unlock' }).click();
  await wait(() => bo.page.evaluate(() => document.querySelector('allymap-workspace')!.editable), 'Bo may edit again');

  // Offline and back.
  cable.cut(true);
  await wait(async () => (await bar(bo.page)).includes('Working offline'), 'Bo is told of the broken line');
  await wait(async () => (await bar(awa.page)).includes('1 person is here'), 'Bo is away');
  await rename(bo.page, 3, 'While away');
  await rename(awa.page, 4, 'While Bo was away');
  expect([await nameAt(awa.page, 3) === 'While away', await nameAt(bo.page, 4) === 'While Bo was away']).toEqual([false, false]);
  cable.cut(false);
  await wait(async () => (await nameAt(bo.page, 4)) === 'While Bo was away', 'Bo gets what was changed meanwhile');
  await wait(async () => (await nameAt(awa.page, 3)) === 'While away', 'what was changed meanwhile comes');

  // Undo takes back one’s own only.
  await awa.page.evaluate(() => document.querySelector('allymap-workspace')!.undo());
  await wait(async () => (await nameAt(bo.page, 4)) !== 'While Bo was away', 'the undoing crosses');
  expect(await nameAt(awa.page, 3)).toBe('While away');

  const onDisk = async (): Promise<string[]> => (JSON.parse(await readFile(file, 'utf8')) as Document).actors.slice(0, 4).map(({ name }) => name);
  await wait(async () => (await onDisk())[3] === 'While away', 'the file has it');
  expect((await onDisk()).slice(0, 2)).toEqual(['Renamed by Awa', 'Renamed by Bo']);
  expect((await readdir(folder)).sort()).toEqual(['map.before.json', 'map.json']);
  expect(await readFile(join(folder, 'map.before.json'), 'utf8')).toBe(await readFile(join(project, 'examples/maps/batangas-rome.allymap.json'), 'utf8'));
  expect([awa.complaints, bo.complaints.filter((one) => !one.includes('WebSocket connection'))]).toEqual([[], []]);
});
