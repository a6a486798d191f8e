/** The letters and digits of a name, as an id that people can read; empty where there are none. */
export function plainId(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [...plain].slice(0, 40).join('');
}
