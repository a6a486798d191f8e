import type { FileBeginning } from '../file-format.ts';

/** The beginning of a file with this text, as formats are asked about it. */
export function beginningOf(name: string, text: string): FileBeginning {
  const bytes = new TextEncoder().encode(text).slice(0, 1 << 16);
  return { name, bytes, text: new TextDecoder().decode(bytes) };
}
