import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../file-format.ts';
import { readFiles } from '../read-files.ts';
import { formatOf } from '../registry.ts';
import type { Sheet } from '../sheet.ts';
import { timeAtWork } from '../testing/time-at-work.ts';
import { makeZip, type MadePart } from '../zip/zip-file.fixture.ts';
import { ods } from './index.ts';

const bytesOfFixture = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(`../../../../test/fixtures/formats/ods/${name}`, import.meta.url)));
const fixture = (name: string): Promise<ReadFile> => ods.read!({ name, content: bytesOfFixture(name) });

const mimetype: MadePart = { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };
const names = ['office', 'table', 'text', 'calcext'].map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(' ');
/** A spreadsheet with one sheet, whose rows are this XML. */
const spreadsheet = (rows: string, ...others: MadePart[]): Uint8Array<ArrayBuffer> =>
  makeZip([mimetype, { name: 'content.xml', bytes: `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>` }, ...others]);
const text = (value: string, attributes = ''): string => `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;

function sheetsOf(result: ReadFile): readonly Sheet[] {
  if (!result.ok || !('sheets' in result)) throw new Error(JSON.stringify(result));
  return result.sheets;
}
const rowsOf = async (rows: string): Promise<Sheet['rows']> => sheetsOf(await ods.read!({ name: 'a.ods', content: spreadsheet(rows) }))[0]!.rows;
const codesOf = async (content: Uint8Array<ArrayBuffer>): Promise<string[]> => {
  const result = await ods.read!({ name: 'a.ods', content });
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('spreadsheets that LibreOffice saved', () => {
  it('have dates, shares, times, merged and repeated cells, several lines, comments, formulas with values and without', async () => {
    const result = await fixture('register.ods');
    const title = 'Stakeholders of the alder canal, invented';
    expect(sheetsOf(result).map(({ sheet, rows }) => [sheet, rows])).toEqual([
      [
        'Register',
        [
          [title, title, title],
          ['Stakeholder', 'Met on', 'Influence (0-100%)', 'At', 'Agreed', 'Hidden', 'Twice'],
          ['Boat  owners\nand rowers', '2026-11-30', 0.75, '14:30', true, 7, 1.5],
          ['Mill', null, 0.25, 0.25],
          ['Mill', null, 0.25, 0.25],
        ],
      ],
      ['Links', [['From', 'To'], ['Mill', 'تعاونية']]],
    ]);
    expect(result.ok && result.remarks.map(({ code, params }) => `${code} ${params['cells'] ?? params['sheets'] ?? params['columns']}`)).toEqual(['cells-with-errors G4 (#DIV/0!)', 'cells-merged A1:C1', 'rows-hidden 1', 'sheets-hidden "Lists"']);
    const read = await readFiles([{ name: 'register.ods', content: bytesOfFixture('register.ods') }]);
    expect(read.ok && read.document.assessments.map(({ actor, value }) => [actor, value])).toEqual([['Boat  owners and rowers', 0.75], ['Mill', 0.25]]);
  });

  it('hold what a workbook of Excel held, and a German table', async () => {
    const [register] = sheetsOf(await fixture('from-excel.ods'));
    expect(register!.rows.slice(3, 6)).toEqual([['Town council', 'Ana', 4, 3, '2026-11-30', true, 0.5], ['Town council', 'Béla', 2, '3', '2026-11-30T14:30', false, 0.25], ['=1+1 is text here', 'تعاونية', 6, null, '09:15']]);
    const read = await readFiles([{ name: 'register-de.ods', content: bytesOfFixture('register-de.ods') }]);
    expect(read.ok && [read.document.assessments.map(({ value }) => value), read.document.positions.map(({ value }) => value)]).toEqual([['high', 'low'], [1, -1]]);
  });

  it('are told from workbooks of Excel by what they hold, whatever they are called', () => {
    expect(formatOf({ name: 'register.xlsx', bytes: bytesOfFixture('register.ods'), text: '' })?.id).toBe('ods');
  });
});

describe('the cells of a spreadsheet', () => {
  it('stand where they are repeated, and not where nothing stands behind them', async () => {
    const many = 'table:number-columns-repeated';
    expect(await rowsOf(row(text('a', `${many}="3"`) + `<table:table-cell ${many}="16381"/>`) + row(`<table:table-cell ${many}="16384"/>`, 'table:number-rows-repeated="2"') + row(`<table:table-cell ${many}="2"/>${text('b')}`, 'table:number-rows-repeated="2"') + row('<table:table-cell/>', 'table:number-rows-repeated="1048570"'))).toEqual([
      ['a', 'a', 'a'], [], [], [null, null, 'b'], [null, null, 'b'],
    ]);
  });

  it('are covered by merged ones, whatever they held before', async () => {
    expect(await rowsOf(row(`${text('t', 'table:number-columns-spanned="2"')}<table:covered-table-cell office:value-type="string"><text:p>old</text:p></table:covered-table-cell>${text('u')}`))).toEqual([['t', 't', 'u']]);
  });

  it('are texts, numbers, truths and times as they say', async () => {
    const cell = (type: string, value: string): string => `<table:table-cell office:value-type="${type}" office:${type === 'float' || type === 'currency' ? 'value' : `${type}-value`}="${value}"/>`;
    expect(await rowsOf(row(cell('float', '1e-7') + cell('currency', '12.5') + cell('boolean', 'false') + cell('time', 'PT36H30M05S') + cell('date', '2026-11-30T00:00:00') + text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d')))).toEqual([[1e-7, 12.5, false, '36:30:05', '2026-11-30', 'a   b\tc\nd']]);
    expect(await codesOf(spreadsheet(row(cell('float', 'one'))))).toEqual(['workbook-part-damaged']);
  });
});

// Small files that say that they are huge.
const bombs: readonly (readonly [what: string, code: string, make: () => Uint8Array<ArrayBuffer>])[] = [
  ['a cell in every column of a million rows', 'sheet-too-large', () => spreadsheet(row(text('a', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'))],
  ['a row a million times, five cells each', 'sheet-too-large', () => spreadsheet(row(text('a', 'table:number-columns-repeated="5"'), 'table:number-rows-repeated="1000000"'))],
  ['a cell in more columns than there are', 'workbook-part-damaged', () => spreadsheet(row(text('a', 'table:number-columns-repeated="2000000000"')))],
  ['a row behind more rows than there are', 'workbook-part-damaged', () => spreadsheet(row('', 'table:number-rows-repeated="2000000000"') + row(text('a')))],
  ['last columns in many rows', 'sheet-too-large', () => spreadsheet(row(`<table:table-cell table:number-columns-repeated="16383"/>${text('a')}`, 'table:number-rows-repeated="400"'))],
  ['merged cells over everything, many times', 'sheet-too-large', () => spreadsheet(row(text('a', 'table:number-columns-spanned="16384" table:number-rows-spanned="1048576"').repeat(100)) + row('', 'table:number-rows-repeated="30000"') + row(text('z')))],
  ['entities that multiply', 'workbook-part-damaged', () => makeZip([mimetype, { name: 'content.xml', bytes: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>' }])],
  ['a part that shrinks a thousand times', 'zip-ratio', () => makeZip([mimetype, { name: 'content.xml', bytes: new Uint8Array(10_000_000) }])],
  ['a password', 'zip-encrypted', () => spreadsheet('', { name: 'META-INF/manifest.xml', bytes: '<m:manifest xmlns:m="u"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>' })],
  ['no content', 'workbook-none', () => makeZip([mimetype])],
  ['no value', 'workbook-empty', () => spreadsheet('')],
];

describe('files that are made to do harm', () => {
  it.each(bombs)('%s: %s', async (_what, code, make) => {
    const content = make();
    const from = timeAtWork();
    expect(await codesOf(content)).toEqual([code]);
    // The bound only notices one that is unfolded.
    expect(timeAtWork() - from).toBeLessThan(2_000);
  });
});
