import { expect, it } from 'vitest';
import { cellOf, fieldOf, fieldsOf, idOf, itemsOf } from './json-value.ts';

it('finds the fields that an object has itself, and no others', () => {
  const own: unknown = JSON.parse('{"__proto__": 1, "a": null}');
  expect([fieldOf(own, '__proto__'), fieldOf(own, 'a'), fieldOf(own, 'b')]).toEqual([1, null, undefined]);
  for (const inherited of ['constructor', 'toString', '__proto__']) expect(fieldOf({}, inherited), inherited).toBeUndefined();
  for (const none of [null, undefined, 'text', 7, [1]]) expect([fieldOf(none, 'length'), fieldsOf(none)]).toEqual([undefined, []]);
  expect([itemsOf([1]), itemsOf({ length: 1 }), itemsOf('a')]).toEqual([[1], [], []]);
});

it('makes text of ids, and cells of values', () => {
  expect(['a', '', 1, 0.5, true, [1, 'b'], null, undefined].map(idOf)).toEqual(['a', '', '1', '0.5', 'true', '[1,"b"]', null, null]);
  expect([['a', 'b'], ['a'], [], ['a|b', 'c'], [1, 2], {}, null, undefined, '', 0, false].map(cellOf)).toEqual(['a|b', 'a', null, '["a|b","c"]', '[1,2]', '{}', null, null, '', 0, false]);
});
