import { defineConfig } from 'tsup';
import { withLicences } from '../../scripts/bundled-software.mjs';

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/node.ts'],
    format: ['esm'],
    dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
    clean: ['dist/index.*', 'dist/node.*', 'dist/chunk-*'],
    sourcemap: true,
    target: 'es2022',
  },
  {
    // One file that a strict content security policy lets a page start, because it comes from the page's own origin.
    entry: { 'allymap-worker': 'src/browser-worker.ts' },
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    clean: ['dist/allymap-worker.*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildPlugins: [withLicences('allymap-worker.js')],
  },
  {
    entry: { 'node-worker': 'src/node-worker.ts' },
    format: ['esm'],
    noExternal: [],
    target: 'node20',
    platform: 'node',
    clean: ['dist/node-worker.*'],
    sourcemap: true,
  },
]);
