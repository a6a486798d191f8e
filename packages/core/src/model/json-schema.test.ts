import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentJsonSchema } from './json-schema.ts';
import { parseDocument } from './parse-document.ts';
import { serialiseDocument } from './serialise-document.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';

// Strict: an unknown keyword or format in our schema is an error too.
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(documentJsonSchema());
const errors = (value: unknown): string[] => (validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`));

const minimal = { version: 1, cause: { title: 'Test' } };

describe('documentJsonSchema', () => {
  it('is JSON Schema 2020-12, and JSON', () => {
    const schema = documentJsonSchema();
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Allymap document, version 1' });
  });

  it('takes a minimal document, unknown fields and dates as far as they are known', () => {
    expect(errors(minimal)).toEqual([]);
    expect(errors({ ...minimal, date: '2011', later: [1], actors: [{ id: '', name: '', veto: null, later: {} }] })).toEqual([]);
  });

  it('refuses what parsing refuses for its shape', () => {
    expect(errors([])).toEqual([' must be object']);
    expect(errors({ version: 1 })).toEqual([" must have required property 'cause'"]);
    expect(errors({ ...minimal, version: 2 })).toEqual(['/version must be equal to constant']);
    expect(errors({ ...minimal, actors: {}, date: '2011-02-30' })).toEqual(expect.arrayContaining(['/actors must be array', expect.stringMatching(/^\/date must match pattern/)]));
    expect(errors({ ...minimal, ties: [{ id: 't', source: 'a', target: 'b', kind: 'friendship', strength: -1 }] })).toEqual(
      expect.arrayContaining(['/ties/0/kind must be equal to one of the allowed values', '/ties/0/strength must be >= 0']),
    );
  });

  it('takes every document that is written', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(errors(JSON.parse(serialiseDocument(document)))).toEqual([]);
      }),
      { numRuns: 50, seed: 20261121 },
    );
  });

  it('agrees with parsing about a document with one value exchanged', () => {
    const shapeProblems = new Set(['missing-field', 'wrong-type', 'wrong-value', 'wrong-format', 'too-small', 'too-large', 'too-short', 'not-a-document', 'unknown-version', 'newer-version']);
    let refused = 0;
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), fc.constantFrom<unknown>(null, true, 7, -1, 1.5, '', 'x', [], {}), (document, turn, value) => {
        const file = JSON.parse(serialiseDocument(document)) as Record<string, unknown>;
        const places: [object, string][] = [];
        const walk = (item: unknown): void => {
          if (typeof item !== 'object' || item === null) return;
          for (const key of Object.keys(item)) {
            places.push([item, key]);
            walk((item as Record<string, unknown>)[key]);
          }
        };
        walk(file);
        const [holder, key] = places[turn % places.length]!;
        Object.defineProperty(holder, key, { value });
        const result = parseDocument(file);
        const wrongShape = !result.ok && result.problems.some(({ code }) => shapeProblems.has(code));
        if (wrongShape) refused++;
        expect(errors(file).length > 0).toBe(wrongShape);
      }),
      { numRuns: 200, seed: 20261121 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
