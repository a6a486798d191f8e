import { bytesOf } from '../file-content.ts';
import type { GivenFile, ReadFile } from '../file-format.ts';
import type { FormatProblem } from '../format.ts';
import { RefusedFile } from '../refused-file.ts';
import { runWithPauses } from '../run-with-pauses.ts';
import { openZip, zipTooLarge, type Zip } from './open-zip.ts';
import { zipLimits } from './zip-limits.ts';

/**
 * Reads a packed file behind the gate: `readZip` is told of one that is no danger, and may throw `RefusedFile`; `refuses`
 * looks at the bytes before. Never throws for any content.
 */
export async function readPacked(file: GivenFile, readZip: (zip: Zip) => Generator<void, ReadFile>, refuses: (bytes: Uint8Array) => FormatProblem | undefined = () => undefined): Promise<ReadFile> {
  if (file.content instanceof Blob && file.content.size > zipLimits.size) return { ok: false, problems: [zipTooLarge(file.content.size)] };
  const bytes = await bytesOf(file);
  const refused = refuses(bytes);
  if (refused !== undefined) return { ok: false, problems: [refused] };
  const opened = openZip(bytes);
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  try {
    return await runWithPauses(readZip(opened.zip));
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
