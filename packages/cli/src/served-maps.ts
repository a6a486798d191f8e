import { serialiseDocument, type Document } from '@allymap/core';
import type { FormatProblem, FormatRemark } from '@allymap/formats';
import { lookAt, parseBytes, readOrdinaryFile } from './read-file.ts';

/** A map as it is served: written anew from the document that was checked, so that nothing else can go out. */
export interface ServedMap {
  readonly ok: true;
  readonly title: string;
  readonly description?: string;
  readonly bytes: Uint8Array;
  readonly remarks: readonly FormatRemark[];
}

/** What is served of a file, or why it is no document. */
export type CheckedMap = ServedMap | { readonly ok: false; readonly problems: readonly FormatProblem[] };

/** Up to so many bytes of maps are kept for the next who asks; one larger map is kept alone. */
const mostKept = 256e6;
/**
 * A file that changed less than this before it was looked at may change again without a new time: the roughest clock
 * of a file system in use, that of memory sticks, counts in steps of two seconds.
 */
const settledAfterMs = 2_000;

interface Kept {
  readonly stamp: string;
  /** Whether the stamp can be relied upon: the file was last changed some time before it was read. */
  readonly settled: boolean;
  readonly map: Promise<CheckedMap>;
  size: number;
}

/** Checks the bytes of a file as a document. */
export async function checkMap(file: string, bytes: Uint8Array): Promise<CheckedMap> {
  const result = await parseBytes(file, bytes);
  if (!result.ok) return result;
  return { ok: true, ...titleOf(result.document), remarks: result.remarks, bytes: Buffer.from(serialiseDocument(result.document, { indent: 0 })) };
}

/**
 * Reads maps from ordinary files, each as the file is now, and once for all who ask before it changes.
 *
 * A map that is being read is shared, and those asked for last are kept, as long as the file system says that their
 * files are the same: same place, size and times.
 */
export class ServedMaps {
  /** In the order in which they were last asked for. */
  readonly #kept = new Map<string, Kept>();

  /** Throws `UsageError` where the file cannot be read, or is no ordinary file. */
  async read(file: string): Promise<CheckedMap> {
    const { stamp, settled } = await this.#look(file);
    const known = this.#kept.get(file);
    const kept = known?.stamp === stamp && (known.settled || !settled) ? known : { stamp, settled, map: this.#check(file), size: 0 };
    this.#kept.delete(file);
    this.#kept.set(file, kept);
    try {
      const map = await kept.map;
      kept.size = map.ok ? map.bytes.byteLength : 0;
      const same = settled && (await this.#look(file)).stamp === stamp;
      if (!same) this.#drop(file, kept);
      this.#dropOldest();
      return map;
    } catch (error) {
      this.#drop(file, kept);
      throw error;
    }
  }

  #drop(file: string, kept: Kept): void {
    if (this.#kept.get(file) === kept) this.#kept.delete(file);
  }

  async #check(file: string): Promise<CheckedMap> {
    return checkMap(file, await readOrdinaryFile(file));
  }

  async #look(file: string): Promise<{ stamp: string; settled: boolean }> {
    const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = await lookAt(file);
    const changed = Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs);
    return { stamp: [dev, ino, size, mtimeNs, ctimeNs].join(' '), settled: Date.now() - changed > settledAfterMs };
  }

  #dropOldest(): void {
    let total = [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [file, { size }] of this.#kept) {
      if (total <= mostKept || this.#kept.size === 1) return;
      this.#kept.delete(file);
      total -= size;
    }
  }
}

function titleOf({ title, description, cause }: Document): { title: string; description?: string } {
  const about = description ?? cause.description;
  return { title: title ?? cause.title, ...(about === undefined ? {} : { description: about }) };
}
