import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultSchema } from '../analysis/index.ts';
import type { Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { arbitraryDocument } from '../model/testing/arbitrary-document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { actorMap, aiim, cooperationThreat, engagementAssessment, netMap, participationMatrix, powerInterestGrid, salience, score, stakeholderSheet } from './index.ts';

const methods = [score, powerInterestGrid, salience, aiim, actorMap, cooperationThreat, participationMatrix, engagementAssessment, netMap, stakeholderSheet];

interface AnyMethod {
  readonly id: string;
  compute(document: Document): unknown;
  explain(result: unknown): Message[];
}

function check({ id, compute, explain }: AnyMethod, document: Document): void {
  const result = compute(document);
  expect(resultSchema(id)!.parse(result)).toEqual(result);
  // Neither NaN, Infinity, −0 nor undefined would come back as they were.
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  const messages = explain(result);
  expect(JSON.parse(JSON.stringify(messages))).toStrictEqual(messages);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.length).toBeLessThanOrEqual(15);
  expect(compute(document)).toEqual(result);
}

describe.each(methods.map((method) => [method.id, method as unknown as AnyMethod] as const))('%s', (_id, method) => {
  it('gives plain data of its own shape for any checked document, and explains it', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => check(method, document)),
      { seed: 20261122, numRuns: 60 },
    );
  });

  it('gives a result for nobody', () => {
    check(method, requireDocument({ version: 1, cause: { title: '' } }));
  });
});
