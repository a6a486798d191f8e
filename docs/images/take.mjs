// Takes the pictures of the documentation from the real page: node docs/images/take.mjs (after a build).
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const maps = ['sri-lanka-49', 'portfolio'].map((name) => `examples/maps/${name}.allymap.json`);
const server = spawn(process.execPath, ['packages/cli/bin/allymap.js', 'serve', ...maps], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((resolve) => server.stdout.on('data', (chunk) => {
  const address = /http:\/\/[^\s/]+\//.exec(String(chunk));
  if (address) resolve(address[0]);
}));

const browser = await chromium.launch({ executablePath: findBrowser().path, args: browserArguments });
/** Opens the page, asks the store for what the picture shows, and takes it. */
async function take(name, { requests = [], map, language, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(url);
  const labels = page.locator('allymap-map .labels .name');
  await labels.first().waitFor();
  await page.evaluate(async ({ requests, map, language }) => {
    const workspace = document.querySelector('allymap-workspace');
    const { store } = workspace;
    if (language !== undefined) workspace.language = language;
    if (map !== undefined) await store.openMap(store.state.maps[map].id);
    for (const [request, detail] of requests) store.request(request, detail);
  }, { requests, map, language });
  await page.waitForTimeout(2_500);
  await page.screenshot({ path: `${project}docs/images/${name}.png` });
  await context.close();
}

await take('workspace', { requests: [['select', { actor: 'central-bank' }]] });
await take('network');
await take('grid', { requests: [['appear', { appearance: { picture: 'grid' } }]] });
await take('portfolio', { map: 1 });
await take('arabic', { language: 'ar', colorScheme: 'dark' });
await browser.close();
server.kill('SIGINT');
