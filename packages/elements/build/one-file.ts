import type { Options } from 'tsup';
import { withLicences } from '../../../scripts/bundled-software.mjs';
import { onlyWhatIsShown, type WhatIsShown } from './only-what-is-shown.ts';

/** How the elements are built as one file for a `<script>` tag, in one language or in all (`null`). */
export function oneFile(name: string, entry: string, language: string | null, shown: WhatIsShown): Options {
  return {
    entry: { [name]: entry },
    format: ['iife'],
    globalName: 'Allymap',
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'undefined' },
    esbuildPlugins: [onlyWhatIsShown(language, shown), withLicences(`${name}.global.js`)],
    esbuildOptions(options) {
      options.conditions = ['production'];
      // Within a page that says that it is UTF-8 Arabic need not be escaped, which takes three times the room; beside one, nobody knows.
      if (shown.pictures === 'within') options.charset = 'utf8';
    },
  };
}
