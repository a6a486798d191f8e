import { requireDocument, type Document } from '@allymap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenFile, WrittenFile } from '../file-format.ts';
import { readFiles, type ReadFilesOptions } from '../read-files.ts';
import { csv } from './index.ts';
import { wholeFile } from '../written-in-pieces.ts';
import * as write from './write.ts';

const writeCsv = (document: Document): WrittenFile[] => write.writeCsv(document).map(wholeFile);

const actorsFile = (content: string) => ({ name: 'actors.csv', content });
const tiesFile = (content: string) => ({ name: 'ties.csv', content });

async function read(files: readonly GivenFile[], options?: ReadFilesOptions): Promise<Document> {
  const result = await readFiles(files, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.document;
}
async function problemsOf(...files: GivenFile[]) {
  const result = await readFiles(files);
  return result.ok ? [] : result.problems.map(({ code, cell }) => [code, cell?.file, cell?.row, cell?.column]);
}
async function remarksOf(...files: GivenFile[]) {
  const result = await readFiles(files);
  return result.ok ? result.remarks.map(({ code, cell, params }) => [code, cell?.row, params['columns'] ?? params['shown'] ?? params['count']]) : result.problems;
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
  it('brings back every field that a table holds, whatever is in it', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const back = await read(writeCsv(document));
        expect(comparable(back.actors)).toEqual(comparable(document.actors));
        expect(comparable(back.ties)).toEqual(comparable(document.ties));
      }),
      { numRuns: 300, seed: 2 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('loses what it says it loses', async () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Rights' },
      places: [{ id: 'LK', country: 'LK' }],
      actors: [{ id: 'a', name: 'A', veto: null, presence: [{ place: 'LK' }], aliases: ['Ah'], evidence: [] }],
      alliances: [{ id: 'x', label: 'X', form: 'partnership', members: [{ actor: 'a' }] }],
      ties: [{ id: 't', source: 'a', target: 'a', kind: 'contract', strength: null, alliance: 'x' }],
    });
    expect(await read(writeCsv(document))).toEqual(
      requireDocument({ version: 1, cause: { title: 'actors' }, actors: [{ id: 'a', name: 'A', veto: null }], ties: [{ id: 't', source: 'a', target: 'a', kind: 'contract', strength: null }] }),
    );
    expect(csv.keeps).toMatchObject({ unknowns: true, head: [] });
  });

  it('writes numbers raw and text that no spreadsheet runs', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'T' },
      actors: [{ id: '-5', name: '=HYPERLINK("http://x")' }],
      ties: [{ id: 't', source: '-5', target: '-5', kind: 'contract', strength: 0.5 }],
    });
    const [actors, ties] = writeCsv(document).map(({ content }) => String(content));
    expect(actors!.split('\r\n')[1]).toBe(`'-5,"'=HYPERLINK(""http://x"")",,,,,,,,,`);
    expect(ties!.split('\r\n')[1]).toBe(`t,'-5,'-5,,contract,,0.5,,,,,`);
    expect(actors!.startsWith('\uFEFFid,name,')).toBe(true);
  });

  it('reads the tables that people have', async () => {
    const actors = 'Name;Role;Veto\r\nMinistry;partner;YES\r\n\r\nBank;;\r\n;;\r\n';
    const ties = 'source\ttarget\tstrength\nMinistry\tBank\t2\n';
    const document = await read([actorsFile(actors), tiesFile(ties)]);
    expect(document.actors).toEqual([{ id: 'Ministry', name: 'Ministry', role: 'partner', veto: true }, { id: 'Bank', name: 'Bank' }]);
    expect(document.ties).toEqual([{ id: '1', source: 'Ministry', target: 'Bank', strength: 2, kind: 'unclear' }]);
    const alone = await read([tiesFile('source;target;trust\nA;B;0,5\n')]);
    expect(alone.actors.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(alone.ties[0]!.trust).toBe(0.5);
    expect((await read([tiesFile('source,target\n')], { title: 'Given' })).cause.title).toBe('Given');
  });

  it('names the row and the column of every problem', async () => {
    expect(await problemsOf()).toEqual([['table-none', undefined, undefined, undefined]]);
    expect(await problemsOf(actorsFile('a,b\n'))).toEqual([['titles-unknown', 'actors.csv', 1, undefined]]);
    expect(await problemsOf(actorsFile('name,role\nA,partner,more\n'))).toEqual([['row-too-long', 'actors.csv', 2, undefined]]);
    // More than a call takes arguments, of which the first are listed.
    expect(await problemsOf(actorsFile(`name,role\n${'A,partner,more\n'.repeat(200_000)}`))).toHaveLength(1_000);
    expect((await problemsOf(actorsFile('name,role\n"A,partner\n')))[0]!.slice(0, 2)).toEqual(['quote-unclosed', 'actors.csv']);
    expect(await problemsOf(actorsFile('id,name\na,A\na,B\n'))).toEqual([['duplicate-id', 'actors.csv', 3, 'id']]);
    expect(await problemsOf(tiesFile('source,target,strength\nA,B,-3\n'))).toEqual([['too-small', 'ties.csv', 2, 'strength']]);
  });

  it('says of its own tables nothing but what is odd in them', async () => {
    const document = requireDocument({ version: 1, cause: { title: 'T' }, actors: [{ id: 'a', name: 'A', influence: 'x' }], ties: [{ id: 't', source: 'a', target: 'a', kind: 'contract' }] });
    expect(await remarksOf(...writeCsv(document))).toEqual([['ties-to-self', 2, 1]]);
  });

  it('says which cells were left out, and reads the rest', async () => {
    expect(await remarksOf(actorsFile(',name,\n1,A,\n2,B,x\n'))).toEqual([['columns-untitled', 1, '1, 3']]);
    expect(await remarksOf(actorsFile('name,role,veto\nA,frend,perhaps\nB,ally,yes\nC,frend,no\n'))).toEqual([
      ['words-read', 3, '"ally" → strategic-ally'],
      ['cells-unread', 2, '"frend"'],
      ['cells-unread', 2, '"perhaps"'],
    ]);
    expect(await remarksOf(tiesFile('source,target,strength\nA,B,much\nA,C,2\n'))).toEqual([['cells-unread', 2, '"much"']]);
    // A field of the document that no table can hold keeps what stands there as text.
    expect((await read([actorsFile('name,evidence\nA,x\n')])).actors).toEqual([{ id: 'A', name: 'A', 'evidence (as written)': 'x' }]);
  });

  it('finds the titles below a heading, and numbers rows as the file does', async () => {
    const sheet = 'sep=;\nStakeholders\n\n"as of\nMay";;\nName;Role;Veto\nA;partner;perhaps\nB;partner;no\n';
    expect(await remarksOf(actorsFile(sheet))).toEqual([['rows-skipped', 1, '"Stakeholders", "as of\\nMay"'], ['cells-unread', 6, '"perhaps"']]);
  });

  it('reads a first line of any length', async () => {
    const long = 'x'.repeat(12_000_000);
    expect(await problemsOf(actorsFile(long))).toEqual([['titles-unknown', 'actors.csv', 1, undefined]]);
    expect(await problemsOf(actorsFile(`"${long}`))).toEqual([['quote-unclosed', 'actors.csv', 1, undefined]]);
  });

  it('never throws, whatever the text', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const piece = fc.constantFrom('sep=;\n', 'from', 'to', 'Type', 'name', 'source', 'target', 'id', 'members', 'influence', 'stance', '__proto__', 'constructor', ',', ';', '\t', '\n', '\r\n', '\r', '"', "'", '=', 'A', '5', '-', 'high', '\u0000', '\uFEFF');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: piece, maxLength: 60 }), async (text) => {
        const result = await readFiles([actorsFile(text)]);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 3_000, seed: 3 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

it('writes and reads very many rows', async () => {
  const actors = ['a', 'b'].map((id) => ({ id, name: id }));
  const ties = Array.from({ length: 200_000 }, (_, index) => ({ id: `${index}`, source: 'a', target: 'b', kind: 'cooperation' }));
  expect((await read(writeCsv(requireDocument({ version: 1, cause: { title: 'Test' }, actors, ties })))).ties).toHaveLength(200_000);
});
