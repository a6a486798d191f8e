import { readFileSync } from 'node:fs';
import { readDocument, serialiseDocument, type Document } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { importPortfolio, tableNames } from './portfolio/import-portfolio.mjs';

const readText = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

interface Entry {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

const entries = JSON.parse(readText('index.json')) as readonly Entry[];
/** Coded from the texts that the README names; the other two are not, and have tests of their own. */
const coded = entries.filter(({ file }) => !['return-fund.allymap.json', 'car-emissions.allymap.json'].includes(file));
const cases = coded.filter(({ file }) => file !== 'portfolio.allymap.json');

function readMap(file: string): Document {
  const result = readDocument(readText(file));
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems, null, 2)}`);
  return result.document;
}

const tables = new Map(tableNames.map((table) => [table, readText(`portfolio/${table}.csv`)]));

/** Reads CSV without the importer's parser: a cell is quoted, with doubled quotation marks inside, or free of commas. */
function readCells(table: string): string[][] {
  const lines = tables.get(table)!.trimEnd().split('\n').slice(1);
  return lines.map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!));
}

/** Every object below a value, with the value itself. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const item of Object.values(value)) yield* objectsIn(item);
}

describe.each(entries)('$file', ({ file, title }) => {
  const document = readMap(file);

  it('is written as the library writes it, under the title that the index gives', () => {
    expect(serialiseDocument(document)).toBe(readText(file));
    expect(document.title).toBe(title);
  });

  it('gives a reason for every judgement and a place in a source for every statement', () => {
    const evidence = [...objectsIn(document)].filter(({ basis }) => basis !== undefined);
    expect(evidence.length).toBeGreaterThan(coded.some((one) => one.file === file) ? 100 : 3 * document.actors.length);
    for (const item of evidence) {
      if (item.basis === 'judged') expect(String(item.reason).length, JSON.stringify(item)).toBeGreaterThan(20);
      else expect(item.citations, JSON.stringify(item)).not.toHaveLength(0);
    }
  });

  it('names fields in its evidence that the record has', () => {
    for (const record of objectsIn(document)) {
      for (const item of (record.evidence ?? []) as { about?: string[] }[]) {
        for (const field of item.about ?? []) expect(record, JSON.stringify(item)).toHaveProperty(field);
      }
    }
  });

  it('cites boxes, chapters and projects that exist', () => {
    const projects = new Set(readCells('jmdi-projects').map(([project]) => project));
    const locators = [...objectsIn(document)].filter(({ source, locator }) => source === 'handbook' && locator !== undefined).map(({ locator }) => String(locator));
    for (const locator of locators) {
      const [, box, chapter, project] = /^(?:Text box (\d+)|(?:Chapter|Section) (\d)(?:\.\d.*)?|Annex, (.+)|Introduction)$/.exec(locator) ?? expect.fail(locator);
      if (box !== undefined) expect(Number(box), locator).toBeLessThanOrEqual(23);
      if (chapter !== undefined) expect(Number(chapter), locator).toBeLessThanOrEqual(8);
      if (project !== undefined) expect(projects, locator).toContain(project);
    }
  });
});

it('opens on the case that was made for teaching', () => {
  expect(entries[0]!.file).toBe('return-fund.allymap.json');
  expect(new Set(entries.map(({ file }) => file)).size).toBe(coded.length + 2);
});

describe.each(cases)('the case $file', ({ file }) => {
  const document = readMap(file);

  it('rests every record on evidence, and tells statements and judgements apart', () => {
    const { actors, ties, alliances, objectives, positions, influences, assessments, offers, needs, reaches, capacityTransfers, threats, participations, engagements, engagementLevels, engagementSteps, activities } = document;
    const records = [actors, ties, alliances, objectives, positions, influences, assessments, offers, needs, reaches, capacityTransfers, threats, participations, engagements, engagementLevels, engagementSteps, activities].flat();
    for (const { id, evidence } of records) expect(evidence ?? [], id).not.toHaveLength(0);
    for (const { evidence } of [...positions, ...influences, ...assessments]) expect(evidence!.every(({ basis }) => basis === 'judged')).toBe(true);
    expect(actors.filter(({ evidence }) => evidence!.some(({ basis }) => basis === 'stated'))).toHaveLength(actors.length);
  });

  it('holds what a case must hold', () => {
    const roles = new Set(document.actors.map(({ role }) => role));
    expect([...roles]).toEqual(expect.arrayContaining(['partner', 'stakeholder', 'strategic-ally', 'beneficiary']));
    expect(document.actors.length).toBeGreaterThanOrEqual(10);
    expect(document.actors.length).toBeLessThanOrEqual(20);
    expect(new Set(document.ties.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
    expect(document.objectives).toHaveLength(3);
    expect(document.cause.requirements!.length).toBeGreaterThan(5);
    for (const threat of document.threats) expect(threat.responses, threat.id).not.toHaveLength(0);
    for (const list of [document.offers, document.needs, document.capacityTransfers, document.threats]) expect(list).not.toHaveLength(0);
  });

  it('leaves unknown what the text does not tell', () => {
    expect(document.assessments.some(({ value }) => value === null)).toBe(true);
    expect(document.positions.some(({ value }) => value === null)).toBe(true);
  });

  it('ties every actor to another', () => {
    const tied = new Set(document.ties.flatMap(({ source, target }) => [source, target]));
    expect(document.actors.filter(({ id }) => !tied.has(id))).toEqual([]);
  });
});

describe('what the cases tell', () => {
  it('Sri Lanka-49: the Central Bank alone can stop the cards, and has not taken sides', () => {
    const { actors, positions, assessments } = readMap('sri-lanka-49.allymap.json');
    expect(actors.filter(({ veto }) => veto === true).map(({ id }) => id)).toEqual(['central-bank']);
    expect(positions.find(({ actor, objective }) => actor === 'central-bank' && objective === 'cards')!.value).toBe(0);
    const decisive = assessments.filter(({ criterion, value, objective }) => criterion === 'decision' && value === 5 && objective === undefined);
    expect(decisive.map(({ actor }) => actor)).toEqual(['central-bank']);
  });

  it('Batangas-Rome: nobody was against it, nothing was signed, and it failed', () => {
    const { positions, alliances, threats, ties } = readMap('batangas-rome.allymap.json');
    const known = positions.filter(({ objective, value }) => objective === 'memorandum' && value !== null);
    expect(known.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1]);
    expect(alliances.find(({ id }) => id === 'twinning')).toMatchObject({ status: 'failed', formality: { signed: false } });
    expect(threats.every(({ occurred }) => occurred === true)).toBe(true);
    expect(ties.filter(({ kind }) => kind === 'interrupted').map(({ id }) => id)).toContain('province-batangas – province-rome: interrupted');
  });
});

describe('the portfolio', () => {
  const document = readMap('portfolio.allymap.json');
  const seats = readCells('jmdi-partners');
  const projects = readCells('jmdi-projects');

  it('is what the importer writes from the tables', () => {
    expect(serialiseDocument(importPortfolio(tables))).toBe(readText('portfolio.allymap.json'));
  });

  it('holds 51 projects, 119 organisations, 30 countries and 123 seats, those of the tables', () => {
    expect([projects.length, new Set(seats.map(([, partner]) => partner)).size, seats.length]).toEqual([51, 119, 123]);
    expect(document.alliances.map(({ id, label }) => [id, label])).toEqual(projects.map(([project, title]) => [project, title]));
    expect(new Set(document.actors.map(({ name }) => name))).toEqual(new Set(seats.map(([, partner]) => partner)));
    expect(document.alliances.flatMap(({ id, members }) => members.map(({ actor }) => [id, actor]))).toEqual(seats.map(([project, partner]) => [project, partner]));
    const countries = new Set(projects.flatMap(([, , list]) => list!.split(';')));
    expect(countries.size).toBe(30);
    expect(new Set(document.places.map(({ country }) => country))).toEqual(countries);
    expect(new Set(document.actors.flatMap(({ presence }) => presence!.map(({ place }) => place)))).toEqual(countries);
  });

  it('has one tie of strength 1 per pair of partners and project', () => {
    const pairs = document.alliances.map(({ members }) => (members.length * (members.length - 1)) / 2);
    expect(document.ties).toHaveLength(pairs.reduce((sum, count) => sum + count, 0));
    for (const { alliance, source, target, strength } of document.ties) {
      expect(document.alliances.find(({ id }) => id === alliance)!.members.map(({ actor }) => actor)).toEqual(expect.arrayContaining([source, target]));
      expect(strength).toBe(1);
    }
  });

  it('names no country: the reader’s language does', () => {
    expect(document.places.every(({ label }) => label === undefined)).toBe(true);
  });
});

describe('importPortfolio refuses', () => {
  const withChange = (table: string, change: (text: string) => string): (() => Document) => {
    const text = change(tables.get(table)!);
    expect(text).not.toBe(tables.get(table));
    return () => importPortfolio(new Map([...tables, [table, text]]));
  };
  const append = (row: string) => (text: string) => `${text}${row}\n`;

  it.each([
    ['a row with a cell too few', 'jmdi-partners', append('Algeria-1,Somebody,DZ'), 'jmdi-partners.csv, row 125: 3 cells where 4 are expected'],
    ['a comma that is not quoted', 'jmdi-partners', append('Algeria-1,Somebody, Ltd.,DZ,ngo'), 'jmdi-partners.csv, row 125: 5 cells where 4 are expected'],
    ['an empty cell', 'jmdi-partners', append('Algeria-1,,DZ,ngo'), 'jmdi-partners.csv, row 125: the cell partner is empty'],
    ['an open quotation mark', 'jmdi-partners', append('Algeria-1,"Somebody,DZ,ngo'), /^jmdi-partners\.csv, row 125: .*quot/i],
    ['other columns', 'jmdi-projects', (text: string) => text.replace('countries', 'country'), 'jmdi-projects.csv, row 1: the columns must be'],
    ['a seat in no project', 'jmdi-partners', append('Algeria-5,Somebody,DZ,ngo'), 'row 125: there is no project Algeria-5'],
    ['the same seat twice', 'jmdi-partners', append('Algeria-1,Touiza Solidarité,FR,migrant-association'), 'row 125: Touiza Solidarité has a seat in Algeria-1 already'],
    ['two codings of one organisation', 'jmdi-partners', append('Algeria-2,Touiza Solidarité,DZ,migrant-association'), 'row 125: Touiza Solidarité is coded otherwise in row 3'],
    ['an unknown kind', 'jmdi-partners', append('Algeria-1,Somebody,DZ,wizard'), 'row 125: the kind wizard is not in kinds.csv'],
    ['a country that no project lists', 'jmdi-partners', append('Algeria-1,Somebody,AQ,ngo'), 'row 125: no project lists the country AQ'],
    ['a country that is no code', 'jmdi-projects', (text: string) => text.replace('DZ;FR', 'Algeria;FR'), 'jmdi-projects.csv, row 2: Algeria is not an ISO 3166-1 code'],
    ['a project without partners', 'jmdi-projects', append('Algeria-52,Alone,DZ;FR'), 'jmdi-projects.csv, row 53: Algeria-52 has fewer than two partners'],
    ['a project twice', 'jmdi-projects', append('Algeria-1,Again,DZ;FR'), 'jmdi-projects.csv, row 53: Algeria-1 stands in row 2 already'],
    ['an alias of nobody', 'aliases', append('Nobody,No one,handbook,Text box 1,They are the same.'), 'aliases.csv, row 22: there is no Nobody'],
    ['an alias that is another organisation', 'aliases', append('AGAR Yearegawian Erdata Mescha Mehaber,Sankofa Foundation,handbook,Text box 1,No.'), 'Sankofa Foundation is the name of another organisation'],
    ['a correction of what is no longer so', 'corrections', (text: string) => text.replace(',country,LK,', ',country,IN,'), 'is LK, not IN. Remove the correction'],
  ])('%s', (_what, table, change, message) => {
    expect(withChange(table, change)).toThrow(message);
  });

  it('nothing that an organisation may be called', () => {
    const rows = ['__proto__', 'constructor', '<b>', '=1+1'].map((name) => `Algeria-1,${name},DZ,ngo\n`).join('');
    const names = withChange('jmdi-partners', (text) => text + rows)().actors.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['__proto__', 'constructor', '<b>', '=1+1']));
  });
});
