/** An id that nobody has: the wanted one, or the same with the least number from 2 on that is free. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
  return id;
}
