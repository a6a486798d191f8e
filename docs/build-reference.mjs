// Fills the generated blocks of the documentation from the schemas, descriptors and measurements in the source.
// Run by `node docs/build-reference.mjs`; no build is needed. The test of the docs says when it must run again.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = async (name) => {
  const { module } = await runnerImport(fileURLToPath(new URL(`reference/${name}.ts`, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['allymap-source', 'module', 'import', 'default'] },
  });
  return module;
};

const { fillBlocks } = await load('generated-blocks');
const { referencePages } = await load('reference-pages');

for (const [path, blocks] of await referencePages()) {
  const url = new URL(path, import.meta.url);
  const page = await readFile(url, 'utf8');
  const filled = fillBlocks(page, blocks);
  if (filled === page) continue;
  await writeFile(url, filled);
  console.log(`docs/${path}`);
}
