import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/csv/formula-guard.ts'], // whoever writes cells without a format needs the guard alone
  format: ['esm'],
  dts: { compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
  clean: true,
  sourcemap: true,
  target: 'es2022',
});
