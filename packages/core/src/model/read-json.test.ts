import { expect, it } from 'vitest';
import { limits } from './limits.ts';
import { readJson } from './read-json.ts';

it('reads any value of JSON, and says what of it is not kept', () => {
  expect(readJson('\uFEFF[1, "a", null]')).toEqual({ ok: true, value: [1, 'a', null], remarks: [] });
  const read = readJson('{"a": -0,\n"a": 12345678901234567890, "b": "\uFFFD"}');
  expect(read.ok && read.remarks.map(({ code, line }) => [code, line])).toEqual([['zero-unsigned', 1], ['name-repeated', 2], ['number-rounded', 2], ['letters-lost', undefined]]);
});

it('keeps a field named __proto__ as a field', () => {
  const read = readJson('{"__proto__": {"a": 1}}');
  expect(read.ok && Object.entries(read.value as object)).toEqual([['__proto__', { a: 1 }]]);
  expect(({} as { a?: unknown }).a).toBeUndefined();
});

it('refuses what is no JSON, and what is too deep, with the place', () => {
  expect(readJson('{"a": }')).toMatchObject({ ok: false, problems: [{ code: 'not-json', params: { line: 1, column: 7 } }] });
  expect(readJson('[')).toMatchObject({ ok: false, problems: [{ code: 'unfinished-json' }] });
  expect(readJson('['.repeat(limits.depth + 1))).toMatchObject({ ok: false, problems: [{ code: 'limit-exceeded', params: { what: 'levels' } }] });
});
