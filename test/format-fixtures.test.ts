// Files that other programs saved, or twins of what they save, become the map that is meant.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFiles, type ReadFiles } from '@allymap/formats';
import { describe, expect, it } from 'vitest';

const read = (...paths: readonly string[]): Promise<ReadFiles> => readFiles(paths.map((path) => ({ name: basename(path), content: new Uint8Array(readFileSync(join('test/fixtures/formats', path))) })));

async function said(...paths: readonly string[]): Promise<{ actors: string[]; ties: string[]; scores: string[] }> {
  const result = await read(...paths);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { actors, ties, assessments, positions } = result.document;
  return {
    actors: actors.map(({ name }) => name),
    ties: ties.map(({ source, target, directed, kind, strength, label }) => [source, directed === true ? '→' : '–', target, kind, ...(strength === undefined ? [] : [strength]), ...(label === undefined ? [] : [label])].join(' ')),
    scores: [...assessments, ...positions].map(({ actor, value }) => `${actor} ${value}`),
  };
}

it('reads workspaces of Gephi Lite', async () => {
  expect(await said('gephi-lite/graphology-directed.json')).toEqual({ actors: ['Savings bank', 'Clinic', 'École du canal'], ties: ['bank → clinic funding 2.5', 'bank → school unclear 1 books'], scores: [] });
  expect(await said('gephi-lite/graphology-undirected.json')).toEqual({ actors: ['Guild', 'Inn', 'Port', 'Alone'], ties: ['Guild – Inn conflict 1', 'Inn – Port unclear'], scores: ['Guild 5', 'Inn 3', 'Port 4', 'Alone 5'] });
});

it('reads tables that LibreOffice saved, whatever separates them', async () => {
  expect((await said('csv/libreoffice-comma.csv')).scores).toEqual(['Boat  owners and rowers 75', 'Mill 0.25']);
  expect(await said('csv/libreoffice-windows-1252.csv')).toEqual({ actors: ['Gemeinderat', 'Mühle'], ties: [], scores: ['Gemeinderat high', 'Mühle low', 'Gemeinderat 1', 'Mühle -1'] });
  expect((await said('csv/libreoffice-tab.tsv')).actors[0]).toBe('Town council');
});

it('reads a table of grants', async () => {
  expect((await said('csv/360giving-grants.csv')).ties).toEqual(['Mill Fund → Alder Canal Trust funding 4500 Canal walk', 'Mill Fund → Boat owners funding 900.5 Boats']);
});

describe('activity files', () => {
  it('of one currency have strengths', async () => {
    expect((await said('iati/activities-203.xml')).ties).toEqual(['XX-GOV-9 → XX-ORG-1 funding 1200.5 Disbursement', 'XX-ORG-1 → Boat owners funding 300 Disbursement']);
    expect((await said('iati/no-money.xml'))).toEqual({ actors: ['Tree Wardens', 'Village council'], ties: [], scores: [] });
  });

  it('of several currencies that are read together have none, and say so', async () => {
    const together = ['iati/activities-203.xml', 'iati/activities-201.xml'];
    expect((await said(...together)).ties).toEqual(['XX-GOV-9 → XX-ORG-1 funding Disbursement', 'XX-ORG-1 → Boat owners funding Disbursement', 'XX-ORG-2 → XX-ORG-1 funding Outgoing Commitment']);
    const result = await read(...together);
    expect(result.ok && result.remarks.filter(({ code }) => code === 'currencies-several').map(({ params }) => params['currencies'])).toEqual(['EUR, USD']);
  });
});
