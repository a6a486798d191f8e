import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { compiledCataloguesInVite } from './packages/locales/build/compiled-catalogues.mjs';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';

// Packages are tested from their source; `allymap-source` is the export condition that leads to it.
const resolve = { conditions: ['allymap-source', 'module', 'browser', 'development|production', 'default'] };
const ssr = { resolve: { conditions: ['allymap-source', 'node', 'module', 'import', 'default'] } };

const browser = findBrowser();
const provider = playwright({ launchOptions: { ...(browser ? { executablePath: browser.path } : {}), args: [...browserArguments, '--js-flags=--expose-gc'] } });

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [compiledCataloguesInVite()],
        resolve,
        ssr,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [compiledCataloguesInVite()],
        resolve,
        test: {
          name: 'browser',
          include: ['packages/elements/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
          testTimeout: 30_000,
          browser: { enabled: true, headless: true, screenshotFailures: false, provider, instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }] },
        },
      },
      {
        // Every story is a test: it draws, its play function passes, and axe finds nothing.
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        resolve,
        test: {
          name: 'storybook',
          testTimeout: 60_000,
          browser: { enabled: true, headless: true, screenshotFailures: false, provider, instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }] },
        },
      },
    ],
  },
});
