import { parseDocument, readDocument, requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { cleanText, isolate } from './isolate.ts';
import { namesOf } from './names.ts';
import { problemText } from './problem-text.ts';
import { createTranslator } from './create-translator.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('names in messages', () => {
  const hostile = [
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['{actor} # {count, plural, other {#}} \'{\'', '{actor} # {count, plural, other {#}} \'{\''],
    ['abc\u202Etxt.exe', 'abc[U+202E]txt.exe'],
    ['\u2067a\u2069b\u2069', '[U+2067]ab'],
    ['one\ntwo\u0000\u001B[31mred', 'one two[U+0000][U+001B][31mred'],
    ['بنك سري لانكا', 'بنك سري لانكا'],
    ['__proto__', '__proto__'],
  ] as const;

  it('stay one line of text, isolated, whatever they hold', () => {
    const english = createTranslator('en');
    for (const [name, shown] of hostile) {
      const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors: [{ id: name, name }] });
      const says = english.message({ code: 'problem.missing-field.message', params: { field: name } }, namesOf(document));
      expect(says).toBe(`The field \u2068${shown}\u2069 is missing.`);
    }
  });

  it('come from the document; an id without a record is its own name, and nothing is “(unnamed)”', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: '__proto__', name: 'Ministry' }, { id: 'b', name: 'Bank' }, { id: '', name: '' }],
      ties: [{ id: 't', source: '__proto__', target: 'b', kind: 'contract' }],
      objectives: [{ id: 'constructor', label: 'Rights' }],
    });
    const names = namesOf(document);
    expect(['__proto__', 'b', '', 'gone', 'toString'].map((id) => names('actor', id))).toEqual(['Ministry', 'Bank', '', 'gone', 'toString']);
    expect([names('tie', 't'), names('objective', 'constructor')]).toEqual(['Ministry – Bank', 'Rights']);
    expect(isolate('a')).toBe(isolate(isolate('a')));
    expect(isolate('\u2068a\u2069b\u2068c\u2069')).toBe('\u2068abc\u2069');
    expect(cleanText(' a\r\nb ')).toBe('a b');
  });
});

it.each(['fr', 'es', 'pt', 'ar'])('names what there is too much of in the reader’s language: %s', (tag) => {
  const { message } = createTranslator(tag);
  const says = (what: string): string => plain(message({ code: 'problem.limit-exceeded.message', params: { what, actual: 9, limit: 8 } }, (_thing, id) => id));
  const things = ['characters', 'values', 'levels', 'actors', 'ties'];
  for (const what of things) expect(says(what)).not.toContain(what);
  expect(new Set(things.map(says)).size).toBe(things.length);
  expect(says('offers')).toContain('offers'); // the name of a list in the file
});

it('names the countries of a message in the reader’s language', () => {
  // Any text with the param will do; this one has `{countries}` in every language.
  const message = { code: 'summary.actors.countries', params: { count: 9, countries: ['LK', 'DE'] } };
  expect(plain(createTranslator('fr').message(message, (_thing, id) => id))).toContain('Sri Lanka et Allemagne');
});

describe('problemText', () => {
  it('says in English what core says', () => {
    const actor = { id: 'ministry', name: 'Ministry' };
    const bad = [
      { version: 9 },
      { version: 1, cause: { title: 'T' }, actors: [actor, actor], ties: [{ id: '1', source: 'ministri', target: 'nobody', kind: 'contract' }] },
      { version: 1, cause: { title: 'T' }, actors: [{ id: 'a', name: 'A', role: 'frend' }] },
      { version: 1, cause: { title: 'T' }, actors: [actor], objectives: [{ id: 'o', label: 'O' }], positions: [{ id: 'p', actor: 'ministry', objective: 'o', value: 3 }] },
    ].map((value) => parseDocument(value));
    bad.push(readDocument('{'), readDocument('{]'), parseDocument([]), parseDocument({ version: 1, cause: { title: 1n }, date: 'May', actors: [{ id: 1, name: 'A' }] }));
    const problems = bad.flatMap((result) => (result.ok ? [] : result.problems));
    expect(problems.map(({ code }) => code)).toEqual([
      'newer-version', 'duplicate-id', 'missing-reference', 'missing-reference', 'wrong-value', 'value-off-scale', 'unfinished-json', 'not-json',
      'not-a-document', 'not-plain-data',
    ]);
    for (const problem of problems) {
      const said = problemText(problem, createTranslator('en'));
      expect([plain(said.message), plain(said.advice)]).toEqual([problem.message, problem.advice]);
    }
  });

  it('names the types of JSON in the reader’s language', () => {
    const result = parseDocument({ version: 1, cause: { title: 7 } });
    if (result.ok) throw new Error('a number is no title');
    const said = problemText(result.problems[0]!, createTranslator('fr'));
    expect(plain(said.message).replaceAll('\u00A0', ' ')).toBe('Attendu : un texte ; trouvé : un nombre.');
    expect(said.where).toBe('cause.title');
  });

  it('names the line of a text, with the path where there is one', () => {
    const problem = { code: 'not-a-number', path: [], line: 7, message: '', advice: '', params: { found: '"much"' } };
    expect(plain(problemText(problem, createTranslator('en')).where)).toBe('line 7');
    expect(plain(problemText({ ...problem, path: ['nodes', 2] }, createTranslator('en')).where)).toBe('nodes[2], line 7');
  });

  it('names the cell of a table', () => {
    const cell = { file: 'ties.csv', row: 3, column: 'strength' };
    const problem = { code: 'not-a-number', path: [], cell, message: '', advice: '', params: { found: '"much"' } };
    expect(plain(problemText(problem, createTranslator('en')).where)).toBe('ties.csv, row 3, column strength');
    expect(plain(problemText({ ...problem, cell: { file: 'x', row: 1 } }, createTranslator('fr')).where)).toBe('x, ligne 1');
    expect(problemText({ ...problem, code: 'not-known-here', message: 'As it was.' }, createTranslator('ar')).message).toBe('As it was.');
  });
});

it('needs no code built from strings', () => {
  // What a strict content security policy takes away.
  const { eval: savedEval, Function: savedFunction } = globalThis;
  const refuse = (): never => {
    throw new EvalError('refused');
  };
  try {
    Object.assign(globalThis, { eval: refuse, Function: refuse });
    expect(createTranslator('ar').t('role.partner.count', { count: 2 })).toBe('شريكان');
  } finally {
    Object.assign(globalThis, { eval: savedEval, Function: savedFunction });
  }
});
