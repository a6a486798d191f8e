import { cp, rm } from 'node:fs/promises';
import { languages } from '@allymap/locales/page';
import { defineConfig, type Options } from 'tsup';
import { withLicences } from '../../scripts/bundled-software.mjs';
import { onlyWhatIsShown } from '../elements/build/only-what-is-shown.ts';

/** The elements and every picture in one language, for the page that `allymap html` writes: together they share what both need. */
function page(language: string): Options {
  const name = `map-page.${language}`;
  return {
    entry: { [name]: 'build/map-page.ts' },
    format: ['iife'],
    globalName: 'Allymap',
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'undefined' },
    esbuildPlugins: [onlyWhatIsShown(language, { pictures: 'within' }), withLicences(`${name}.global.js`)],
    esbuildOptions(options) {
      options.conditions = ['production'];
      // The page says that it is UTF-8: Arabic need not be escaped, which takes three times the room.
      options.charset = 'utf8';
    },
  };
}

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
