import type { Options } from 'tsup';
import { withLicences } from '../../../scripts/bundled-software.mjs';
import { editingBeside } from './editing-beside.ts';
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
    esbuildPlugins: [...(shown.pictures === 'beside' ? [editingBeside()] : []), onlyWhatIsShown(language, shown), withLicences(`${name}.global.js`, { isMarked: shown.pictures === 'beside' })],
    esbuildOptions(options) {
      options.conditions = ['production'];
      // A page that holds it says itself that it is UTF-8, and Arabic that is escaped takes three times the room.
      if (shown.pictures === 'within') options.charset = 'utf8';
    },
  };
}
