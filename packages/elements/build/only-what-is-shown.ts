import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';
import { isOfEditing } from './editing-beside.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Where further pictures are: in a script beside the file, or in it, as in a page that is one file anyway and shares with them what both need. */
export interface WhatIsShown {
  readonly pictures: 'beside' | 'within';
}

/** Keeps out of a one-file bundle what it is not to hold: other languages, methods that no element shows, what edits a map in a page that is handed on, and cytoscape, without which a map looks and moves the same. */
export function onlyWhatIsShown(language: string | null, { pictures }: WhatIsShown): Plugin {
  return {
    name: 'only-what-is-shown',
    setup(build) {
      // Without a worker a page computes what is usual.
      build.onResolve({ filter: /\/whole-in-steps/ }, ({ kind, resolveDir }) => build.resolve('@allymap/core/usual', { kind, resolveDir }));
      build.onResolve({ filter: /\/page-texts\/(?:(?:editing|files|pictures|results)\.)?\w+\.js$/ }, ({ path }) => (!/editing\./.test(path) && (pictures === 'within' || !/pictures\./.test(path)) && (language === null || new RegExp(`[./]${language}\\.js$`).test(path)) ? undefined : { path, namespace: 'absent' }));
      // They arrive with a script of their own.
      if (pictures === 'beside') build.onResolve({ filter: /\/late-picture-kit\.ts$/ }, () => ({ path: fileURLToPath(new URL('../src/components/allymap-picture/picture-kit-by-script.ts', import.meta.url)) }));
      // A map that is handed on is read; nobody edits it there.
      if (pictures === 'within') build.onResolve({ filter: /\.ts$/ }, ({ path, kind }) => (kind === 'dynamic-import' && isOfEditing(path) ? { path, namespace: 'absent' } : undefined));
      if (pictures === 'within') build.onLoad({ filter: /presenting-offered\.ts$/ }, () => ({ contents: 'export const isPresentingOffered = false;' }));
      build.onResolve({ filter: /\/cytoscape-painter\.ts$/ }, ({ path }) => ({ path, namespace: 'absent' }));
      if (language !== null) {
        const offered = `import { languages } from '@allymap/locales/page'; export const offeredLanguages = languages.filter(({ tag }) => tag === '${language}');`;
        build.onLoad({ filter: /offered-languages\.ts$/ }, ({ path }) => ({ contents: offered, resolveDir: dirname(path) }));
      }
      build.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({ contents: `throw new Error('This file does not hold ${/([\w-]+)\.[jt]s$/.exec(path)![1]}.');` }));
    },
  };
}
