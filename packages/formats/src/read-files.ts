import type { Document } from '@allymap/core';
import type { BesideFile } from './beside-tables.ts';
import { bytesOf } from './file-content.ts';
import type { FileBeginning, FileHead, GivenFile } from './file-format.ts';
import { fileProblem } from './file-problem.ts';
import type { FormatProblem, FormatRemark, FormatResult } from './format.ts';
import { formatOf, formats } from './registry.ts';
import type { Sheet } from './sheet.ts';
import type { DryRun } from './table/dry-run.ts';
import type { Mapping } from './table/mapping.ts';

/** How files are read together. */
export interface ReadFilesOptions {
  /** The title of the cause, where the files have none. Default: the name of the first file. */
  readonly title?: string;
  /** How tables are to be understood, as it was kept from another time. Default: as is suggested. */
  readonly mapping?: Mapping;
  /** The map that tables are added to. Default: the document among the files, or a new one. */
  readonly into?: Document;
}

/** What files hold before anything is made of it: a document, tables, or both; or why they cannot be read. */
export type OpenedFiles =
  | { readonly ok: true; readonly document?: Document; readonly sheets: readonly Sheet[]; readonly head?: FileHead; readonly beside?: readonly BesideFile[]; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };

/** A document of files, and of tables among them what became of every row. */
export type ReadFiles = FormatResult & { readonly dryRun?: DryRun };

/** Formats of networks that Allymap writes under the document's own names of fields. */
const ownNames: ReadonlySet<string> = new Set(['graphml', 'gexf']);

/** So much of a file is looked at to find out its format. */
const lookedAt = 1 << 16;

/** Reads files of any format as far as their own structure goes. Never throws for any content. */
export async function openFiles(files: readonly GivenFile[]): Promise<OpenedFiles> {
  if (files.length === 0) return { ok: false, problems: [fileProblem('table-none', undefined)] };
  const sheets: Sheet[] = [];
  const remarks: FormatRemark[] = [];
  const problems: FormatProblem[] = [];
  let document: Document | undefined;
  let head: FileHead | undefined;
  const beside: BesideFile[] = [];
  for (const file of files) {
    const format = formatOf(await beginningOf(file));
    if (format?.read === undefined) {
      problems.push(fileProblem('format-unknown', { file: file.name, row: 1 }, { formats: formats.flatMap(({ name, read }) => (read === undefined ? [] : [name])).join(', ') }));
      continue;
    }
    const read = await format.read(file);
    const about = <About extends FormatProblem | FormatRemark>(one: About): About => (files.length === 1 || one.cell !== undefined ? one : { ...one, file: file.name });
    if (!read.ok) for (const problem of read.problems) problems.push(about(problem));
    else {
      for (const remark of read.remarks) remarks.push(about(remark));
      if ('sheets' in read) {
        // A network that names the cause of a map was written by Allymap, under the document's own names of fields.
        const own = read.head?.cause !== undefined && ownNames.has(format.id);
        for (const sheet of read.sheets) {
          const tables = (await import('./table/tables-in-sheet.ts')).tablesInSheet(own ? { ...sheet, own } : sheet);
          for (const table of tables.sheets) sheets.push(table);
          for (const remark of tables.remarks) remarks.push(remark);
        }
        head ??= read.head;
        if (read.beside !== undefined) beside.push({ file: file.name, ...read.beside });
      } else if (document === undefined) document = read.document;
      else problems.push(fileProblem('document-repeated', { file: file.name, row: 1 }, { file: file.name }));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ...(document === undefined ? {} : { document }), sheets, ...(head === undefined ? {} : { head }), ...(beside.length === 0 ? {} : { beside }), remarks };
}

/**
 * Reads files of any format, several of which make one map: tables of actors and of ties, a document and tables that are
 * added to it.
 *
 * Where something can be understood in two ways, the safe one is taken and said in the remarks; `dryRun` has what became
 * of every row of a table. Never throws for any content.
 */
export async function readFiles(files: readonly GivenFile[], options: ReadFilesOptions = {}): Promise<ReadFiles> {
  const opened = await openFiles(files);
  if (!opened.ok) return opened;
  if (opened.sheets.length === 0 && opened.document !== undefined) return { ok: true, document: opened.document, remarks: opened.remarks };
  const { understandSheets } = await import('./table/understand-sheets.ts');
  const into = options.into ?? opened.document;
  const dryRun = understandSheets(opened.sheets, { ...options, ...(opened.head === undefined ? {} : { head: opened.head }), ...(opened.beside === undefined ? {} : { beside: opened.beside }), ...(into === undefined ? {} : { into }) });
  if (dryRun.document === undefined) return { ok: false, problems: dryRun.problems, dryRun };
  return { ok: true, document: dryRun.document, remarks: [...opened.remarks, ...dryRun.remarks], dryRun };
}

async function beginningOf({ name, content }: GivenFile): Promise<FileBeginning> {
  if (typeof content === 'string') return { name, bytes: new TextEncoder().encode(content.slice(0, lookedAt)), text: content.slice(0, lookedAt).replace(/^\uFEFF/, '') };
  const bytes = content instanceof Uint8Array ? content.subarray(0, lookedAt) : await bytesOf({ name, content: content.slice(0, lookedAt) });
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return { name, bytes, text: new TextDecoder(utf16 ?? 'utf-8').decode(bytes) };
}
