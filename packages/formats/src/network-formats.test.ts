// What holds for every format of another program that is read into sheets of actors and ties.
import { readdirSync, readFileSync } from 'node:fs';
import { requireDocument, type Document } from '@allymap/core';
import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../core/src/model/testing/arbitrary-document.ts';
import { hostileStrings } from '../../core/src/model/testing/hostile-strings.ts';
import { threeSixtyGiving } from './360giving/index.ts';
import { cytoscape } from './cytoscape/index.ts';
import { documentTables, type WrittenTable } from './document-tables.ts';
import type { FileFormat } from './file-format.ts';
import { gephiLite } from './gephi-lite/index.ts';
import { graphology } from './graphology/index.ts';
import { kumu } from './kumu/index.ts';
import { nodeLink } from './node-link/index.ts';
import { pajek } from './pajek/index.ts';
import type { SheetValue } from './sheet.ts';
import { beginningOf } from './testing/beginning-of.ts';
import { mutatedJson } from './testing/mutated-json.ts';
import { mutated } from './testing/mutated.ts';
import { shown } from './testing/read-fixture.ts';
import { ucinet } from './ucinet/index.ts';

const jsonFormats = [kumu, graphology, gephiLite, cytoscape, nodeLink, threeSixtyGiving];
const formats = [...jsonFormats, pajek, ucinet];

const prototypes = (): string => JSON.stringify([Object.prototype, Array.prototype, Map.prototype].map((prototype) => Reflect.ownKeys(prototype).map(String)));
let untouched = '';
beforeAll(() => {
  untouched = prototypes();
});
afterEach(() => {
  expect(prototypes()).toBe(untouched);
});

const fixtures = formats.flatMap((format) => {
  const folder = `test/fixtures/formats/${format.id}`;
  return readdirSync(folder).filter((name) => !/\.(?:md|clu)$/.test(name)).map((name) => ({ format, name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
});

it('is told from every other by its beginning', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(30);
  for (const { format, name, bytes } of fixtures) {
    const beginning = beginningOf(name, new TextDecoder().decode(bytes));
    expect(formats.filter(({ recognises }) => recognises(beginning)).map(({ id }) => id), name).toEqual([format.id]);
  }
  const own = beginningOf('map.json', '{"version":1,"cause":{"title":"T"},"actors":[{"id":"a"}],"nodes":[{"key":1}],"elements":[],"graphs":[]}');
  expect(formats.filter(({ recognises }) => recognises(own))).toEqual([]);
});

type Ids = readonly [actor: string, other: string, tie: string];

/** A file of each format with these ids, and an attribute that has the first of them for its name and its value. */
const filesWith: Record<string, (ids: Ids) => object> = {
  kumu: ([a, b, t]) => ({ elements: [{ id: a, label: b, [`x${a}`]: a }, { _id: b, attributes: { label: a } }], connections: [{ id: t, from: a, to: b, type: a }] }),
  graphology: ([a, b, t]) => ({
    options: {},
    nodes: [{ key: a, attributes: named(a, a) }, { key: b }],
    edges: [{ key: t, source: a, target: b, attributes: named(a, a) }],
  }),
  'gephi-lite': ([a, b, t]) => ({
    type: 'gephi-lite',
    graphDataset: { nodeData: named(a, named(a, a)), edgeData: named(t, named(a, a)), fullGraph: { nodes: [{ key: a }, { key: b }], edges: [{ key: t, source: a, target: b }] } },
  }),
  cytoscape: ([a, b, t]) => ({ elements: { nodes: [{ data: { ...named(a, a), id: a } }, { data: { id: b } }], edges: [{ data: { ...named(a, a), id: t, source: a, target: b } }] } }),
  '360giving': ([a, b, t]) => ({ grants: [{ ...named(`x${a}`, a), id: t, fundingOrganization: [{ ...named(`x${a}`, a), id: a }], recipientOrganization: [{ id: b }] }] }),
  'node-link': ([a, b, t]) => ({ nodes: [{ ...named(a, a), id: a }, { id: b }], links: [{ ...named(a, a), id: t, source: a, target: b }] }),
};

/** A file of each format with a node for each name, which is its id and the name of an attribute that no other node has. */
const fileOf: Record<string, (names: readonly string[]) => object> = {
  kumu: (names) => ({ elements: names.map((name) => ({ id: name, [name]: 1 })) }),
  graphology: (names) => ({ nodes: names.map((name) => ({ key: name, attributes: { [name]: 1 } })) }),
  'gephi-lite': (names) => ({ graphDataset: { nodeData: Object.fromEntries(names.map((name) => [name, { [name]: 1 }])), fullGraph: { nodes: names.map((key) => ({ key })) } } }),
  cytoscape: (names) => ({ elements: names.map((name) => ({ data: { id: name, [name]: 1 } })) }),
  '360giving': (names) => ({ grants: names.map((name) => ({ fundingOrganization: [{ id: name, [name]: 1 }] })) }),
  'node-link': (names) => ({ nodes: names.map((name) => ({ id: name, [name]: 1 })) }),
};

function named(name: string, value: unknown): object {
  return Object.fromEntries([[name, value]]);
}

const corpusOf = (format: FileFormat): Uint8Array[] => fixtures.filter((fixture) => fixture.format === format).map(({ bytes }) => bytes);

it.each(formats)('$id gives sheets or problems for any bytes, and never throws', async (format: FileFormat) => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...corpusOf(format)).chain(mutated), async (bytes) => {
      const result = await format.read!({ name: 'f', content: bytes });
      expect(result.ok || result.problems.length > 0).toBe(true);
      format.recognises(beginningOf('f', new TextDecoder().decode(bytes)));
    }),
    { numRuns: 1_000, seed: 20261201 },
  );
});

