import { defineConfig } from 'tsup';
import { withLicences } from '../../scripts/bundled-software.mjs';

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/relay/index.ts'],
    format: ['esm'],
    dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
    clean: ['dist/index.*', 'dist/relay', 'dist/chunk-*'],
    sourcemap: true,
    target: 'es2022',
  },
  {
    // One module for the page that the command line serves: the client, the bar, and what both say in every language.
    entry: { 'allymap-together': 'src/page-script.ts' },
    format: ['esm'],
    splitting: false,
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    clean: ['dist/allymap-together.*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildPlugins: [withLicences('allymap-together.js')],
    esbuildOptions(options) {
      options.conditions = ['production'];
      options.charset = 'utf8'; // modules are always read as UTF-8
    },
  },
]);
