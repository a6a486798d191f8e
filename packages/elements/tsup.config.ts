import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/define.ts'],
    format: ['esm'],
    dts: { compilerOptions: { customConditions: [] } },
    clean: ['dist/*.js', 'dist/*.map', 'dist/*.d.ts', '!dist/bundle.global.js'],
    sourcemap: true,
    target: 'es2022',
    splitting: true,
  },
  {
    // One file for a <script> tag: from disk, from an intranet, under a strict content security policy.
    entry: { bundle: 'src/define.ts' },
    format: ['iife'],
    globalName: 'Allymap',
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildOptions(options) {
      options.conditions = ['production'];
    },
  },
]);
