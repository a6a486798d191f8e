// Parquet is read back by DuckDB, a reader that has nothing of ours: every table is what the document holds.
import { mkdir, mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionNames, requireDocument, type Document } from '@allymap/core';
import { lossesOf, parquet } from '@allymap/formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../packages/core/src/model/testing/arbitrary-document.ts';
import { hostileStrings } from '../packages/core/src/model/testing/hostile-strings.ts';
import { startDuck, type Duck } from './start-duck.ts';

let folder = '';
let duck: Duck;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-parquet-'));
  duck = await startDuck(folder);
});
afterAll(async () => {
  duck.end();
  await rm(folder, { recursive: true });
});

let count = 0;
/** Writes a document into a folder of its own, piece by piece. */
async function write(document: Document): Promise<string> {
  const name = String(++count);
  await mkdir(join(folder, name));
  for (const file of await parquet.writePieces!(document, 'map')) {
    const handle = await open(join(folder, name, file.name), 'wx');
    for (const piece of file.pieces) await handle.appendFile(piece);
    await handle.close();
  }
  return name;
}

type Row = ReadonlyMap<string, unknown>;

/** The rows of a table, without what is NULL. */
async function rowsOf(table: string): Promise<Row[]> {
  const { names, rows } = await duck.ask(`FROM '${table}.parquet'`);
  return rows.map((row) => new Map(row.flatMap((value, index): [string, unknown][] => (value === null ? [] : [[names[index]!, value]]))));
}

const typesOf = async (table: string) => new Map((await duck.ask(`DESCRIBE FROM '${table}.parquet'`)).rows.map(([name, type]) => [String(name), String(type)]));

/** Text as UTF-8 holds it, and as DuckDB's client for Node decodes it: without a byte order mark, which is in the file all the same. */
const asUtf8 = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/^\uFEFF/, '');
/** A name of a field as a column has it. */
const asName = (field: string): string => field.replace(/[\p{Surrogate}\p{Cc}]/gu, '\uFFFD');
const isText = (value: unknown): value is string => typeof value === 'string';

/** What a record should be as a row, whose names are those of the columns; a nested value is compared as JSON reads it. */
function expectRow(row: Row, record: object, isTie: boolean): void {
  const names = [...row.keys()];
  const seen = new Set<string>();
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined || value === null) continue;
    // Two fields may come to the same name; the later one has another column then.
    const free = names.filter((name) => !seen.has(name));
    const column = free.find((name) => name === asName(field)) ?? free.find((name) => name.replace(/(?: \(attribute\))+$/, '') === asName(field)) ?? `${field}Level`;
    seen.add(column);
    const found = row.get(column);
    if (isText(value) && found === asUtf8(value)) continue;
    if (typeof value === 'object' && isText(found)) expect(JSON.parse(found)).toEqual(JSON.parse(asUtf8(JSON.stringify(value))));
    else if (isText(value) || (isText(found) && !isText(value))) expect(JSON.parse(String(found))).toEqual(value);
    else expect(found).toEqual(Array.isArray(value) ? value.map((item) => asUtf8(String(item))) : value);
  }
  if (isTie && !seen.has('directed')) {
    expect(row.get('directed')).toBe(false);
    seen.add('directed');
  }
  expect(names.filter((name) => !seen.has(name))).toEqual([]);
}

/** Reads a document's files and compares them with it, every collection. */
async function expectTables(document: Document): Promise<void> {
  const at = await write(document);
  const filled = collectionNames.filter((name) => document[name].length > 0 || name === 'actors' || name === 'ties');
  expect((await readdir(join(folder, at))).sort()).toEqual([...filled, 'memberships', 'presences'].map((name) => `${name}.parquet`).sort());
  for (const name of filled) {
    const rows = await rowsOf(`${at}/${name}`);
    expect(rows.length).toBe(document[name].length);
    rows.forEach((row, index) => expectRow(row, document[name][index]!, name === 'ties'));
  }
  const members = document.alliances.flatMap(({ id, label, form, members: all }) => all.map(({ actor, part, stages }) => ({ alliance: id, label, form, actor, part, stages })));
  (await rowsOf(`${at}/memberships`)).forEach((row, index) => expectRow(row, members[index]!, false));
  const places = new Map(document.places.map((place) => [place.id, place]));
  const presences = document.actors.flatMap(({ id, presence = [] }) =>
    presence.map(({ place, side }) => ({ actor: id, place, label: places.get(place)!.label, country: places.get(place)!.country, side: side ?? places.get(place)!.side })),
  );
  const found = await rowsOf(`${at}/presences`);
  expect(found.length).toBe(presences.length);
  found.forEach((row, index) => expectRow(row, presences[index]!, false));
  const [[about] = []] = (await duck.ask(`SELECT decode(value) FROM parquet_kv_metadata('${at}/ties.parquet') WHERE decode(key) = 'allymap'`)).rows;
  expect(JSON.parse(String(about))).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(document).filter(([field]) => !(collectionNames as readonly string[]).includes(field))))));
}

