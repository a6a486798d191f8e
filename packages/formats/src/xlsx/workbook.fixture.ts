import { makeZip, type MadePart } from '../zip/zip-file.fixture.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** The parts of a workbook with one sheet, whose XML a test writes; others take the place of those with the same name. */
export function workbookOf(sheet: string | Uint8Array, { workbook = '', styles, strings, others = [] }: { readonly workbook?: string; readonly styles?: string; readonly strings?: string; readonly others?: readonly MadePart[] } = {}): MadePart[] {
  const parts: MadePart[] = [
    { name: '_rels/.rels', bytes: rels([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', bytes: `<workbook xmlns:r="${relations}">${workbook}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: rels([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'], ['rId2', 'styles', 'styles.xml'], ['rId3', 'sharedStrings', 'sharedStrings.xml']]),
    },
    { name: 'xl/worksheets/sheet1.xml', bytes: sheet },
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', bytes: `<styleSheet>${styles}</styleSheet>` }]),
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', bytes: `<sst>${strings}</sst>` }]),
  ];
  const replaced = new Set(others.map(({ name }) => name));
  return [...parts.filter(({ name }) => !replaced.has(name)), ...others];
}

/** A workbook whose one sheet has these rows, as XML. */
export function workbookFile(rows: string, options: Parameters<typeof workbookOf>[1] & { readonly after?: string; readonly before?: string } = {}): Uint8Array<ArrayBuffer> {
  return makeZip(workbookOf(`<worksheet>${options.before ?? ''}<sheetData>${rows}</sheetData>${options.after ?? ''}</worksheet>`, options));
}
