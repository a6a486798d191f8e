import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { documentAt } from './document-at.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  objectives: [{ id: 'fee', label: 'No fees' }],
  actors: ['bank', 'town', 'club', 'alone'].map((id) => ({ id, name: id })),
  ties: [
    { id: 'early', source: 'bank', target: 'town', kind: 'funding', from: '2008', until: '2010' },
    { id: 'late', source: 'town', target: 'club', kind: 'funding', from: '2011-03', alliance: 'pact' },
    { id: 'always', source: 'town', target: 'town', kind: 'information' },
  ],
  alliances: [{ id: 'pact', label: 'Pact', form: 'partnership', from: '2011-03-15', members: [{ actor: 'club' }, { actor: 'bank' }] }],
  positions: [
    { id: 'p1', actor: 'bank', objective: 'fee', value: -1, date: '2009' },
    { id: 'p2', actor: 'bank', objective: 'fee', value: 1, date: '2012-01' },
    { id: 'p3', actor: 'town', objective: 'fee', value: 1 },
  ],
  engagementLevels: [
    { id: 'e1', actor: 'town', current: 'unaware', desired: 'supportive', date: '2010' },
    { id: 'e2', actor: 'town', current: 'neutral', date: '2011-06' },
    { id: 'e3', actor: 'alone', current: null },
  ],
});

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('a document at a date', () => {
  it.each([
    // The tie of 2008 does not stand in 2007; the bank and the club have nothing that does. Alone has no dates, so was always there.
    ['2007', ['town', 'alone'], ['always'], [], ['p3']],
    ['2010-12-31', ['bank', 'town', 'alone'], ['early', 'always'], [], ['p1', 'p3']],
    // As far as it is known, the year 2011 has the pact of March in it.
    ['2011', ['bank', 'town', 'club', 'alone'], ['late', 'always'], ['pact'], ['p1', 'p3']],
    ['2011-03', ['bank', 'town', 'club', 'alone'], ['late', 'always'], ['pact'], ['p1', 'p3']],
    ['2011-03-14', ['town', 'club', 'alone'], ['late', 'always'], [], ['p3']],
    ['2012-01-01', ['bank', 'town', 'club', 'alone'], ['late', 'always'], ['pact'], ['p1', 'p2', 'p3']],
  ])('%s', (date, actors, ties, alliances, positions) => {
    const then = documentAt(document, date);
    expect(ids(then.actors)).toEqual(actors);
    expect(ids(then.ties)).toEqual(ties);
    expect(ids(then.alliances)).toEqual(alliances);
    expect(ids(then.positions)).toEqual(positions);
    expect(then.date).toBe(date);
  });

  it.each([['2009', ['e3']], ['2010-05', ['e1', 'e3']], ['2011-05-31', ['e1', 'e3']], ['2011', ['e1', 'e2', 'e3']]])('%s: judges engagement by what was said until then', (date, levels) => {
    expect(ids(documentAt(document, date).engagementLevels)).toEqual(levels);
  });

  it('names no alliance that did not stand yet, and leaves the document as it was', () => {
    const before = JSON.stringify(document);
    expect(documentAt(document, '2011-03-14').ties[0]).not.toHaveProperty('alliance');
    expect(JSON.stringify(document)).toBe(before);
  });

  it.each(['', 'soon', '2011-13', '11', '2011-03-32'])('refuses %j', (date) => {
    expect(() => documentAt(document, date)).toThrow(WrongUseError);
  });
});
