import { defineConfig } from 'tsup';
import { compiledCatalogues } from './build/compiled-catalogues.mjs';

export default defineConfig({
  entry: ['src/index.ts', 'src/page.ts', 'src/page-texts/*.ts'],
  format: ['esm'],
  dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
  clean: true,
  sourcemap: true,
  target: 'es2022',
  esbuildPlugins: [compiledCatalogues()],
  esbuildOptions(options) {
    options.charset = 'utf8'; // modules are always read as UTF-8, and Arabic is half as long
  },
});
