import { serialiseDocument, type Document } from '@allymap/core';
import { escapeUnseen } from '../escape-unseen.ts';

/**
 * A document as JSON that can stand inside a script element of HTML: no text of it can end the element or begin another.
 *
 * It is read back as it was. What nobody sees is escaped as well, so that nobody who looks at the file is deceived.
 */
export function inertJson(document: Document): string {
  // The sign stands within texts only; without it there is neither a tag nor a comment.
  return escapeUnseen(serialiseDocument(document, { indent: 0 })).replaceAll('<', '\\u003c');
}
