import { zipProblem } from './zip-problem.ts';
import type { FormatProblem } from '../format.ts';
import { quoted } from '../listed.ts';
import { readDirectory, type ZipDirectory } from './read-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { zipLimits } from './zip-limits.ts';

/** A zip file whose directory has been checked, and may be unpacked part by part. */
export interface Zip {
  readonly bytes: Uint8Array;
  /** By name in small letters, since packages of Office do not tell large ones from small ones. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const headerLength = 30;

/**
 * Opens a zip file if what it says that it holds is within `zipLimits`, and says why not otherwise; unpacks nothing.
 *
 * Files that are made to do harm are refused here: huge, with very many or very dense parts, with parts that share bytes,
 * with names that lead out of a folder. O(entries · log entries).
 */
export function openZip(bytes: Uint8Array): { ok: true; zip: Zip } | { ok: false; problem: FormatProblem } {
  const directory = readDirectory(bytes, zipLimits.entries);
  const problem = directory === undefined ? zipProblem('zip-damaged') : wrongIn(directory, bytes);
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, zip: { bytes, entries: new Map(directory!.entries.map((entry) => [entry.name.toLowerCase(), entry])) } };
}

function wrongIn({ count, entries, at }: ZipDirectory, bytes: Uint8Array): FormatProblem | undefined {
  if (count > zipLimits.entries) return zipProblem('zip-too-many', { count, limit: zipLimits.entries });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > zipLimits.size) return zipTooLarge(size);
  const outside = entries.find(({ name }) => leadsOut(name));
  if (outside !== undefined) return zipProblem('zip-outside', { part: quoted(outside.name) });
  if (entries.some(({ encrypted }) => encrypted)) return zipProblem('zip-encrypted');
  const dense = entries.find((entry) => entry.size > zipLimits.ratioFrom && entry.size > entry.packedSize * zipLimits.ratio);
  if (dense !== undefined) {
    const ratio = Math.round(dense.size / Math.max(1, dense.packedSize));
    return zipProblem('zip-ratio', { part: quoted(dense.name), ratio, limit: zipLimits.ratio });
  }
  const cutOff = entries.find(({ headerAt, packedSize }) => headerAt + headerLength + packedSize > at || at > bytes.length);
  if (cutOff !== undefined) return zipProblem('zip-damaged');
  // Packing makes nothing noticeably larger, so a part that is cannot be as small as it says.
  const lies = entries.find(({ size: unpacked, packedSize }) => packedSize > unpacked * 1.1 + 1_024);
  if (lies !== undefined) return zipFalse(lies.name);
  const twice = sharesPlace(entries);
  return twice === undefined ? undefined : zipFalse(twice.name);
}

/** The problem of a file that unpacks to more bytes than are read. */
export function zipTooLarge(size: number): FormatProblem {
  return zipProblem('zip-too-large', { size: Math.ceil(size / 1e6), limit: zipLimits.size / 1e6 });
}

/** The problem of a part that is not what the directory says of it. */
export function zipFalse(name: string): FormatProblem {
  return zipProblem('zip-false', { part: quoted(name) });
}

function leadsOut(name: string): boolean {
  return name.includes('\0') || /^(?:\/|[a-z]:)/i.test(name) || name.split('/').includes('..');
}

/** A part that has the name of another one, or bytes of it: so a small file can unpack to a huge one. */
function sharesPlace(entries: readonly ZipEntry[]): ZipEntry | undefined {
  const names = new Set<string>();
  const inOrder = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  return inOrder.find(({ name, headerAt }, index) => {
    const before = inOrder[index - 1];
    const overlaps = before !== undefined && headerAt < before.headerAt + headerLength + before.packedSize;
    return overlaps || names.size === names.add(name.toLowerCase()).size;
  });
}
