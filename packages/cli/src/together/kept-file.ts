import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** What is told of a file as it is kept. */
export interface KeptFileListener {
  /** Another program changed the file: from now on the map is written beside it. */
  readonly changedElsewhere: (file: string, other: string) => void;
  /** It could not be written; what was there last still is. */
  readonly unwritten: (file: string, detail: string) => void;
}

/** The file of a map that changes: always whole on the disk, and never written over what another program has put there. */
export class KeptFile {
  #file: string;
  readonly #told: KeptFileListener;
  /** The file as it was left; null: it was not there yet. */
  #stamp: string | null;
  #writing: Promise<void> = Promise.resolve();
  #next: Uint8Array | null = null;

  private constructor(file: string, stamp: string | null, told: KeptFileListener) {
    this.#file = file;
    this.#stamp = stamp;
    this.#told = told;
  }

  /** Keeps a file as it is now. */
  static async of(file: string, told: KeptFileListener): Promise<KeptFile> {
    return new KeptFile(file, await stampOf(file), told);
  }

  /** Where the map is written. */
  get file(): string {
    return this.#file;
  }

  /** Copies the file as it is, to a name that nothing has yet; gives that name. */
  async copyBefore(): Promise<string> {
    const copy = await freeName(this.#file, 'before');
    await copyFile(this.#file, copy, constants.COPYFILE_EXCL);
    return copy;
  }

  /** Writes the latest bytes; those given while others are being written wait, and only the last of them are written. Never rejects. */
  write(bytes: Uint8Array): Promise<void> {
    this.#next = bytes;
    return (this.#writing = this.#writing.then(async () => {
      const latest = this.#next;
      this.#next = null;
      if (latest !== null) await this.#writeNow(latest);
    }));
  }

  async #writeNow(bytes: Uint8Array): Promise<void> {
    try {
      if ((await stampOf(this.#file)) !== this.#stamp) {
        const other = await freeName(this.#file, 'room');
        this.#told.changedElsewhere(this.#file, other);
        this.#file = other;
      }
      const beside = join(dirname(this.#file), `.${basename(this.#file)}.${randomBytes(6).toString('hex')}`);
      try {
        const handle = await open(beside, 'wx', await modeOf(this.#file));
        try {
          await handle.writeFile(bytes);
          // On the disk before it takes the place of the last good one, whatever happens to the machine.
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(beside, this.#file);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
      this.#stamp = await stampOf(this.#file);
    } catch (error) {
      this.#told.unwritten(this.#file, (error as NodeJS.ErrnoException).code ?? String(error));
    }
  }
}

/** What tells a file from the same one changed; null: there is none. */
async function stampOf(file: string): Promise<string | null> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
}

async function modeOf(file: string): Promise<number> {
  return ((await stat(file).catch(() => null))?.mode ?? 0o644) & 0o777;
}

/** A name like that of a file that nothing has yet: map.before.json, map.before-2.json. */
async function freeName(file: string, word: string): Promise<string> {
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  for (let next = 1; ; next++) {
    const name = `${stem}.${word}${next === 1 ? '' : `-${next}`}${ending}`;
    if ((await stampOf(name)) === null) return name;
  }
}
