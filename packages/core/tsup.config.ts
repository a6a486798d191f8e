import { defineConfig } from 'tsup';
import { keepModules, pureConstants, sourceFiles } from '../../scripts/keep-modules.mjs';

const common = {
  format: ['esm' as const],
  sourcemap: true,
  target: 'es2022',
};

export default defineConfig([
  {
    // One file for each of ours: a page ships those that it uses.
    ...common,
    entry: sourceFiles().filter((file) => file !== 'src/schemas.ts'),
    dts: { entry: ['src/index.ts', 'src/graphology.ts', 'src/schemas.ts', 'src/display.ts', 'src/usual.ts', 'src/editing.ts', 'src/comparison/index.ts'], compilerOptions: { customConditions: [] } }, // a package's declarations name the other packages, they do not swallow them
    clean: ['dist/**', '!dist/schemas.*'],
    splitting: false,
    esbuildPlugins: [keepModules(), pureConstants({ words: false })],
  },
  {
    // The schemas once more with what they say of every field, for tools that show it.
    ...common,
    entry: ['src/schemas.ts'],
    esbuildPlugins: [pureConstants({ words: true })],
  },
]);
