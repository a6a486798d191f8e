import { requireDocument } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { expect, it } from 'vitest';
import { readEvidence } from './evidence-lines.ts';
import { harbour, harbourDocument } from './harbour.fixture.ts';

const words = createTranslator('en');

it('tells statements and judgements apart, with who, why and where', () => {
  const reader = readEvidence(harbourDocument, words);
  const [stated, judged] = reader.read(harbourDocument.actors[0]!.evidence);
  expect(stated).toMatchObject({ basis: 'stated', reason: null, assessor: null, about: ['the name', 'the veto'] });
  expect(stated!.citations[0]).toMatchObject({ locator: 'p. 3', source: { short: 'Minutes of the harbour meeting' } });
  expect(judged).toMatchObject({ basis: 'judged', reason: 'It gave berths before.', assessor: null });
  expect(reader.read(harbourDocument.assessments[0]!.evidence, 'ana')[0]).toMatchObject({ assessor: 'Ana' });
  expect(reader.read(undefined)).toEqual([]);
});

it('remembers what was cited, and makes links of web addresses only', () => {
  const reader = readEvidence(harbourDocument, words);
  expect(reader.cited()).toEqual([]);
  reader.read(harbourDocument.cause.evidence);
  expect(reader.cited().map(({ id }) => id)).toEqual(['minutes']);
  expect(reader.all().map(({ href }) => href)).toEqual(['https://example.org/minutes', null]);
  expect(reader.all()[0]!.imprint).toEqual(['A. Clerk', '2020']);
});

it('does not repeat the title of the only source where a place in it is given', () => {
  const [source] = harbour.sources;
  const document = requireDocument({ version: 1, cause: { title: 'x' }, sources: [source] });
  const cite = (citation: { source: string; locator?: string }) =>
    readEvidence(document, words).read([{ basis: 'stated', citations: [citation] }])[0]!.citations[0]!;
  expect(cite({ source: 'minutes', locator: 'p. 2' }).source).toBeNull();
  expect(cite({ source: 'minutes' }).source?.id).toBe('minutes');
});

it('cuts a long title without a subtitle at a space', () => {
  const document = requireDocument({ version: 1, cause: { title: 'x' }, sources: [{ id: 's', title: 'Word after word after word after word after word' }] });
  expect(readEvidence(document, words).all()[0]!.short).toBe('Word after word after word after word after…');
});
