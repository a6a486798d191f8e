import { dirname } from 'node:path';
import { languages } from '@allymap/locales/page';
import { defineConfig, type Options } from 'tsup';
import { withLicences } from '../../scripts/bundled-software.mjs';

/** Every picture with what it says in one language, or in all, for pages whose script is one file. */
function file(language: string | null): Options {
  const name = language === null ? 'allymap-pictures' : `allymap-pictures.${language}`;
  return {
    entry: { [name]: 'src/browser-pictures.ts' },
    format: ['iife'],
    globalName: 'AllymapPictures',
    outExtension: () => ({ js: '.js' }),
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    clean: [`dist/${name}.js*`],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildPlugins: [
      {
        name: 'one-language',
        setup: (build) => {
          if (language === null) return;
          const contents = `import { texts as own } from '@allymap/locales/page/pictures.${language}'; export const texts = { ${language}: own };`;
          build.onLoad({ filter: /browser-texts\.ts$/ }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
        },
      },
      withLicences(`${name}.js`, { isMarked: true }),
    ],
    esbuildOptions(options) {
      options.conditions = ['production'];
    },
  };
}

export default defineConfig([
  {
    entry: { index: 'src/index.ts', 'layer/index': 'src/layer/index.ts', editing: 'src/editing.ts', grid: 'src/grid.ts', plane: 'src/plane.ts', network: 'src/network.ts', layout: 'src/layout.ts' },
    format: ['esm'],
    dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
    clean: ['dist/index.*', 'dist/chunk-*', 'dist/draw-*', 'dist/read-*', 'dist/layer', 'dist/editing.*', 'dist/grid.*', 'dist/plane.*', 'dist/network.*', 'dist/layout.*'],
    sourcemap: true,
    splitting: true, // each picture is a file of its own, which a page loads when it shows it
    target: 'es2022',
  },
  file(null),
  ...languages.map(({ tag }) => file(tag)),
]);
