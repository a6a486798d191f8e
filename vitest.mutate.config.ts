// The unit tests of core alone, for mutation testing, which runs them very often.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['allymap-source', 'node', 'module', 'import', 'default'] } },
  test: { environment: 'node', include: ['packages/core/src/**/*.test.ts'], testTimeout: 60_000 },
});
