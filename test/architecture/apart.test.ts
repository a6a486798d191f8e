// Test files that share a process leave nothing behind that the next would find: it would pass or fail by what ran before it.
import { expect, it } from 'vitest';
import { apart } from './apart.ts';
import { nightly } from './nightly.ts';
import { listFiles, readText } from './source-tree.ts';

const tests = listFiles().filter((path) => /^(packages|test|examples)\/.*(?<!\.browser)\.test\.ts$/.test(path));
const isApart = (path: string): boolean => apart.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)));

/** What vitest does not take back by itself after a file, as it does with spies. */
const lasting = /\bvi\s*\.\s*(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers|resetModules)\(|\bprocess\.(?:chdir\(|env(?:\.\w+|\[[^\]]+\])\s*=[^=])|\bdelete process\.env|\bglobalThis(?:\.\w+|\[[^\]]+\])\s*=[^=]/;

it('reads a tree that is there', () => {
  expect(tests.length).toBeGreaterThan(300);
  expect([...apart, ...nightly].filter((place) => !tests.some((path) => path.startsWith(place)))).toEqual([]);
});

it('replaces modules, clocks, globals and the environment in no file that shares its process (else name it in apart.ts)', () => {
  expect(tests.filter((path) => !isApart(path) && lasting.test(readText(path)) && path !== 'test/architecture/apart.test.ts')).toEqual([]);
});

it('knows what would stay', () => {
  for (const code of ["vi.mock('./a.ts')", 'vi.useFakeTimers()', "process.env['A'] = 'b'", 'process.env.A = "b"', 'globalThis.fetch = none', 'process.chdir(folder)']) expect(code).toMatch(lasting);
  for (const code of ["vi.spyOn(JSON, 'parse')", "process.env['A'] === 'b'", 'globalThis.fetch === none']) expect(code).not.toMatch(lasting);
});
