// The questions in SQL of the guide are asked of maps that ship, and answered as the page says and as Allymap does.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adjacency, analyse, createSnapshot, degree, requireDocument, type Document } from '@allymap/core';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../packages/cli/src/index.ts';
import { testTerminal } from '../../packages/cli/src/test-terminal.ts';
import { startDuck, type Duck } from '../start-duck.ts';
import { codeBlocks, readPage, root } from './markdown.ts';

/** A question of the page: what makes it ready, and the answer that stands below it. */
interface Question {
  readonly sql: string;
  readonly answer?: string;
}

const blocks = codeBlocks(await readPage('docs/guide/beyond-one-machine.md'));
const questions = blocks.flatMap(({ info, code }, index): Question[] => {
  if (info !== 'sql') return [];
  const next = blocks[index + 1];
  return [{ sql: code, ...(next?.info === 'text result' ? { answer: next.code } : {}) }];
});
const maps = blocks.filter(({ info }) => info === 'sh').flatMap(({ code }) => [...code.matchAll(/convert (\S+) (\S+\.parquet)/g)].map(([, from, to]) => ({ from: from!, to: to! })));

let folder = '';
let duck: Duck;
const documents = new Map<string, Document>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-sql-'));
  for (const { from, to } of maps) {
    const terminal = testTerminal();
    expect(await main(['convert', fileURLToPath(new URL(from, root)), join(folder, to)], terminal), terminal.err()).toBe(0);
    documents.set(to.replace('.parquet', ''), requireDocument(JSON.parse(await readFile(new URL(from, root), 'utf8'))));
  }
  duck = await startDuck(folder);
});
afterAll(async () => {
  duck.end();
  await rm(folder, { recursive: true });
});

/** What is written goes into the folder too. */
const here = (sql: string): string => sql.replace(/\) TO '(\w+\.csv)'/g, (_whole, file: string) => `) TO '${join(folder, file)}'`);
const inLines = ({ names, rows }: { readonly names: readonly string[]; readonly rows: readonly (readonly unknown[])[] }): string => [names, ...rows].map((row) => `${row.join(' | ')}\n`).join('');

/** Every row of the question that has these words, whose views are those that stand before it. */
async function allRows(words: string): Promise<readonly (readonly unknown[])[]> {
  const at = questions.findIndex(({ sql }) => sql.includes(words));
  for (const { sql, answer } of questions.slice(0, at)) if (answer === undefined) await duck.ask(here(sql.replaceAll('CREATE VIEW', 'CREATE OR REPLACE VIEW')));
  return (await duck.ask(questions[at]!.sql.replace(/LIMIT \d+/, ''))).rows;
}

const nameOf = ({ name, shortName }: Document['actors'][number]): string => shortName ?? name;
const sorted = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe('SQL in the guide', () => {
  it('is answered as the page says', async () => {
    const answered = questions.filter(({ answer }) => answer !== undefined);
    expect(answered.length).toBe(6);
    for (const { sql, answer } of questions) {
      const found = await duck.ask(here(sql));
      if (answer !== undefined) expect(inLines(found), sql).toBe(answer);
    }
  });

  it('counts alliances as the document does', async () => {
    const { actors, alliances } = documents.get('portfolio')!;
    const expected = actors.map((actor) => [nameOf(actor), alliances.filter(({ members }) => members.some((member) => member.actor === actor.id)).length] as const).filter(([, count]) => count > 0);
    expect(sorted(await allRows('count(DISTINCT alliance) AS alliances\nFROM memberships'))).toEqual(sorted(expected));
  });

  it('finds the corridors that the document has', async () => {
    const { actors, alliances, places } = documents.get('portfolio')!;
    const counts = new Map<string, number>();
    for (const { members } of alliances) {
      const stands = members.flatMap(({ actor }) => (actors.find(({ id }) => id === actor)!.presence ?? []).map(({ place, side }) => ({ ...places.find(({ id }) => id === place)!, ...(side === undefined ? {} : { side }) })));
      const countries = (wanted: string): string[] => [...new Set(stands.flatMap(({ country, side }) => (side === wanted && country !== undefined ? [country] : [])))];
      for (const from of countries('origin')) for (const to of countries('destination')) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(20);
    expect(sorted(await allRows('AS destination'))).toEqual(sorted([...counts].map(([pair, count]) => [...pair.split(' '), count])));
  });

  it('counts the actors of each country as the analysis does', async () => {
    const { summary } = analyse(documents.get('portfolio')!, { metrics: [], methods: [] });
    expect(sorted(await allRows('SELECT country'))).toEqual(sorted(summary.countries.map(({ country, actors }) => [country, actors])));
  });

  it('gives the degree that Allymap gives', async () => {
    const document = documents.get('sri-lanka-49')!;
    const { scores } = degree.compute(createSnapshot(document));
    expect(sorted(await allRows('AS degree'))).toEqual(sorted(scores.map(({ actor, value }) => [nameOf(document.actors.find(({ id }) => id === actor)!), value])));
  });

  it('finds the shared neighbours that Allymap’s network has', async () => {
    const document = documents.get('sri-lanka-49')!;
    const { offsets, neighbors } = adjacency(createSnapshot(document));
    const neighborsOf = document.actors.map((_actor, index) => new Set(neighbors.subarray(offsets[index], offsets[index + 1])));
    const expected = document.actors.flatMap((one, a) =>
      document.actors.flatMap((other, b) => {
        const shared = [...neighborsOf[a]!].filter((neighbor) => neighborsOf[b]!.has(neighbor)).length;
        return one.id < other.id && !neighborsOf[a]!.has(b) && shared > 0 ? [[nameOf(one), nameOf(other), shared]] : [];
      }),
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(sorted(await allRows('AS shared'))).toEqual(sorted(expected));
  });

  it('writes tables for Neo4j with the heads that it reads, and every record', async () => {
    for (const { sql } of questions) if (sql.startsWith('COPY')) await duck.ask(here(sql));
    const document = documents.get('sri-lanka-49')!;
    const table = async (name: string): Promise<Record<string, string>[]> => Papa.parse<Record<string, string>>(await readFile(join(folder, name), 'utf8'), { header: true, skipEmptyLines: true }).data;
    const [actors, ties, memberships] = [await table('actors.csv'), await table('ties.csv'), await table('memberships.csv')];
    expect(actors.map((row) => [row['id:ID(Actor)'], row['name'], row[':LABEL']])).toEqual(document.actors.map(({ id, name }) => [id, name, 'Actor']));
    expect(ties.map((row) => [row[':START_ID(Actor)'], row[':END_ID(Actor)'], row[':TYPE']])).toEqual(document.ties.map(({ source, target, kind }) => [source, target, kind.toUpperCase().replaceAll('-', '_')]));
    expect((await table('alliances.csv')).map((row) => row['id:ID(Alliance)'])).toEqual(document.alliances.map(({ id }) => id));
    expect(memberships.map((row) => [row[':START_ID(Actor)'], row[':END_ID(Alliance)']])).toEqual(document.alliances.flatMap(({ id, members }) => members.map(({ actor }) => [actor, id])));
  });
});
