// What the compiler does not see: where data could become markup or chance enter a result, and which way imports point.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { coreRooms, elementsRooms, guardedLibraries, packages } from './test/architecture/arrows.mjs';

const tests = ['**/*.test.ts', '**/*.fixture.ts', '**/testing/**'];

/** Imports that are wrong everywhere. */
const bannedNames = [
  ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((directive) => ({
    name: `lit/directives/${directive}.js`,
    message: 'Data never becomes markup.',
  })),
];

/** Not among the imports above, because that rule takes `* as z` for an import of `z` too. */
const bannedSyntax = [
  {
    selector: 'ImportDeclaration[source.value="zod"] > ImportSpecifier[imported.name="z"]',
    message: 'Write `import * as z from \'zod\'`: the named import brings all of zod into a bundle.',
  },
];

const bannedPatterns = [
  { regex: '^@allymap/[^/]+/(src|dist)/', message: 'Enter another package by its front door, what its package.json exports.' },
];

/** The rule for one place of the tree; a later block replaces an earlier one, so each names all that is banned in it. */
const imports = (patterns, options = {}) => ({
  'no-restricted-imports': ['error', { paths: bannedNames, patterns: [...bannedPatterns, ...patterns], ...options }],
});

const escape = (name) => name.replace(/[/.]/g, '\\$&');

/** Libraries that a place may not import. */
const guardedIn = (place) =>
  Object.entries(guardedLibraries)
    .filter(([, allowed]) => !allowed.some((path) => place.startsWith(path) || path.startsWith(place)))
    .map(([library, allowed]) => ({ regex: `^${escape(library)}(/|$)`, message: `Only ${allowed.join(', ')} may import ${library}.` }));

const otherPackagesOf = (name) =>
  Object.keys(packages)
    .filter((other) => other !== name && !packages[name].includes(other))
    .map((other) => ({ regex: `^@allymap/${other}(/|$)`, message: `Imports point one way: ${name} does not read ${other}.` }));

const roomBlocks = (packageName, rooms) =>
  Object.entries(rooms).map(([room, mayRead]) => ({
    files: [`packages/${packageName}/src/${room}/**/*.ts`],
    ignores: tests,
    rules: imports([
      ...otherPackagesOf(packageName),
      ...guardedIn(`packages/${packageName}/src/${room}/`),
      ...Object.keys(rooms)
        .filter((other) => other !== room && !mayRead.includes(other))
        .map((other) => ({
          regex: `^(\\.\\./)+${other}/`,
          // In elements a type may be read against the arrow: it draws no code after it.
          allowTypeImports: packageName === 'elements',
          message: `Imports point one way: ${room} does not read ${other}.`,
        })),
    ]),
  }));

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', 'storybook-static/', 'reports/', '.stamps/', '**/.vitest-attachments/', '**/__screenshots__/', '**/*.bundled_*'] }, // the last are there for a moment, while a package is built
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      ...imports([]),
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({ property, message: 'Data never becomes markup.' })),
        { object: 'document', property: 'write', message: 'Data never becomes markup.' },
        { object: 'document', property: 'writeln', message: 'Data never becomes markup.' },
      ],
      // The compiler knows globals and unused names better.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      // Control characters are what several patterns are about.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // A schema and its inferred type share a name.
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error', // an import of types alone must not stay behind as an import
    },
  },
  {
    // Rules that need types, where a forgotten promise or case would reach users. One program serves all packages.
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...Object.keys(packages).map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: tests,
    rules: imports([...otherPackagesOf(name), ...guardedIn(`packages/${name}/src/`)]),
  })),
  ...roomBlocks('core', coreRooms),
  ...roomBlocks('elements', elementsRooms),
  {
    // One file of the controller knows Lit; the room's block above forbids nothing that is not forbidden here.
    files: ['packages/elements/src/controller/*.ts'],
    ignores: [...tests, 'packages/elements/src/controller/map-controller.ts'],
    rules: imports([
      { regex: '^(\\.\\./)+', allowTypeImports: true, message: 'The controller reads no other room.' },
      { regex: '^(lit|cytoscape|d3-force)(/|$)', message: 'Only map-controller.ts may import Lit; the rest of the controller is plain data.' },
    ]),
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...['Date', 'performance', 'crypto', 'console', 'setTimeout', 'queueMicrotask', 'fetch'].map((name) => ({ name, message: 'Core computes: the same input gives the same bytes.' }))],
      'no-restricted-syntax': ['error', ...bannedSyntax, { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Draw from a seeded generator: the same input gives the same bytes.' }],
    },
  },
  { files: ['packages/elements/src/components/**/*.ts'], ...lit['flat/recommended'] },
  {
    // Tests write the markup that they then look at, and read code as data.
    files: tests,
    rules: { 'no-restricted-properties': 'off', 'no-new-func': 'off' },
  },
);
