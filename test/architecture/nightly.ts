/**
 * Test files that take a minute each and seldom find what others do not: `npm run nightly` runs them as well. What they hold to is
 * looked at in smaller by a file that always runs, as said beside each.
 */
export const nightly: readonly string[] = [
  'test/pages/hand-over.test.ts', // packages/elements/src/renderer/hand-over.browser.test.ts
  'test/packages/bundlers.test.ts', // test/packages/installed.test.ts
  'test/packages/release.test.ts', // test/packages/packages.test.ts
  'packages/core/src/analysis/large-map.test.ts', // bench/ runs maps as large
];

/** How many random cases are tried at night, by the variable that says so; by day there are fewer. */
export const casesAtNight: Readonly<Record<string, string>> = { EDIT_SEQUENCES: '5000', KEPT_HISTORIES: '3000', KILLED_PAGES: '200', MOUNTS: '1000', PICTURED_DOCUMENTS: '200', ROOM_HISTORIES: '1000', ROUND_TRIPS: '10000' };
