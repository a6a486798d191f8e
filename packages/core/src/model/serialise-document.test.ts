import { deepStrictEqual } from 'node:assert';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LimitError } from '../errors.ts';
import { readDocument, requireDocument } from './parse-document.ts';
import { serialiseDocument, serialiseInPieces } from './serialise-document.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';

it('writes any document so that it reads back the same, and writes that to the same bytes', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.constantFrom(0, 2), (document, indent) => {
      const text = serialiseDocument(document, { indent });
      const read = readDocument(text);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      deepStrictEqual(read.document, document);
      expect(serialiseDocument(read.document, { indent })).toBe(text);
    }),
    { numRuns: 100, seed: 20261121 },
  );
});

it('writes in pieces what it writes at once', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.constantFrom(0, 2, 10), (document, indent) => {
      expect([...serialiseInPieces(document, { indent })].join('')).toBe(serialiseDocument(document, { indent }));
    }),
    { numRuns: 100, seed: 20261130 },
  );
  // Many records are more than one piece.
  const many = requireDocument({ version: 1, cause: { title: 'T\n' }, actors: Array.from({ length: 1_000 }, (_none, index) => ({ id: String(index), name: 'a\nb' })) });
  const pieces = [...serialiseInPieces(many)];
  expect([pieces.length > 6, pieces.join('')]).toEqual([true, serialiseDocument(many)]);
});

describe('serialiseDocument', () => {
  const document = requireDocument({ title: 'Map', version: 1, later: { a: 1 }, actors: [], cause: { title: 'Test' }, places: [{ id: 'p' }] });

  it('keeps the order of fields, leaves empty collections out and ends with a line break', () => {
    expect(serialiseDocument(document, { indent: 0 })).toBe(
      '{"title":"Map","version":1,"later":{"a":1},"cause":{"title":"Test"},"places":[{"id":"p"}]}\n',
    );
  });

  it('indents by two spaces where nothing else is asked', () => {
    expect(serialiseDocument(document)).toMatch(/^\{\n {2}"title": "Map",\n {2}"version": 1,\n/);
  });

  it('says so in its own terms where a string cannot be that long', () => {
    const stringify = vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length');
    });
    try {
      expect(() => serialiseDocument(document)).toThrow(new LimitError('characters', 400_000_000));
    } finally {
      stringify.mockRestore();
    }
  });
});
