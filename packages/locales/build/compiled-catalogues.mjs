// Compiles the catalogues as they are bundled: `import texts from './forces.json?compiled'` gives the texts of the file in the
// form that is shipped. One plugin for tsup's bundler and one for Vite's, which tests and stories run in.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileText } from './compile-text.mjs';

const suffix = '?compiled';

async function compiled(file) {
  const texts = JSON.parse(await readFile(file, 'utf8'));
  return JSON.stringify(Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, compileText(text)])));
}

/** @returns {import('esbuild').Plugin} */
export function compiledCatalogues() {
  return {
    name: 'compiled-catalogues',
    setup(build) {
      build.onResolve({ filter: /\.json\?compiled$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.slice(0, -suffix.length)), namespace: 'compiled' }));
      build.onLoad({ filter: /.*/, namespace: 'compiled' }, async ({ path }) => ({ contents: await compiled(path), loader: 'json', watchFiles: [path] }));
    },
  };
}

/** @returns {import('vite').Plugin} */
export function compiledCataloguesInVite() {
  return {
    name: 'compiled-catalogues',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith(`.json${suffix}`) || importer === undefined) return undefined;
      // Not as JSON, which Vite would read once more; and marked as no file, so that its scan for dependencies, which this plugin
      // has no part in, looks for none.
      return `\0${join(dirname(importer), source.slice(0, -suffix.length))}.compiled.js`;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith('.json.compiled.js')) return undefined;
      return `export default ${await compiled(id.slice(1, -'.compiled.js'.length))};`;
    },
  };
}
