import { readFile } from 'node:fs/promises';
import { requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { drawPicture, pictures, renderSvg } from '@allymap/pictures';

interface Shown {
  readonly picture: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** Pictures of methods that share one with another method, or that are one kind of a picture of many. */
const others: ReadonlyMap<string, Shown> = new Map<string, Shown>([
  ['best-partner', { picture: 'team-coverage' }],
  ['feasibility', { picture: 'position-map' }],
  ['mactor-positions', { picture: 'matrix', options: { matrix: 'positions' } }],
  ['pair-complementarity', { picture: 'matrix', options: { matrix: 'complementarity' } }],
  ['participation-matrix', { picture: 'participation-matrix' }],
  ['proximity', { picture: 'matrix', options: { matrix: 'distance' } }],
  ['structural-threats', { picture: 'threats' }],
  ['weighted-mean-position', { picture: 'position-map' }],
]);

/** As wide as a page of text. */
const width = 800;

/** A picture of a page: its file under docs, its text, and what it shows for whoever does not see it. */
export interface MethodPicture {
  readonly path: string;
  readonly svg: string;
  readonly alt: string;
}

/** The picture of each method that has one, of the invented teaching case, by the method's id. */
export async function methodPictures(): Promise<ReadonlyMap<string, MethodPicture>> {
  const document = requireDocument(JSON.parse(await readFile(new URL('../../examples/maps/return-fund.allymap.json', import.meta.url), 'utf8')));
  const view = { document, words: createTranslator('en'), names: namesOf(document) };
  const shown = new Map<string, Shown>([...pictures.flatMap(({ id, method }) => (method === null ? [] : [[method, { picture: id }] as const])), ...others]);
  const drawn = new Map<string, MethodPicture>();
  for (const [method, { picture, options = {} }] of shown) {
    const scene = await drawPicture(picture, view, options, { width });
    const kind = Object.values(options).map((value) => `.${value}`).join('');
    drawn.set(method, { path: `images/pictures/${picture}${kind}.svg`, svg: renderSvg(scene), alt: scene.title.replace(/[\u2066-\u2069]/g, '') });
  }
  return drawn;
}
