import type { ChangeFacts, Document, Operation } from '@allymap/core';

/** What a room needs of an element: any element of `@allymap/elements` that holds its map has it. */
export interface EditableElement extends EventTarget {
  document: unknown;
  editable: boolean;
  editor: string | null;
  idMark: string;
  apply(operation: Operation | readonly Operation[], facts?: ChangeFacts): Promise<boolean>;
  readonly updateComplete: Promise<boolean>;
}

/** What `allymap-change` tells, as far as a room needs it. */
export interface ToldChange {
  readonly operation: Operation;
  readonly document: Document;
  readonly origin: string;
}
