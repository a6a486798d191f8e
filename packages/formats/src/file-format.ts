import type { Analysis, Document } from '@allymap/core';
import type { BesideTables } from './beside-tables.ts';
import type { FormatProblem, FormatRemark } from './format.ts';
import type { Sheet } from './sheet.ts';

/** A file that somebody gives: its name, and what is in it. A `Blob` may be larger than the memory, where the format reads it in pieces. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer> | Blob;
}

/** A file to be saved. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** A file to be saved, in pieces that are made as they are asked for: it may be larger than the memory. */
export interface PiecedFile {
  readonly name: string;
  /** Can be gone through once. */
  readonly pieces: Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** How a file begins, for finding out its format. */
export interface FileBeginning {
  readonly name: string;
  /** The first bytes, 64 KiB at most. */
  readonly bytes: Uint8Array;
  /** The same as text, without a byte order mark; empty where it is none. */
  readonly text: string;
}

/** What a file says of itself and its cause, as far as it does; `cause` is the cause's title. */
export interface FileHead {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly date?: string;
  readonly licence?: string;
  readonly cause?: string;
}

/** What a file holds: a whole document, or sheets that have to be understood; or every reason why it cannot be read. */
export type ReadFile =
  | { readonly ok: true; readonly document: Document; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly head?: FileHead; readonly beside?: BesideTables; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };

/**
 * What of a document a format can hold, by collection. What is not named here is lost; `lossesOf` counts it in a
 * document, and a test holds every format to it.
 */
export interface KeptFields {
  /** The fields of the document itself, such as `title` and `cause`; `cause.title` where of the cause no more than its title is kept. */
  readonly head: readonly string[];
  /** The fields of actors and of ties. */
  readonly actors: readonly string[];
  readonly ties: readonly string[];
  /** Whether text fields that Allymap does not know are kept with actors and ties. */
  readonly otherText: boolean;
  /** Whether `null`, known to be unknown, is told from absent. */
  readonly unknowns: boolean;
}

/**
 * What of a document a format holds: some fields; everything; or everything but whether what is unknown is known to be so or
 * was never said.
 */
export type Keeping = KeptFields | 'all' | 'all-but-unknowns';

/** What may be written beside the document. */
export interface WriteOptions {
  /** An analysis of this document, for formats that write its results too. */
  readonly analysis?: Analysis;
}

/**
 * A way of reading files and of writing documents as files.
 *
 * The object is small, so that a page can list every format; the code that reads and writes is loaded with the first
 * file.
 */
export interface FileFormat {
  /** Kebab-case, stable. */
  readonly id: string;
  /** Its own name, as its makers write it; not translated. */
  readonly name: string;
  /** With the dot, lower case; the first one is written. Formats may share an ending; `recognises` decides then. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Whether a file is of this format, by its beginning; called for files of any kind, never throws. */
  readonly recognises: (beginning: FileBeginning) => boolean;
  /** Reads one file; never throws for any content. Several files are put together from their sheets. */
  readonly read?: (file: GivenFile) => Promise<ReadFile>;
  /** Writes a document. `name` is that of the file without its ending. */
  readonly write?: (document: Document, name: string, options?: WriteOptions) => Promise<readonly WrittenFile[]>;
  /** Whether it writes the results of an analysis too, where it is given one. */
  readonly writesResults?: true;
  /** Writes the same files in pieces; absent where a format makes them whole. */
  readonly writePieces?: (document: Document, name: string) => Promise<readonly PiecedFile[]>;
  /** What of a document is still there in what is written; absent where a format does not write. */
  readonly keeps?: Keeping;
}
