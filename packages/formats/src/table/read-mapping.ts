import { issueProblem } from '@allymap/core';
import { fileProblem } from '../file-problem.ts';
import type { FormatProblem, FormatRemark } from '../format.ts';
import { quoted } from '../listed.ts';
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
  return {
    ok: false,
    problems: checked.error.issues.flatMap((issue): FormatProblem[] =>
      // A misspelt field would change nothing, and nobody would know.
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => fileProblem('field-unknown', { path: [...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)), key] }, { field: quoted(key) })) : [issueProblem(issue, read.value, [])],
    ),
  };
}
