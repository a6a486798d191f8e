/** A name that stands in a line of its own. */
export interface NameLine {
  /** Lines count from 1. */
  readonly line: number;
  readonly name: string;
}

/** What of a text was not taken as a name, or not as it stood there. */
export type NameRemark =
  | { readonly code: 'empty'; readonly line: number }
  /** The name stands in an earlier line, or is known already (`first` is null). */
  | { readonly code: 'again'; readonly line: number; readonly name: string; readonly first: number | null }
  /** Cells beside the name, as in a table that was pasted. */
  | { readonly code: 'beside'; readonly line: number; readonly name: string; readonly text: string };

/** The names in a text, and what in it is none. */
export interface NamesInText {
  readonly names: readonly NameLine[];
  readonly remarks: readonly NameRemark[];
}

/** A name as one compares it: capitals, breadths and spaces do not make another one. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * Reads names out of a text, one from each line: typed, or pasted from a list or a column of a table.
 *
 * Marks of a list before a name go, of cells the first that holds something is the name. A name that is there already, by `known` or by
 * an earlier line, is not taken again. Every line becomes a name or is named in the remarks; what follows the last line break is no line
 * unless something stands there.
 */
export function namesInText(text: string, known: Iterable<string> = []): NamesInText {
  const names: NameLine[] = [];
  const remarks: NameRemark[] = [];
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  if (lines.at(-1)!.trim() === '') lines.pop();
  const first = new Map<string, number | null>([...known].map((name) => [nameKey(name), null]));
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const [name, ...beside] = written.split('\t').map((cell) => plainName(cell)).filter((cell) => cell !== '');
    if (name === undefined) {
      remarks.push({ code: 'empty', line });
      continue;
    }
    if (beside.length > 0) remarks.push({ code: 'beside', line, name, text: beside.join(', ') });
    const key = nameKey(name);
    const before = first.get(key);
    if (before !== undefined) remarks.push({ code: 'again', line, name, first: before });
    else {
      first.set(key, line);
      names.push({ line, name });
    }
  }
  return { names, remarks };
}

/** A name without the bullet before it, and with one space between its words. */
function plainName(written: string): string {
  return written.replace(/\s+/gu, ' ').trim().replace(/^(?:[*·–—-] |[•◦▪‣∙●○] ?)/u, '');
}
