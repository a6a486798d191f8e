import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, AnalyseOptions, readDocument, requireDocument } from '@allymap/core';
import { createTranslator, languages } from '@allymap/locales';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { analysisReport, reportOptions } from '../report/analysis-report.ts';
import { reportBody } from '../report/render-html.ts';
import { testTerminal } from '../test-terminal.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-html-'));
});
afterAll(() => rm(folder, { recursive: true }));

const map = fileURLToPath(new URL('../../../../examples/maps/batangas-rome.allymap.json', import.meta.url));

async function run(args: readonly string[], { input = '', language = 'en' } = {}) {
  const terminal = testTerminal(input, language);
  const code = await main(['html', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

async function file(name: string, content?: string): Promise<string> {
  const path = join(folder, `${++count}-${name}`);
  if (content !== undefined) await writeFile(path, content);
  return path;
}

const scriptsOf = (page: string): { attributes: string; text: string }[] => [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(([, attributes, text]) => ({ attributes: attributes!, text: text! }));
const heldBy = (page: string): unknown => JSON.parse(scriptsOf(page).find(({ attributes }) => attributes.includes('id="map"'))!.text);

describe('allymap html', () => {
  it('writes a page that holds the whole document, and never over a file', async () => {
    const out = await file('map.html');
    expect(await run([map, '--output', out])).toEqual({ code: 0, out: `${out} holds the map: 19 actors, 32 ties, 3 alliances, and 3 objectives. It opens in any browser, without a network.\n`, err: '' });
    const page = await readFile(out, 'utf8');
    const read = readDocument(await readFile(map, 'utf8'));
    expect(readDocument(JSON.stringify(heldBy(page)))).toEqual(read);
    expect(await run([map, '--output', out])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is there already') });
    expect(await readFile(out, 'utf8')).toBe(page);
  });

  it.each(languages)('is in $name, with its own texts alone', async ({ tag, direction }) => {
    const { code, out } = await run([map, '--output', '-', '--language', tag]);
    expect(code).toBe(0);
    expect(out).toContain(`<html lang="${tag}" dir="${direction}">`);
    expect(out).toContain(`<allymap-workspace language="${tag}">`);
    expect(out.match(/<article lang=/g)).toHaveLength(1);
    // The licences of the software that it is made of come with it.
    expect(scriptsOf(out).find(({ attributes }) => attributes.includes('id="licences"'))!.text).toContain(`map-page.${tag}.global.js is part of Allymap`);
  });

  it('says the whole report in words, which has no pictures where no script runs', async () => {
    const document = requireDocument(JSON.parse(await readFile(map, 'utf8')));
    const report = analysisReport(document, analyse(document, AnalyseOptions.parse(reportOptions)), createTranslator('fr'));
    expect((await run([map, '--output', '-', '--language', 'fr'])).out).toContain(reportBody(report, 'ltr'));
  });

  it('is in every language, the reader’s own first', async () => {
    const { out } = await run([map, '--output', '-', '--language', 'all'], { language: 'pt_BR.UTF-8' });
    expect([...out.matchAll(/<article id="(\w+)"/g)].map(([, tag]) => tag)).toEqual(['pt', 'en', 'fr', 'es', 'ar']);
    expect([...out.matchAll(/<a href="#(\w+)"/g)].map(([, tag]) => tag)).toEqual(['pt', 'en', 'fr', 'es', 'ar']);
    expect(out).toContain('<allymap-workspace></allymap-workspace>');
  });

  it('allows by its policy the scripts and the style that it holds, and nothing else', async () => {
    const { out } = await run([map, '--output', '-']);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(out)![1]!;
    const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const styles = [...out.replace(/<script[^]*?<\/script>/g, '').matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => hashOf(text!));
    const scripts = scriptsOf(out).filter(({ attributes }) => !attributes.includes('type='));
    // One language: the elements have their pictures with them. In all, pictures are a script of their own.
    expect(scripts).toHaveLength(3);
    const inAll = (await run([map, '--output', '-', '--language', 'all'])).out;
    expect(scriptsOf(inAll).filter(({ attributes }) => !attributes.includes('type='))).toHaveLength(4);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'", `script-src ${scripts.map(({ text }) => hashOf(text)).join(' ')}`, `style-src ${styles.join(' ')}`, 'img-src data:', "worker-src 'none'", "connect-src 'none'",
      "require-trusted-types-for 'script'", 'trusted-types lit-html allymap', "base-uri 'none'", "form-action 'none'",
    ]);
    expect(out).not.toMatch(/ style=| on\w+=/);
  });

  it('holds the worker where the map is large', async () => {
    const actors = Array.from({ length: 1_001 }, (_, index) => ({ id: `${index}`, name: `A ${index}` }));
    const { out } = await run(['-', '--output', '-'], { input: JSON.stringify({ version: 1, cause: { title: 'Large' }, actors }) });
    expect(out).toContain('worker-src blob:;');
    expect(scriptsOf(out).map(({ attributes }) => attributes)).toContain(' type="text/plain" id="worker"');
  });

  it('takes tables, several files and a mapping', async () => {
    const actors = await file('actors.csv', 'Who,Clout\nMill,4\nTotal,3\n');
    const ties = await file('ties.csv', 'from,to\nMill,Bank\n');
    const mapping = JSON.stringify({ allymap: 'mapping', version: 1, sheets: [{ file: actors.slice(folder.length + 1), holds: 'actors', titles: { row: 1, rows: 1 }, columns: [{ title: 'Who', to: 'actor.name' }, { title: 'Clout', to: 'rating.power', rating: { scale: 'one-to-five' } }] }] });
    const { code, out, err } = await run([actors, ties, '--mapping', '-', '--title', 'Wells', '--output', '-'], { input: mapping });
    expect([code, err]).toEqual([0, expect.stringContaining('Total')]);
    expect(heldBy(out)).toMatchObject({ cause: { title: 'Wells' }, actors: [{ name: 'Mill' }, { name: 'Bank' }], assessments: [{ value: 4 }] });
    expect(out).toContain('<title>Wells</title>');
  });

  it('lists what is wrong with a document, and writes nothing', async () => {
    const out = await file('none.html');
    const { code, out: said } = await run(['-', '--output', out], { input: '{"version":1}' });
    expect([code, said]).toEqual([1, expect.stringContaining('cause')]);
    expect(await readdir(folder)).not.toContain(out.slice(folder.length + 1));
  });

  it.each([
    [[], 'No file given'],
    [[map], 'No file to write. Add --output with its name, or with - for standard output.'],
    [[map, '--output', '-', '--language', 'klingon'], 'Use one of: en, fr, es, pt, ar, all.'],
    [['-', '--mapping', '-', '--output', '-'], 'Standard input can be read only once'],
    [['absent.json', '--output', '-'], 'was not found'],
  ])('refuses %j', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
  });
});
