import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { customElementsManifest } from './custom-elements.ts';
import { vsCodeData, webTypes } from './editor-data.ts';
import { frameworkTypes } from './framework-types.ts';
import { readElements, readEvents } from './read-elements.ts';

/** What is written beside the built elements for those who write pages with them, by the name of its file in `dist`. */
export function typings(): Map<string, string> {
  const elements = readElements();
  const events = readEvents();
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { name: string; version: string };
  const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['custom-elements.json', json(customElementsManifest(elements, events))],
    ['vscode.html-custom-data.json', json(vsCodeData(elements))],
    ['web-types.json', json(webTypes(elements, events, manifest))],
    ...frameworkTypes(elements, events),
  ]);
}

/** Writes them to a folder. */
export async function writeTypings(folder: URL): Promise<void> {
  await Promise.all([...typings()].map(([name, text]) => writeFile(new URL(name, folder), text)));
}
