import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultSchema } from '../../analysis/index.ts';
import type { Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { arbitraryDocument } from '../../model/testing/arbitrary-document.ts';
import { mactorConvergence, mactorInfluence, type MactorOptions, mactorPositions } from './index.ts';

interface AnyMethod {
  readonly id: string;
  compute(document: Document, options: MactorOptions): unknown;
  explain(result: unknown): Message[];
}

const methods = [mactorInfluence, mactorPositions, mactorConvergence];
const options = fc.record({ diagonal: fc.constantFrom('included' as const, 'excluded' as const), unstated: fc.constantFrom('zero' as const, 'unknown' as const) });

/** Neither NaN, Infinity, −0 nor undefined would come back as they were. */
function expectPlain(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
}

describe.each(methods.map((method) => [method.id, method as unknown as AnyMethod] as const))('%s', (id, { compute, explain }) => {
  it('gives plain data of its own shape for any checked document, and explains it in a few messages', () => {
    fc.assert(
      fc.property(arbitraryDocument, options, (document, choice) => {
        const result = compute(document, choice);
        expect(resultSchema(id)!.parse(result)).toEqual(result);
        expectPlain(result);
        const messages = explain(result);
        expectPlain(messages);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.length).toBeLessThanOrEqual(12);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});
