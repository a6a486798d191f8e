import { roles, type Document } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { MatrixData } from './matrix-data.ts';
import type { MatrixOptions } from './options.ts';

/** An actor in its place, with the heading of the block that it begins. */
export interface OrderedActor {
  readonly index: number;
  readonly block?: string;
}

/** So many actors are put beside those who are like them: more would take long. */
const mostAlike = 200;

/** The actors of a matrix in the order that was asked for. O(n log n), by likeness O(n² × columns) of the first two hundred. */
export function orderActors(document: Document, { actors, valueAt, objectives }: MatrixData, sums: ReadonlyMap<number, number | null>, order: MatrixOptions['order'], words: Translator): OrderedActor[] {
  const { compare, t } = words;
  const nameOf = (index: number): string => document.actors[index]!.name;
  // Without a sum that is known: after everyone who has one.
  const isOpen = (index: number): number => (sums.get(index) === null ? 1 : 0);
  const greatest = [...actors].sort((a, b) => isOpen(a) - isOpen(b) || (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || a - b);
  switch (order) {
    case 'document':
      return inOrder(actors);
    case 'sum':
      return inOrder(greatest);
    case 'name':
      return inOrder([...actors].sort((a, b) => compare(nameOf(a), nameOf(b)) || a - b));
    case 'likeness': {
      const columns = objectives?.map((_, column) => column) ?? actors;
      return inOrder([...alike(greatest.slice(0, mostAlike), columns, valueAt), ...greatest.slice(mostAlike)]);
    }
    case 'role':
      return inBlocks(greatest, (index) => document.actors[index]!.role ?? 'unassigned', roles, (role) => t(`role.${role}.plural`));
    case 'country': {
      const countries = new Map(document.places.map(({ id, country }) => [id, country]));
      const countryOf = (index: number): string => document.actors[index]!.presence?.flatMap(({ place }) => countries.get(place) ?? [])[0] ?? '';
      const used = [...new Set(actors.map(countryOf))].filter((one) => one !== '').sort((a, b) => compare(words.country(a), words.country(b)));
      return inBlocks(greatest, countryOf, [...used, ''], (country) => (country === '' ? t('picture.matrix.no-country') : words.country(country)));
    }
    case 'alliance': {
      const first = new Map<string, string>();
      for (const { id, members } of document.alliances) for (const { actor } of members) if (!first.has(actor)) first.set(actor, id);
      const labels = new Map(document.alliances.map(({ id, label }) => [id, label]));
      // No alliance has an empty id.
      return inBlocks(greatest, (index) => first.get(document.actors[index]!.id) ?? '', [...document.alliances.map(({ id }) => id), ''], (id) => labels.get(id) ?? t('picture.matrix.no-alliance'));
    }
  }
}

function inOrder(actors: readonly number[]): OrderedActor[] {
  return actors.map((index) => ({ index }));
}

function inBlocks(actors: readonly number[], blockOf: (index: number) => string, blocks: readonly string[], label: (block: string) => string): OrderedActor[] {
  const members = new Map<string, number[]>(blocks.map((block) => [block, []]));
  for (const index of actors) members.get(blockOf(index))!.push(index);
  return blocks.flatMap((block) => members.get(block)!.map((index, at) => ({ index, ...(at === 0 ? { block: label(block) } : {}) })));
}

/** Each next to the one most like it of those who are left: rows as points, over the columns in which both are known. */
function alike(actors: readonly number[], columns: readonly number[], valueAt: MatrixData['valueAt']): number[] {
  const rows = new Map(actors.map((index) => [index, columns.map((column) => valueAt(index, column) ?? Number.NaN)]));
  const left = new Set(actors);
  const chain: number[] = [];
  let last = actors[0];
  while (last !== undefined) {
    chain.push(last);
    left.delete(last);
    let nearest: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const other of left) {
      const distance = distanceOf(rows.get(last)!, rows.get(other)!);
      if (nearest === undefined || distance < least) [nearest, least] = [other, distance];
    }
    last = nearest;
  }
  return chain;
}

function distanceOf(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  let known = 0;
  one.forEach((value, at) => {
    const difference = value - other[at]!;
    if (Number.isNaN(difference)) return;
    sum += difference ** 2;
    known++;
  });
  return known === 0 ? Number.POSITIVE_INFINITY : sum / known;
}