// Formats in lines cannot hold every sign in a name: none has a line break or a quotation mark in it, a lone surrogate is no text.
const inLines = hostileStrings.filter((id) => !/[\n\r"]/.test(id) && !/\p{Surrogate}/u.test(id) && !id.startsWith('\uFEFF'));

it.each(inLines.map((id, index) => [index, id] as const))('Pajek and UCINET keep hostile name %i', async (_index, id) => {
  const net = shown(await pajek.read!({ name: 'f.net', content: `*Vertices 2\n1 "${id}" kind "${id}"\n2 "b"\n*Arcs\n1 2 1 l "${id}"\n` }));
  expect([net.actors[0], net.ties[0]]).toEqual([{ id: '1', label: id, kind: id }, { source: '1', target: '2', directed: true, label: id }]);
  const dl = shown(await ucinet.read!({ name: 'f.dl', content: `dl n=2 nm=2 labels: "${id}" "b" matrix labels: "${id}" "c" format=edgelist1 data:\n1 2\n!\n2 1` }));
  expect([dl.actors[0], dl.ties[0]]).toEqual([{ id: '1', label: id }, { source: '1', target: '2', directed: true, relation: id }]);
  const embedded = shown(await ucinet.read!({ name: 'f.dl', content: `dl n=2 labels embedded format=edgelist1 data:\n"${id}" "b b"` }));
  expect(embedded.actors).toEqual([{ id: '1', label: id }, { id: '2', label: 'b b' }]);
});

describe.each(jsonFormats)('$id', (format: FileFormat) => {
  it.each(hostileStrings.map((id, index) => [index, id] as const))('keeps hostile id %i in every place', async (_index, id) => {
    const others: Ids[] = [[id, 'b', 't'], ['a', id, 't'], ['a', 'b', id]];
    for (const ids of others) {
      const [actor, other, tie] = ids;
      const read = await format.read!({ name: 'f.json', content: JSON.stringify(filesWith[format.id]!(ids)) });
      const { actors, ties } = shown(read);
      expect(actors.map((row) => row['id'])).toEqual([actor, other]);
      expect(ties.map((row) => [row['id'], row['source'], row['target']])).toEqual([[tie, actor, other]]);
      if (!read.ok || !('sheets' in read)) throw new Error('no sheets');
      // The attribute is there, under its own name or as `id (attribute)`.
      expect(read.sheets.every(({ rows }) => rows[1]!.filter((value) => value === actor).length >= 2)).toBe(true);
    }
  });

  const corpus = corpusOf(format);

  it('gives sheets or problems for any JSON, and never throws', async () => {
    let read = 0;
    const values = corpus.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...values).chain(mutatedJson), async (value) => {
        const result = await format.read!({ name: 'f.json', content: JSON.stringify(value) });
        if (result.ok) read++;
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000, seed: 20261203 },
    );
    expect(read).toBeGreaterThan(700);
  });

  it('refuses JSON that is too deep, and any other value, with what is missing', async () => {
    for (const content of ['['.repeat(100_000), '{"a":'.repeat(70) + '1' + '}'.repeat(70), 'null', '1', '"x"', '{}', '', '\uFEFF{}', '{"nodes":{},"elements":7,"graphDataset":[]}']) {
      expect(await format.read!({ name: 'f.json', content }), content.slice(0, 20)).toMatchObject({ ok: false });
    }
  });

  it('refuses more attributes than there is room for', async () => {
    const names = Array.from({ length: 6_000 }, (_none, index) => `k${index}`);
    const content = JSON.stringify(fileOf[format.id]!(names));
    expect(await format.read!({ name: 'f.json', content })).toMatchObject({ ok: false, problems: [{ code: 'too-many-columns', params: { rows: 6_000 } }] });
  });
});

