// Starts a real browser on a real page: what the tests of whole pages share.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

/** The project's folder. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

/** The policy under which the elements promise to work; `lit-html` is the Trusted Types policy that Lit needs, `allymap` that of the worker. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html allymap";

/** Starts the browser that the test command found. */
export async function startBrowser(...more: string[]): Promise<Browser> {
  const found = findBrowser();
  if (found === undefined) throw new Error('No browser was found: npm test finds or installs one.');
  return chromium.launch({ executablePath: found.path, args: [...browserArguments, ...more] });
}

/** Opens a page and keeps what it complains of: errors, policy violations, and requests to anywhere but `origin`. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  // A machine that is busy with something else is no fault of a page.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:') return;
    if (new URL(request.url()).origin !== origin) complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await page.goto(url);
  return { page, complaints };
}

/** Serves maps with the command-line tool, as `npm start` does, until stopped. */
export async function serveMaps(...files: string[]): Promise<{ url: string; stop: () => Promise<number | null> }> {
  const child: ChildProcess = spawn(process.execPath, ['packages/cli/bin/allymap.js', 'serve', ...files], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/[^\s/]+\//.exec(said);
      if (address !== null) resolve(address[0]);
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.once('exit', () => reject(new Error(`The server ended before it said where it is:\n${said}`)));
  });
  return {
    url,
    stop: async () => {
      const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Serves the one-file bundle, the files that go with it and some pages of a test's own, under the strict policy unless told otherwise. */
export async function servePages(pages: ReadonlyMap<string, string>, policy: string | null = strictPolicy): Promise<{ url: string; server: Server }> {
  const bundle = readFileSync(`${project}packages/elements/dist/bundle.global.js`);
  const worker = readFileSync(`${project}packages/elements/dist/allymap-worker.js`);
  const files = readFileSync(`${project}packages/elements/dist/allymap-files.js`);
  const pictures = readFileSync(`${project}packages/elements/dist/allymap-pictures.js`);
  const editing = readFileSync(`${project}packages/elements/dist/allymap-editing.js`);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const body = path === '/allymap.js' ? bundle : path === '/allymap-worker.js' ? worker : path === '/allymap-files.js' ? files : path === '/allymap-pictures.js' ? pictures : path === '/allymap-editing.js' ? editing : pages.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...(policy === null ? {} : { 'content-security-policy': policy }) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
