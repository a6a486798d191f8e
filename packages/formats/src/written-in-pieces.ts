import type { FileFormat, PiecedFile, WrittenFile } from './file-format.ts';

/** So many characters or bytes at least are handed over at once: smaller pieces cost more time than they save memory. */
const enough = 1 << 16;

/** Both ways of writing, for a format that makes its files in pieces. */
export function writtenInPieces(writePieces: NonNullable<FileFormat['writePieces']>): Pick<Required<FileFormat>, 'write' | 'writePieces'> {
  return { writePieces, write: async (document, name) => (await writePieces(document, name)).map(wholeFile) };
}

/** A file of all its pieces. */
export function wholeFile({ name, pieces }: PiecedFile): WrittenFile {
  const made = [...pieces];
  if (made.every((piece) => typeof piece === 'string')) return { name, content: made.join('') };
  const encoder = new TextEncoder();
  const bytes = made.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const content = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of bytes) {
    content.set(piece, at);
    at += piece.length;
  }
  return { name, content };
}

/** The same text in fewer pieces, of 64 KiB or a little more each. */
export function* textPiecesOf(texts: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const text of texts) {
    piece.push(text);
    length += text.length;
    if (length < enough) continue;
    yield piece.join('');
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield piece.join('');
}
