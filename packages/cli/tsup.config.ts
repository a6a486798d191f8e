import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  platform: 'node',
  dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
  clean: true,
  sourcemap: true,
  target: 'node20',
  onSuccess: () => cp('src/page', 'dist/page', { recursive: true }), // the page is served as it is written
});
