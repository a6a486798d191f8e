import type { Document, ErrorParams, ProblemCode, RemarkCode } from '@allymap/core';
import type { WorkbookProblemCode, WorkbookRemarkCode } from './xlsx/workbook-code.ts';
import type { ZipProblemCode } from './zip/zip-problem-code.ts';

/** One file's name and text; a format may need several (a table of actors and one of ties). */
export interface FormatFile {
  readonly name: string;
  readonly text: string;
}

/** The stable name of a kind of problem that a file has before it is a document. */
export type FileProblemCode =
  | 'not-utf-8'
  | 'packed-file'
  | 'format-unknown'
  | 'quote-unclosed'
  | 'quote-inside'
  | 'table-unknown'
  | 'titles-unknown'
  | 'table-is-matrix'
  | 'table-repeated'
  | 'table-none'
  | 'column-repeated'
  | 'column-reserved'
  | 'row-too-long'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'word-unknown'
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
  | 'values-without-network';

/** The stable name of a kind of remark on a file that a document was read from. */
export type FileRemarkCode =
  | 'rows-skipped'
  | 'columns-guessed'
  | 'columns-like-scores'
  | 'columns-unread'
  | 'columns-untitled'
  | 'name-unknown'
  | 'name-of-several'
  | 'names-alike'
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

/** What a format cannot read from its files. */
export interface FormatParseOptions {
  /** The title of the cause, for formats without one. Default: the name of the first file. */
  readonly title?: string;
}

/** A way of writing documents as files and of reading files as documents. */
export interface Format {
  /** Kebab-case, stable. */
  readonly id: string;
  /** With the dot, lower case; the first one is written. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Whether a document that was written reads back as the same document. */
  readonly lossless: boolean;
  /** Reads files; never throws for any text. */
  readonly parse: (files: readonly FormatFile[], options?: FormatParseOptions) => FormatResult;
  readonly serialise: (document: Document) => readonly FormatFile[];
}
