import { csv } from './csv.ts';
import { fileProblem } from './file-problem.ts';
import type { Format, FormatFile, FormatParseOptions, FormatResult } from './format.ts';
import { json } from './json.ts';
import { findFormat } from './registry.ts';
import { looksLikeTable } from './table.ts';

/**
 * Reads one file in the format that the ending of its name tells, or else its beginning: a table has titles, JSON a
 * brace. Never throws for any text.
 */
export function parseFile(file: FormatFile, options: FormatParseOptions = {}): FormatResult {
  const format = findFormat(file.name) ?? guessFormat(file.text);
  return format === undefined ? { ok: false, problems: [fileProblem('format-unknown', undefined)] } : format.parse([file], options);
}

/** JSON where nothing tells: its reader says at which sign the text is none. */
function guessFormat(text: string): Format | undefined {
  const [first] = /\S/.exec(text) ?? [];
  if (first === '<') return undefined;
  return first !== '{' && first !== '[' && looksLikeTable(text) ? csv : json;
}
