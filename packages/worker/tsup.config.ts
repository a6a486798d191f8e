import { defineConfig } from 'tsup';
import { withLicences } from '../../scripts/bundled-software.mjs';

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/node.ts', 'src/files/index.ts', 'src/files/file-desk.ts'],
    format: ['esm'],
    dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
    clean: ['dist/index.*', 'dist/node.*', 'dist/chunk-*', 'dist/files'],
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
    // What reads and writes people's files, likewise; loaded as a script it gives a page, where no worker can run, the same.
    entry: { 'allymap-files': 'src/files/browser-files.ts' },
    format: ['iife'],
    globalName: 'AllymapFiles',
    outExtension: () => ({ js: '.js' }),
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    clean: ['dist/allymap-files.*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildPlugins: [withLicences('allymap-files.js')],
    esbuildOptions(options) {
      options.conditions = ['production'];
    },
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
