// The same pictures in a browser as in Node, byte by byte: the scene is plain data, and both measure alike.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslator, namesOf } from '@allymap/locales';
import { drawPicture, pictures, renderSvg } from '@allymap/pictures';
import { compiledCatalogues } from '../../packages/locales/build/compiled-catalogues.mjs';
import { project, startBrowser } from '../pages/open-page.ts';
import { shippedMaps } from './varied-documents.ts';

const drawn = [['en', 960], ['ar', 390]] as const;
const program = `
import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { drawPicture, renderSvg } from '@allymap/pictures';
globalThis.picturesOf = async (text, ids, drawn) => {
  const document = requireDocument(JSON.parse(text));
  const all = [];
  for (const id of ids) for (const [language, width] of drawn) all.push(renderSvg(await drawPicture(id, { document, words: createTranslator(language), names: namesOf(document) }, {}, { width })));
  return all;
};`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

it('draws every picture with the same bytes', async () => {
  const { outputFiles } = await build({ stdin: { contents: program, resolveDir: project }, bundle: true, write: false, format: 'iife', conditions: ['allymap-source'], plugins: [compiledCatalogues()], logLevel: 'error' });
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  for (const file of ['return-fund.allymap.json', 'portfolio.allymap.json']) {
    const document = new Map(shippedMaps).get(file)!;
    const ids = pictures.filter(({ lacks }) => lacks(document) === null).map(({ id }) => id);
    const inPage = await page.evaluate(([text, names, what]) => (globalThis as unknown as { picturesOf: (text: string, ids: readonly string[], drawn: unknown) => Promise<string[]> }).picturesOf(text, names, what), [JSON.stringify(document), ids, drawn] as const);
    const views = new Map(drawn.map(([language]) => [language, { document, words: createTranslator(language), names: namesOf(document) }]));
    let at = 0;
    for (const id of ids) {
      for (const [language, width] of drawn) {
        const here = renderSvg(await drawPicture(id, views.get(language)!, {}, { width }));
        expect([file, id, language, hash(inPage[at++]!)]).toEqual([file, id, language, hash(here)]);
      }
    }
    expect(at).toBe(2 * ids.length);
  }
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
