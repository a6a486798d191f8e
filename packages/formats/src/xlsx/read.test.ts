import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../file-format.ts';
import type { Sheet } from '../sheet.ts';
import { makeZip } from '../zip/zip-file.fixture.ts';
import { xlsx } from './index.ts';
import { workbookFile, workbookOf } from './workbook.fixture.ts';

const read = async (content: Uint8Array<ArrayBuffer>, name = 'a.xlsx'): Promise<ReadFile> => xlsx.read!({ name, content });
const fixture = (name: string): Promise<ReadFile> => read(new Uint8Array(readFileSync(new URL(`../../../../test/fixtures/formats/xlsx/${name}`, import.meta.url))), name);

function sheetsOf(result: ReadFile): readonly Sheet[] {
  if (!result.ok || !('sheets' in result)) throw new Error(JSON.stringify(result));
  return result.sheets;
}
const remarksOf = (result: ReadFile): string[] => (result.ok ? result.remarks.map(({ code, cell, params }) => `${code} ${cell?.column ?? ''}${cell?.row} ${params['cells'] ?? params['sheets'] ?? `${params['rows'] ?? params['count']}`}`) : []);
const codesOf = (result: ReadFile): string[] => (result.ok ? [] : result.problems.map(({ code }) => code));
const rowsOf = async (rows: string, options: Parameters<typeof workbookFile>[1] = {}): Promise<Sheet['rows']> => sheetsOf(await read(workbookFile(rows, options)))[0]!.rows;

describe('workbooks that other programs wrote', () => {
  it('openpyxl: merged cells, dates, hidden rows and sheets, errors, formulas without a value, formatted text', async () => {
    const result = await fixture('openpyxl.xlsx');
    const title = 'Stakeholders of the Alder valley, invented';
    expect(sheetsOf(result)).toEqual([
      {
        file: 'openpyxl.xlsx',
        sheet: 'Register',
        rows: [
          [title, title, title, title, title, title, title],
          [null, null, 'Assessment', 'Assessment'],
          ['Organisation', 'Contact', 'Influence', 'Interest', 'Met on', 'Agreed', 'Share'],
          ['Town council', 'Ana', 4, 3, '2026-11-30', true, 0.5],
          ['Town council', 'Béla', 2, '3', '2026-11-30T14:30', false, 0.25],
          ['=1+1 is text here', 'تعاونية', null, null, '09:15'],
          // It writes _x0041_ as it is, and every program reads that as the letter.
          [' spaces \nand a line A ', 'Union of rowers'],
        ],
      },
      { file: 'openpyxl.xlsx', sheet: 'Liens & co', rows: [['source', 'target', 'strength'], ['Town council', 'Rowers', 2]] },
    ]);
    expect(remarksOf(result)).toEqual([
      'cells-with-errors D6 D6 (#N/A)',
      'formulas-uncomputed C6 C6',
      'cells-merged A1 A1:G1, C2:D2, A4:A5',
      'rows-hidden 1 1',
      'sheets-hidden 1 "Lists"',
    ]);
  });

  it.each(['xlsxwriter.xlsx', 'xlsxwriter-1904.xlsx'])('%s: days since 1900 or since 1904, texts inside the cells, made-up values of formulas', async (name) => {
    const result = await fixture(name);
    expect(sheetsOf(result)[0]!.rows).toEqual([
      ['Name', 'Since', 'Weight', 'Members'],
      ['Harbour office', '2001-02-03', 0.125, 42],
      ['Rowers and anglers', '2026-11-30'],
      ['=HYPERLINK("http://example.org","x")', '007', true, 'Name'],
    ]);
    expect(remarksOf(result)).toEqual(['cells-with-errors D3 D3 (#DIV/0!)', 'formulas-stale 1 2']);
  });

  it('LibreOffice: a thousand empty rows with a style, several paragraphs in a cell, computed formulas', async () => {
    const result = await fixture('libreoffice.xlsx');
    const title = 'Parties prenantes de la vallée, inventées';
    expect(sheetsOf(result).map(({ sheet, rows }) => [sheet, rows])).toEqual([
      [
        'Registre',
        [
          [title, title, title, title, title, title],
          ['Nom', 'Rencontre', 'Influence', 'Part', 'Accord', 'Somme'],
          ['Mairie', '2026-11-30', 3, 0.5, true, 6],
          ['Coopérative du fleuve\ndeuxième ligne', '=1+1', null, '007'],
          ['Coopérative du fleuve\ndeuxième ligne', null, null, "'-Bold"],
        ],
      ],
      ['Liens', [['source', 'target'], ['Mairie', 'Coopérative']]],
    ]);
    expect(remarksOf(result)).toEqual(['cells-with-errors C4 C4 (#DIV/0!), E5 (#N/A)', 'cells-merged A1 A1:F1, A4:A5', 'rows-hidden 1 1', 'sheets-hidden 1 "Listes"']);
  });
});

