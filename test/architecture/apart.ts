/**
 * Where tests are whose files each have a process of their own, folders and files: those that start pages, bundlers and other
 * programs, that replace a module, or that fill the memory. All others share a process, and the modules in it. There a replaced module
 * stays replaced: with the small limits of limits.test.ts, tests of later files fail.
 */
export const apart: readonly string[] = [
  'test/pages/',
  'test/packages/',
  'test/pictures/in-a-page.test.ts',
  'examples/plain-html/',
  'packages/core/src/analysis/large-map.test.ts',
  'packages/core/src/model/limits.test.ts',
];
