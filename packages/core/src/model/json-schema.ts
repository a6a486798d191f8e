import * as z from 'zod';
import { DocumentFile } from './document.ts';

/** The JSON Schema (draft 2020-12) of a document file; references, unique ids and scales are checked by `parseDocument` only. */
export function documentJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(DocumentFile, { io: 'input' }), title: 'Allymap document, version 1' };
}