describe('the cells of a workbook', () => {
  it('are where they say, or one after another', async () => {
    expect(await rowsOf('<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="3"><c><v>4</v></c></row><row><c><v>5</v></c></row>')).toEqual([[1, null, 2, 3], [], [4], [5]]);
  });

  it('may be named with a prefix, and say more than is read', async () => {
    const sheet = '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">a </x:t></x:r><x:r><x:t>b</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row></x:sheetData><x:v>9</x:v></x:worksheet>';
    expect(sheetsOf(await read(makeZip(workbookOf(sheet))))[0]!.rows).toEqual([['a b']]);
  });

  it('hold texts that they share, with the signs that XML cannot hold', async () => {
    const strings = '<si><t>a_x000D_b</t></si><si><t><![CDATA[<c>]]></t></si><si><t/></si><si><t>_x005F_x0041_</t></si>';
    expect(await rowsOf([0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('').replace(/^|$/g, (_, at) => (at === 0 ? '<row>' : '</row>')), { strings })).toEqual([['a\rb', '<c>', null, '_x0041_']]);
    expect(codesOf(await read(workbookFile('<row><c t="s"><v>4</v></c></row>', { strings })))).toEqual(['workbook-part-damaged']);
  });

  it('are empty text only where somebody meant it', async () => {
    const styles = '<cellStyleXfs><xf quotePrefix="1"/></cellStyleXfs><cellXfs><xf/><xf quotePrefix="1"/></cellXfs>';
    expect(await rowsOf('<row><c t="str"><f>""</f><v></v></c><c s="1" t="inlineStr"><is><t/></is></c><c><v>1</v></c></row>', { styles })).toEqual([[null, '', 1]]);
  });

  it('are no numbers where they are none', async () => {
    expect(codesOf(await read(workbookFile('<row><c><v>one</v></c></row>')))).toEqual(['workbook-part-damaged']);
    expect(codesOf(await read(workbookFile('<row><c r="XFE1"><v>1</v></c></row>')))).toEqual(['workbook-part-damaged']);
    expect(codesOf(await read(workbookFile('<row r="1048577"><c><v>1</v></c></row>')))).toEqual(['workbook-part-damaged']);
    expect(await rowsOf('<row><c><v>1e-7</v></c><c t="b"><v>0</v></c><c t="d"><v>2026-11-30T00:00:00Z</v></c></row>')).toEqual([[1e-7, false, '2026-11-30']]);
  });

  it('share the value of merged ones, within what is used', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>';
    expect(await rowsOf(rows, { after: '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="B2:B2"/><mergeCell ref="A2:B2"/></mergeCells>' })).toEqual([[1, 1, 1], [null, null, 2]]);
  });

  it('need not be there', async () => {
    expect(codesOf(await read(workbookFile('')))).toEqual(['workbook-empty']);
    const remark = remarksOf(await read(workbookFile('<row><c><f>A2</f></c><c><f>A2</f><v/></c><c><f>1</f><v>1</v></c></row>')));
    expect(remark).toEqual(['formulas-uncomputed A1 A1, B1']);
  });
});

describe('files that are no such workbook', () => {
  it('say what they are and what to do', async () => {
    expect(codesOf(await fixture('libreoffice.xls'))).toEqual(['workbook-old']);
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 69, 0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(codesOf(await read(locked))).toEqual(['zip-encrypted']);
    const office = (target: string): Uint8Array<ArrayBuffer> => makeZip([{ name: '_rels/.rels', bytes: `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>` }, { name: target, bytes: '' }]);
    expect(codesOf(await read(office('xl/workbook.bin')))).toEqual(['workbook-binary']);
    expect(codesOf(await read(office('word/document.xml')))).toEqual(['workbook-none']);
    expect(codesOf(await read(makeZip([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }, { name: 'content.xml', bytes: '<a/>' }])))).toEqual(['workbook-none']);
    expect(codesOf(await read(makeZip(workbookOf('<worksheet><sheetData>'))))).toEqual(['workbook-part-damaged']);
    expect(codesOf(await read(makeZip(workbookOf('').filter(({ name }) => name !== 'xl/worksheets/sheet1.xml'))))).toEqual(['workbook-part-damaged']);
    for (const name of ['a', 'PK', '\uFEFFid,name']) expect(codesOf(await read(new TextEncoder().encode(name)))).toEqual(['zip-damaged']);
    expect(codesOf(await xlsx.read!({ name: 'a.xlsx', content: new Blob([new Uint8Array(50_000_001)]) }))).toEqual(['zip-too-large']);
  });
});
