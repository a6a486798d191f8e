// Writes what each package exports to its api.md, from the declarations that are built. Run by `node docs/build-api.mjs`; the test of
// the packages says when it must run again.
import { readFile, writeFile } from 'node:fs/promises';
import { prepare } from '../scripts/prepare.mjs';
import { apiPages, apiPath } from '../scripts/api.mjs';

await prepare();
for (const [name, text] of await apiPages()) {
  if ((await readFile(apiPath(name), 'utf8').catch(() => '')) === text) continue;
  await writeFile(apiPath(name), text);
  console.log(`packages/${name}/api.md`);
}
