import { afterAll, expect, it } from 'vitest';
import { LimitError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import { limits } from '../model/limits.ts';
import { methods } from './method-registry.ts';
import { largeDocument } from './testing/large-document.ts';

// As many actors as a document may have, all with ties, positions and influence; details of 1,000 of them keep the test short.
let document: Document | null = largeDocument({ actors: limits.actors, detailed: 1_000 });

afterAll(() => {
  document = null;
});

/** Fewer repetitions of the same, where the default would make the test long: they change no stack and no array. */
const shorter: Readonly<Record<string, object>> = { 'social-influence': { explained: 1 }, sensitivity: { draws: 100 } };

it.each(methods.map((method) => [method.id, method] as const))('%s can do the largest map, or says what it is limited to', (id, method) => {
  const run = method.compute as (document: Document, options?: object) => never;
  let result: never;
  try {
    result = run(document!, shorter[id]);
  } catch (error) {
    // Only what the method itself refuses; RangeError is a stack or an array that came to its end.
    expect(error).toBeInstanceOf(LimitError);
    return;
  }
  expect(method.explain!(result).length).toBeGreaterThan(0);
}, 300_000);
