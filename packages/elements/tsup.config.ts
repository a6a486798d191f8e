import { copyFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '@allymap/locales/page';
import { defineConfig, type Options } from 'tsup';
import { billFileOf, licenceFileOf, withLicences } from '../../scripts/bundled-software.mjs';
import { writeTypings } from './build/write-typings.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Keeps out of a one-file bundle what it is not to hold: other languages, methods that no element shows, and cytoscape, without which a map looks and moves the same. */
function onlyWhatIsShown(language: string | null): Plugin {
  return {
    name: 'only-what-is-shown',
    setup(build) {
      // Without a worker a page computes what is usual.
      build.onResolve({ filter: /\/whole-in-steps/ }, ({ kind, resolveDir }) => build.resolve('@allymap/core/usual', { kind, resolveDir }));
      build.onResolve({ filter: /\/page-texts\/(?:(?:files|pictures|results)\.)?\w+\.js$/ }, ({ path }) => (!/pictures\./.test(path) && (language === null || new RegExp(`[./]${language}\\.js$`).test(path)) ? undefined : { path, namespace: 'absent' }));
      // Further pictures arrive with a script of their own.
      build.onResolve({ filter: /\/late-picture-kit\.ts$/ }, () => ({ path: fileURLToPath(new URL('src/components/allymap-picture/picture-kit-by-script.ts', import.meta.url)) }));
      build.onResolve({ filter: /\/cytoscape-painter\.ts$/ }, ({ path }) => ({ path, namespace: 'absent' }));
      if (language !== null) {
        const offered = `import { languages } from '@allymap/locales/page'; export const offeredLanguages = languages.filter(({ tag }) => tag === '${language}');`;
        build.onLoad({ filter: /offered-languages\.ts$/ }, ({ path }) => ({ contents: offered, resolveDir: dirname(path) }));
      }
      build.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({ contents: `throw new Error('This file does not hold ${/([\w-]+)\.[jt]s$/.exec(path)![1]}.');` }));
    },
  };
}

/** One file for a `<script>` tag: from disk, from an intranet, under a strict content security policy. In one language, or in all. */
function bundle(language: string | null): Options {
  const name = language === null ? 'bundle' : `bundle.${language}`;
  return {
    entry: { [name]: 'src/define.ts' },
    format: ['iife'],
    globalName: 'Allymap',
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'undefined' },
    esbuildPlugins: [onlyWhatIsShown(language), withLicences(`${name}.global.js`)],
    esbuildOptions(options) {
      options.conditions = ['production'];
    },
  };
}

export default defineConfig(async () => {
  // Once, before any of these builds begins: each would take away what another has written.
  await rm(new URL('./dist/', import.meta.url), { recursive: true, force: true });
  return [
    {
      entry: ['src/index.ts', 'src/define.ts'],
      format: ['esm'],
      dts: { compilerOptions: { customConditions: [] } },
      sourcemap: true,
      target: 'es2022',
      splitting: true,
      onSuccess: async () => {
        await writeTypings(new URL('./dist/', import.meta.url));
        // Beside the bundle, which looks for it there.
        const pictures = ['allymap-pictures.js', ...languages.map(({ tag }) => `allymap-pictures.${tag}.js`)];
        for (const [of, name] of [['worker', 'allymap-worker.js'], ['worker', 'allymap-files.js'], ...pictures.map((file) => ['pictures', file])] as [string, string][]) {
          const file = createRequire(import.meta.url).resolve(`@allymap/${of}/${name}`);
          await copyFile(file, `dist/${name}`);
          for (const beside of [licenceFileOf, billFileOf]) await copyFile(beside(file), beside(`dist/${name}`));
        }
      },
    },
    bundle(null),
    ...languages.map(({ tag }) => bundle(tag)),
  ];
});
