// Strange ids, texts and field names in every place of a document, through everything that core does with it.
import { deepStrictEqual } from 'node:assert';
import {
  analyse,
  type AnalyseOptions,
  applyOperation,
  collectionNames,
  createSnapshot,
  MethodId,
  methodsLeftOut,
  MetricId,
  planRemoval,
  readDocument,
  requireDocument,
  resultOf,
  serialiseDocument,
  type CollectionName,
  type Document,
  type Operation,
} from '@allymap/core';
import { createGraph, documentFromGraph } from '@allymap/core/graphology';
import { analysisJsonSchema, documentJsonSchema } from '@allymap/core/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../packages/core/src/model/testing/arbitrary-document.ts';
import { hostileStrings } from '../../packages/core/src/model/testing/hostile-strings.ts';
import { fillEveryField } from './every-field.ts';

const prototypes = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, String: String.prototype, Map: Map.prototype };
const namesOf = (): string => JSON.stringify(Object.entries(prototypes).map(([name, prototype]) => [name, Reflect.ownKeys(prototype).map(String)]));
let names = '';
beforeAll(() => {
  names = namesOf();
});
afterEach(() => {
  expect(namesOf()).toBe(names);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(({} as { previous?: unknown }).previous).toBeUndefined(); // what graphology left behind for a node “__proto__”
});

/** Every metric and method that there is, whatever `analyse` leaves out of its own accord. */
const everything: Partial<AnalyseOptions> = { metrics: MetricId.options, methods: MethodId.options };
const isAnalysis = new Ajv2020({ allowUnionTypes: true }).compile(analysisJsonSchema());

/** Does with a document whatever core can, and checks that nothing is lost on the way. */
function exercise(document: Document): void {
  const text = serialiseDocument(document);
  const read = readDocument(text);
  deepStrictEqual(read.ok && read.document, document);
  expect(serialiseDocument(documentFromGraph(createGraph(document)))).toBe(text);
  const snapshot = createSnapshot(document);
  document.ties.forEach(({ source, target }, tie) => {
    expect([snapshot.actors[snapshot.sources[tie]!]!.id, snapshot.actors[snapshot.targets[tie]!]!.id]).toEqual([source, target]);
  });
  const analysis = analyse(document, everything);
  const written = JSON.stringify(analysis);
  deepStrictEqual(JSON.parse(written), JSON.parse(JSON.stringify(analysis)));
  expect(JSON.stringify(analyse(document, everything))).toBe(written);
  if (!isAnalysis(JSON.parse(written))) throw new Error(JSON.stringify(isAnalysis.errors));
  expect(methodsLeftOut(analysis)).toEqual([]);
  expect(resultOf(analysis.metrics.degree)!.scores.map(({ actor }) => actor)).toEqual(document.actors.map(({ id }) => id));
}

/** Applies an operation and takes it back. */
function doAndUndo(document: Document, operation: Operation): Document {
  const { document: after, inverse } = applyOperation(document, operation);
  expect(serialiseDocument(applyOperation(after, inverse).document)).toBe(serialiseDocument(document));
  return after;
}

const plainIds = (collection: CollectionName): string => collection;
/** In ASCII, since these names are printed on a terminal. */
const inAscii = (text: string): string => JSON.stringify(text).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).slice(0, 60);
const shown = hostileStrings.map((text) => [inAscii(text), text] as const);

it('fills every field that the schema has', () => {
  const schema = documentJsonSchema() as { properties: Record<string, unknown> };
  const missing: string[] = [];
  const compare = (part: unknown, value: unknown, path: string): void => {
    const { properties, items, oneOf, anyOf } = part as { properties?: Record<string, unknown>; items?: unknown; oneOf?: unknown[]; anyOf?: unknown[] };
    const options = oneOf ?? anyOf;
    if (items !== undefined) compare(items, Object.assign({}, ...(value as unknown[])) as unknown, `${path}[]`);
    else if (options !== undefined) for (const option of options) compare(option, value, path);
    else if (properties !== undefined) {
      for (const [name, inner] of Object.entries(properties)) {
        const found = (value as Record<string, unknown>)[name];
        if (found === undefined) missing.push(`${path}.${name}`);
        else compare(inner, found, `${path}.${name}`);
      }
    }
  };
  compare(schema, fillEveryField({ id: plainIds, text: 'x', field: 'unknown' }), 'document');
  expect(missing).toEqual([]);
});

describe('a strange string', () => {
  it.each(shown)('as every id: %s', (_shown, id) => {
    const input = fillEveryField({ id: () => id, text: 'x', field: 'unknown' });
    const document = requireDocument(input);
    deepStrictEqual(document, input);
    exercise(document);
  });

  it.each(shown)('as every text: %s', (_shown, text) => {
    const input = fillEveryField({ id: plainIds, text, field: 'unknown' });
    const document = requireDocument(input);
    deepStrictEqual(document, input);
    exercise(document);
  });

  it.each(shown)('as the name of an unknown field of every object: %s', (_shown, field) => {
    const input = fillEveryField({ id: plainIds, text: 'x', field });
    const document = requireDocument(input);
    deepStrictEqual(document, input);
    expect(serialiseDocument(document).split('"polluted"').length).toBe(JSON.stringify(input).split('"polluted"').length);
    exercise(document);
  });

  it.each(shown)('as the id of one collection, then of another, and in operations: %s', (_shown, strange) => {
    for (const name of collectionNames) {
      const input = fillEveryField({ id: (collection) => (collection === name ? strange : collection), text: 'x', field: 'unknown' });
      const document = requireDocument(input);
      const records: readonly { id: string }[] = document[name];
      expect(records[0]!.id).toBe(strange);
      const removed = doAndUndo(document, planRemoval(document, name, strange));
      expect((removed[name] as readonly { id: string }[]).some(({ id }) => id === strange)).toBe(false);
      doAndUndo(document, { type: 'update', collection: name, id: strange, changes: Object.fromEntries([[strange, strange]]) });
      doAndUndo(removed, { type: 'add', collection: 'places', record: { id: name === 'places' ? strange : `${strange}‴` }, index: 0 });
    }
  });
});

it('everything at once stays apart, though it looks the same', () => {
  const ids = [...hostileStrings, 'E\u0301', 'É', 'ß', 'ss', 'İ', 'i̇'];
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: ids.map((id) => ({ id, name: id })),
    ties: ids.flatMap((source, i) => [{ id: source, source, target: ids[(i + 7) % ids.length]!, kind: 'cooperation' }]),
  });
  expect(new Set(document.actors.map(({ id }) => id)).size).toBe(ids.length);
  exercise(document);
});

it('any checked document can be analysed, written and read, whatever its shape', () => {
  fc.assert(fc.property(arbitraryDocument, (document) => exercise(document)), { numRuns: 60, seed: 20261121 });
});