describe('Parquet', () => {
  it.each(['portfolio', 'batangas-rome', 'sri-lanka-49', 'nigeria-40', 'egypt-11', 'return-fund', 'car-emissions'])('holds the map %s', async (map) => {
    await expectTables(requireDocument(JSON.parse(await readFile(new URL(`../examples/maps/${map}.allymap.json`, import.meta.url), 'utf8'))));
  });

  it('holds any document', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDocument, expectTables), { numRuns: 25, seed: 20261130 });
  });

  it('gives every column a type, used or not', async () => {
    const at = await write(requireDocument({
      version: 1,
      cause: { title: 'T' },
      actors: [{ id: 'a', name: 'A', founded: 1999, member: true, tags: ['x'], mixed: 1 }, { id: 'b', name: 'B', mixed: 'one' }],
      objectives: [{ id: 'o', label: 'O' }],
      positions: [{ id: 'p', actor: 'a', objective: 'o', value: 1 }, { id: 'q', actor: 'b', objective: 'o', value: 'high', scale: 'low-medium-high' }],
    }));
    const actors = await typesOf(`${at}/actors`);
    expect(['id', 'aliases', 'veto', 'evidence', 'founded', 'member', 'tags', 'mixed'].map((name) => actors.get(name))).toEqual(['VARCHAR', 'VARCHAR[]', 'BOOLEAN', 'VARCHAR', 'DOUBLE', 'BOOLEAN', 'VARCHAR[]', 'VARCHAR']);
    const ties = await typesOf(`${at}/ties`);
    expect(['source', 'directed', 'strength', 'trust', 'from'].map((name) => ties.get(name))).toEqual(['VARCHAR', 'BOOLEAN', 'DOUBLE', 'DOUBLE', 'VARCHAR']);
    const positions = await duck.ask(`SELECT value, valueLevel, salience FROM '${at}/positions.parquet'`);
    expect(positions.rows).toEqual([[1, null, null], [null, 'high', null]]);
    expect((await duck.ask(`FROM '${at}/ties.parquet'`)).rows).toEqual([]);
  });

  it('has NULL for what is unknown, and neither 0 nor an empty text, which stay what they are; what nests is JSON', async () => {
    const at = await write(requireDocument({
      version: 1,
      cause: { title: 'T' },
      sources: [{ id: 's', title: 'S' }],
      actors: [{ id: 'a', name: '', veto: null, aliases: [], evidence: [{ basis: 'stated', citations: [{ source: 's' }] }] }, { id: 'b', name: 'B', veto: false }],
      ties: [{ id: 's', source: 'a', target: 'b', kind: 'funding', strength: null }, { id: 't', source: 'a', target: 'b', kind: 'funding', strength: 0, label: '', directed: true }],
    }));
    expect((await duck.ask(`SELECT name, veto, aliases FROM '${at}/actors.parquet'`)).rows).toEqual([['', null, []], ['B', false, null]]);
    expect((await duck.ask(`SELECT evidence->>'$[0].basis', evidence->>'$[0].citations[0].source' FROM '${at}/actors.parquet'`)).rows).toEqual([['stated', 's'], [null, null]]);
    expect((await duck.ask(`SELECT strength, label, directed FROM '${at}/ties.parquet'`)).rows).toEqual([[null, null, false], [0, '', true]]);
  });

  it('says that it does not tell what is known to be unknown from what was never said, and loses nothing else', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'T' },
      actors: [{ id: 'a', name: 'A', veto: null, aliases: ['x'] }],
      objectives: [{ id: 'o', label: 'O' }],
      positions: [{ id: 'p', actor: 'a', objective: 'o', value: null, salience: null }],
    });
    expect(lossesOf(document, parquet.keeps!)).toEqual([
      { of: 'unknown', collection: 'actors', field: 'veto', count: 1 },
      { of: 'unknown', collection: 'positions', field: 'salience', count: 1 },
    ]);
  });

  it('keeps hostile texts as ids, as values and as names of fields, each apart', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const texts = hostileStrings.filter((text) => !/\p{Surrogate}/u.test(text));
    await expectTables(requireDocument({
      version: 1,
      cause: { title: 'T' },
      actors: texts.map((text) => ({ ...Object.fromEntries([[text, text], [text.toUpperCase(), 'B']]), id: text, name: text })),
      ties: texts.map((text) => ({ id: text, source: text, target: texts[0]!, kind: 'funding' })),
    }));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    const marked = await write(requireDocument({ version: 1, cause: { title: 'T' }, actors: [{ id: '\uFEFF', name: '\uFEFFA' }] }));
    expect((await duck.ask(`SELECT hex(id), hex(name) FROM '${marked}/actors.parquet'`)).rows).toEqual([['EFBBBF', 'EFBBBF41']]);
  });

  it('writes many rows in groups, and long ones too', async () => {
    const text = 'x'.repeat(1 << 20);
    const at = await write(requireDocument({
      version: 1,
      cause: { title: 'T' },
      actors: Array.from({ length: 40 }, (_none, index) => ({ id: String(index), name: text })),
      ties: Array.from({ length: 100_001 }, (_none, index) => ({ id: String(index), source: String(index % 40), target: '0', kind: 'funding' })),
    }));
    const groups = async (table: string) => (await duck.ask(`SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('${at}/${table}.parquet') ORDER BY 1`)).rows;
    expect(await groups('ties')).toEqual([[0, 50_000], [1, 50_000], [2, 1]]);
    expect(await groups('actors')).toEqual([[0, 32], [1, 8]]);
    expect((await duck.ask(`SELECT count(*), count(DISTINCT id), sum(id::INTEGER)::DOUBLE FROM '${at}/ties.parquet'`)).rows).toEqual([[100_001, 100_001, 5_000_050_000]]);
  });
});
