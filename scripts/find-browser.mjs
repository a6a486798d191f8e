// Finds a Chromium-family browser: the one that ALLYMAP_BROWSER names, else Playwright's own download, else the system's.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Without a profile of the user's, and without the browser's own conversations with its maker. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {{ path: string, origin: string } | undefined} */
export function findBrowser() {
  const named = process.env.ALLYMAP_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`ALLYMAP_BROWSER names ${named}, which does not exist.`);
    return { path: named, origin: 'ALLYMAP_BROWSER' };
  }
  const downloaded = playwrightDownload();
  if (downloaded && existsSync(downloaded)) return { path: downloaded, origin: 'Playwright’s download' };
  const installed = systemBrowsers.find((path) => existsSync(path));
  return installed && { path: installed, origin: 'the system' };
}

function playwrightDownload() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined; // not installed yet, or no build for this system
  }
}
