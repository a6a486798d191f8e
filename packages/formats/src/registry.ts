import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';

/** Every format, the lossless one first. */
export const formats: readonly Format[] = [json, csv];

/** The format that a file's name tells by its ending, or `undefined`. */
export function findFormat(fileName: string): Format | undefined {
  const name = fileName.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
