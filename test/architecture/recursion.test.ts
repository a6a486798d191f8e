import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { listFiles, root } from './source-tree.ts';

// Scripts and documentation walk through the project's own code and schemas, not through what users bring.
const paths = listFiles().filter((path) => /^(packages\/[^/]+\/src|examples)\/.*\.(ts|mts|mjs|js)$/.test(path) && !/\.test\.ts$|\/testing\/|\.fixture\.ts$/.test(path));
// Without libraries and other packages: what calls itself does so within its file, since files have no circles.
const program = ts.createProgram(paths.map((path) => join(root, path)), { allowJs: true, noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.Latest });
const checker = program.getTypeChecker();
const files = paths.map((path) => [path, program.getSourceFile(join(root, path))!] as const);

it('reads a tree that is there', () => {
  expect(files.length).toBeGreaterThan(300);
});

/** The name that a function is called by: of its declaration, or of the constant that it is the value of. */
function nameOf(node: ts.Node): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name;
  return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined;
}

/** Whether a function is only named as what listens to an event. */
function isListener({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && /^(on|off|(add|remove)EventListener)$/.test(parent.expression.name.text);
}

/** The functions of a file that call themselves, by themselves or by one another; one that is handed on counts as called. */
function recursive(source: ts.SourceFile): string[] {
  const named = new Map<ts.Symbol, Set<ts.Symbol>>();
  const texts = new Set<string>();
  const collect = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name !== undefined) texts.add(name.getText());
    ts.forEachChild(node, collect);
  };
  collect(source);
  const visit = (node: ts.Node, within: readonly ts.Symbol[]): void => {
    const name = nameOf(node);
    const own = name === undefined ? undefined : checker.getSymbolAtLocation(name);
    if (own !== undefined && !named.has(own)) named.set(own, new Set());
    // Only names of functions are looked up, which takes most of the time.
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && texts.has(node.text)) {
      const isName = (node.parent as { readonly name?: ts.Node }).name === node && !ts.isPropertyAccessExpression(node.parent);
      const symbol = within.length === 0 || isName || isListener(node) ? undefined : checker.getSymbolAtLocation(node);
      if (symbol !== undefined) for (const caller of within) named.get(caller)!.add(symbol);
    }
    ts.forEachChild(node, (child) => visit(child, own === undefined ? within : [...within, own]));
  };
  visit(source, []);
  const leadsBack = (start: ts.Symbol): boolean => {
    const seen = new Set<ts.Symbol>();
    const open = [...named.get(start)!];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(named.get(next) ?? []));
    }
    return false;
  };
  return [...named.keys()].filter(leadsBack).map((symbol) => symbol.name.replace(/^__#\d+@/, ''));
}

/** Functions that may call themselves, and what they go no deeper than. */
const allowed: Readonly<Record<string, string>> = {
  'packages/cli/src/option-words.ts inWords': 'the items of a list, in a schema of ours',
  'packages/cli/src/probable-value.ts wordsOf': 'the items of a list, in a schema of ours',
  'packages/core/src/analysis/option-fields.ts valuesOf': 'a schema of ours',
  'packages/core/src/analysis/own-options.ts withoutDefault': 'a schema of ours',
  'packages/core/src/complementarity/kernels/best-cover.ts search': 'the members of a team, 20 at most',
  'packages/core/src/model/apply-operation.ts apply': 'batches, which nest no deeper than a document',
  'packages/core/src/model/check-shapes.ts fits': 'a document, measured before',
  'packages/core/src/issue-text.ts expectedBy': 'a schema of ours',
  'packages/core/src/model/plain-data.ts #copy': 'a document, measured on the way',
  'packages/core/src/model/plain-data.ts #copyList': 'a document, measured on the way',
  'packages/core/src/model/plain-data.ts #copyObject': 'a document, measured on the way',
  'packages/core/src/model/plain-data.ts #set': 'a document, measured on the way',
  'packages/core/src/model/record-fields.ts fieldOf': 'a schema of ours',
  'packages/core/src/model/record-fields.ts fieldsOf': 'a schema of ours',
  'packages/core/src/model/record-fields.ts shapeOf': 'a schema of ours',
  'packages/core/src/read-options.ts namesIn': 'a schema of ours',
  'packages/core/src/read-options.ts unwrapped': 'a schema of ours',
  'packages/core/src/model/references.ts visitSteps': 'the steps of a reference, written in the code',
  'packages/core/src/redaction/map-texts.ts mapUnknown': 'a document, measured before',
  'packages/core/src/redaction/map-texts.ts mapped': 'a document, measured before',
  'packages/core/src/redaction/take-out.ts strip': 'a document, measured before',
  'packages/elements/src/components/editing/draw-field.ts drawField': 'the fields of a schema of ours',
  'packages/elements/src/components/editing/draw-field.ts drawGroup': 'the fields of a schema of ours',
  'packages/elements/src/components/editing/draw-field.ts drawList': 'the fields of a schema of ours',
  'packages/elements/src/components/editing/draw-field.ts drawVariants': 'the fields of a schema of ours',
  'packages/elements/src/controller/map-controller.ts #find': 'nothing: it is called again once an element is defined',
  'packages/elements/src/controller/map-controller.ts #storeOf': 'nothing: it is called again once an element is defined',
  'packages/elements/src/controller/map-controller.ts link': 'nothing: it is called again once an element is defined',
  'packages/elements/src/view-model/editing/operation-text.ts operationText': 'batches, which nest no deeper than a document',
  'packages/elements/src/view-model/editing/record-draft.ts lacking': 'the fields of a schema of ours',
  'packages/elements/src/view-model/editing/record-draft.ts lackingIn': 'the fields of a schema of ours',
  'packages/elements/src/view-model/editing/record-draft.ts put': 'the fields of a schema of ours',
  'packages/formats/src/parquet/field-kind.ts fieldsOfSchema': 'a schema of ours',
  'packages/formats/src/parquet/field-kind.ts kindOfSchema': 'a schema of ours',
  'packages/locales/src/message-shape.ts walk': 'a text of a catalogue',
  'packages/locales/src/text.ts fillPart': 'a text of a catalogue',
  'packages/locales/src/text.ts fillText': 'a text of a catalogue',
  'packages/locales/src/translator.ts number': 'one text, “unknown”, which has no number in it',
  'packages/locales/src/translator.ts say': 'one text, “unknown”, “yes” or “no”, which has no fact in it',
  'packages/locales/src/translator.ts t': 'one text, “unknown”, “yes” or “no”, which has no fact in it',
};

it('has no function that calls itself but those that go no deeper than a document may nest', () => {
  expect(files.flatMap(([path, source]) => recursive(source).map((name) => `${path} ${name}`)).sort()).toEqual(Object.keys(allowed).sort());
}, 300_000);
