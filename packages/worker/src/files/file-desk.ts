import type { CollectionName, Document } from '@allymap/core';
import { redact, type Redaction, type RedactionChoice } from '@allymap/core/editing';
import { columnTargets, fileDryRun, formatNamed, formats, lossesOf, openFiles, readMapping, recastColumn, recastSheet, titledColumns } from '@allymap/formats';
import type { BesideFile, DryRun, FileHead, FormatProblem, FormatRemark, GivenFile, Guess, Loss, Mapping, Question, ReadMapping, RowFate, Sheet, SheetContent, SheetMapping, TitledColumn, WrittenFile } from '@allymap/formats';

/** What files hold, as far as a page needs to know it: a whole document, or how many sheets have to be understood. */
export type FilesOnDesk =
  | { readonly ok: true; readonly document: Document | null; readonly sheets: number; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };

/** How the tables on the desk are to be understood. */
export interface Understanding {
  /** The title of the cause, where the files have none. */
  readonly title?: string;
  /** The map that they are added to. Default: the document among the files. */
  readonly into?: Document;
  /** A mapping kept from another time: sheets are matched by their titles. */
  readonly kept?: Mapping;
  /** A mapping of just these sheets, in their order. */
  readonly mapping?: Mapping;
  /** What of it is to be looked at anew: a sheet that holds something else or has its titles elsewhere, or a column that holds something else. */
  readonly recast?: Recast;
}

/** A sheet, by its number, that is to be read otherwise. */
export type Recast =
  | { readonly sheet: number; readonly holds: SheetContent; readonly titles?: { readonly row: number; readonly rows: number } }
  | { readonly sheet: number; readonly column: number; readonly to: string };

/** What a page shows of a dry run: everything but the rows, of which there may be very many, and the document. */
export interface Understood {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
  /** Per sheet: its columns and what stands in them, what they can hold, and how many rows it has. */
  readonly sheets: readonly { readonly rows: number; readonly columns: readonly TitledColumn[]; readonly targets: readonly string[] }[];
  readonly fates: readonly { readonly fate: RowFate['fate']; readonly count: number }[];
  readonly questions: readonly Question[];
  readonly remarks: readonly FormatRemark[];
  readonly problems: readonly FormatProblem[];
  /** The title of the map's cause; null: there is no map, or it has a title already. */
  readonly title: string | null;
  /** How many records the map would have, by collection; null where there is none. */
  readonly makes: readonly { readonly collection: CollectionName; readonly count: number }[] | null;
}

/** A part of the rows of a dry run, and how many there are of this kind. */
export interface SomeRows {
  readonly rows: readonly RowFate[];
  readonly count: number;
}

/** A format that can be written, and what is lost of a document in it. */
export interface FormatOffer {
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether Allymap reads it too. */
  readonly isRead: boolean;
  readonly losses: readonly Loss[];
}

/** Files that somebody brings, laid out until it is clear what becomes of them; and the way out into other formats. */
export interface FileDesk {
  /** Reads files, in place of those that lay there before. */
  open(files: readonly GivenFile[]): Promise<FilesOnDesk>;
  /** Says what becomes of the tables. */
  understand(understanding: Understanding): Promise<Understood>;
  /** Some of the rows, all or those with one fate. */
  rows(fate: RowFate['fate'] | null, from: number, most: number): Promise<SomeRows>;
  /** The document that the tables make, as they were understood last. */
  take(): Promise<{ readonly document: Document; readonly remarks: readonly FormatRemark[] }>;
  /** Reads a mapping that was kept. */
  readMapping(file: GivenFile): Promise<ReadMapping>;
  /** A copy of a document without what was chosen, and what is not in it. */
  leaveOut(document: Document, choices: readonly RedactionChoice[]): Promise<Redaction>;
  /** Every format that can be written. */
  offers(document: Document): Promise<readonly FormatOffer[]>;
  /** Writes a document; `name` is that of the file without its ending. */
  write(document: Document, format: string, name: string): Promise<readonly WrittenFile[]>;
}

/** A desk on the thread that asks for it. Nothing here throws for what files hold. */
export function fileDesk(): FileDesk {
  let sheets: readonly Sheet[] = [];
  let head: FileHead | undefined;
  let beside: readonly BesideFile[] | undefined;
  let found: readonly FormatRemark[] = [];
  let document: Document | undefined;
  let last: DryRun | null = null;
  return {
    async open(files) {
      last = null;
      const opened = await openFiles(files);
      if (!opened.ok) return opened;
      ({ sheets, head, beside, remarks: found, document } = opened);
      return { ok: true, document: document ?? null, sheets: sheets.length, remarks: found };
    },
    understand: async ({ title, into = document, kept, mapping, recast }) => {
      const options = { ...(title === undefined ? {} : { title }), ...(into === undefined ? {} : { into }), ...(head === undefined ? {} : { head }), ...(beside === undefined ? {} : { beside }) };
      const again = mapping === undefined || recast === undefined ? mapping : { ...mapping, sheets: mapping.sheets.map((one, at) => (at === recast.sheet ? recastAs(sheets[at]!, one, recast) : one)) };
      const { dryRun, guesses } = fileDryRun(sheets, { ...options, ...(kept === undefined ? {} : { mapping: kept }), ...(again === undefined ? {} : { as: again }) });
      last = dryRun;
      const { rows, document: makes, ...shown } = dryRun;
      return {
        mapping: shown.mapping,
        guesses,
        sheets: sheets.map((sheet, at) => {
          const read = shown.mapping.sheets[at]!;
          return { rows: sheet.rows.length, columns: titledColumns(sheet, read), targets: columnTargets(read.holds) };
        }),
        fates: countFates(rows),
        questions: shown.questions,
        remarks: [...found, ...shown.remarks],
        problems: shown.problems,
        title: makes === undefined || into !== undefined ? null : (makes.title ?? makes.cause.title),
        makes: makes === undefined ? null : made(makes),
      };
    },
    rows: async (fate, from, most) => {
      const rows = (last?.rows ?? []).filter((row) => fate === null || row.fate === fate);
      return { rows: rows.slice(from, from + most), count: rows.length };
    },
    take: async () => {
      if (last?.document === undefined) throw new Error('The tables on the desk make no document.');
      return { document: last.document, remarks: [...found, ...last.remarks] };
    },
    readMapping,
    leaveOut: async (document, choices) => redact(document, choices),
    offers: async (document) =>
      formats.flatMap(({ id, name, extensions, mediaType, read, write, keeps }) =>
        write === undefined ? [] : [{ id, name, extension: extensions[0]!, mediaType, isRead: read !== undefined, losses: lossesOf(document, keeps ?? 'all') }],
      ),
    write: async (document, format, name) => formatNamed(format)!.write!(document, name),
  };
}

function recastAs(sheet: Sheet, mapping: SheetMapping, recast: Recast): SheetMapping {
  return 'column' in recast ? recastColumn(sheet, mapping, recast.column, recast.to) : recastSheet(sheet, recast.holds, recast.titles);
}

function countFates(rows: readonly RowFate[]): Understood['fates'] {
  const counts = new Map<RowFate['fate'], number>();
  for (const { fate } of rows) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  return [...counts].map(([fate, count]) => ({ fate, count }));
}

const shown = ['actors', 'ties', 'alliances', 'objectives', 'places', 'positions', 'assessments', 'engagementLevels', 'influences'] as const satisfies readonly CollectionName[];

function made(document: Document): NonNullable<Understood['makes']> {
  return shown.flatMap((collection) => (document[collection].length === 0 ? [] : [{ collection, count: document[collection].length }]));
}
