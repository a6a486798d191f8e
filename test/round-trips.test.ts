// What a format writes reads back as the document that it was, but for what the format says that it loses.
import { requireDocument, type Document } from '@allymap/core';
import { formats, lossesOf, readFiles, type KeptFields } from '@allymap/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../packages/core/src/model/testing/arbitrary-document.ts';
import { actorColumns, tieColumns } from '../packages/formats/src/document-columns.ts';
import { tableFields } from '../packages/formats/src/table-fields.ts';

const both = formats.filter(({ read, write }) => read !== undefined && write !== undefined);

/** What a document says of itself; an empty text says nothing. */
function aboutOf(document: Document, { head }: KeptFields): object {
  return Object.fromEntries(head.filter((field) => !field.startsWith('cause')).map((field) => [field, document[field] === '' ? undefined : document[field]]));
}

/** The part of a document that a format says it keeps, comparable whatever the order of its fields. */
function kept(document: Document, keeps: KeptFields | 'all'): object {
  if (keeps === 'all') return JSON.parse(JSON.stringify(document)) as object;
  const records = (collection: 'actors' | 'ties', known: ReadonlySet<string>): unknown[] =>
    document[collection].map((record) =>
      Object.entries(record)
        .filter(([field, value]) => value !== undefined && (value !== null || keeps.unknowns) && (keeps[collection].includes(field) || (keeps.otherText && !known.has(field) && typeof value === 'string' && field !== '' && field === field.trim())))
        // Networks say of every tie whether it is directed.
        .filter(([field, value]) => field !== 'directed' || value === true)
        // A field that is called like one of the program's own gets another name, which says so.
        .map(([field, value]) => [field.replace(/(?: \(attribute\))+$/, ''), value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const known = (set: typeof actorColumns): Set<string> => new Set([...set.columns.map(({ field }) => field), ...set.reserved]);
  return { actors: records('actors', known(actorColumns)), ties: records('ties', known(tieColumns)), head: aboutOf(document, keeps) };
}

describe.each(both.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('brings back every document but for what it says it loses', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (raw) => {
        const document = requireDocument(raw);
        const result = await readFiles(await format.write!(document, 'map'));
        if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
        const keeps = format.keeps as KeptFields | 'all';
        expect(kept(result.document, keeps)).toEqual(kept(document, keeps));
        // A cause without a title goes by the name of the file.
        if (typeof format.keeps === 'object' && format.keeps.head.includes('cause.title') && document.cause.title !== '') expect(result.document.cause.title).toBe(document.cause.title);
        if (lossesOf(document, format.keeps!).length === 0 && format.keeps === 'all') expect(result.document).toEqual(document);
      }),
      { numRuns: Number(process.env['ROUND_TRIPS'] ?? 100), seed: 9 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

it('keeps in tables the fields that tables have', () => {
  expect(tableFields).toEqual({ actors: actorColumns.columns.map(({ field }) => field), ties: tieColumns.columns.map(({ field }) => field) });
});
