import { posix } from 'node:path';
import ts from 'typescript';
import { readText } from '../architecture/source-tree.ts';

const folder = 'packages/elements/src/components';

/** The names after `part=` in all templates that a class can come to: its own, and those of the functions that it calls, wherever they are. */
export function writtenParts(tag: string, className: string): Set<string> {
  const found = new Set<string>();
  const met = new Set<string>();
  const follow = (path: string, name: string): void => {
    if (met.has(`${path}#${name}`)) return;
    met.add(`${path}#${name}`);
    const { declarations, imports } = moduleOf(path);
    const declaration = declarations.get(name);
    if (declaration === undefined) return;
    for (const [, quoted] of declaration.getText().matchAll(/\bpart="([^"]*)"/g)) for (const part of quoted!.split(/\s+/)) found.add(part);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const imported = imports.get(node.text);
        if (imported !== undefined) follow(imported.path, imported.name);
        else if (declarations.has(node.text)) follow(path, node.text);
      }
      // A file that is loaded when it is needed: all that it gives.
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0]!)) {
        const target = posix.join(posix.dirname(path), node.arguments[0].text);
        const { declarations: given, imports: passed } = moduleOf(target);
        for (const one of given.keys()) follow(target, one);
        for (const one of passed.values()) follow(one.path, one.name);
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration);
  };
  follow(`${folder}/${tag}/${tag}.ts`, className);
  return found;
}

interface Module {
  readonly declarations: ReadonlyMap<string, ts.Node>;
  /** What is imported, or passed on, by the name that it has here. */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

const known = new Map<string, Module>();

function moduleOf(path: string): Module {
  const before = known.get(path);
  if (before !== undefined) return before;
  const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022, true);
  const declarations = new Map<string, ts.Node>();
  const imports = new Map<string, { path: string; name: string }>();
  for (const statement of file.statements) {
    if ((ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement)) && statement.name !== undefined) declarations.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement)) for (const one of statement.declarationList.declarations) declarations.set(one.name.getText(), one);
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith('.')) continue;
    const target = posix.join(posix.dirname(path), from.text);
    if (!target.startsWith(folder)) continue;
    const list = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : (statement as ts.ExportDeclaration).exportClause;
    if (list === undefined || !(ts.isNamedImports(list) || ts.isNamedExports(list))) continue;
    for (const { name, propertyName } of list.elements) imports.set(name.text, { path: target, name: (propertyName ?? name).text });
  }
  const module = { declarations, imports };
  known.set(path, module);
  return module;
}
