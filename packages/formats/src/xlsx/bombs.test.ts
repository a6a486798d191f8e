import { describe, expect, it } from 'vitest';
import { timeAtWork } from '../testing/time-at-work.ts';
import { makeZip, type MadePart } from '../zip/zip-file.fixture.ts';
import { readXlsx } from './read.ts';
import { workbookFile, workbookOf } from './workbook.fixture.ts';

const sheetName = 'xl/worksheets/sheet1.xml';
const zeros = (size: number): Uint8Array => new Uint8Array(size);
/** Text that does not shrink much: no two hundred times. */
const noise = (size: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length: size }, () => 97 + ((state = (state * 48_271) % 2_147_483_647) % 3));
};
const hugeText = (size: number): Uint8Array => {
  const [before, after] = ['<worksheet><sheetData><row><c t="inlineStr"><is><t>', '</t></is></c></row></sheetData></worksheet>'].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
  const bytes = new Uint8Array(before.length + size + after.length).fill(97);
  bytes.set(before);
  bytes.set(after, before.length + size);
  return bytes;
};
const sheet = (bytes: string | Uint8Array, says: MadePart['says'] = {}): MadePart => ({ name: sheetName, bytes, says });
/** Saves the time to sum up what nobody will unpack. */
const unsummed = { checksum: 1 };
const plain = '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>';
const workbook = (...others: MadePart[]): MadePart[] => workbookOf(plain, { others });
const shared = noise(900_000);
/** Begins with a kind of block that there is not. */
const undeflated = new Uint8Array(1_000).fill(0xff);

const bombs: readonly (readonly [what: string, code: string, make: () => Uint8Array<ArrayBuffer>])[] = [
  ['one text of 100 MB', 'zip-too-large', () => makeZip(workbook(sheet(hugeText(100_000_000), unsummed)))],
  ['a part that shrinks a thousand times', 'zip-ratio', () => makeZip(workbook(sheet(zeros(10_000_000))))],
  ['100 MB that are said to be 1,000 bytes', 'zip-false', () => makeZip(workbook(sheet(zeros(100_000_000), { ...unsummed, size: 1_000 })))],
  ['100 MB that are said to be 100 KB', 'zip-false', () => makeZip(workbook(sheet(zeros(100_000_000), { ...unsummed, size: 100_000 })))],
  ['many parts of which each is small enough', 'zip-too-large', () => makeZip(workbook(...Array.from({ length: 60 }, (_, index) => ({ name: `xl/${index}.xml`, bytes: shared }))))],
  ['100,000 parts', 'zip-too-many', () => makeZip(Array.from({ length: 100_000 }, (_, index) => ({ name: String(index), bytes: '' })), { largeCount: 100_000 })],
  ['more parts than anybody has', 'zip-too-many', () => makeZip(workbook(), { count: 0xffff, largeCount: 2 ** 33 })],
  ['a terabyte in zip64', 'zip-too-large', () => makeZip(workbook({ name: sheetName, bytes: plain, says: { size: 0xffffffff }, large: [2 ** 40] }))],
  ['parts that share their bytes', 'zip-false', () => makeZip([{ name: 'xl/x', bytes: shared }, ...Array.from({ length: 40 }, (_, index) => ({ name: `xl/${index}`, bytes: shared, says: { headerAt: 0 } })), ...workbook()])],
  ['two parts with one name', 'zip-false', () => makeZip([...workbook(), sheet(plain)])],
  ['zip in zip in zip', 'workbook-none', () => makeZip([{ name: 'a.zip', bytes: makeZip([{ name: 'b.zip', bytes: makeZip([{ name: 'c', bytes: zeros(1_000_000) }]) }]) }])],
  ['a name that leads out of the folder', 'zip-outside', () => makeZip(workbook({ name: 'xl/../../../etc/passwd', bytes: 'x' }))],
  ['a name from the root', 'zip-outside', () => makeZip(workbook({ name: '/etc/passwd', bytes: 'x' }))],
  ['a name on a drive', 'zip-outside', () => makeZip(workbook({ name: 'C:\\x\\..\\y', bytes: 'x' }))],
  ['a password', 'zip-encrypted', () => makeZip(workbook(sheet(plain, { flags: 1 })))],
  ['an unknown way of packing', 'zip-method', () => makeZip(workbook(sheet(plain, { method: 12 })))],
  ['a wrong checksum', 'zip-part-damaged', () => makeZip(workbook(sheet(plain, { checksum: 1 })))],
  ['bytes that do not unpack', 'zip-part-damaged', () => makeZip(workbook({ ...sheet(undeflated, { method: 8, size: 900 }), stored: true }))],
  ['less than is said', 'zip-false', () => makeZip(workbook(sheet(plain, { size: 1_000 })))],
  ['a header that is elsewhere', 'zip-part-damaged', () => makeZip([{ name: 'x', bytes: noise(3_000), stored: true, says: { packedSize: 9, size: 9 } }, ...workbook(sheet(plain, { headerAt: 1_500, packedSize: 90 }))])],
  ['half a file', 'zip-damaged', () => makeZip(workbook()).slice(0, 600)],
  ['a directory that is cut off', 'zip-damaged', () => makeZip(workbook(), { count: 6 })],
  ['entities that multiply', 'workbook-part-damaged', () => makeZip(workbook(sheet(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${plain.replace('1', '&b;')}`)))],
  ['an entity from another file', 'workbook-part-damaged', () => makeZip(workbook(sheet(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${plain.replace('1', '&a;')}`)))],
  ['far cells in many rows', 'sheet-too-large', () => workbookFile(Array.from({ length: 400 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join(''))],
  [
    'merged cells over everything, many times',
    'sheet-too-large',
    () => workbookFile('<row r="1"><c r="A1"><v>1</v></c></row><row r="9999"><c r="CV9999"><v>1</v></c></row>', { after: '<mergeCell ref="A1:XFD1048576"/>'.repeat(100) }),
  ],
];

describe('files that are made to do harm', () => {
  it.each(bombs)('%s: %s', async (_what, code, make) => {
    const content = make();
    const from = timeAtWork();
    const read = await readXlsx({ name: 'bomb.xlsx', content });
    const took = timeAtWork() - from;
    expect(read.ok ? 'read' : read.problems.map((problem) => problem.code)).toEqual([code]);
    // A few milliseconds each on a common machine; the bound only notices one that is unpacked.
    expect(took).toBeLessThan(1_000);
    if (process.env['BOMBS'] !== undefined) console.log(`${took.toFixed(1).padStart(7)} ms ${String(content.length).padStart(9)} bytes  ${_what}`);
  });

  it('leaves the harmless ones alone', async () => {
    expect((await readXlsx({ name: 'a.xlsx', content: makeZip(workbook()) })).ok).toBe(true);
    expect((await readXlsx({ name: 'a.xlsx', content: makeZip(workbook({ name: 'xl/media/a.png', bytes: noise(3_000), stored: true })) })).ok).toBe(true);
    expect((await readXlsx({ name: 'a.xlsx', content: makeZip(workbook({ name: sheetName, bytes: plain, says: { size: 0xffffffff }, large: [plain.length] }), { largeCount: 4 }) })).ok).toBe(true);
  });
});
