// Mutation testing of the methods: `npm run mutate`, or `npm run mutate -- --mutate packages/core/src/scoring/score.ts` for some files.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['packages/core/src/{scoring,forces,complementarity}/**/*.ts', '!**/*.test.ts', '!**/testing/**', '!**/index.ts', '!**/*-result.ts'],
  // Names and descriptions in schemas and descriptors are not behaviour.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['.stryker*', '**/dist', 'docs', 'stories', 'bench', 'examples/maps/portfolio', '.storybook', 'reports'],
};
