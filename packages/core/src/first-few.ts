/** As many names as a sentence can hold, and how many it leaves out. */
export interface FirstFew {
  readonly shown: string[];
  readonly more: number;
}

const mostNames = 4;

/** Cuts a list of ids to what a sentence can hold: up to four of them, or the first three and the number of the others. */
export function firstFew(ids: readonly string[]): FirstFew {
  const shown = ids.length <= mostNames ? [...ids] : ids.slice(0, mostNames - 1);
  return { shown, more: ids.length - shown.length };
}

/** What a message that names the first few of some ids, at most so many, says of them: those under the name of its fact, and as `more` how many others there are. */
export function nameFirst<Fact extends string>(fact: Fact, ids: readonly string[], most: number): Record<Fact, string[]> & { readonly more: number } {
  return { [fact]: ids.slice(0, most), more: Math.max(0, ids.length - most) } as Record<Fact, string[]> & { readonly more: number };
}
