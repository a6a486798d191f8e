import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';
import { withLicences } from '../../../scripts/bundled-software.mjs';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What changes maps: the modules that `lateEditing` loads, by the names of their files. */
const modules = [...readFileSync(new URL('../src/browser-editing.ts', import.meta.url), 'utf8').matchAll(/^export \* as '([\w-]+)'/gm)].map(([, name]) => name!);

/** What of the page's script the other one takes, by the names of `shared-modules.ts`, as imports name it. */
const shared: readonly (readonly [string, RegExp])[] = [
  // A second lit-html would be refused the name of its policy of trusted types.
  ['lit', /^lit$|(?:^|\/)lit-html(?:\.js)?$/],
  ['display', /^@allymap\/core\/display$|\/errors\.js$/],
  ...['allymap-element', 'late-picture-kit', 'load-engine', 'worker-address'].map((name) => [name, new RegExp(`/${name}\\.ts$`)] as const),
];

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const lateModules = new RegExp(`/(?:${modules.join('|')})\\.ts$`);

/** Whether an import is of what changes maps. */
export function isOfEditing(path: string): boolean {
  return lateModules.test(path);
}

/** In a bundle for a script tag: takes what changes maps from the script beside it. */
export function editingBeside(): Plugin {
  return {
    name: 'editing-beside',
    setup(build) {
      build.onResolve({ filter: /\/editing-script\.ts$/ }, () => ({ path: source('components/editing/editing-script-beside.ts') }));
      build.onResolve({ filter: lateModules }, ({ path, kind }) => (kind === 'dynamic-import' ? { path: /([\w-]+)\.ts$/.exec(path)![1]!, namespace: 'beside' } : undefined));
      build.onLoad({ filter: /.*/, namespace: 'beside' }, ({ path }) => ({ contents: `module.exports = globalThis.AllymapEditing[${JSON.stringify(path)}];` }));
    },
  };
}

/** How that script is built: every module that changes maps, and what they say in all languages. */
export function editingFile(): Options {
  return {
    entry: { 'allymap-editing': 'src/browser-editing.ts' },
    format: ['iife'],
    globalName: 'AllymapEditing',
    outExtension: () => ({ js: '.js' }),
    noExternal: [/.*/],
    minify: true,
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'undefined' },
    esbuildPlugins: [
      {
        name: 'shared-with-the-page',
        setup(build) {
          for (const [name, filter] of shared) build.onResolve({ filter }, ({ kind }) => (kind === 'entry-point' ? undefined : { path: name, namespace: 'shared' }));
          build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({ contents: `module.exports = globalThis.AllymapShared[${JSON.stringify(path)}];` }));
        },
      },
      withLicences('allymap-editing.js', { isMarked: true }),
    ],
    esbuildOptions(options) {
      options.conditions = ['production'];
    },
  };
}