describe.each([
  // What each calls the fields of actors and of ties; Kumu has no yes and no.
  { format: kumu, actors: { name: 'label', kind: 'type' }, ties: { kind: 'type', from: 'since' }, truth: (value: boolean) => (value ? 'yes' : 'no') },
  { format: graphology, actors: { name: 'label' }, ties: {}, truth: (value: boolean) => value },
])('$format.id, written and read', ({ format, actors, ties, truth }) => {
  const expected = ({ columns, rows }: WrittenTable, names: Readonly<Record<string, string>>, directed: boolean): (readonly (readonly [string, SheetValue])[])[] =>
    rows.map((row) => {
      const cells = row.flatMap((value, index): [string, SheetValue][] => {
        const { title } = columns[index]!;
        if (value === undefined || value === null || (directed && title === 'directed')) return [];
        return [[Object.hasOwn(names, title) ? names[title]! : title, typeof value === 'boolean' ? truth(value) : value]];
      });
      return cells.sort(byTitle);
    });
  const byTitle = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);
  const reserved = /^(?:_id|label|type|element type|connection type|from|to|direction|since|attributes|tie id|yes|no|on|off|true|false|x|y|size|name|id)$/i;

  const check = async (document: Document): Promise<void> => {
    const [file] = await format.write!(document, 'map');
    const read = await format.read!(file!);
    if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
    const tables = documentTables(document);
    const found = (holds: 'actors' | 'ties') =>
      read.sheets.filter((sheet) => sheet.holds === holds).flatMap(({ rows: [titles = [], ...rows] }) =>
        rows.map((row) => row.flatMap((value, index): [string, SheetValue][] => (value === null || (holds === 'ties' && titles[index] === 'directed') ? [] : [[String(titles[index]), value]])).sort(byTitle)),
      );
    expect(found('actors')).toEqual(expected(tables.actors, actors, false));
    expect(found('ties')).toEqual(expected(tables.ties, ties, true));
    const directed = read.sheets.filter(({ holds }) => holds === 'ties').flatMap(({ rows: [titles = [], ...rows] }) => rows.map((row) => row[titles.indexOf('directed')]));
    expect(directed).toEqual(document.ties.map((tie) => tie.directed === true));
  };

  it('keeps all that tables of actors and ties hold, of any document', async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const others = [...document.actors, ...document.ties].flatMap((record) => Object.keys(record));
        const folded = new Set(others.map((name) => name.toLowerCase()));
        // Names that mean something to the program, or differ in capitals only, get another name; other tests say which.
        if (folded.size < new Set(others).size || others.some((name) => reserved.test(name) && !['id', 'name', 'label', 'from'].includes(name))) return;
        checked++;
        await check(document);
      }),
      { numRuns: 300, seed: 20261202 },
    );
    expect(checked).toBeGreaterThan(200);
  });

  it.each(hostileStrings.map((id, index) => [index, id] as const))('keeps hostile id %i, as the name of a field too', async (_index, id) => {
    const field = id !== '' && id === id.trim() && !reserved.test(id) ? named(id, id) : {};
    await check(requireDocument({
      version: 1,
      cause: { title: id },
      actors: [{ ...field, id, name: id }, { id: `${id}2`, name: 'B' }],
      ties: [{ ...field, id, source: id, target: `${id}2`, kind: 'funding', label: id }],
    }));
  });
});
