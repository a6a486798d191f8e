import type { Document, ErrorParams, ProblemCode, RemarkCode } from '@allymap/core';
import type { WorkbookProblemCode, WorkbookRemarkCode } from './xlsx/workbook-code.ts';
import type { ZipProblemCode } from './zip/zip-problem-code.ts';

/** The stable name of a kind of problem that a file has before it is a document. */
export type FileProblemCode =
  | 'packed-file'
  | 'format-unknown'
  | 'quote-unclosed'
  | 'quote-inside'
  | 'table-unknown'
  | 'titles-unknown'
  | 'table-none'
  | 'document-repeated'
  | 'row-too-long'
  | 'not-utf-8'
  | 'xml-broken'
  | 'xml-cut-off'
  | 'xml-doctype'
  | 'xml-encoding'
  | 'xml-root'
  | 'xml-too-large'
  | 'part-missing'
  | 'too-many-columns'
  | 'network-too-large'
  | 'line-unreadable'
  | 'field-unknown'
  | 'values-without-network';

/** The stable name of a kind of remark on a file that a document was read from. */
export type FileRemarkCode =
  | 'encoding-guessed'
  | 'sheet-left-out'
  | 'titles-missing'
  | 'table-turned'
  | 'lists-read'
  | 'matrix-of-ties'
  | 'matrix-of-influences'
  | 'matrix-of-positions'
  | 'rows-skipped'
  | 'columns-guessed'
  | 'scales-guessed'
  | 'cells-split'
  | 'dates-guessed'
  | 'columns-like-scores'
  | 'columns-unread'
  | 'columns-untitled'
  | 'cells-unread'
  | 'names-joined'
  | 'names-alike'
  | 'actors-added'
  | 'values-differ'
  | 'rows-total'
  | 'rows-template'
  | 'rows-note'
  | 'rows-unknown'
  | 'rows-end-missing'
  | 'rows-name-missing'
  | 'rows-heading'
  | 'rows-titles-again'
  | 'rows-numbered'
  | 'rows-answer'
  | 'words-read'
  | 'rows-same'
  | 'rows-astray'
  | 'ties-to-self'
  | 'elements-unread'
  | 'graphs-joined'
  | 'look-unread'
  | 'nodes-nested'
  | 'spells-joined'
  | 'values-over-time'
  | 'orgs-without-ref'
  | 'transactions-one-sided'
  | 'transactions-without-value'
  | 'currencies-several'
  | 'items-unread'
  | 'id-repeated'
  | 'end-of-several'
  | 'cells-unknown';

/** The place of a problem in a table, as a spreadsheet numbers it: the header is row 1. */
export interface Cell {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  readonly row: number;
  readonly column?: string;
}

/** Where in a file that is no table something stands: its line, from 1, or its path where the file is JSON. */
export interface FilePlace {
  readonly path?: readonly (string | number)[];
  readonly line?: number;
}

/** As a problem of a document; where a table holds it, with its cell. */
export interface FormatProblem {
  readonly code: ProblemCode | FileProblemCode | ZipProblemCode | WorkbookProblemCode;
  /** The path in the document, empty where the file gave none. */
  readonly path: readonly (string | number)[];
  /** The line of a text, from 1. */
  readonly line?: number;
  /** The file, where several were read and no cell says it. */
  readonly file?: string;
  readonly cell?: Cell;
  readonly message: string;
  readonly advice: string;
  readonly params: ErrorParams;
}

/** As a remark on a document; where a table holds what it is about, with its cell. */
export interface FormatRemark {
  readonly code: RemarkCode | FileRemarkCode | WorkbookRemarkCode;
  /** The path in the document, empty where it is about none of its values. */
  readonly path: readonly (string | number)[];
  /** The line of a text, from 1. */
  readonly line?: number;
  /** The file, where several were read and no cell says it. */
  readonly file?: string;
  readonly cell?: Cell;
  readonly message: string;
  readonly advice: string;
  readonly params: ErrorParams;
}

/**
 * A checked document, with remarks on what was read otherwise than it was written or not read at all; or every reason
 * why there is none.
 */
export type FormatResult =
  | { readonly ok: true; readonly document: Document; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };
