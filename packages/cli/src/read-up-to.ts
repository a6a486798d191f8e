import { limits } from '@allymap/core';

/** More bytes than this are not read: a character takes one at least, and a text of more characters would be refused. */
export const mostBytes = limits.characters;

/** What a stream gives, whole; `undefined` where it gives more bytes than `most`, which are not waited for. */
export async function readUpTo(most: number, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > most) return undefined; // leaving the loop ends the stream as well
    chunks.push(chunk);
  }
  const [only = new Uint8Array()] = chunks;
  return chunks.length <= 1 ? only : Buffer.concat(chunks, size);
}
