import { requireDocument, type Document } from '@allymap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { findFormat, formats } from './registry.ts';

const actorsFile = (text: string) => ({ name: 'actors.csv', text });
const tiesFile = (text: string) => ({ name: 'ties.csv', text });

function read(...files: { name: string; text: string }[]): Document {
  const result = csv.parse(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.document;
}
function problemsOf(...files: { name: string; text: string }[]) {
  const result = csv.parse(files);
  return result.ok ? [] : result.problems.map(({ code, cell }) => [code, cell?.file, cell?.row, cell?.column]);
}

// Documents of what a table holds, with hostile ids, names and unknown fields.
const word = fc.oneof(
  fc.constantFrom('', '__proto__', 'constructor', '=1+1', "'", '-5', 'a,b;c\td', 'two\r\nlines', '"q"', '\uFEFFx', ' x ', 'بنك'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const reserved = new Set(['aliases', 'presence', 'bonds', 'profile', 'evidence', 'alliance']);
const fields = ['id', 'name', 'shortName', 'description', 'kind', 'sector', 'scale', 'legallyRecognised', 'role', 'standing', 'veto', 'source', 'target', 'directed', 'label', 'strength', 'formality', 'closeness', 'trust', 'from', 'until'];
const unknownField = word.filter((title) => title !== '' && title === title.trim() && !reserved.has(title) && !fields.includes(title));
const extras = fc.array(fc.tuple(unknownField, word), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
const actor = fc.tuple(
  fc.record({
    name: word,
    shortName: optional(word),
    kind: optional(word),
    sector: optional(fc.constantFrom('state' as const, 'private' as const)),
    legallyRecognised: optional(fc.boolean()),
    role: optional(fc.constantFrom('partner' as const, 'opponent' as const)),
    veto: optional(fc.boolean()),
  }),
  extras,
);
const tie = fc.tuple(
  fc.record({
    source: fc.nat(),
    target: fc.nat(),
    directed: optional(fc.boolean()),
    kind: fc.constantFrom('conflict' as const, 'funding' as const),
    label: optional(word),
    strength: optional(fc.double({ min: 0, max: 1e9, noNaN: true })),
    trust: optional(fc.double({ min: 0, max: 1, noNaN: true })),
    from: optional(fc.constant('2011-09')),
  }),
  extras,
);
const documents = fc
  .record({ ids: fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), actors: fc.array(actor, { minLength: 5, maxLength: 5 }), ties: fc.array(tie, { maxLength: 6 }) })
  .map(({ ids, actors, ties }) =>
    requireDocument({
      version: 1,
      cause: { title: 'Test' },
      // Spread keeps an own `__proto__` only through entries.
      actors: ids.map((id, index) => Object.fromEntries([['id', id], ...Object.entries(actors[index]![0]), ...Object.entries(actors[index]![1])])),
      ties: ties.map(([more, extra], index) =>
        Object.fromEntries([
          ['id', `t${index}`],
          ...Object.entries(more),
          ...Object.entries(extra),
          ['source', ids[more.source % ids.length]],
          ['target', ids[more.target % ids.length]],
        ]),
      ),
    }),
  );

/** Entries in one order, so that `__proto__` counts as any other field. */
const comparable = (records: readonly object[]) => records.map((record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('csv', () => {
  it('brings back every field that a table holds, whatever is in it', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(documents, (document) => {
        const back = read(...csv.serialise(document));
        expect(comparable(back.actors)).toEqual(comparable(document.actors));
        expect(comparable(back.ties)).toEqual(comparable(document.ties));
      }),
      { numRuns: 300, seed: 2 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('loses what it says it loses', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Rights' },
      places: [{ id: 'LK', country: 'LK' }],
      actors: [{ id: 'a', name: 'A', veto: null, presence: [{ place: 'LK' }], aliases: ['Ah'], evidence: [] }],
      alliances: [{ id: 'x', label: 'X', form: 'partnership', members: [{ actor: 'a' }] }],
      ties: [{ id: 't', source: 'a', target: 'a', kind: 'contract', strength: null, alliance: 'x' }],
    });
    const back = read(...csv.serialise(document));
    expect(back).toEqual(
      requireDocument({ version: 1, cause: { title: 'actors' }, actors: [{ id: 'a', name: 'A' }], ties: [{ id: 't', source: 'a', target: 'a', kind: 'contract' }] }),
    );
    expect(csv.lossless).toBe(false);
  });

  it('writes numbers raw and text that no spreadsheet runs', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'T' },
      actors: [{ id: '-5', name: '=HYPERLINK("http://x")' }],
      ties: [{ id: 't', source: '-5', target: '-5', kind: 'contract', strength: 0.5 }],
    });
    const [actors, ties] = csv.serialise(document);
    expect(actors!.text.split('\r\n')[1]).toBe(`'-5,"'=HYPERLINK(""http://x"")",,,,,,,,,`);
    expect(ties!.text.split('\r\n')[1]).toBe(`t,'-5,'-5,,contract,,0.5,,,,,`);
    expect(actors!.text.startsWith('\uFEFFid,name,')).toBe(true);
  });

  it('reads the tables that people have', () => {
    const actors = 'Name;Role;Veto\r\nMinistry;partner;YES\r\n\r\nBank;;\r\n;;\r\n';
    const ties = 'source\ttarget\tstrength\nMinistry\tBank\t2\n';
    const document = read(actorsFile(actors), tiesFile(ties));
    expect(document.actors).toEqual([{ id: 'Ministry', name: 'Ministry', role: 'partner', veto: true }, { id: 'Bank', name: 'Bank' }]);
    expect(document.ties).toEqual([{ id: '2', source: 'Ministry', target: 'Bank', strength: 2, kind: 'unclear' }]);
    const alone = read(tiesFile('source;target;trust\nA;B;0,5\n'));
    expect(alone.actors.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(alone.ties[0]!.trust).toBe(0.5);
    expect(csv.parse([tiesFile('source,target\n')], { title: 'Given' })).toMatchObject({ ok: true, document: { cause: { title: 'Given' } } });
  });

  it('names the row and the column of every problem', () => {
    expect(problemsOf()).toEqual([['table-none', undefined, undefined, undefined]]);
    expect(problemsOf(actorsFile('a,b\n'))).toEqual([['titles-unknown', 'actors.csv', 1, undefined]]);
    expect(problemsOf(actorsFile('name\n'), actorsFile('name\n'))).toEqual([['table-repeated', 'actors.csv', 1, undefined]]);
    expect(problemsOf(actorsFile('name,name\n'))).toEqual([['column-repeated', 'actors.csv', 1, 'name']]);
    expect(problemsOf(actorsFile('name,evidence\nA,x\n'))).toEqual([['column-reserved', 'actors.csv', 1, 'evidence']]);
    expect(problemsOf(actorsFile('name,veto\n\nA,perhaps\n'))).toEqual([['not-yes-or-no', 'actors.csv', 3, 'veto']]);
    expect(problemsOf(tiesFile('source,target,strength\nA,B,much\n'))).toEqual([['not-a-number', 'ties.csv', 2, 'strength']]);
    expect(problemsOf(actorsFile('name,role\nA,partner,more\n'))).toEqual([['row-too-long', 'actors.csv', 2, undefined]]);
    // More than a call takes arguments, of which the first are listed.
    expect(problemsOf(actorsFile(`name,role\n${'A,partner,more\n'.repeat(200_000)}`))).toHaveLength(1_000);
    expect(problemsOf(actorsFile('name,role\n"A,partner\n'))[0]!.slice(0, 2)).toEqual(['quote-unclosed', 'actors.csv']);
    expect(problemsOf(actorsFile('Name,Role\nA,partner\nB,frend\n'))).toEqual([['word-unknown', 'actors.csv', 3, 'Role']]);
    expect(problemsOf(actorsFile('id,name\na,A\na,B\n'))).toEqual([['duplicate-id', 'actors.csv', 3, 'id']]);
    expect(problemsOf(actorsFile('name\nA\n'), tiesFile('source,target\nA,B\n'))).toEqual([['missing-reference', 'ties.csv', 2, 'target']]);
    expect(problemsOf(actorsFile('id,name\n,A\n'))).toEqual([['missing-field', 'actors.csv', 2, 'id']]);
  });

  it('says of its own tables nothing but what no column is for', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'T' },
      actors: [{ id: 'a', name: 'A', mine: 'x' }],
      ties: [{ id: 't', source: 'a', target: 'a', kind: 'contract' }],
    });
    const back = csv.parse(csv.serialise(document));
    expect(back.ok && back.remarks.map(({ code, params }) => [code, params['columns'] ?? params['count']])).toEqual([['columns-unread', '"mine"'], ['ties-to-self', 1]]);
  });

  it('says of columns without a title that they were not read, and of wrong words how often they stand there', () => {
    const index = csv.parse([actorsFile(',name,\n1,A,\n2,B,x\n')]);
    expect(index.ok && index.remarks.map(({ code, params }) => [code, params['columns'], params['count']])).toEqual([['columns-untitled', '1, 3', 3]]);
    const wrong = csv.parse([actorsFile('name,role\nA,frend\nB,ally\nC,frend\n')]);
    expect(wrong.ok ? [] : wrong.problems.map(({ code, cell, params }) => [code, cell?.row, params['found'], params['count'], params['nearest']])).toEqual([
      ['word-unknown', 2, '"frend"', 2, undefined],
      ['word-unknown', 3, '"ally"', 1, 'strategic-ally'],
    ]);
  });

  it('finds the titles below a heading, and numbers rows as the file does', () => {
    const sheet = 'sep=;\nStakeholders\n\n"as of\nMay";;\nName;Role;Veto\nA;partner;perhaps\n';
    expect(problemsOf(actorsFile(sheet))).toEqual([['not-yes-or-no', 'actors.csv', 6, 'Veto']]);
    const read = csv.parse([actorsFile(sheet.replace('perhaps', 'no'))]);
    expect(read.ok && [read.document.actors, read.remarks.map(({ params }) => params['shown'])]).toEqual([[{ id: 'A', name: 'A', role: 'partner', veto: false }], ['"Stakeholders", "as of\\nMay"']]);
    // A row with several cells is no heading, and eleven rows are none.
    expect(problemsOf(actorsFile('a,b\nname,role\n'))).toEqual([['titles-unknown', 'actors.csv', 1, undefined]]);
    expect(problemsOf(actorsFile(`${'x\n'.repeat(11)}name,role\n`))).toEqual([['titles-unknown', 'actors.csv', 1, undefined]]);
  });

  it('reads a first line of any length', () => {
    const long = 'x'.repeat(12_000_000);
    expect(problemsOf(actorsFile(long))).toEqual([['titles-unknown', 'actors.csv', 1, undefined]]);
    expect(problemsOf(actorsFile(`"${long}`))).toEqual([['quote-unclosed', 'actors.csv', 1, undefined]]);
  });

  it('never throws, whatever the text', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const piece = fc.constantFrom('sep=;\n', 'from', 'to', 'Type', 'name', 'source', 'target', 'id', '__proto__', 'constructor', ',', ';', '\t', '\n', '\r\n', '\r', '"', "'", '=', 'A', '\u0000', '\uFEFF');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 40 }), (text) => {
        const result = csv.parse([actorsFile(text)]);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_500, seed: 3 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe('formats', () => {
  it('are found by the ending of a file’s name', () => {
    expect(['map.allymap.json', 'A.CSV', 'x.txt', 'csv', ''].map((name) => findFormat(name)?.id)).toEqual(['json', 'csv', undefined, undefined, undefined]);
    expect(formats.map(({ id }) => id)).toEqual(['json', 'csv']);
  });

  it('JSON keeps everything and takes one file', () => {
    const document = requireDocument({ version: 1, cause: { title: 'T', mine: [1, { __proto__: null }] }, actors: [{ id: '', name: '' }], more: 'kept' });
    const files = json.serialise(document);
    expect(json.parse(files)).toEqual({ ok: true, document, remarks: [] });
    const codes = [[], [...files, ...files], [{ name: 'x', text: '{' }]].map((wrong) => {
      const result = json.parse(wrong);
      return result.ok ? [] : result.problems.map(({ code }) => code);
    });
    expect(codes).toEqual([['table-none'], ['table-repeated'], ['unfinished-json']]);
  });
});

it('writes and reads very many rows', () => {
  const actors = ['a', 'b'].map((id) => ({ id, name: id }));
  const ties = Array.from({ length: 200_000 }, (_, index) => ({ id: `${index}`, source: 'a', target: 'b', kind: 'cooperation' }));
  const files = csv.serialise(requireDocument({ version: 1, cause: { title: 'Test' }, actors, ties }));
  expect(read(...files).ties).toHaveLength(200_000);
});
