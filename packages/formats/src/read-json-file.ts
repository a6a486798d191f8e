import { readJson } from '@allymap/core';
import { textOf } from './file-content.ts';
import type { GivenFile } from './file-format.ts';
import type { FormatProblem, FormatRemark } from './format.ts';

/** What a file of JSON holds, with remarks on what of it is not kept; or every reason why it cannot be read. */
export type JsonFile =
  | { readonly ok: true; readonly value: unknown; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };

/** Reads a file as JSON within core's limits; never throws for any content. */
export async function readJsonFile(file: GivenFile): Promise<JsonFile> {
  const decoded = await textOf(file);
  return decoded.ok ? readJson(decoded.text) : decoded;
}
