// Whatever the command line says, it says in the reader's language: no word of English that is not in the input.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseOptionFields, MethodId, methods, MetricId, metrics, type OptionField, redactionChoices } from '@allymap/core';
import { documentJsonSchema } from '@allymap/core/schemas';
import { columnTargets, formats } from '@allymap/formats';
import { languages } from '@allymap/locales';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../packages/cli/src/commands/index.ts';
import { main } from '../packages/cli/src/index.ts';
import { testTerminal } from '../packages/cli/src/test-terminal.ts';
import { catalogues } from '../packages/locales/src/catalogues.fixture.ts';
import { fillEveryField } from './hostile/every-field.ts';

const others = languages.filter(({ tag }) => tag !== 'en');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
const spokenIn = (tag: (typeof languages)[number]['tag']): Set<string> => new Set(Object.values(catalogues[tag]).flatMap((texts) => Object.values(texts).flatMap(wordsOf)));

/** Names of fields and values, which a document or a mapping has in English whatever the language; what a field is described with are texts. Formats have names of their own. */
const format = new Set(wordsOf(JSON.stringify([documentJsonSchema(), columnTargets('actors'), formats.map(({ id, name }) => [id, name])], (key, value: unknown) => (key === 'description' && typeof value === 'string' ? undefined : value))));

/** What a reader types, or reads in a file, whatever the language. */
const ids = new RegExp(`(?<![\\w-])(?:${['all', 'text', 'json', 'markdown', 'html', 'Windows-1252', ...redactionChoices, ...MethodId.options, ...MetricId.options].join('|')})(?![\\w-])`, 'g');

const { shared, own: ofMethods } = analyseOptionFields();
const options = [...shared, ...[...ofMethods.values()].flat()];
const wordsIn = (values: OptionField['values']): string[] => values.flatMap((value) => (value.type === 'word' ? value.words : value.type === 'list' ? wordsIn(value.items) : []));
/** Options, their values and the command that has options of its own, which a reader types in English whatever the language. */
const typed = new Set(wordsOf(JSON.stringify(['compare', ...options.map(({ name, default: standard, values }) => [name, standard, wordsIn(values), true, false, null])])));

let folder = '';
const files = new Map<string, string>();
const limit = 'zzz';
/** Documents and tables with what can be wrong with them; of made-up words, so that none is mistaken for one that is said. */
const inputs: Record<string, string> = {
  'fine.json': JSON.stringify({ version: 1, title: limit, cause: { title: limit }, actors: [{ id: 'aq', name: 'Aq' }] }),
  'early.json': JSON.stringify({ version: 1, date: '2019', cause: { title: limit } }),
  'late.json': JSON.stringify({ version: 1, date: '2021', cause: { title: limit } }),
  'not.json': '{"version": 1; }',
  'cut.json': '{"version": 1,',
  'list.json': '[]',
  'new.json': '{"version": 2}',
  'old.json': '{"version": "x"}',
  'none.json': '{}',
  'deep.json': `{"version": 1, "cause": {"title": "x", "zz": ${'['.repeat(70)}${']'.repeat(70)}}}`,
  'many.json': JSON.stringify({ version: 1, cause: { title: 'x' }, actors: Array.from({ length: 100_001 }, () => 0) }),
  'thousand.json': JSON.stringify({ version: 1, cause: { title: 'x' }, actors: Array.from({ length: 1_200 }, () => ({})) }),
  'wrong.json': JSON.stringify({
    version: 1, date: 'zz', cause: { title: 3 }, title: null,
    scales: [{ id: 'qq', kind: 'levels', levels: [] }, { id: 'q', kind: 'numeric', min: 5, max: 1 }, { id: 'z', kind: 'zz' }],
    places: [{ id: 'p', country: 'zzz', coordinates: { latitude: 900, longitude: -900 } }],
    actors: [{ id: 'aq', name: 'Aq', role: 'zz', veto: 'zz' }, { id: 'aq', name: 'Bq', aliases: {} }],
    ties: [{ id: 't', source: 'aq', target: 'ap', kind: 'zz', strength: -1, trust: 3, from: 'zz' }],
    objectives: [{ id: 'o', label: 'Oq', weight: -2 }],
  }),
  'references.json': JSON.stringify({
    version: 1, cause: { title: 'x' }, actors: [{ id: 'aaqqz', name: 'Aq' }, { id: 'aaqqz', name: 'Bq' }], ties: [{ id: 't', source: 'aaqqz', target: 'aaqqy', kind: 'contract' }, { id: 'u', source: 'qrst', target: 'aaqqz', kind: 'contract' }],
    objectives: [{ id: 'o', label: 'Oq' }], positions: [{ id: 'p', actor: 'aaqqz', objective: 'o', value: 7 }], scales: [{ id: 's', kind: 'numeric', min: 5, max: 1 }],
  }),
  'remarks.json': '{"version": 1, "cause": {"title": "x", "title": "y"}, "zzs": [1], "actors": [{"id": "a", "name": "\uFFFD", "infuence": 3, "rank": 12345678901234567890, "zz": -0, "zy": {"2": 1, "1": 2}, "influenc": "high"}]}',
  'open.csv': 'source,target\n"a,b\n',
  'quote.csv': 'source,target\n"a"b,c\n',
  'no.csv': 'qq,zz\n1,2\n',
  'twice.csv': 'name,name\nq,z\n',
  'reserved.csv': 'name,evidence\nq,z\n',
  'wide.csv': 'name,role\nq,partner,z\n',
  'values.csv': 'name,veto,role\nq,zz,zz\n',
  'numbers.csv': 'source,target,strength,directed\na,b,zz,zz\n',
  'kolumns.csv': 'name,influence,qq\nq,high,z\n',
  'empty.csv': '',
};

