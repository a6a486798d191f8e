// What the packages export is written down, so that a change of it is seen and meant.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { apiPages, apiPath } from '../../scripts/api.mjs';
import { packageNames, requireBuild } from './built-package.ts';

let pages = new Map<string, string>();
beforeAll(async () => {
  requireBuild();
  pages = await apiPages();
});

it.each(packageNames)('%s exports what its api.md says (if it is meant to differ, run: node docs/build-api.mjs)', (name) => {
  const page = pages.get(name)!;
  expect(page.match(/^## @allymap\/\S+$/gm)?.[0]).toBe(`## @allymap/${name}`);
  expect(page).not.toMatch(/\/\*\*|node_modules|-[\w-]{8}\.js/); // comments, paths, names of the bundler's files
  expect(readFileSync(apiPath(name), 'utf8')).toBe(page);
});

it('says every entry of a package, and each name once with its signature', () => {
  const core = pages.get('core')!;
  for (const entry of ['', '/graphology', '/display', '/usual', '/editing', '/schemas']) expect(core).toContain(`## @allymap/core${entry}\n`);
  expect(core).toMatch(/^function readDocument\(text: string/m);
  expect(core.match(/^function readDocument\(/gm)).toHaveLength(1);
  expect(core).toContain("export { readDocument } from '@allymap/core';");
  expect(pages.get('locales')).toContain('## @allymap/locales/page/en\n\n```typescript\nconst texts: Texts;');
});
