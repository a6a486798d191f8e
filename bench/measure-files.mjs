// What is measured of files: how long it takes to read them, and what memory it takes to write large ones.
import { measureExports } from './export-memory.mjs';
import { measureReading } from './file-reading.mjs';

/** Both, one after the other; @returns {Promise<object>} as `run.mjs` writes them. */
export async function measureFiles(options) {
  return { reading: await measureReading(options), exports: await measureExports(options) };
}
