// What a package lets others use, as its built declarations say it: every export of every entry with its signature, sorted, and the
// types that these name without exporting them. `docs/build-api.mjs` writes it, and a test compares.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageNames } from './manifests.mjs';
import { publishedManifest } from './published-package.mjs';
import { root } from './run.mjs';

const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, skipLibCheck: true, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'] };

/** A type of fewer characters is written out wherever it stands. */
const longType = 60;
/** A signature of more lines, which is inferred and made of others, is told by its length and its digest. */
const longSignature = 100;

/** The path of the page that holds a package's interface. */
export function apiPath(name) {
  return join(root, 'packages', name, 'api.md');
}

/**
 * The pages of all packages, which must be built.
 *
 * @returns {Promise<Map<string, string>>} text by name of the package
 */
export async function apiPages() {
  const entries = new Map();
  for (const name of packageNames) entries.set(name, await declarationsOf(name));
  const program = ts.createProgram([...entries.values()].flatMap((list) => list.map(({ file }) => file)), options);
  return new Map([...entries].map(([name, list]) => [name, pageOf(program, name, list)]));
}

/** The entries of a package that have types, with their files. */
async function declarationsOf(name) {
  const { name: full, exports } = await publishedManifest(name);
  const folder = join(root, 'packages', name);
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (target.types === undefined) return [];
    const stars = entry.includes('*') ? starsOf(folder, target.types) : [''];
    return stars.map((star) => ({ entry: full + entry.replace('*', star).slice(1), file: join(folder, target.types.replace('*', star)) }));
  });
}

function starsOf(folder, pattern) {
  const [before, after] = pattern.split('*');
  const at = join(folder, before);
  return existsSync(at) ? readdirSync(at).filter((file) => file.endsWith(after)).map((file) => file.slice(0, -after.length)).sort(compare) : [];
}

