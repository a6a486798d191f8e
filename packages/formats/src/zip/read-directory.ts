import type { ZipEntry } from './zip-entry.ts';

/** What a zip file says that it holds. */
export interface ZipDirectory {
  /** How many entries the file says that there are; of a file with very many, `entries` lists none. */
  readonly count: number;
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins; the parts lie before it. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;
const largeEndSignature = 0x06064b50;
const largeLocatorSignature = 0x07064b50;
const largeLocatorLength = 20;
/** Stands where a number has more than 32 bits, and is then in a field of the zip64 extension. */
const elsewhere = 0xffffffff;

/**
 * Reads the directory of a zip file, with its zip64 extension; `undefined` where there is none or where it is cut off.
 *
 * Lists no entries where there are more than `most`. O(entries). Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.12 to
 * 4.3.16 and 4.5.3.
 */
export function readDirectory(bytes: Uint8Array, most: number): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const { count, at } = extended(view, end);
  if (count > most) return { count, entries: [], at };
  const entries: ZipEntry[] = [];
  for (let next = at; entries.length < count; ) {
    if (next + entryLength > end || view.getUint32(next, true) !== entrySignature) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(next + field, true)) as [number, number, number];
    const following = next + entryLength + nameLength + extraLength + commentLength;
    if (following > end) return undefined;
    entries.push(entryAt(bytes, view, next, nameLength, extraLength));
    next = following;
  }
  return { count, entries, at };
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function extended(view: DataView, end: number): { count: number; at: number } {
  const plain = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  const locator = end - largeLocatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== largeLocatorSignature) return plain;
  const at = uint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== largeEndSignature) return plain;
  return { count: uint64(view, at + 32), at: uint64(view, at + 48) };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameAt = at + entryLength;
  const large = largeNumbers(view, nameAt + nameLength, extraLength);
  // In this order the extension holds those that do not fit, and only those.
  const [size, packedSize, headerAt] = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    return value === elsewhere ? (large.shift() ?? value) : value;
  }) as [number, number, number];
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)).replaceAll('\\', '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerAt,
  };
}

function largeNumbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; ) {
    const [tag, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const end = Math.min(at + 4 + size, from + length);
    if (tag === 1) return Array.from({ length: Math.floor((end - at - 4) / 8) }, (_, index) => uint64(view, at + 4 + index * 8));
    at += 4 + size;
  }
  return [];
}

/** Numbers beyond 2⁵³ are not exact; they are far beyond any limit. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
