import { readFile } from 'node:fs/promises';
import { metrics, requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { drawPicture, pictureNamed, pictureOptions, pictures, renderSvg } from '@allymap/pictures';
import { caseOf } from './shipped-case.ts';

interface Shown {
  readonly picture: string;
  readonly options?: Readonly<Record<string, string>>;
  /** The page's own case rather than the teaching case. */
  readonly ofCase?: boolean;
}

/** Pictures of methods that share one with another method, or that are one kind of a picture of many. */
const others: readonly (readonly [string, Shown])[] = [
  ['articulation-points', { picture: 'network', options: { mark: 'articulation-points' } }],
  ['best-partner', { picture: 'team-coverage' }],
  ['best-team', { picture: 'team-coverage', options: { team: 'best' }, ofCase: true }],
  ['bridges', { picture: 'network', options: { mark: 'bridges' } }],
  ['capitals', { picture: 'capitals', ofCase: true }],
  ['components', { picture: 'camps', options: { grouping: 'components' } }],
  ['core-periphery', { picture: 'camps', options: { grouping: 'core-periphery' } }],
  ['engagement', { picture: 'ways-of-engagement', ofCase: true }],
  ['engagement-steps', { picture: 'engagement-steps', ofCase: true }],
  ['feasibility', { picture: 'position-map' }],
  ['leiden', { picture: 'camps', options: { grouping: 'leiden' } }],
  ['louvain', { picture: 'camps', options: { grouping: 'louvain' } }],
  ['mactor-positions', { picture: 'matrix', options: { matrix: 'positions' } }],
  ['pair-complementarity', { picture: 'matrix', options: { matrix: 'complementarity' } }],
  ['participation-matrix', { picture: 'participation-matrix' }],
  ['proximity', { picture: 'matrix', options: { matrix: 'distance' } }],
  ['stakeholder-sheet', { picture: 'stakeholder-sheet', ofCase: true }],
  ['structural-threats', { picture: 'threats' }],
  ['trust-and-value', { picture: 'ranking', options: { measure: 'trust' }, ofCase: true }],
  ['weighted-mean-position', { picture: 'position-map' }],
];

/** As wide as a page of text. */
const width = 800;
/** The invented map that most pages draw from: it holds nearly everything. */
const teachingCase = 'return-fund';

/** A picture of a page: its file under docs, its text, and what it shows for whoever does not see it. */
export interface MethodPicture {
  readonly path: string;
  readonly svg: string;
  readonly alt: string;
}

/** The picture of each metric and method that has one, of a map that ships, by its id. */
export async function methodPictures(): Promise<ReadonlyMap<string, MethodPicture>> {
  const words = createTranslator('en');
  const own = pictures.flatMap(({ id, method }) => (method === null ? [] : [[method, { picture: id }] as const]));
  // Whatever metric a picture offers by its name has that picture on its page.
  const chosen = ['ranking', 'whole-network'].flatMap((picture) => choicesOf(picture, 'metric').map((metric) => [metric, { picture, options: { metric } }] as const));
  const isMetric = new Set<string>(metrics.map(({ id }) => id));
  const drawn = new Map<string, MethodPicture>();
  for (const [id, { picture, options = {}, ofCase = isMetric.has(id) }] of new Map<string, Shown>([...own, ...chosen, ...others])) {
    const map = ofCase ? caseOf(id) : teachingCase;
    const document = requireDocument(JSON.parse(await readFile(new URL(`../../examples/maps/${map}.allymap.json`, import.meta.url), 'utf8')));
    const scene = await drawPicture(picture, { document, words, names: namesOf(document) }, options, { width, isStill: true });
    const kind = [...Object.values(options), ...(map === teachingCase ? [] : [map])].map((value) => `.${value}`).join('');
    drawn.set(id, { path: `images/pictures/${picture}${kind}.svg`, svg: renderSvg(scene), alt: scene.title.replace(/[\u2066-\u2069]/g, '') });
  }
  return drawn;
}

/** What can be chosen for an option of a picture, by name. */
function choicesOf(picture: string, option: string): readonly string[] {
  const field = pictureOptions(pictureNamed(picture)!).find(({ name }) => name === option);
  return field?.values.flatMap((value) => (value.type === 'word' ? value.words : [])) ?? [];
}
