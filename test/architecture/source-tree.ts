import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const skipped = new Set(['node_modules', 'dist', '.git', '.stamps', 'coverage', 'reports', 'storybook-static', '__screenshots__', '.vitest-attachments']);

/** The paths of all files below a folder, from the root and with slashes; what is built or installed is left out. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : [];
  });
}

/** The text of a file. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** One import of a source file. */
export interface Import {
  readonly from: string;
  /** As it is written. */
  readonly specifier: string;
  /** The path from the root that a relative import leads to. */
  readonly target: string | undefined;
  /** True where only types are imported, which draws no code after it. */
  readonly typeOnly: boolean;
}

/** Every import, re-export, dynamic import and `import()` in a type of a TypeScript file. */
export function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const target = specifier.text.startsWith('.') ? posix.join(posix.dirname(path), specifier.text) : undefined;
    found.push({ from: path, specifier: specifier.text, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  return name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}
