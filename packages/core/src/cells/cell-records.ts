import { listIn } from '../held-in.ts';
import type { Document } from '../model/document.ts';

/** The matrices whose cells are records of a document: who stands where on what, who influences whom, who is tied to whom. */
export const cellSheets = ['positions', 'influence', 'ties'] as const;
export type CellSheet = (typeof cellSheets)[number];

/** The collection that holds the records of each. */
export const collectionOf = { positions: 'positions', influence: 'influences', ties: 'ties' } as const;

/** A record of a cell, as far as cells need to know it. */
export interface CellRecord {
  readonly id: string;
  readonly value?: number | string | null;
  readonly scale?: string | undefined;
  readonly assessor?: string | undefined;
  readonly date?: string | undefined;
  readonly kind?: string;
  readonly strength?: number | null | undefined;
  readonly directed?: boolean | undefined;
}

/** Which records stand in which cell of a matrix: an actor's row, and the column of an objective or of another actor. */
export class CellRecords {
  readonly #cells = new Map<string, Map<string, CellRecord[]>>();
  readonly #none: readonly CellRecord[] = [];

  /** O(records). */
  constructor(document: Document, sheet: CellSheet) {
    if (sheet === 'positions') for (const one of document.positions) this.#put(one.actor, one.objective, one);
    if (sheet === 'influence') for (const one of document.influences) this.#put(one.source, one.target, one);
    if (sheet === 'ties') {
      for (const one of document.ties) {
        this.#put(one.source, one.target, one);
        // A tie that runs both ways stands twice.
        if (one.directed !== true && one.source !== one.target) this.#put(one.target, one.source, one);
      }
    }
  }

  /** The records of a cell, in the document's order. */
  at(row: string, column: string): readonly CellRecord[] {
    return this.#cells.get(row)?.get(column) ?? this.#none;
  }

  #put(row: string, column: string, record: CellRecord): void {
    const cells = this.#cells.get(row) ?? new Map<string, CellRecord[]>();
    this.#cells.set(row, cells);
    listIn(cells, column).push(record);
  }
}
