const kind = new TextEncoder().encode('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
/** Where the name of the first part of a packed file begins. */
const nameAt = 30;

/** Whether a packed file says in its first part, as the format demands, that it is a spreadsheet of OpenDocument. */
export function isOpenDocument(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && kind.every((byte, index) => bytes[nameAt + index] === byte);
}
