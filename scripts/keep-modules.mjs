// Builds a package file by file, for esbuild and so for tsup: what a page does not import, its bundler leaves out.
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every source file of a package that is shipped: no tests, and nothing that only tests read. */
export function sourceFiles(folder = 'src') {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/testing/'))
    .sort();
}

/** Leaves every import of a file of the package as an import of the file that is built of it. */
export function keepModules() {
  return {
    name: 'keep-modules',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true });
    },
  };
}

/**
 * Marks what a module computes for its constants as free of side effects, so that a bundler drops those that nobody uses: a chain
 * such as `z.object(…).check(…)` it would have to keep. With `words: false` the descriptions of schemas, which only documentation
 * reads, are left out.
 *
 * @param {{ words: boolean }} options
 */
export function pureConstants({ words }) {
  return {
    name: 'pure-constants',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({ loader: 'ts', contents: markConstants(await readFile(path, 'utf8'), words) }));
    },
  };
}

/**
 * @param {string} source
 * @param {boolean} words
 */
export function markConstants(source, words) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {{ from: number; to: number; text: string }[]} */
  const edits = [];
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isCallExpression(initializer)) continue;
      edits.push({ from: initializer.getStart(file), to: initializer.getStart(file), text: '/* @__PURE__ */ (() => ' });
      edits.push({ from: initializer.end, to: initializer.end, text: ')()' });
    }
  }
  if (!words) visit(file);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);

  /** Takes `z.describe(…)` out of every `.check(…)`, and with it a check that would be empty. */
  function visit(node) {
    if (isCheck(node) && node.arguments.some(isDescription)) {
      const kept = node.arguments.filter((argument) => !isDescription(argument));
      if (kept.length === 0) edits.push({ from: node.expression.expression.end, to: node.end, text: '' });
      else edits.push({ from: node.arguments.pos, to: node.arguments.end, text: kept.map((argument) => argument.getText(file)).join(', ') });
      ts.forEachChild(node.expression.expression, visit);
      return;
    }
    ts.forEachChild(node, visit);
  }
}

function isCheck(node) {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'check';
}

function isDescription(node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'z.describe';
}
