import { requireDocument, type Document } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import type { FileFormat } from './file-format.ts';
import { formats } from './registry.ts';
import { textPiecesOf, wholeFile } from './written-in-pieces.ts';

const inPieces = formats.filter(({ writePieces }) => writePieces !== undefined);
const large = (count: number): Document =>
  requireDocument({
    version: 1,
    cause: { title: 'T' },
    actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
    ties: Array.from({ length: count }, (_none, index) => ({ id: `t${index}`, source: 'a', target: 'b', kind: 'funding', label: 'early' })),
  });

it('is how formats are written that hold large maps', () => {
  expect(inPieces.map(({ id }) => id)).toEqual(['json', 'csv', 'graphml', 'gexf', 'parquet']);
});

describe.each(inPieces)('$name', (format: FileFormat) => {
  it('makes no piece before it is asked for, and none large', async () => {
    // Parquet has 50,000 rows in a piece.
    const count = format.id === 'parquet' ? 50_001 : 10_000;
    const document = large(count);
    const files = await format.writePieces!(document, 'map');
    const file = files.find(({ name }) => name.includes('ties')) ?? files[0]!;
    const pieces = file.pieces[Symbol.iterator]();
    const made = [pieces.next().value!];
    // What is changed now is still to be written.
    (document.ties[count - 1] as { label: string }).label = 'later than the first piece';
    for (let next = pieces.next(); next.done !== true; next = pieces.next()) made.push(next.value);
    const whole = wholeFile({ name: '', pieces: made }).content;
    expect(typeof whole === 'string' ? whole : new TextDecoder('latin1').decode(whole)).toContain('later than the first piece');
    expect(made.length).toBeGreaterThan(1);
    expect(Math.max(...made.map(({ length }) => length))).toBeLessThan(1 << 20);
  });

  it('writes whole what it writes in pieces', async () => {
    const document = large(2_000);
    expect((await format.writePieces!(document, 'map')).map(wholeFile)).toEqual(await format.write!(document, 'map'));
  });
});

it('puts pieces of text and of bytes together', () => {
  expect(wholeFile({ name: 'a', pieces: ['é', 'b'] })).toEqual({ name: 'a', content: 'éb' });
  expect(wholeFile({ name: 'a', pieces: ['é', new Uint8Array([1])] })).toEqual({ name: 'a', content: new Uint8Array([0xc3, 0xa9, 1]) });
  expect(wholeFile({ name: 'a', pieces: [] })).toEqual({ name: 'a', content: '' });
});

it('joins short texts and loses none', () => {
  const texts = Array.from({ length: 10_000 }, (_none, index) => `line ${index}\n`);
  const pieces = [...textPiecesOf(texts)];
  expect(pieces.join('')).toBe(texts.join(''));
  expect(pieces.map(({ length }) => length > 60_000)).toEqual([true, false]);
});
