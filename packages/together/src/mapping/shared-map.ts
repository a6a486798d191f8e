import type { Document, Operation } from '@allymap/core';
import * as Y from 'yjs';
import { holders, entriesOf } from './keys.ts';
import { readShared, type ReadShared } from './read-document.ts';
import { writeDocument } from './write-document.ts';
import { keepRecords, writeOperation } from './write-operation.ts';

/** What changes of this browser are marked with in a shared document. */
export const ownChange = 'own';

/** A map that several people change: the entries that yjs merges, and the document that they are read as. */
export class SharedMap {
  readonly shared = new Y.Doc();
  #read: ReadShared | null = null;

  constructor() {
    // yjs learns what a name holds when it is first asked for.
    for (const holder of holders) entriesOf(this.shared, holder);
    this.shared.on('update', () => void (this.#read = null));
  }

  /** Puts a document into a map that is still empty. */
  static of(document: Document): SharedMap {
    const map = new SharedMap();
    writeDocument(map.shared, document);
    return map;
  }

  /** The document as it is read now, and what was decided in reading it. */
  get read(): ReadShared {
    return (this.#read ??= readShared(this.shared));
  }

  /** Takes up a change of the document as it is read now; `after` is the document with it. */
  write(operation: Operation, after: Document): void {
    const kept = this.read.notes.flatMap((note) => (note.code === 'kept' ? [note] : []));
    this.shared.transact(() => {
      // Whoever goes on working with a record that was brought back has it.
      if (kept.length > 0) keepRecords(this.shared, kept);
      writeOperation(this.shared, operation, after);
    }, ownChange);
  }

  /** Takes in what another map has written. Throws for bytes that are no update. */
  take(update: Uint8Array): void {
    Y.applyUpdate(this.shared, update);
  }

  /** What the other side lacks, by its state vector; everything without one. */
  since(vector?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.shared, vector);
  }

  /** What is here, for the other side to send what is not. */
  get vector(): Uint8Array {
    return Y.encodeStateVector(this.shared);
  }
}
