import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { compiledCataloguesInVite } from './packages/locales/build/compiled-catalogues.mjs';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';
import { SlowestFiles } from './scripts/slowest-files.mjs';
import { apart } from './test/architecture/apart.ts';
import { casesAtNight, nightly } from './test/architecture/nightly.ts';

// Packages are tested from their source; `allymap-source` is the export condition that leads to it.
const resolve = { conditions: ['allymap-source', 'module', 'browser', 'development|production', 'default'] };
const ssr = { resolve: { conditions: ['allymap-source', 'node', 'module', 'import', 'default'] } };

const browser = findBrowser();
const provider = playwright({ launchOptions: { ...(browser ? { executablePath: browser.path } : {}), args: [...browserArguments, '--js-flags=--expose-gc'] } });

/** As many at once as there are cores, but one for the rest where there are many; vitest alone would leave one of two idle. */
const cores = availableParallelism();
const maxWorkers = Math.min(cores, Math.max(2, cores - 1));

const inNode = { plugins: [compiledCataloguesInVite()], resolve, ssr };
/** Whether all is tested, at length: `npm run nightly`. */
const atNight = process.env.ALLYMAP_NIGHTLY === '1';
/** Ends what hangs, and nothing else: a machine that stood still for a minute is no fault of a test, and how fast something is belongs in bench/. */
const patience = { testTimeout: atNight ? 3_600_000 : 300_000, hookTimeout: 300_000, ...(atNight ? { env: { ...casesAtNight } } : {}) };
/** After what runs in Node: side by side they would keep one another waiting. */
const inBrowser = { sequence: { groupOrder: 1 } };
const never = ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**', ...(atNight ? [] : nightly)];
const filesApart = apart.map((place) => (place.endsWith('/') ? `${place}**/*.test.ts` : place));

export default defineConfig({
  test: {
    reporters: ['default', new SlowestFiles()],
    projects: [
      {
        ...inNode,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: [...never, ...filesApart],
          // Files share a process and the modules in it, which costs half of what a process each does.
          isolate: false,
          maxWorkers,
          ...patience,
        },
      },
      {
        ...inNode,
        test: {
          name: 'apart',
          environment: 'node',
          include: filesApart,
          exclude: never,
          maxWorkers,
          ...patience,
        },
      },
      {
        plugins: [compiledCataloguesInVite()],
        resolve,
        test: {
          name: 'browser',
          include: ['packages/elements/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
          ...inBrowser,
          ...patience,
          browser: { enabled: true, headless: true, screenshotFailures: false, provider, instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }] },
        },
      },
      {
        // Every story is a test: it draws, its play function passes, and axe finds nothing.
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)), tags: { exclude: atNight ? [] : ['nightly'] } })],
        resolve,
        test: {
          name: 'storybook',
          ...inBrowser,
          ...patience,
          browser: { enabled: true, headless: true, screenshotFailures: false, provider, instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }] },
        },
      },
    ],
  },
});
