import type { CollectionName } from '@allymap/core';

/** A record that a file holds beside its tables of actors and ties; of these, the fields that the tables do not hold. */
export interface BesideRecord {
  readonly id: string;
  readonly fields: Map<string, unknown>;
  /** Where it stands: the sheet, and the row as a spreadsheet numbers it. */
  readonly sheet: string;
  readonly row: number;
}

/** What a workbook that Allymap wrote holds beside its tables of actors and ties. */
export interface BesideTables {
  /** What the document says of itself, and its cause. */
  readonly head?: ReadonlyMap<string, unknown>;
  readonly cause?: ReadonlyMap<string, unknown>;
  readonly records: ReadonlyMap<CollectionName, readonly BesideRecord[]>;
  /** Rows that belong to no record. */
  readonly unread: readonly { readonly sheet: string; readonly row: number }[];
}

/** The same, of one of several files. */
export interface BesideFile extends BesideTables {
  readonly file: string;
}
