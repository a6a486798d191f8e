import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { adoptPlainData, copyPlainData } from './plain-data.ts';

const found = (value: unknown): [string, string | number | undefined, string][] => {
  const result = copyPlainData(value);
  return result.ok ? [] : result.problems.map(({ code, params, path }) => [code, params['found'], path.join('.')]);
};

const nest = (levels: number): unknown => (levels === 0 ? 'deep' : { a: nest(levels - 1) });

describe('copyPlainData', () => {
  it('copies whatever JSON can hold, as JSON would', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(copyPlainData(value)).toMatchObject({ ok: true });
        expect((copyPlainData(value) as { copy: unknown }).copy).toEqual(JSON.parse(JSON.stringify(value)) as unknown);
      }),
      { numRuns: 1_000, seed: 20261121 },
    );
  });

  it('shares nothing with its original', () => {
    const original = { list: [{ a: 1 }], inner: { b: 2 } };
    const result = copyPlainData(original) as { copy: typeof original };
    expect(result.copy).toEqual(original);
    expect(result.copy.list).not.toBe(original.list);
    expect(result.copy.list[0]).not.toBe(original.list[0]);
    expect(result.copy.inner).not.toBe(original.inner);
  });

  it('keeps a key named __proto__ an ordinary key', () => {
    const original: unknown = JSON.parse('{ "a": { "__proto__": { "polluted": true } } }');
    const { copy } = copyPlainData(original) as { copy: { a: object } };
    expect(Object.getOwnPropertyNames(copy.a)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(copy.a)).toBe(Object.prototype);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(original));
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('leaves undefined properties out and makes one zero of two', () => {
    const { copy } = copyPlainData({ a: undefined, b: -0, c: [-0] }) as { copy: { b: number; c: number[] } };
    expect(Object.keys(copy)).toEqual(['b', 'c']);
    expect([Object.is(copy.b, 0), Object.is(copy.c[0], 0)]).toEqual([true, true]);
  });

  it('takes objects without a prototype and those of another realm', () => {
    expect(copyPlainData(Object.assign(Object.create(null), { a: 1 }))).toEqual({ ok: true, names: 1, copy: { a: 1 } });
    expect(copyPlainData(runInNewContext('({ a: [1] })'))).toEqual({ ok: true, names: 1, copy: { a: [1] } });
  });

  it('lists everything that JSON cannot hold, each with its path', () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    const value = {
      number: [NaN, Infinity],
      function: () => 1,
      symbol: Symbol('s'),
      bigint: 1n,
      hole: [undefined],
      date: new Date(0),
      map: { inner: new Map() },
      boxed: new String('a'),
      cyclic,
    };
    expect(found(value)).toEqual([
      ['not-plain-data', 'not-finite', 'number.0'],
      ['not-plain-data', 'not-finite', 'number.1'],
      ['not-plain-data', 'function', 'function'],
      ['not-plain-data', 'symbol', 'symbol'],
      ['not-plain-data', 'bigint', 'bigint'],
      ['not-plain-data', 'undefined', 'hole.0'],
      ['not-plain-data', 'class-instance', 'date'],
      ['not-plain-data', 'class-instance', 'map.inner'],
      ['not-plain-data', 'class-instance', 'boxed'],
      ['not-plain-data', 'cycle', 'cyclic.self'],
    ]);
    expect(found(undefined)).toEqual([['not-plain-data', 'undefined', '']]);
  });

  it('takes the same object twice, which is no cycle', () => {
    const place = { id: 'p' };
    expect(copyPlainData([place, place])).toEqual({ ok: true, names: 2, copy: [{ id: 'p' }, { id: 'p' }] });
  });

  it('never throws, whatever getters and proxies do', () => {
    const getter = Object.defineProperty({ a: 1 }, 'b', { enumerable: true, get: () => { throw new Error('no'); } });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(found({ x: [getter] })).toEqual([['not-plain-data', 'unreadable', 'x.0.b']]);
    expect(found({ x: proxy })).toEqual([['not-plain-data', 'unreadable', 'x']]);
  });

  it('counts nesting from where the value lies', () => {
    expect(copyPlainData(nest(limits.depth)).ok).toBe(true);
    expect(copyPlainData(nest(limits.depth - 2), ['actors', 0]).ok).toBe(true);
    const tooDeep = copyPlainData(nest(limits.depth - 1), ['actors', 0]);
    const path = ['actors', 0, ...new Array<string>(62).fill('a')];
    expect(tooDeep).toEqual({
      ok: false,
      problems: [{
        code: 'limit-exceeded',
        path,
        message: '65 levels are more than the limit of 64.',
        advice: 'Split the document into smaller ones.',
        params: { what: 'levels', actual: 65, limit: 64 },
      }],
    });
  });

  it('ends at the limit of values, however little the original takes', () => {
    const sparse: unknown[] = [];
    sparse.length = 4_000_000_000;
    const message = '4000000002 values are more than the limit of 30000000.';
    expect(copyPlainData({ sparse })).toMatchObject({ ok: false, problems: [{ code: 'limit-exceeded', path: [], message }] });
  });

  it('stops once it has found enough', () => {
    const result = copyPlainData(new Array(2_000_000).fill(NaN));
    expect(result.ok ? [] : [result.problems.length, result.problems.at(-1)!.code]).toEqual([1_000, 'more-problems']);
  });
});

describe('adoptPlainData', () => {
  it('mends the value itself', () => {
    const value = { a: [-0, 1], '': -0 };
    const result = adoptPlainData(value);
    expect(result).toEqual({ ok: true, names: 2, copy: { a: [0, 1], '': 0 } });
    expect((result as { copy: unknown }).copy).toBe(value);
    expect(Object.is(value.a[0], 0)).toBe(true);
  });

  it('mends zeros under any key', () => {
    const value = JSON.parse('{ "__proto__": -0, "constructor": -0 }') as object;
    adoptPlainData(value);
    expect(JSON.stringify(value)).toBe('{"__proto__":0,"constructor":0}');
    expect(Object.is(Object.getOwnPropertyDescriptor(value, '__proto__')!.value, 0)).toBe(true);
  });

  it('refuses what JSON can write but not mean', () => {
    expect(adoptPlainData(JSON.parse('{ "strength": 1e999 }'))).toMatchObject({ problems: [{ code: 'not-plain-data', path: ['strength'] }] });
  });
});
