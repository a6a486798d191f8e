import { deflateRawSync } from 'node:zlib';
import { checksum } from './checksum.ts';

/** A part of a zip file that a test makes, and what its directory shall say that is not so. */
export interface MadePart {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly says?: { readonly size?: number; readonly packedSize?: number; readonly checksum?: number; readonly headerAt?: number; readonly flags?: number; readonly method?: number };
  /** Sizes of 64 bits for the zip64 extension, in the order of the format. */
  readonly large?: readonly number[];
  readonly stored?: boolean;
}

interface Piece {
  readonly bytes: Uint8Array;
}

/** Writes a zip file byte by byte, so that it can say anything of itself. */
export function makeZip(parts: readonly MadePart[], { count, largeCount }: { readonly count?: number; readonly largeCount?: number } = {}): Uint8Array<ArrayBuffer> {
  const packed = new Map<Uint8Array | string, Uint8Array>();
  const pieces: Piece[] = [];
  const directory: Piece[] = [];
  let at = 0;
  const add = (piece: Uint8Array): void => void (pieces.push({ bytes: piece }), (at += piece.length));
  for (const { name, bytes, says = {}, large = [], stored = false } of parts) {
    const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    if (!packed.has(bytes)) packed.set(bytes, stored ? content : deflateRawSync(content));
    const data = packed.get(bytes)!;
    const letters = new TextEncoder().encode(name);
    const extra = large.length === 0 ? new Uint8Array() : numbers([2, 1], [2, large.length * 8], ...large.map((value): [number, number] => [8, value]));
    const common: [number, number][] = [
      [2, says.flags ?? 0],
      [2, says.method ?? (stored ? 0 : 8)],
      [4, 0x5a210000],
      [4, says.checksum ?? checksum(content)],
      [4, says.packedSize ?? data.length],
      [4, says.size ?? content.length],
      [2, letters.length],
    ];
    const headerAt = says.headerAt ?? at;
    directory.push({ bytes: numbers([4, 0x02014b50], [2, 20], [2, 20], ...common, [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, headerAt]) }, { bytes: letters }, { bytes: extra });
    if (says.headerAt !== undefined) continue;
    add(numbers([4, 0x04034b50], [2, 20], ...common, [2, 0]));
    add(letters);
    add(data);
  }
  const start = at;
  directory.forEach(({ bytes }) => add(bytes));
  const length = at - start;
  if (largeCount !== undefined) {
    const end = at;
    add(numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, largeCount], [8, largeCount], [8, length], [8, start]));
    add(numbers([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
  }
  const total = count ?? Math.min(parts.length, 0xffff);
  add(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, total], [2, total], [4, length], [4, start], [2, 0]));
  const file = new Uint8Array(at);
  let next = 0;
  for (const { bytes } of pieces) {
    file.set(bytes, next);
    next += bytes.length;
  }
  return file;
}

/** Numbers in as many bytes as is said, the least first. */
function numbers(...values: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  const written = new Uint8Array(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) {
    for (let index = 0; index < bytes; index++) written[at++] = Math.floor(value / 256 ** index) % 256;
  }
  return written;
}
