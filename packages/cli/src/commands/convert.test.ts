import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '@allymap/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';
import { writeNewFiles } from '../write-new-file.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-convert-'));
});
afterAll(() => rm(folder, { recursive: true }));

const register = fileURLToPath(new URL('../../../../test/fixtures/import/register-pmi.csv', import.meta.url));
const map = fileURLToPath(new URL('../../../../examples/maps/sri-lanka-49.allymap.json', import.meta.url));

async function run(args: readonly string[], { input = '', language = 'en', command = 'convert' } = {}) {
  const terminal = testTerminal(input, language);
  const code = await main([command, ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

/** A new file with this content, or the name of one that is not there yet. */
async function file(name: string, content?: string): Promise<string> {
  const path = join(folder, `${++count}-${name}`);
  if (content !== undefined) await writeFile(path, content);
  return path;
}

const documentIn = async (path: string) => {
  const read = readDocument(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
};

describe('allymap convert', () => {
  it('refuses a mapping with a field that it does not know, and says which', async () => {
    const mapping = await file('mapping.json', JSON.stringify({ allymap: 'mapping', version: 1, sheets: [{ file: 'a.csv', holds: 'actors', titles: { row: 1, rows: 1 }, columns: [{ title: 'name', to: 'actor.name', seperator: ';' }] }] }));
    const { code, out } = await run([register, '--dry-run', '--mapping', mapping]);
    expect([code, out]).toEqual([1, `${mapping}: sheets[0].columns[0].seperator: A mapping has no field "seperator". Correct its name, or take it out.\n`]);
  });

  it('writes results into a workbook where it is asked to, which reads back as the same map', async () => {
    const workbook = await file('map.xlsx');
    expect((await run([map, workbook, '--results'])).code).toBe(0);
    const back = await file('back.json');
    const read = await run([workbook, back]);
    expect([read.code, read.err]).toEqual([0, `${workbook}, row 1: Sheets that show results were not read: "results". Nothing needs to be done: results are computed anew.\n`]);
    expect(await documentIn(back)).toEqual(await documentIn(map));
    const refused = await run([map, await file('map.csv'), '--results']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('CSV has no place for results.')]);
  });

  it('carries actors and ties from a table through JSON and GraphML back to JSON', async () => {
    const table = await file('ties.csv', 'source,target,kind,strength\nMill,Council,contract,2\nCouncil,Anglers,conflict,\n');
    const [first, graph, last] = [await file('a.json'), await file('b.graphml'), await file('c.json')];
    const made = await run([table, first, '--title', 'Wells']);
    expect([made.code, made.out]).toEqual([0, `${first} holds the map in the format Allymap JSON: 3 actors, 2 ties, 0 alliances, and 0 objectives.\n`]);
    expect((await run([first, graph])).err).toBe('');
    expect((await run([graph, last])).code).toBe(0);
    const [before, after] = [await documentIn(first), await documentIn(last)];
    expect(before.cause.title).toBe('Wells');
    // GraphML says of every tie whether it has a direction.
    expect([after.actors, after.ties]).toEqual([before.actors, before.ties.map((tie) => ({ ...tie, directed: false }))]);
  });

  it('reads a register of stakeholders with its scores and stances', async () => {
    const out = await file('register.json');
    const { code, err } = await run([register, out]);
    expect(code).toBe(0);
    expect(err).toContain('"Organisation / Department"');
    const { actors, assessments, engagementLevels } = await documentIn(out);
    expect([actors.length, assessments.length, engagementLevels.length]).toEqual([3, 6, 3]);
  });

  it('makes one map of several files, tables and documents alike', async () => {
    const actors = await file('actors.csv', 'id,name\n1,Mill\n2,Council\n');
    const ties = await file('ties.csv', 'from,to\n1,2\nCouncil,Anglers\n');
    const out = await file('one.json');
    expect(await run([actors, ties, out])).toMatchObject({ code: 0, out: expect.stringContaining('3 actors, 2 ties') });
    const more = await file('more.csv', 'name,sector\nMILL,private\nBank,state\n');
    expect((await run([out, more, '-', '--to', 'json'])).out).toContain('"Bank"');
    expect((await run([actors, ties], { command: 'validate' })).out).toContain('3 actors, 2 ties');
    expect((await run([actors, ties, '--format', 'json'], { command: 'analyse' })).code).toBe(0);
  });

  it('names the file that a problem is in, where there are several', async () => {
    const [bad, good] = [await file('bad.json', '{'), await file('good.csv', 'name\nA\n')];
    const { code, out } = await run([good, bad, await file('never.json')]);
    expect(code).toBe(1);
    expect(out.startsWith(`${bad}: `)).toBe(true);
    const unclear = await file('unclear.csv', 'qq\n1\n');
    expect((await run([unclear, bad], { command: 'validate' })).out.split('\n').map((line) => line.split(':')[0])).toContain(bad);
  });

  it('says what the format loses of this map before it writes, and says nothing where nothing is lost', async () => {
    const out = await file('map.csv');
    const { code, err, out: said } = await run([map, out]);
    expect(code).toBe(0);
    expect(err).toContain('CSV does not bring back positions: ');
    expect(err).toContain('CSV does not bring back the field cause of the document.\n');
    const [actors, ties] = [out.replace('.csv', '.actors.csv'), out.replace('.csv', '.ties.csv')];
    expect(said).toContain(`${actors} and ${ties} hold the map in the format CSV: 13 actors, 26 ties`);
    expect(await readFile(ties, 'utf8')).toContain('source');
    expect((await run([map, '-', '--to', 'json'])).err).toBe('');
    const spanish = await run([map, '-', '--to', 'graphml', '--language', 'es']);
    expect(spanish.err).toContain('GraphML no devuelve positions: ');
    expect(spanish.out.startsWith('<?xml')).toBe(true);
  });

  it('reads standard input and writes standard output, of bytes too', async () => {
    const { code, out, err } = await run(['-', '-', '--to', 'json', '--title', 'T'], { input: 'name,sector\nMill,private\n' });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ cause: { title: 'T' }, actors: [{ name: 'Mill' }] });
    expect((await run(['-', '-', '--to', 'xlsx'], { input: 'name,sector\nMill,private\n' })).out.startsWith('PK\u0003\u0004')).toBe(true);
  });

  it('says in a dry run what becomes of every row, what is to be answered, and how many rows there are', async () => {
    const table = await file('list.csv', 'name,sector\nMill,private\nmill ,private\nCafé,\nCafe,\nTotal,\n');
    const out = await file('none.json');
    const { code, out: said } = await run([table, out, '--dry-run']);
    expect(code).toBe(0);
    const name = table.slice(folder.length + 1);
    expect(said).toBe(`${name}, row 2: Mill is a new actor.
${name}, row 3: mill is joined with Mill: only capitals differ.
${name}, row 4: Café is a new actor.
${name}, row 5: Cafe is a new actor.
${name}, row 6: Total is left out: it is a total.

3 questions that only you can answer. Until you do, the safe answer is taken. For the other one, add the line below the question to a mapping.
${name}, row 3: Mill and mill: are they one actor? Taken for one, since only capitals differ.
  answers.same: {"names":["Mill","mill"],"one":false}
${name}, row 5: Café and Cafe: are they one actor? Taken for two, although only accents differ.
  answers.same: {"names":["Café","Cafe"],"one":true}
${name}, row 6: Total: is this an actor? Left out: it is a total.
  answers.actors: {"name":"Total","isActor":true}

Rows: 5
New actors: 3
Joined: 1
Left out: 1
`);
    expect(await readdir(folder)).not.toContain(out.slice(folder.length + 1));
  });

  it('takes the answers that it asks for, and a mapping that it has written', async () => {
    const table = await file('answers.csv', 'Who,Clout\nCafé,4\nCafe,2\nTotal,3\n');
    const kept = await file('mapping.json');
    const first = await run([table, '--dry-run', '--save-mapping', kept]);
    expect([first.code, first.err]).toEqual([1, `allymap: The mapping was written to ${kept}. Change it there, and give it with --mapping.\n`]);
    const mapping = JSON.parse(await readFile(kept, 'utf8'));
    mapping.sheets[0].holds = 'actors';
    mapping.sheets[0].columns = [{ title: 'Who', to: 'actor.name' }, { title: 'Clout', to: 'rating.power', rating: { scale: 'one-to-five' } }];
    mapping.answers = { same: [{ names: ['Café', 'Cafe'], one: true }], actors: [{ name: 'Total', isActor: true }] };
    const changed = await file('changed.json', JSON.stringify(mapping));
    const { code, out } = await run([table, '--dry-run', '--mapping', changed]);
    expect(code).toBe(0);
    expect(out).toContain('Cafe is joined with Café: the mapping says so.');
    expect(out).toContain('Total is a new actor.');
    expect(out).not.toContain('question');
  });

  it('speaks Arabic in a dry run', async () => {
    const table = await file('ar.csv', 'الاسم,النوع\nبلدية,\nTotal,\n');
    const { code, out } = await run([table, '--dry-run'], { language: 'ar' });
    expect(code).toBe(0);
    expect(out).toContain('\u2068بلدية\u2069 جهة فاعلة جديدة.');
    expect(out).toContain('هو مجموع');
    expect(out).toContain('الصفوف: 2');
    // Every line begins with the mark of its direction.
    expect(out.split('\n').filter((line) => line !== '').every((line) => line.startsWith('\u200F'))).toBe(true);
  });

  it('says where a mapping is wrong, and that there is no table to map', async () => {
    const table = await file('t.csv', 'name\nA\n');
    const wrong = await file('wrong.json', '{"allymap":"mapping","version":1,"sheets":[{"file":"t.csv","holds":"actors","titles":{"row":1,"rows":1},"columns":[{"title":"name","to":"actor.nam"}]}]}');
    const { code, out } = await run([table, '--dry-run', '--mapping', wrong]);
    expect(code).toBe(1);
    expect(out.startsWith(`${wrong}: sheets[0].columns[0].to: `)).toBe(true);
    expect((await run([table, '--dry-run', '--mapping', await file('cut.json', '{')])).code).toBe(1);
    // On standard output the mapping is alone, to be piped; what becomes of the rows is said beside it.
    const piped = await run([table, '--dry-run', '--save-mapping', '-']);
    expect([piped.code, (JSON.parse(piped.out) as { allymap: string }).allymap]).toEqual([0, 'mapping']);
    expect(piped.err).toContain('row 2');
    expect(await run([table, '-', '--to', 'json', '--save-mapping', '-'])).toEqual({ code: 2, out: '', err: 'allymap: Standard output can be written only once. Write - once.\n' });
    const none = await run([map, '--dry-run', '--save-mapping', await file('no.json')]);
    expect([none.code, none.err]).toEqual([2, 'allymap: The files hold no tables, so there is no mapping to write. Leave out --save-mapping.\n']);
    expect((await run([map, '--dry-run'])).out).toBe('The files hold no tables, so there are no rows to decide on.\n');
  });

  it('never writes over a file, and refuses before it writes half', async () => {
    const table = await file('t.csv', 'name\nA\n');
    const mine = await file('mine.json', 'mine');
    expect(await run([table, mine])).toEqual({ code: 2, out: '', err: `allymap: The file ${mine} is there already, and is not overwritten. Name another one.\n` });
    expect(await readFile(mine, 'utf8')).toBe('mine');
    const out = await file('half.csv');
    const ties = out.replace('.csv', '.ties.csv');
    await writeFile(ties, 'mine');
    expect((await run([table, out])).err).toContain(`The file ${ties} is there already`);
    expect(await readdir(folder)).not.toContain(out.replace('.csv', '.actors.csv').slice(folder.length + 1));
    expect((await run([table, '--dry-run', '--save-mapping', mine])).code).toBe(2);
  });

  it('writes tables of Parquet, and says that it does not read them', async () => {
    const out = await file('map.parquet');
    const { code, err, out: said } = await run([map, out]);
    expect(code).toBe(0);
    expect(err.split('\n').at(-2)).toBe('Allymap writes Parquet and does not read it. Keep the map in a format that it reads too.');
    const written = (await readdir(folder)).filter((name) => name.startsWith(`${count}-map.`)).map((name) => name.slice(`${count}-map.`.length));
    expect(written).toEqual(expect.arrayContaining(['actors.parquet', 'memberships.parquet', 'positions.parquet', 'presences.parquet', 'ties.parquet']));
    expect(said).toContain('hold the map in the format Parquet: 13 actors, 26 ties');
    const bytes = await readFile(out.replace('.parquet', '.ties.parquet'), 'latin1');
    expect([bytes.slice(0, 4), bytes.slice(-4)]).toEqual(['PAR1', 'PAR1']);
  });

  it('takes away what it has begun where a file cannot be written to its end', async () => {
    const [first, second] = [await file('one'), await file('two')];
    function* broken(): Generator<string> {
      yield 'begun';
      throw new Error('no more');
    }
    await expect(writeNewFiles([{ file: first, content: 'whole' }, { file: second, content: broken() }])).rejects.toThrow('no more');
    expect((await readdir(folder)).filter((name) => /-(?:one|two)$/.test(name))).toEqual([]);
    await writeNewFiles([{ file: first, content: ['in ', new TextEncoder().encode('pieces')] }]);
    expect(await readFile(first, 'utf8')).toBe('in pieces');
  });

  it.each([
    [[], 'No file given'],
    [['a.csv'], 'No file to write. Name it last'],
    [['a.csv', 'b.dl'], 'The ending of b.dl names no format that Allymap writes. Add --to with one of: json, xlsx, csv, graphml'],
    [['a.csv', '-'], 'Add --to with one of: json'],
    [['a.csv', 'b', '--to', 'pajek'], '--to cannot be pajek. Use one of: json, xlsx, csv'],
    [['-', '-', 'b.json'], 'Standard input can be read only once'],
    [['no-such-file.csv', 'b.json'], 'was not found'],
    [[map, '-', '--to', 'csv'], 'CSV takes several files, and standard output is one'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
