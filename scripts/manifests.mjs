// Writes into every package's manifest what all of them say alike, from the manifest at the root. A test tells when it is needed.
//
//   node scripts/manifests.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** Each package comes after those that it imports. */
export const packageNames = ['core', 'locales', 'formats', 'pictures', 'worker', 'elements', 'together', 'cli'];

/** The fields in their order; any other keeps its place after them. */
const order = ['name', 'version', 'description', 'keywords', 'homepage', 'bugs', 'repository', 'license', 'author', 'type', 'engines', 'sideEffects', 'bin'];

/** The path of a package's manifest; of the root's without a name. */
export function manifestPath(name) {
  return name === undefined ? join(root, 'package.json') : join(root, 'packages', name, 'package.json');
}

export async function readManifest(name) {
  return JSON.parse(await readFile(manifestPath(name), 'utf8'));
}

/** The text that a package's manifest should have. */
export async function manifestText(name) {
  const { homepage, license, author, engines } = await readManifest();
  const own = await readManifest(name);
  const said = {
    ...own,
    homepage: `${homepage}/tree/main/packages/${name}#readme`,
    bugs: `${homepage}/issues`,
    repository: { type: 'git', url: `git+${homepage}.git`, directory: `packages/${name}` },
    license,
    author,
    type: 'module',
    ...(name === 'elements' ? {} : { engines }), // whose home is the browser
  };
  const fields = [...order.filter((field) => Object.hasOwn(said, field)), ...Object.keys(said).filter((field) => !order.includes(field))];
  return `${JSON.stringify(Object.fromEntries(fields.map((field) => [field, said[field]])), null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const name of packageNames) await writeFile(manifestPath(name), await manifestText(name));
}
