import { workbookProblem } from './workbook-problem.ts';
import { RefusedFile } from '../refused-file.ts';
import type { Zip } from '../zip/open-zip.ts';
import { unpack } from '../zip/unpack.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { isOn } from './cell-styles.ts';
import { readXml } from './read-xml.ts';

/** A sheet of a workbook, before its cells are read. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** The parts of a workbook that hold what is read of it. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
  readonly from1904: boolean;
  /** Whether the values of formulas are to be computed when a program opens it: those in the file may be old or made up. */
  readonly computeOnLoad: boolean;
  /** The names that the workbook gives to cells, and what they stand for, such as `Notes!$A$1`. */
  readonly names: ReadonlyMap<string, string>;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Finds the parts of a workbook by its relations. Throws `RefusedFile` for a packed file that is no workbook. */
export function* workbookParts(zip: Zip): Generator<void, WorkbookParts> {
  const relations = yield* relationsOf(zip, '');
  const path = relations.find(({ type }) => type === 'officeDocument')?.target;
  const entry = path === undefined ? undefined : zip.entries.get(path.toLowerCase());
  if (path !== undefined && /\.bin$/i.test(path)) throw new RefusedFile(workbookProblem('workbook-binary'));
  if (path === undefined || entry === undefined || !/\bxl\/|workbook/i.test(path)) throw new RefusedFile(workbookProblem('workbook-none'));
  const own = yield* relationsOf(zip, path);
  const partOf = (relation: Relation | undefined): ZipEntry | undefined => (relation === undefined ? undefined : zip.entries.get(relation.target.toLowerCase()));
  const said = yield* readWorkbook(path, unpack(zip, entry));
  const sheets = said.sheets.flatMap(({ name, hidden, relation }) => {
    const found = own.find(({ id }) => id === relation);
    // A chart can be a sheet of its own, without cells.
    if (found !== undefined && found.type !== 'worksheet') return [];
    const part = partOf(found);
    if (part === undefined) throw new RefusedFile(workbookProblem('workbook-part-damaged', { part: JSON.stringify(name) }));
    return [{ name, hidden, entry: part }];
  });
  const ofType = (wanted: string): ZipEntry | undefined => partOf(own.find(({ type }) => type === wanted));
  return { ...said, sheets, strings: ofType('sharedStrings'), styles: ofType('styles') };
}

/** The relations of a part to others; those of `''` are the file's own. */
function* relationsOf(zip: Zip, path: string): Generator<void, Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const entry = zip.entries.get(name.toLowerCase());
  const relations: Relation[] = [];
  if (entry === undefined) return relations;
  yield* readXml(name, unpack(zip, entry), {
    open: ({ name: element, attribute }) => {
      if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.push({ id: attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, attribute('Target') ?? '') });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface SaidSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

function* readWorkbook(part: string, pieces: Iterable<Uint8Array>): Generator<void, Pick<WorkbookParts, 'from1904' | 'computeOnLoad' | 'names'> & { sheets: SaidSheet[] }> {
  const sheets: SaidSheet[] = [];
  const names = new Map<string, string>();
  let [from1904, computeOnLoad] = [false, false];
  let naming: string | undefined;
  yield* readXml(part, pieces, {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') from1904 = isOn(attribute('date1904'));
      else if (name === 'calcPr') computeOnLoad = isOn(attribute('fullCalcOnLoad'));
      else if (name === 'definedName') naming = attribute('name');
      else if (name === 'sheet') sheets.push({ name: attribute('name') ?? '', hidden: (attribute('state') ?? 'visible') !== 'visible', relation: relationId(attribute) });
    },
    text: (text) => {
      if (naming !== undefined) names.set(naming, text);
    },
    close: (name) => {
      if (name === 'definedName') naming = undefined;
    },
  });
  return { sheets, names, from1904, computeOnLoad };
}

/** Its prefix is `r` in nearly every file; `id` alone would be another one. */
function relationId(attribute: (name: string) => string | undefined): string {
  return attribute('r:id') ?? attribute('id') ?? '';
}
