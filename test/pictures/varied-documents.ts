// Documents as people have them, and as they might be: maps that ship, with parts left out and others written over.
import { readdirSync, readFileSync } from 'node:fs';
import { requireDocument, type Document } from '@allymap/core';
import * as fc from 'fast-check';
import { loose, plain, withoutFacts, withoutValues } from './unknown-everywhere.ts';

const folder = new URL('../../examples/maps/', import.meta.url);

/** The maps that ship, by the names of their files. */
export const shippedMaps: readonly (readonly [file: string, document: Document])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.allymap.json'))
  .map((file) => [file, requireDocument(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))]);

const name = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.lorem({ maxCount: 12 }), fc.constantFrom('ع'.repeat(60), 'شبكة المنظمات النسائية في لاغوس', '漢字'.repeat(20), 'i', 'W'.repeat(90), 'a\u0301'.repeat(40)));

/** What becomes of a map that ships. */
export interface Variation {
  readonly file: string;
  /** What of each collection stays, 0 to 1. */
  readonly kept: readonly number[];
  /** How much of what stays is known. */
  readonly known: number;
  readonly names: readonly string[];
  /** How many actors get another name. */
  readonly renamed: number;
  readonly seed: number;
}

/** Ways to vary a map that ships. */
export const variation: fc.Arbitrary<Variation> = fc.record({
  file: fc.constantFrom(...shippedMaps.map(([file]) => file)),
  kept: fc.array(fc.constantFrom(1, 1, 0.5, 0.1, 0), { minLength: loose.length, maxLength: loose.length }),
  known: fc.constantFrom(1, 0.7, 0.2),
  names: fc.array(name, { minLength: 1, maxLength: 12 }),
  renamed: fc.constantFrom(0, 0.3, 1),
  seed: fc.nat(),
});

/** A map that ships, of which some is left out, some is not known, and some actors have other names. */
export function varied({ file, kept, known, names, renamed, seed }: Variation): Document {
  const document = new Map(shippedMaps).get(file)!;
  let state = seed;
  // A linear congruence (Numerical Recipes): evenly enough spread for this.
  const draw = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const some = loose.map((collection, at) => [collection, (document[collection] as readonly object[]).filter(() => draw() < kept[at]!).map((record) => (draw() < known ? record : withoutValues(record)))]);
  const actors = document.actors
    .map((actor) => (draw() < renamed ? { ...actor, name: names[Math.floor(draw() * names.length)]!, shortName: undefined } : actor))
    .map((actor) => (draw() < known ? actor : withoutFacts(actor)));
  return plain({ ...document, ...Object.fromEntries(some), actors });
}
