import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
  clean: true,
  sourcemap: true,
  splitting: true, // each picture is a file of its own, which a page loads when it shows it
  target: 'es2022',
});
