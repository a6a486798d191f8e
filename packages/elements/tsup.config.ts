import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Lets the bundler drop a package that says nothing of its side effects, has none, and is used by nobody in the bundle. */
function leaveOutUnused(name: string): Plugin {
  return {
    name: `leave-out-unused-${name}`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, async ({ path, pluginData: seen, ...options }) => {
        if (seen === name) return undefined;
        const resolved = await build.resolve(path, { ...options, pluginData: name });
        return { ...resolved, sideEffects: false };
      });
    },
  };
}

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/define.ts'],
    format: ['esm'],
    dts: { compilerOptions: { customConditions: [] } },
    clean: ['dist/*.js', 'dist/*.map', 'dist/*.d.ts', '!dist/bundle.global.js', '!dist/allymap-worker.js'],
    sourcemap: true,
    target: 'es2022',
    splitting: true,
    // Beside the bundle, which looks for it there.
    onSuccess: () => copyFile(createRequire(import.meta.url).resolve('@allymap/worker/allymap-worker.js'), 'dist/allymap-worker.js'),
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
    esbuildPlugins: [leaveOutUnused('graphology')],
    esbuildOptions(options) {
      options.conditions = ['production'];
    },
  },
]);