/** Error codes and names of systems, a field whose name the schema's own words hide, and what is given. */
const given = new Set(['enoent', 'eaddrnotavail', 'windows', 'description', 'qqq', 'absent', ...Object.entries(inputs).flat().flatMap(wordsOf)]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qz-'));
  for (const [name, content] of Object.entries(inputs)) {
    files.set(name, join(folder, name));
    await writeFile(files.get(name)!, content);
  }
  const latin = join(folder, 'latin.json');
  files.set('latin.json', latin);
  await writeFile(latin, Uint8Array.from([0x22, 0xe9, 0x22]));
  const folded = join(folder, 'folder');
  files.set('folder', folded);
  await mkdir(folded);
  files.set('whole.json', join(folder, 'whole.json'));
  await writeFile(files.get('whole.json')!, JSON.stringify(fillEveryField({ id: (collection) => collection, text: 'qqq', field: 'unknown' })));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is said, with what is quoted from the input taken out: JSON texts, paths in a document, names of files and options. */
async function said(args: string[], tag: string): Promise<string[]> {
  const terminal = testTerminal('', tag);
  await main(args, terminal);
  const names = [...files.keys()].sort((a, b) => b.length - a.length).flatMap((name) => [files.get(name)!, name]);
  const text = names
    .reduce((rest, name) => rest.replaceAll(name, ' '), terminal.out() + terminal.err())
    .replaceAll(folder, ' ')
    .replace(/"(?:[^"\\]|\\.)*"/g, ' ')
    .replace(/\b[\w-]+(?:\[\d+\]|\.\w+)+/g, ' ')
    .replace(/--[\w-]+|\b\w+(?:\|\w+)+|allymap \w+|\b[A-Z]{4,}\b/g, ' ')
    .replace(ids, ' ');
  return wordsOf(text);
}

