import { zipSync } from 'fflate';

/** Every part says that it was written then: the first day that a zip file can say, in whatever zone. */
const written = new Date(1980, 0, 1);

/** Packs texts as the files of a zip, in their order, each under its name. The same texts give the same bytes. */
export function packTexts(files: Iterable<readonly [name: string, text: string]>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Array.from(files, ([name, text]) => [name, encoder.encode(text)])), { mtime: written, level: 6 });
}
