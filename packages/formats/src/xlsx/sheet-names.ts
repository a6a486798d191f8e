/** So long may the name of a sheet be. */
const longest = 31;

/**
 * Names that a workbook can hold, for names that are any text: signs that it cannot hold become underscores, and where two
 * would be the same a number is put behind. O(names²) at worst.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\\p{C}]|^'|'$/gu, '_').slice(0, longest).replace(/'$/, '_') || '_';
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${plain.slice(0, longest - String(count).length - 1)} ${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