const wrongUse = (file: (name: string) => string): string[][] => [
  [], ['zzz'], ['--zzz'], ['validate'], ['validate', 'q', 'z'], ['validate', '--zzz', 'q'], ['validate', '--help=q', 'q'], ['validate', 'q', '--language'], ['validate', 'q', '--language', 'zz'],
  ['validate', file('absent')], ['validate', file('folder')], ['serve'], ['serve', 'q', '--port', 'zz'], ['serve', file('fine.json'), '--host', '203.0.113.1'], ['serve', file('wrong.json')],
  ['convert', 'q'], ['convert', 'q', '-'], ['convert', 'q', 'zz.zz'], ['convert', 'q', 'z', '--to', 'zz'], ['convert', '-', '-', 'q.json'], ['convert', file('fine.json'), '-', '--to', 'csv'], ['convert', file('fine.json'), file('early.json')],
  ['convert', file('fine.json'), '--dry-run', '--save-mapping', file('qqq')], ['convert', file('fine.json'), '--dry-run', '--mapping', file('early.json')],
  ['methods', 'q'], ['analyse', 'q', '--format', 'zz'], ['analyse', 'q', '--methods', 'zz'], ['compare', 'q'], ['compare', 'q', 'z', 'y'], ['compare', 'q', '--before', 'zz', '--after', '2010'],
  ...[
    'zzz', 'zzz.qqq=1', '=1', 'degree.zzz=1', 'degree.normalised', 'degree.normalised=zzz', 'louvain.seed=zzz', 'best-team.size=0', 'best-partner.roles=zzz', 'best-partner.team=a,,b', 'louvain.resolution=0', 'betweenness.pivots=zzz',
    'diagonal=zzz', 'threats.zzz=1', 'seed=zzz', 'force-field.objective=zzz', 'best-team.members=zzz', 'best-partner.team=zzz', 'net-map.criterion=zzz', 'scenarios.scenario=zzz', 'pair-complementarity.other=aq',
  ].map((option) => ['analyse', file('fine.json'), '--option', option]),
  ['analyse', 'q', '--option', 'louvain.seed=1', '--option', 'louvain.seed=2'], ['analyse', 'q', '--methods', 'salience', '--option', 'louvain.seed=2'], ['analyse', 'q', '--methods', 'salience', '--option', 'seed=2'],
  ['analyse', file('fine.json'), '--option', 'best-team.members=aq', '--option', 'best-team.without=aq'], ['methods', 'zzz'], ['compare', 'q', '--option', 'zzz=1'],
  ['compare', file('fine.json'), '--before', '2020', '--after', '2010'], ['compare', file('late.json'), file('early.json')],
];

describe.each(others)('the command line in $name', ({ tag }) => {
  const own = new Set([...spokenIn(tag), ...wordsOf(new Intl.DisplayNames(tag, { type: 'region' }).of('PH')!)]);
  // The Arabic word for “and” is written together with the next one.
  for (const word of tag === 'ar' ? [...own] : []) own.add(`و${word}`);
  /** Words that are neither of the language, nor of the format, nor given. */
  const foreign = (words: readonly string[]): string => [...new Set(words)].filter((word) => !own.has(word) && !format.has(word) && !given.has(word)).join(' ');
  const file = (name: string): string => files.get(name) ?? join(folder, name);

  it('explains itself', async () => {
    for (const args of [['--help'], ...commands.map(({ name }) => [name, '--help'])]) expect(foreign(await said(args, tag)), args.join(' ')).toBe('');
  });

  it('says what is wrong with its use', async () => {
    for (const args of wrongUse(file)) expect(foreign((await said(args, tag)).filter((word) => !typed.has(word))), args.join(' ')).toBe('');
  });

  it('says what is wrong with a file', async () => {
    for (const name of files.keys()) expect(foreign(await said(['validate', file(name)], tag)), name).toBe('');
  });

  it('says what becomes of tables, and what a format cannot hold', async () => {
    for (const name of [...files.keys()].filter((one) => one.endsWith('.csv'))) expect(foreign(await said(['convert', file(name), '--dry-run'], tag)), name).toBe('');
    const losses = await said(['convert', file('whole.json'), 'absent.graphml', '--dry-run'], tag);
    expect(losses.length).toBeGreaterThan(100);
    expect(foreign(losses)).toBe('');
  });

  it('says what it finds', async () => {
    for (const args of [['analyse'], ['analyse', '--methods', 'all', '--metrics', 'all']]) expect(foreign(await said([...args, file('whole.json')], tag)), args.join(' ')).toBe('');
    const changed = await said(['analyse', '--option', 'mactor-influence.diagonal=excluded', '--option', 'neutral=0.1', file('whole.json')], tag);
    expect(foreign(changed.filter((word) => !typed.has(word)))).toBe('');
    // Names of authors are the same in every language.
    const authors = new Set([...methods, ...metrics].flatMap(({ sources }) => sources.flatMap(({ cite }) => wordsOf(cite))));
    for (const args of [['methods'], ['methods', 'all', 'comparison']]) expect(foreign((await said(args, tag)).filter((word) => !authors.has(word) && !typed.has(word))), args.join(' ')).toBe('');
  });
});
