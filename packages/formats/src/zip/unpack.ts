import { Inflate } from 'fflate';
import { zipProblem } from './zip-problem.ts';
import { RefusedFile } from '../refused-file.ts';
import { quoted } from '../listed.ts';
import { checksum } from './checksum.ts';
import { zipFalse, type Zip } from './open-zip.ts';
import type { ZipEntry } from './zip-entry.ts';

/** So many packed bytes are unpacked at once. */
const leastStep = 256;
const mostStep = 65_536;
/** Deflating makes nothing smaller than this many times. */
const mostShrunk = 1_032;

/**
 * Unpacks one part, piece by piece. Throws `RefusedFile` as soon as it is more than it says, and at its end where it is
 * less or its checksum is wrong.
 */
export function* unpack(zip: Zip, entry: ZipEntry): Generator<Uint8Array, void> {
  let size = 0;
  let sum = 0;
  for (const piece of piecesOf(packedBytes(zip, entry), entry, () => entry.size - size)) {
    size += piece.length;
    if (size > entry.size) throw new RefusedFile(zipFalse(entry.name));
    sum = checksum(piece, sum);
    yield piece;
  }
  if (size < entry.size) throw new RefusedFile(zipFalse(entry.name));
  if (sum !== entry.checksum) throw damaged(entry);
}

/** `missing` is how many bytes are still to come; where it is false, hardly more than these are unpacked for nothing. */
function* piecesOf(packed: Uint8Array, entry: ZipEntry, missing: () => number): Generator<Uint8Array, void> {
  if (entry.method === 0) return yield packed;
  if (entry.method !== 8) throw new RefusedFile(zipProblem('zip-method', { part: quoted(entry.name), method: entry.method }));
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; ) {
    const end = at + Math.min(mostStep, Math.max(leastStep, Math.floor(missing() / mostShrunk)));
    try {
      inflate.push(packed.subarray(at, end), end >= packed.length);
    } catch {
      throw damaged(entry);
    }
    at = end;
    yield* pieces;
    pieces = [];
  }
}

function packedBytes({ bytes }: Zip, entry: ZipEntry): Uint8Array {
  const { headerAt, packedSize } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(headerAt, true) !== 0x04034b50) throw damaged(entry);
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (from + packedSize > bytes.length) throw damaged(entry);
  return bytes.subarray(from, from + packedSize);
}

function damaged({ name }: ZipEntry): RefusedFile {
  return new RefusedFile(zipProblem('zip-part-damaged', { part: quoted(name) }));
}
