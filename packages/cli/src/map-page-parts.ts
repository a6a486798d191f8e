import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { LanguageTag } from '@allymap/locales';

/** What a page with a map is put together from. */
export interface MapPageParts {
  /** The elements, with every picture in one language, or in all languages. */
  readonly elements: string;
  /** Further pictures and what they say, in all languages; null: the elements have them. */
  readonly pictures: string | null;
  /** The licences of the software in both. */
  readonly licences: string;
  /** What runs beside the page; null: nothing does. */
  readonly worker: string | null;
  /** Runs before anything is seen. */
  readonly begin: string;
  /** Runs once the elements are there. */
  readonly end: string;
  readonly style: string;
  /** An SVG. */
  readonly icon: string;
}

const folder = new URL('./page/', import.meta.url);

/** Reads what a page is put together from: with the elements in one language, or in all (`null`); with the worker where asked. */
export async function readMapPageParts(language: LanguageTag | null, withWorker: boolean): Promise<MapPageParts> {
  const { resolve } = createRequire(import.meta.url);
  const part = (name: string): Promise<string> => readFile(fileURLToPath(new URL(name, folder)), 'utf8');
  const own = fileURLToPath(new URL(`../dist/map-page.${language}.global.js`, import.meta.url));
  const bundle = language === null ? resolve('@allymap/elements/bundle.global.js') : own;
  const further = language === null ? resolve('@allymap/elements/allymap-pictures.js') : null;
  const [elements, pictures, licences, furtherLicences, worker, begin, end, style, icon] = await Promise.all([
    readFile(bundle, 'utf8'),
    further === null ? null : readFile(further, 'utf8'),
    readFile(`${bundle}.LICENSE.txt`, 'utf8'),
    further === null ? null : readFile(`${further}.LICENSE.txt`, 'utf8'),
    withWorker ? readFile(resolve('@allymap/elements/allymap-worker.js'), 'utf8') : null,
    part('map-page-begin.js'),
    part('map-page-end.js'),
    part('map-page.css'),
    part('icon.svg'),
  ]);
  return { elements, pictures, licences: furtherLicences === null ? licences : `${licences}\n${furtherLicences}`, worker, begin, end, style, icon };
}
