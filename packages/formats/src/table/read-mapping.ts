import { issueProblem } from '@allymap/core';
import type { FormatProblem, FormatRemark } from '../format.ts';
import type { GivenFile } from '../file-format.ts';
import { readJsonFile } from '../read-json-file.ts';
import { Mapping } from './mapping.ts';

/** A mapping that was kept in a file; or everything that is wrong with it. */
export type ReadMapping =
  | { readonly ok: true; readonly mapping: Mapping; readonly remarks: readonly FormatRemark[] }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };

/** Reads a mapping of a file of JSON; never throws for any content. */
export async function readMapping(file: GivenFile): Promise<ReadMapping> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const checked = Mapping.safeParse(read.value);
  if (checked.success) return { ok: true, mapping: checked.data, remarks: read.remarks };
  return { ok: false, problems: checked.error.issues.map((issue) => issueProblem(issue, read.value, [])) };
}