function pageOf(program, name, entries) {
  const checker = program.getTypeChecker();
  const folder = join(root, 'packages', name).replaceAll('\\', '/');
  /** @type {Map<ts.Symbol, string>} what a declaration is called outside, by the first entry that exports it */
  const names = new Map();
  /** @type {Map<ts.Symbol, string>} the entry */
  const homes = new Map();
  const lists = entries.map(({ entry, file }) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${entry} has no declarations; build the packages first.`);
    const module = checker.getSymbolAtLocation(source);
    const exported = (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => ({ name: symbol.name, symbol: resolved(symbol) }));
    for (const { name: called, symbol } of exported) {
      if (names.has(symbol)) continue;
      names.set(symbol, called);
      homes.set(symbol, entry);
    }
    return { entry, exported: exported.sort((a, b) => compare(a.name, b.name)) };
  });
  const known = namesOfTypes();
  /** @type {Map<string, ts.Symbol>} declarations of the package that an export names, but no entry exports */
  const hidden = new Map();

  const sections = lists.map(({ entry, exported }) => {
    const lines = exported.map(({ name: called, symbol }) => (homes.get(symbol) === entry ? signature(called, symbol) : `export { ${called} } from '${homes.get(symbol)}';`));
    return `## ${entry}\n\n${fenced(lines)}`;
  });
  const inner = [];
  // The list grows while it is read, as a hidden type may name another.
  for (const [called, symbol] of hidden) inner.push([called, signature(called, symbol)]);
  if (inner.length > 0) sections.push(`## Named above, and not exported\n\n${fenced(inner.sort(([a], [b]) => compare(a, b)).map(([, text]) => text))}`);
  return `# ${entries[0].entry.split('/').slice(0, 2).join('/')}: what it exports\n\nWritten by \`node docs/build-api.mjs\` from the declarations that are built. Where a long type is that\nof another export, its name stands for it. What is inferred over more than ${longSignature} lines is told by\nits first line and a digest, which changes with it.\n\n${sections.join('\n\n')}\n`;

  function resolved(symbol) {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The names of long types that exports have, by their text. */
  function namesOfTypes() {
    const found = new Map();
    for (const [symbol, called] of [...names].sort(([, a], [, b]) => compare(a, b))) {
      for (const declaration of symbol.declarations ?? []) {
        if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined) add(declaration.type, `typeof ${called}`);
        if (ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters === undefined) add(checker.typeToTypeNode(checker.getDeclaredTypeOfSymbol(symbol), undefined, ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias), called);
      }
    }
    return found;

    function add(type, called) {
      const text = type === undefined ? '' : keyOf(type);
      if (text.length >= longType && !found.has(text)) found.set(text, called);
    }
  }

  /** Every declaration of a symbol, without comments and with the names that exports have. */
  function signature(called, symbol) {
    const all = (symbol.declarations ?? []).map((declaration) => {
      const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      const own = ts.isVariableDeclaration(declaration) ? `typeof ${called}` : called;
      const { transformed: [node] } = ts.transform(statement, [(context) => (top) => ts.visitEachChild(top, visitor(context, own), context)]);
      return print(node, statement.getSourceFile()).replace(/^(export )?(declare )?/, '');
    });
    return all.sort(compare).map(shortened).join('\n');
  }

  function visitor(context, own) {
    return function visit(node) {
      if (ts.isTypeNode(node) && node.end - node.pos >= longType) {
        const shorter = known.get(keyOf(node));
        if (shorter !== undefined && shorter !== own) return ts.factory.createTypeReferenceNode(shorter);
      }
      if (ts.isIdentifier(node)) return ts.factory.createIdentifier(nameOf(node));
      return inOrder(ts.visitEachChild(node, visit, context));
    };
  }

  /** What an identifier is called outside, where the bundler of declarations gave it another name. */
  function nameOf(identifier) {
    const at = checker.getSymbolAtLocation(identifier);
    if (at === undefined) return identifier.text;
    const symbol = resolved(at);
    const called = names.get(symbol);
    if (called !== undefined) return called;
    const ofPackage = symbol.declarations?.some((declaration) => isStatementOf(declaration));
    if (!ofPackage) return identifier.text;
    const plain = symbol.name.replace(/\$\d+$/, '');
    const free = hidden.get(plain) === undefined || hidden.get(plain) === symbol ? plain : symbol.name;
    if (!hidden.has(free)) hidden.set(free, symbol);
    return free;
  }

  function isStatementOf(declaration) {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return ts.isSourceFile(statement.parent ?? statement) && statement.getSourceFile().fileName.startsWith(`${folder}/dist/`) && !ts.isSourceFile(statement);
  }
}

const printer = ts.createPrinter({ removeComments: true });
const noFile = ts.createSourceFile('none.ts', '', ts.ScriptTarget.Latest);

/** A union with its members sorted: the order that the compiler gives those of an inferred one comes from code far away. */
function inOrder(node, file = ts.getOriginalNode(node).getSourceFile() ?? noFile) {
  if (!ts.isUnionTypeNode(node)) return node;
  const members = node.types.map((type) => [print(type, file), type]).sort(([a], [b]) => compare(a, b));
  return ts.factory.createUnionTypeNode(members.map(([, type]) => type));
}

function print(node, file) {
  return printer.printNode(ts.EmitHint.Unspecified, node, file);
}

/** A very long signature by its first line, its length and a digest, which changes with it. */
function shortened(text) {
  const lines = text.split('\n');
  if (lines.length <= longSignature) return text;
  return `${lines[0].slice(0, 100)} /* … ${lines.length} lines, SHA-256 ${createHash('sha256').update(text).digest('hex').slice(0, 16)} */`;
}

/** The text of a type on one line. */
function keyOf(type) {
  const file = type.getSourceFile?.() ?? noFile;
  const { transformed: [sorted] } = ts.transform(type, [(context) => (top) => (function visit(node) {
    return inOrder(ts.visitEachChild(node, visit, context), file);
  })(top)]);
  return print(sorted, file).replace(/\s+/g, ' ');
}

function fenced(lines) {
  return `\`\`\`typescript\n${lines.join('\n\n')}\n\`\`\``;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
