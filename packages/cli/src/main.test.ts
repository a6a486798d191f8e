import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';
import { testTerminal } from './test-terminal.ts';

const good = JSON.stringify({ version: 1, title: 'Rights', cause: { title: 'Cause' }, actors: [{ id: 'a', name: 'A' }] });
const bad = JSON.stringify({ version: 1, cause: { title: 'Cause' }, actors: [{ id: 'a', name: 'A', role: 'frend' }, { id: 'a', name: 'B' }] });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-'));
  await writeFile(join(folder, 'good.json'), good);
  await writeFile(join(folder, 'bad.json'), bad);
  await writeFile(join(folder, 'ties.csv'), 'source,target\nA,B\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: string[], input: string | Uint8Array = '', language = 'en') {
  const terminal = testTerminal(input, language);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

describe('allymap', () => {
  it('explains itself', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const word of ['allymap analyse FILE...', 'allymap validate FILE...', 'allymap convert FILE... OUT', 'allymap serve FILE...', '--language en|fr|es|pt|ar', '--version']) expect(out).toContain(word);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect((await run(['validate', '--help', '--language', 'fr'])).out).toContain('Utilisation\u00A0: allymap validate FILE');
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says on standard error what to do after wrong use, and ends with 2', async () => {
    const wrong: [string[], string][] = [
      [[], 'No command given'],
      [['frobnicate'], 'Unknown command frobnicate'],
      [['--frobnicate'], 'Unknown option --frobnicate'],
      [['validate'], 'No file given'],
      [['compare', 'a', 'b', 'c'], 'c is one too many'],
      [['validate', '-', '-'], 'can be read only once'],
      [['validate', '--colour', 'a'], 'Unknown option --colour'],
      [['validate', '--help=yes', 'a'], '--help takes no value'],
      [['validate', 'a', '--language'], '--language needs a value'],
      [['serve', 'a', '--host', ''], '--host needs a value'],
      [['validate', '--language', '--help', 'a'], '--language needs a value'],
      [['validate', 'a', '--language', 'de'], 'does not speak de. Use one of: en, fr'],
      [['validate', 'a', '--language', 'english'], 'does not speak english. Did you mean en? Use one of'],
      [['validate', 'a', '--language', 'Francais'], 'Did you mean fr?'],
      [['validate', 'a', '--language', 'espanol'], 'Did you mean es?'],
      [['validate', 'a', '--language', 'inglês'], 'Did you mean en?'],
      [['validate', 'a', '--language', 'enx-US'], 'does not speak enx-US'],
      [['validate', 'a', '--language', 'en_'], 'does not speak en_'],
      [['validat', 'a'], 'Did you mean validate?'],
      [['validate', 'a', '--languag', 'en'], 'Did you mean --language?'],
      [['analyse', 'a', '--format', 'markdwn'], 'cannot be markdwn. Did you mean markdown? Use one of: text'],
      [['analyse', 'a', '--format', 'mark'], 'cannot be mark. Did you mean markdown? Use'],
      [['analyse', 'a', '--meth', 'salience'], 'Did you mean --methods?'],
      [['analyse', 'a', '--methods', 'salience,feasability'], 'Did you mean feasibility?'],
      [['analyse', 'a', '--methods', 'mactor'], 'Did you mean mactor-influence, mactor-positions, mactor-convergence?'],
      [['validate', join(folder, 'gone.json')], 'was not found'],
      [['validate', folder], 'is a folder'],
      [['serve', 'a', '--port', 'http'], 'http is not a port'],
      [['serve', 'a', '--port', '65536'], '65536 is not a port'],
    ];
    for (const [args, says] of wrong) {
      const { code, out, err } = await run(args);
      expect([code, out], args.join(' ')).toEqual([2, '']);
      expect(err).toContain(says);
      expect(err.startsWith('allymap: ')).toBe(true);
    }
    expect((await run(['validate', '--language', 'fr'])).err).toContain('Aucun fichier n’est indiqué');
    for (const tag of ['EN', 'en-GB', 'en_US.UTF-8', 'eng']) expect((await run(['validate', join(folder, 'good.json'), '--language', tag])).code, tag).toBe(0);
    expect((await run(['validate'], '', 'ar_EG.UTF-8')).err).toContain('لم يُذكر أي ملف');
  });

  it('lets nothing in a file name or a document steer the terminal', async () => {
    const { err } = await run(['validate', 'x\u001B[31m\u202E.json']);
    expect(err).not.toMatch(/[\u001B\u202E]/);
    const { out } = await run(['validate', '-'], JSON.stringify({ version: 1, title: '\u001B[2J\u202Eevil', cause: { title: '' } }));
    expect(out).not.toMatch(/[\u001B\u202E]/);
    expect(out).toContain('evil is a valid document');
  });
});

