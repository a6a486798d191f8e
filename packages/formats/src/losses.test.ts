import { requireDocument } from '@allymap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../core/src/model/testing/arbitrary-document.ts';
import type { KeptFields } from './file-format.ts';
import { lossesOf } from './losses.ts';
import { formats } from './registry.ts';

const document = requireDocument({
  version: 1,
  title: 'Map',
  cause: { title: 'Wells' },
  mine: 1,
  actors: [
    { id: 'a', name: 'A', veto: null, aliases: ['x'], note: 'text', rank: 3, ' odd': 'text' },
    { id: 'b', name: 'B', veto: null, legallyRecognised: null, rank: null },
    { id: 'c', name: 'C', veto: false },
  ],
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'contract', strength: 2 }],
  objectives: [{ id: 'o', label: 'O' }, { id: 'p', label: 'P' }],
});
const some: KeptFields = { head: ['title'], actors: ['id', 'name', 'veto', 'legallyRecognised'], ties: ['id', 'source', 'target', 'kind'], otherText: true, unknowns: false };
const said = (keeps: KeptFields | 'all'): string[] => lossesOf(document, keeps).map((loss) => `${loss.of} ${'collection' in loss ? loss.collection : ''} ${'field' in loss ? loss.field : ''} ${loss.count}`.replace(/ +/g, ' '));

describe('lossesOf', () => {
  // By hand: `version` is no loss, `note` is text that the tables keep, ` odd` would come back as `odd`.
  it('counts fields of the document, collections, fields of records, and what is known to be unknown', () => {
    expect(said(some)).toEqual(['head cause 1', 'head mine 1', 'field actors aliases 1', 'field actors rank 2', 'field actors odd 1', 'unknown actors veto 2', 'unknown actors legallyRecognised 1', 'field ties strength 1', 'collection objectives 2']);
  });

  it('counts neither text nor unknowns where these are kept', () => {
    expect(said({ ...some, otherText: false }).filter((loss) => loss.includes('note'))).toEqual(['field actors note 1']);
    expect(said({ ...some, unknowns: true }).some((loss) => loss.startsWith('unknown'))).toBe(false);
    expect(said('all')).toEqual([]);
  });

  it('finds nothing to lose in what a document does not have', () => {
    expect(lossesOf(requireDocument({ version: 1, cause: { title: 'C' } }), some)).toEqual([{ of: 'head', field: 'cause', count: 1 }]);
    const titled = { ...some, head: ['cause.title'] };
    expect(lossesOf(requireDocument({ version: 1, cause: { title: 'C' } }), titled)).toEqual([]);
    expect(lossesOf(requireDocument({ version: 1, cause: { title: 'C', change: 'x' } }), titled)).toEqual([{ of: 'head', field: 'cause', count: 1 }]);
  });

  it('says everything that is in a document and not kept, of any document and every format that is written', () => {
    fc.assert(
      fc.property(arbitraryDocument, (any) => {
        for (const { keeps } of formats) {
          if (keeps === undefined || keeps === 'all') continue;
          const losses = lossesOf(any, keeps);
          expect(losses.every(({ count }) => count > 0)).toBe(true);
          const lists = losses.flatMap((loss) => (loss.of === 'collection' ? [loss.collection] : []));
          expect(lists).toEqual(Object.entries(any).filter(([name, value]) => Array.isArray(value) && value.length > 0 && !['actors', 'ties'].includes(name) && lists.includes(name as 'places')).map(([name]) => name));
          const nulls = typeof keeps === 'object' && keeps.unknowns ? 0 : any.actors.filter(({ veto }) => veto === null).length;
          expect(losses.find((loss) => loss.of === 'unknown' && loss.collection === 'actors' && loss.field === 'veto')?.count ?? 0).toBe(nulls);
        }
      }),
      { numRuns: 50, seed: 20261130 },
    );
  });
});
