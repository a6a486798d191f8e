// Fills the generated blocks of the documentation from the schemas, descriptors and comments in the packages' source.
// Run by `node docs/build-reference.mjs`; no build is needed. The test of the docs says when it must run again.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { compiledCataloguesInVite } from '../packages/locales/build/compiled-catalogues.mjs';

// Vite reads TypeScript; `allymap-source` leads it to the packages' source, as in the tests.
const vite = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  plugins: [compiledCataloguesInVite()],
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
  ssr: { noExternal: [/^@allymap\//], resolve: { conditions: ['allymap-source', 'module', 'import', 'default'] } },
});

try {
  const { fillBlocks } = await vite.ssrLoadModule('/docs/reference/generated-blocks.ts');
  const { referencePages } = await vite.ssrLoadModule('/docs/reference/reference-pages.ts');
  for (const [path, blocks] of await referencePages()) {
    const url = new URL(path, import.meta.url);
    const page = await readFile(url, 'utf8');
    const filled = fillBlocks(page, blocks);
    if (filled === page) continue;
    await writeFile(url, filled);
    console.log(`docs/${path}`);
  }
  const { methodPictures } = await vite.ssrLoadModule('/docs/reference/method-pictures.ts');
  await mkdir(new URL('images/pictures/', import.meta.url), { recursive: true });
  for (const { path, svg } of (await methodPictures()).values()) await writeFile(new URL(path, import.meta.url), svg);
} finally {
  await vite.close();
}
