/**
 * The key under which an analysis holds the result of a metric or method: its id in camel case.
 *
 * `mactor-influence` stands under `mactorInfluence`.
 */
export function resultKey(id: string): string {
  return id.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
