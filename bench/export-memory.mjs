// How much memory it takes to write a large map, beside the map itself: each format in a process of its own, whose heap is held to the
// map and a little room. What needs more ends there, out of memory.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { formats } from '@allymap/formats';

const script = fileURLToPath(new URL('write-large.mjs', import.meta.url));
/** So many MiB of heap each format has beside the map. */
export const roomMb = 128;

async function write(format, actors, how, limitMb) {
  const limit = limitMb === undefined ? [] : [`--max-old-space-size=${Math.ceil(limitMb)}`];
  // A process that ends out of memory cleans up nothing.
  const folder = await mkdtemp(join(tmpdir(), 'allymap-large-'));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', ...limit, script, format, String(actors), how, folder]);
    return JSON.parse(stdout);
  } catch (error) {
    if (/heap limit|out of memory/.test(error.stderr ?? '')) return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {{ quick?: boolean }} options a small map
 * @returns {Promise<object>} the map's size and what each format took: seconds, bytes written, MiB that the process grew by; and
 *   whether the format could also be written whole in the same room
 */
export async function measureExports({ quick = false } = {}) {
  const actors = quick ? 1_000 : 100_000;
  const { heapMb } = await write('csv', actors, 'nothing');
  const rows = [];
  for (const { id, name, writePieces } of formats) {
    if (writePieces === undefined) continue;
    const pieces = await write(id, actors, 'pieces', heapMb + roomMb);
    const whole = await write(id, actors, 'whole', heapMb + roomMb);
    const grownMb = pieces === undefined ? undefined : pieces.mostRssMb - pieces.rssMb;
    rows.push({ format: name, fits: pieces !== undefined, ...(pieces === undefined ? {} : { seconds: pieces.seconds, bytes: pieces.bytes, grownMb }), wholeFits: whole !== undefined });
    console.log(`write ${name}, ${actors} actors: ${pieces === undefined ? 'out of memory' : `${pieces.seconds.toPrecision(3)} s, ${(pieces.bytes / 1e6).toPrecision(3)} MB, grew by ${grownMb.toFixed(0)} MiB`}; whole: ${whole === undefined ? 'out of memory' : 'fits'}`);
  }
  return { actors, ties: 10 * actors, heapMb, roomMb, rows };
}
