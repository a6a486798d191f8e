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
