import { join } from 'node:path';
import ts from 'typescript';
import { typings } from '../../packages/elements/build/write-typings.ts';
import { root } from '../architecture/source-tree.ts';

const dist = join(root, 'packages', 'elements', 'dist');
const link = join(root, 'node_modules', '@allymap', 'elements');

/**
 * What the compiler says of files that somebody writes, by their name: the errors of each, `line: message`, in order.
 *
 * The package's entries are those of its manifest. What is built of the classes is read from their source, and the types for
 * frameworks are those that a build would write now, so that nothing needs to be built.
 */
export function compile(files: Readonly<Record<string, string>>): Map<string, string[]> {
  const written = new Map([...typings()].map(([name, text]) => [join(dist, name), text]));
  written.set(join(dist, 'index.d.ts'), "export * from '../src/index.ts';\n");
  const names = Object.keys(files).map((name) => join(root, 'test', 'typings', name));
  Object.values(files).forEach((text, index) => written.set(names[index]!, text));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['allymap-source'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: false, // only the files that are asked for are checked, ours among them
  };
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile, directoryExists, realpath } = host;
  // The package is linked to where its source is; a link to a file that no build has written leads nowhere.
  const real = (path: string): string => (path.startsWith(link) ? join(root, 'packages', 'elements', path.slice(link.length)) : path);
  host.fileExists = (path) => written.has(real(path)) || fileExists(path);
  host.readFile = (path) => written.get(real(path)) ?? readFile(path);
  host.directoryExists = (path) => real(path) === dist || (directoryExists?.(path) ?? true);
  host.realpath = (path) => (written.has(real(path)) ? real(path) : (realpath?.(path) ?? path));
  host.getSourceFile = (path, version, ...rest) => {
    const text = written.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram(names, options, host);
  const generated = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(dist));
  const errorsOf = (file: ts.SourceFile): string[] =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start, messageText }) => `${file.getLineAndCharacterOfPosition(start ?? 0).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  return new Map([
    ...Object.keys(files).map((name, index): [string, string[]] => [name, errorsOf(program.getSourceFile(names[index]!)!)]),
    ...generated.map((file): [string, string[]] => [file.fileName.slice(dist.length + 1), errorsOf(file)]),
  ]);
}
