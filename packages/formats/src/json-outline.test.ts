import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonOutline } from './json-outline.ts';

const outline = (text: string): string[] => [...jsonOutline(text)];

it('names fields by their paths, of lists those of all items', () => {
  expect(outline('{"nodes": [{"id": 1}, {"key": {"a": 2}}], "links": []}')).toEqual(['nodes', 'nodes[]', 'nodes[].id', 'nodes[].key', 'nodes[].key.a', 'links', 'links[]']);
  expect(outline('[{"data": {"id": "a"}}, {"group": 1}]')).toEqual(['[]', '[].data', '[].data.id', '[].group']);
  expect(outline('\uFEFF {"a b": {"c": [[{"d": 1}]]}}')).toEqual(['a b', 'a b.c', 'a b.c[]', 'a b.c[][]']);
});

it('takes no text for a name, and nothing within a name that it does not tell', () => {
  expect(outline('{"a": "b", "c": ["\\"x\\": ", "{"], "d:e": {"nodes": []}, "f": 1}')).toEqual(['a', 'c', 'c[]', 'f']);
  expect(outline('{"a": ["x", {"y": 1}], "b": {"z": 1}}')).toEqual(['a', 'a[]', 'a[].y', 'b', 'b.z']);
});

it('tells what there is of a text that is cut off, and nothing of what is no JSON', () => {
  const text = '{"nodes": [{"id": "a", "name": "b\\"c"}]}';
  expect(outline(text.slice(0, 20))).toEqual(['nodes', 'nodes[]', 'nodes[].id']);
  for (const other of ['', 'nodes', '"nodes": [', 'a,b\n{"c": 1}', '<a>']) expect(outline(other), other).toEqual([]);
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\a ') }), (any) => jsonOutline(any).size >= 0), { numRuns: 2_000, seed: 5 });
});
