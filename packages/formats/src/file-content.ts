import { decodeText, type DecodedText } from './decode-text.ts';
import type { GivenFile } from './file-format.ts';


/** All bytes of a file. */
export async function bytesOf({ content }: GivenFile): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
}

/** A file as text, without a byte order mark; a problem where it is none. */
export async function textOf(file: GivenFile): Promise<DecodedText> {
  if (typeof file.content === 'string') return { ok: true, text: file.content.replace(/^\uFEFF/, ''), remarks: [] };
  return decodeText(await bytesOf(file));
}
