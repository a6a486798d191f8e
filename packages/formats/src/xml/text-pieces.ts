import { decodeText } from '../decode-text.ts';
import type { GivenFile } from '../file-format.ts';
import { XmlRefusal } from './xml-refusal.ts';

const pieceSize = 1 << 16;

/**
 * The text of a file in pieces of 64 KiB, without a byte order mark; of a `Blob` no more than two are in memory.
 *
 * Bytes are UTF-8 or UTF-16, as a byte order mark, the zeros between letters or the declaration say. Throws `XmlRefusal`
 * for any other encoding, and for bytes that are no letters in theirs.
 */
export async function* textPieces(file: GivenFile): AsyncGenerator<string> {
  if (typeof file.content === 'string') {
    const text = file.content.replace(/^\uFEFF/, '');
    for (let at = 0; at < text.length; ) {
      let end = at + pieceSize;
      // A letter of two halves stays whole.
      if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end++;
      yield text.slice(at, end);
      at = end;
    }
    return;
  }
  let decoder: TextDecoder | undefined;
  let before: Uint8Array = new Uint8Array();
  let line = 1;
  let linesOfBefore = 0;
  for await (const bytes of bytePieces(file.content)) {
    decoder ??= new TextDecoder(encodingOf(bytes, file.name), { fatal: true });
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw wrongBytes(decoder.encoding, before, bytes, { file: file.name, line });
    }
    yield text;
    before = bytes;
    line += linesOfBefore;
    linesOfBefore = text.split('\n').length - 1;
  }
  try {
    decoder?.decode();
  } catch {
    throw new XmlRefusal('xml-cut-off', { file: file.name, line: line + linesOfBefore });
  }
}

async function* bytePieces(content: Uint8Array<ArrayBuffer> | Blob): AsyncGenerator<Uint8Array> {
  const size = content instanceof Uint8Array ? content.length : content.size;
  for (let at = 0; at < size; at += pieceSize) {
    if (content instanceof Uint8Array) yield content.subarray(at, at + pieceSize);
    else yield new Uint8Array(await content.slice(at, at + pieceSize).arrayBuffer());
  }
}

/** What declarations call encodings of which UTF-8 reads every letter. */
const likeUtf8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

function encodingOf(bytes: Uint8Array, file: string): string {
  const [first, second, third, fourth] = bytes;
  const isWide = (first === 0xff && second === 0xfe && third === 0 && fourth === 0) || (first === 0 && second === 0);
  if (isWide) throw new XmlRefusal('xml-encoding', { file, line: 1 }, { encoding: 'UTF-32' });
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const [, declared] = /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(beginning) ?? [];
  // A text of two bytes a letter does not begin like this: programs that convert it leave the old declaration standing.
  if (declared === undefined || likeUtf8.has(declared.toLowerCase()) || /^utf-?16$/i.test(declared)) return 'utf-8';
  throw new XmlRefusal('xml-encoding', { file, line: 1 }, { encoding: declared.slice(0, 40) });
}

/** `line` is that in which `before` begins. */
function wrongBytes(encoding: string, before: Uint8Array, bytes: Uint8Array, { file, line }: { file: string; line: number }): XmlRefusal {
  if (encoding !== 'utf-8') return new XmlRefusal('xml-encoding', { file, line }, { encoding: encoding.toUpperCase() });
  const both = new Uint8Array(before.length + bytes.length);
  both.set(before);
  both.set(bytes, before.length);
  let start = 0;
  // The piece before may begin within a letter.
  while (before.length > 0 && start < 3 && (both[start]! & 0xc0) === 0x80) start++;
  const decoded = decodeText(both.subarray(start));
  const found = decoded.ok ? decoded.remarks[0] : decoded.problems[0];
  const at = line - 1 + Number(found?.params['line'] ?? 1);
  return found?.code === 'packed-file'
    ? new XmlRefusal('packed-file', { file, line: 1 })
    : new XmlRefusal('not-utf-8', { file, line: at }, { encoding: 'Windows-1252', shown: '""', ...found?.params, line: at });
}
