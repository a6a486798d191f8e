// JavaScript puts names that are whole numbers below this before all others, ascending, whatever the order they came in.
const indices = 2 ** 32 - 1;

/** The whole number that an object of JavaScript sorts a name by; Infinity for every name that stays where it is. */
export function sortedAs(name: string): number {
  if (!/^(?:0|[1-9]\d{0,9})$/.test(name)) return Infinity;
  const index = Number(name);
  return index < indices ? index : Infinity;
}
