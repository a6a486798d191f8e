import { redact, redactionChoices, type Document } from '@allymap/core';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../core/src/model/testing/arbitrary-document.ts';
import { plantSecrets } from '../../core/src/redaction/testing/plant-secrets.ts';
import type { FileFormat } from './file-format.ts';
import { formats } from './registry.ts';

const written = formats.filter(({ write, writePieces }) => (write ?? writePieces) !== undefined);
const documents = fc.sample(arbitraryDocument, { numRuns: 4, seed: 7 }).map(plantSecrets);

/** All that a format writes of a document, what is packed unpacked. */
async function contentOf(document: Document, { write, writePieces }: FileFormat): Promise<string> {
  const files = write !== undefined
    ? (await write(document, 'map')).map(({ content }) => [content])
    : (await writePieces!(document, 'map')).map(({ pieces }) => [...pieces]);
  return files.map((pieces) => {
    const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
    const parts = bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)) : [bytes];
    return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
  }).join('\n');
}

describe('what is left out of a copy', () => {
  it.each(written.map((format) => [format.name, format] as const))('is in no file of %s', async (_name, format) => {
    let found = 0;
    for (const { secret, secrets } of documents) {
      const before = await contentOf(secret, format);
      found += secrets.filter(({ text }) => before.includes(text)).length;
      const after = await contentOf(redact(secret, redactionChoices).document, format);
      expect(secrets.filter(({ text }) => after.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
    }
    // It would have been there.
    expect(found).toBeGreaterThan(3);
  });
});
