import { copyFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { languages } from '@allymap/locales/page';
import { defineConfig, type Options } from 'tsup';
import { billFileOf, licenceFileOf } from '../../scripts/bundled-software.mjs';
import { editingFile } from './build/editing-beside.ts';
import { oneFile } from './build/one-file.ts';
import { writeTypings } from './build/write-typings.ts';

/** From disk, from an intranet, under a strict content security policy. In one language, or in all. */
const bundle = (language: string | null): Options => oneFile(language === null ? 'bundle' : `bundle.${language}`, 'src/define.ts', language, { pictures: 'beside' });

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
    editingFile(),
    bundle(null),
    ...languages.map(({ tag }) => bundle(tag)),
  ];
});
