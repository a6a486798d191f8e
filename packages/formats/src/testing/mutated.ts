import * as fc from 'fast-check';

/** A file in which a few bytes were changed, left out or put in twice, or which is cut off. */
export function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const change = fc.record({
    at: fc.nat(Math.max(0, bytes.length - 1)),
    length: fc.integer({ min: 0, max: 12 }),
    put: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...['{', '}', '[', ']', '"', ':', ',', '0', '-1', 'null', '\n', '\\', '*', ' ', 'é'].map((text) => new TextEncoder().encode(text)))),
    twice: fc.boolean(),
  });
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 3 }), fc.option(fc.nat(bytes.length), { freq: 6 })).map(([changes, end]) => {
    let result = [...bytes];
    for (const { at, length, put, twice } of changes) {
      const part = result.slice(at, at + length);
      result = [...result.slice(0, at), ...put, ...(twice ? [...part, ...part] : []), ...result.slice(at + length)];
    }
    return new Uint8Array(end === null ? result : result.slice(0, end));
  });
}
