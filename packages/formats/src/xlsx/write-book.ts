import { xmlText } from '../xml/xml-text.ts';
import { packTexts } from '../zip/pack.ts';
import type { Book, BookSheet } from './book-sheet.ts';
import { SharedTexts, writeSheet } from './write-sheet.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = (part: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

// The styles that `cellStyle` names: a number; text that stays text when somebody edits it; a title.
const styleSheet = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EBF0"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" fontId="1" fillId="2" quotePrefix="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * Writes a workbook as a file (.xlsx). The same book gives the same bytes, whenever and wherever. Throws `RangeError` for a
 * sheet whose name no workbook can hold. O(cells).
 */
export function writeBook({ sheets, rightToLeft = false, names = new Map() }: Book): Uint8Array<ArrayBuffer> {
  checkNames(sheets);
  const texts = new SharedTexts();
  const parts = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(sheet, texts, rightToLeft, index === 0)] as const);
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_sheet, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml'),
    relation(`rId${sheets.length + 2}`, 'sharedStrings', 'sharedStrings.xml'),
  ];
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${contentType(type)}"/>`;
  const types = [override('xl/workbook.xml', 'sheet.main'), ...parts.map(([part]) => override(part, 'worksheet')), override('xl/styles.xml', 'styles'), override('xl/sharedStrings.xml', 'sharedStrings')];
  const listed = sheets.map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const defined = Array.from(names, ([name, index]) => `<definedName name="${xmlText(name)}" hidden="1">${xmlText(`'${sheets[index]!.name.replaceAll("'", "''")}'!$A$1`)}</definedName>`);
  const files: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`],
    ['_rels/.rels', `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`],
    ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relationTypes}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets>${defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`}</workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`],
    ['xl/styles.xml', styleSheet],
    ...parts,
    ['xl/sharedStrings.xml', texts.toXml()],
  ];
  return packTexts(files.map(([name, xml]) => [name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`] as const));
}

function checkNames(sheets: readonly BookSheet[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) || taken.size === taken.add(name.toLowerCase()).size) throw new RangeError(`No sheet can be named ${JSON.stringify(name)}.`);
  }
}
