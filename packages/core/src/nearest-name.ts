import { distance } from 'fastest-levenshtein';

/** Beyond these a search would take longer than its hint is worth. */
const mostNames = 2_000;
const longestName = 100;

/**
 * Finds the name that a mistyped one most likely stands for, or `undefined` where none is close.
 *
 * Close is at most one edit per three characters, so nothing is close to a name of two. Names longer than 100 characters, and lists of
 * more than 2,000, are not searched. O(names × length²).
 */
export function findNearestName(mistyped: string, names: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | undefined {
  if (names.size > mostNames || mistyped.length > longestName) return undefined;
  let nearest: string | undefined;
  let fewestEdits = Math.floor(mistyped.length / 3) + 1;
  for (const name of names.keys()) {
    // The difference in length is the least that the edits can be; it also keeps very long names out.
    if (Math.abs(name.length - mistyped.length) >= fewestEdits) continue;
    const edits = distance(mistyped, name);
    if (edits < fewestEdits) [nearest, fewestEdits] = [name, edits];
  }
  return nearest;
}
