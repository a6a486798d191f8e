// npm run build:twice: builds every package, builds it again from nothing, and says which files differ. It takes minutes, so no test
// does it; run it before a release.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageNames } from './manifests.mjs';
import { prepare } from './prepare.mjs';
import { fail, root } from './run.mjs';

await prepare();
const first = await digests();
for (const name of packageNames) await rm(join(root, 'packages', name, 'dist'), { recursive: true });
await prepare();
const second = await digests();
const differing = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file)).sort();
if (differing.length > 0) fail(`Two builds differ in:\n${differing.map((file) => `  ${file}`).join('\n')}`);
console.log(`Two builds gave the same ${first.size} files.`);

async function digests() {
  const found = new Map();
  for (const name of packageNames) {
    const folder = join(root, 'packages', name, 'dist');
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      found.set(path.slice(root.length), createHash('sha256').update(await readFile(path)).digest('hex'));
    }
  }
  return found;
}
