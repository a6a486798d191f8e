import { cp, rm } from 'node:fs/promises';
import { languages } from '@allymap/locales/page';
import { defineConfig, type Options } from 'tsup';
import { oneFile } from '../elements/build/one-file.ts';

/** The elements and every picture in one language, for the page that `allymap html` writes: together they share what both need. */
const page = (language: string): Options => oneFile(`map-page.${language}`, 'build/map-page.ts', language, { pictures: 'within' });

export default defineConfig(async () => {
  // Once, before any of these builds begins: each would take away what another has written.
  await rm(new URL('./dist/', import.meta.url), { recursive: true, force: true });
  return [
    {
      entry: ['src/index.ts'],
      format: ['esm'],
      platform: 'node',
      dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
      sourcemap: true,
      target: 'node20',
      onSuccess: () => cp('src/page', 'dist/page', { recursive: true }), // the page is served as it is written
    },
    ...languages.map(({ tag }) => page(tag)),
  ];
});
