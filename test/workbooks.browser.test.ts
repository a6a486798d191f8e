// Workbooks in a page whose policy allows no code but its own files: nothing is compiled from text, and no worker is made of one.
import { requireDocument } from '@allymap/core';
import { expect, it } from 'vitest';
import { xlsx } from '../packages/formats/src/xlsx/index.ts';

it('writes and reads a workbook under a strict content security policy', async () => {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'self'; worker-src 'self'";
  document.head.append(policy);
  // The policy holds; that it was tried is reported a moment later.
  expect(() => new Function('return 1')).toThrow();
  await expect.poll(() => violations.splice(0)).toEqual(['script-src']);
  const map = requireDocument({ version: 1, cause: { title: 'T' }, actors: Array.from({ length: 3_000 }, (_, index) => ({ id: `a${index}`, name: `=1+${index}` })) });
  const [file] = await xlsx.write!(map, 'map');
  const read = await xlsx.read!({ name: file!.name, content: new Blob([file!.content]) });
  if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
  expect(read.sheets[0]!.rows).toHaveLength(3_001);
  expect(read.sheets[0]!.rows[3_000]).toEqual(['a2999', '=1+2999']);
  expect(violations).toEqual([]);
});