describe('allymap validate', () => {
  it('says what a document holds', async () => {
    const said = 'Rights is a valid document: 1 actor, 0 ties, 0 alliances, and 0 objectives.\n';
    expect(await run(['validate', join(folder, 'good.json')])).toEqual({ code: 0, out: said, err: '' });
    expect(await run(['validate', '-'], good)).toEqual({ code: 0, out: said, err: '' });
    expect((await run(['validate', join(folder, 'ties.csv')])).out).toContain('2 actors, 1 tie');
    expect((await run(['validate', '-', '--language', 'fr'], good)).out).toBe('Rights est un document valide\u00A0: 1 acteur, 0 lien, 0 alliance et 0 objectif.\n');
  });

  it('tells on standard error what was not read as it stands, and is fine all the same', async () => {
    const file = '{"version":1,\n"cause":{"title":"C"},"x":[-0,12345678901234567890],"actors":[{"id":"a","name":"A","rôle":"x"}],\n"elements":[{}]}';
    const { code, out, err } = await run(['validate', '-'], file);
    expect([code, out]).toEqual([0, 'C is a valid document: 1 actor, 0 ties, 0 alliances, and 0 objectives.\n']);
    expect(err.split('\n').map((line) => line.split('. ')[0])).toEqual([
      '(standard input): x[0], line 2: The number -0 was read as 0',
      '(standard input): x[1], line 2: The number 12345678901234567890 has more digits than can be kept; it was read as 12345678901234567000',
      '(standard input): elements: Allymap does not know the list "elements"',
      '(standard input): actors[0]["rôle"]: Allymap does not know the field "rôle" in actors',
      '',
    ]);
    expect((await run(['validate', '-'], file, 'fr')).err).toContain('ligne 2');
    const analysed = await run(['analyse', '-', '--format', 'json'], file);
    expect(Object.keys(JSON.parse(analysed.out) as object).length).toBeGreaterThan(3);
    expect(analysed.err).toBe(err);
    const many = await run(['validate', '-'], file.replace('[-0', `[${'-0,'.repeat(30)}0`));
    expect(many.err.split('\n').at(-2)).toBe('(standard input): and 13 more remarks');
    expect(many.err.split('\n')).toHaveLength(22);
  });

  it('lists the problems, one on a line, on standard output alone, and ends with 1', async () => {
    const file = join(folder, 'bad.json');
    const { code, out, err } = await run(['validate', file]);
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n')[0]).toMatch(/bad\.json: actors\[0\]\.role: The value "frend" is not allowed\. Use "partner"/);
    const stdin = await run(['validate', '-'], '{"version": 1,\n');
    expect([stdin.code, stdin.err]).toEqual([1, '']);
    expect(stdin.out).toMatch(/^\(standard input\): .*line 2.*\n$/);
    const latin = Uint8Array.from('{"version":1,"cause":{"title":"\u00E9"}}', (letter) => letter.charCodeAt(0));
    expect(await run(['validate', '-'], latin)).toMatchObject({ code: 0, err: expect.stringContaining('Windows-1252') });
    expect((await run(['validate', '-'], '')).code).toBe(1);
  });
});
