// Makes sure that there is a browser for the tests, and says which.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArguments, findBrowser } from './find-browser.mjs';
import { fail, run } from './run.mjs';

const downloadMs = 300_000;

const advice = `There is no browser of the Chromium family for the browser tests. Do one of these and run npm test again:
  - install Chromium, Google Chrome or Microsoft Edge
    (Debian and Ubuntu: sudo apt-get install -y chromium; macOS: brew install --cask chromium)
  - set ALLYMAP_BROWSER to the path of one that you have`;

/**
 * Finds a browser that starts: the one that ALLYMAP_BROWSER names, one that is there, Playwright's download, or on
 * Debian as root the system's package. Ends the process with what to do where there is none.
 *
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const here = await startable();
  if (here !== undefined) return here;
  console.log('No browser here that starts; downloading Chromium with Playwright …');
  await run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { timeoutMs: downloadMs });
  const downloaded = await startable();
  if (downloaded !== undefined) return downloaded;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('That did not do; installing the system’s package chromium …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    const installed = await startable();
    if (installed !== undefined) return installed;
  }
  return fail(advice);
}

/** The path of the browser that was found, if it starts: a download may lack libraries of the system. */
async function startable() {
  let browser;
  try {
    browser = findBrowser();
  } catch (error) {
    fail(error.message); // ALLYMAP_BROWSER names nothing
  }
  if (browser === undefined) return undefined;
  const profile = await mkdtemp(join(tmpdir(), 'allymap-browser-'));
  const tried = [...browserArguments, '--headless', `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'];
  const { code, output } = await run(browser.path, tried, { quiet: true, timeoutMs: 60_000 });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  if (code !== 0) {
    console.log(`${browser.path} does not start: ${output.trim().split('\n').at(-1)}`);
    return undefined;
  }
  console.log(`Browser: ${browser.path} (${browser.origin})`);
  return browser.path;
}
