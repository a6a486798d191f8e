import * as z from 'zod/mini';
import { DocumentFile } from './document.ts';

/** The JSON Schema (draft 2020-12) of a document file; references, unique ids and scales are checked by `parseDocument` only. */
export function documentJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(DocumentFile, {
    io: 'input',
    // The patterns say all; a validator would not know the names of our formats.
    override: ({ jsonSchema }) => {
      delete jsonSchema.format;
    },
  });
  return { ...schema, title: 'Allymap document, version 1' };
}
