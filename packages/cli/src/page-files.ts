import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from './page-server.ts';

const folder = new URL('./page/', import.meta.url);

/** The files of the workspace's page, by their address. Reads them when they are asked for. */
export function pageFiles(): Map<string, Page> {
  const file = (name: string, type: string): Page => ({ type, read: () => readFile(fileURLToPath(new URL(name, folder))) });
  const script = (name: string): Page => ({
    type: 'text/javascript; charset=utf-8',
    read: async () => readFile(createRequire(import.meta.url).resolve(`@allymap/elements/${name}`)),
  });
  return new Map([
    ['/', file('index.html', 'text/html; charset=utf-8')],
    ['/page.js', file('page.js', 'text/javascript; charset=utf-8')],
    ['/page.css', file('page.css', 'text/css; charset=utf-8')],
    ['/icon.svg', file('icon.svg', 'image/svg+xml')],
    ['/allymap.js', script('bundle.global.js')],
    ['/allymap-editing.js', script('allymap-editing.js')],
    ['/allymap-worker.js', script('allymap-worker.js')],
    ['/allymap-files.js', script('allymap-files.js')],
    ['/allymap-pictures.js', script('allymap-pictures.js')],
  ]);
}
