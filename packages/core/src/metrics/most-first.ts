/** How many actors or ties a metric names when it explains itself. */
const named = 5;

/** Those that would cut off the most, the worst first, equal ones in their order: as many as a reader takes in. O(n log n). */
export function mostFirst<Item extends { readonly cutOff: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => b.cutOff - a.cutOff).slice(0, named);
}
