// Reads what the elements' classes declare and what their comments say: the one source of the custom elements manifest, of the types
// for frameworks, of the data for editors, and of the page of documentation.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { defaultsIn } from './style-defaults.ts';

const source = new URL('../src/', import.meta.url);

/** A property that a page sets, or reads. */
export interface PropertyFacts {
  readonly name: string;
  /** As the source writes it. */
  readonly type: string;
  readonly description: string;
  readonly attribute: string | null;
  readonly reflects: boolean;
  readonly readonly: boolean;
  /** As the source writes it; null where the constructor sets none. */
  readonly default: string | null;
  /** The texts that it takes, where these are few. */
  readonly values: readonly string[];
  /** Declared by the class that all elements have in common. */
  readonly shared: boolean;
}

/** What a tag of a comment names: an event, a part, a slot. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface CssPropertyFacts extends Named {
  readonly default: string;
  /** What holds on dark ground, where that differs. */
  readonly dark: string | null;
  readonly shared: boolean;
}

export interface MethodFacts extends Named {
  readonly shared: boolean;
}

/** What is to be known of one element. */
export interface ElementFacts {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly properties: readonly PropertyFacts[];
  readonly methods: readonly MethodFacts[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly cssProperties: readonly CssPropertyFacts[];
}

export interface EventFacts extends Named {
  readonly className: string;
  /** Type of its `detail`, as the source writes it. */
  readonly detail: string;
}

/** Every element, in the order in which they are registered. */
export function readElements(): ElementFacts[] {
  const list = [...read('element-classes.ts').matchAll(/^ {2}\['([\w-]+)', (\w+)\],$/gm)];
  const tags = new Map(list.map(([, tag, className]) => [className!, tag!]));
  return list.map(([, tag, className]) => readElement(tag!, className!, tags));
}

/** Every event, in the order of `events/index.ts`. */
export function readEvents(): EventFacts[] {
  const files = [...read('events/index.ts').matchAll(/^export \{ \w+ \} from '\.\/([\w-]+\.ts)';$/gm)];
  return files.map(([, name]) => {
    const file = parse(`events/${name!}`);
    const declaration = classOf(file);
    return {
      name: /static readonly type = '([\w-]+)'/.exec(file.text)?.[1] ?? '',
      className: declaration.name?.text ?? '',
      description: commentOf(declaration).text,
      detail: declaration.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText(file).replaceAll('readonly ', '') ?? '',
    };
  });
}

function readElement(tag: string, className: string, tags: ReadonlyMap<string, string>): ElementFacts {
  const path = `components/${tag}/${tag}.ts`;
  const own = readClass(path, false);
  if (own.className !== className) throw new Error(`${path} should hold ${className} first and holds ${own.className}.`);
  const shared = readShared();
  // An element that is a kind of another takes what that one takes.
  const kindOf = tags.get(own.parent);
  const other = kindOf === undefined ? null : readClass(`components/${kindOf}/${kindOf}.ts`, false);
  const further = (other?.properties ?? []).map((one) => ({ ...one, default: own.defaults.get(one.name) ?? one.default }));
  const styles = defaultsIn(read(`components/${tag}/${tag}.styles.ts`));
  const theme = defaultsIn(read('theme/theme.ts'));
  const cssProperties = (facts: typeof own, isShared: boolean): CssPropertyFacts[] =>
    facts.tagged('cssprop').map(({ name, description }) => {
      const found = (isShared ? theme : styles).get(name);
      if (found === undefined) throw new Error(`${tag} documents ${name}, which its styles do not read.`);
      return { name, description, ...found, shared: isShared };
    });
  return {
    tag,
    className,
    description: own.description,
    properties: [...own.properties, ...further, ...shared.properties],
    methods: [...own.methods, ...(other?.methods ?? []), ...shared.methods],
    events: own.tagged('fires'),
    slots: [...own.tagged('slot'), ...shared.tagged('slot')],
    parts: own.tagged('csspart'),
    cssProperties: [...cssProperties(own, false), ...cssProperties(shared, true)],
  };
}

/** What all elements have: what they show, and the map that they hold. */
function readShared(): ClassFacts {
  const shown = readClass('components/allymap-element.ts', true);
  const held = readClass('components/map-part.ts', true);
  return { ...shown, properties: [...shown.properties, ...held.properties], methods: [...shown.methods, ...held.methods] };
}

interface ClassFacts extends Pick<ElementFacts, 'className' | 'description' | 'properties' | 'methods'> {
  readonly tagged: (tag: string) => Named[];
  /** Name of the class that it extends. */
  readonly parent: string;
  /** What its constructor sets, by name. */
  readonly defaults: ReadonlyMap<string, string>;
}

function readClass(path: string, shared: boolean): ClassFacts {
  const file = parse(path);
  const declaration = classOf(file);
  const { text, tags } = commentOf(declaration);
  const options = optionsOf(declaration);
  const defaults = defaultsOf(declaration);
  const members = declaration.members.filter(isPublic);
  return {
    className: declaration.name?.text ?? '',
    parent: declaration.heritageClauses?.[0]?.types[0]?.expression.getText(file) ?? '',
    defaults,
    description: text,
    properties: members.flatMap((member): PropertyFacts[] => {
      const isDeclared = ts.isPropertyDeclaration(member) && hasModifier(member, ts.SyntaxKind.DeclareKeyword);
      if (!isDeclared && !ts.isGetAccessor(member)) return [];
      const name = member.name.getText(file);
      const lit = options.get(name);
      if (isDeclared && lit === undefined) throw new Error(`${path} declares ${name} and does not list it for Lit.`);
      const type = member.type?.getText(file) ?? '';
      return [
        {
          name,
          type,
          description: commentOf(member).text,
          attribute: lit === undefined || /attribute: false/.test(lit) ? null : name.toLowerCase(),
          reflects: lit !== undefined && /reflect: true/.test(lit),
          readonly: !isDeclared && !declaration.members.some((other) => ts.isSetAccessor(other) && other.name.getText(file) === name),
          default: defaults.get(name) ?? null,
          values: textsOf(type, file, path),
          shared,
        },
      ];
    }),
    methods: members.flatMap((member) =>
      ts.isMethodDeclaration(member) && !hasModifier(member, ts.SyntaxKind.OverrideKeyword) && member.name.getText(file) !== 'mapChanged' ? [{ name: member.name.getText(file), description: commentOf(member).text, shared }] : [],
    ),
    tagged: (tag) =>
      tags
        .filter(({ tagName }) => tagName.text === tag)
        .map(({ comment }) => {
          const [name = '', ...description] = ` ${textOf(comment)}`.split(/ - /);
          return { name: name.trim(), description: description.join(' - ').trim() };
        }),
  };
}

function read(path: string): string {
  return readFileSync(new URL(path, source), 'utf8');
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
}

function classOf(file: ts.SourceFile): ts.ClassDeclaration {
  const found = file.statements.find(ts.isClassDeclaration);
  if (found === undefined) throw new Error(`${file.fileName} has no class.`);
  return found;
}

function hasModifier(node: ts.ClassElement, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

function isPublic(member: ts.ClassElement): member is ts.ClassElement & { readonly name: ts.PropertyName } {
  const hidden = [ts.SyntaxKind.AbstractKeyword, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword].some((kind) => hasModifier(member, kind));
  return !hidden && member.name !== undefined && !ts.isPrivateIdentifier(member.name);
}

/** What the class lists for Lit, by name. */
function optionsOf(declaration: ts.ClassDeclaration): Map<string, string> {
  const list = declaration.members.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties');
  const object = list !== undefined && ts.isPropertyDeclaration(list) ? list.initializer : undefined;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return new Map();
  return new Map(object.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? [[one.name.getText(), one.initializer.getText()]] : [])));
}

/** What the constructor sets, by name. */
function defaultsOf(declaration: ts.ClassDeclaration): Map<string, string> {
  const body = declaration.members.find(ts.isConstructorDeclaration)?.body;
  return new Map([...(body?.getText() ?? '').matchAll(/^\s*this\.(\w+) = (null|true|false|undefined|'[^']*'|\[\]);$/gm)].map(([, name, value]) => [name!, value!]));
}

/** The texts of a union of texts, which may have a name in this file or one that it imports. */
function textsOf(type: string, file: ts.SourceFile, path: string): string[] {
  const texts = type.split('|').map((one) => one.trim()).filter((one) => one !== 'null');
  if (texts.every((one) => /^'[^']*'$/.test(one))) return texts.map((one) => one.slice(1, -1));
  if (!/^[A-Z]\w+$/.test(type)) return [];
  const alias = file.statements.find((one): one is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(one) && one.name.text === type);
  if (alias !== undefined) return textsOf(alias.type.getText(file), file, path);
  const from = new RegExp(`import type \\{[^}]*\\b${type}\\b[^}]*\\} from '(\\.[^']+)'`).exec(file.text)?.[1];
  if (from === undefined) return [];
  const target = new URL(from, new URL(path, source)).href.slice(source.href.length);
  const next = parse(target);
  return new RegExp(`\\btype ${type} =`).test(next.text) ? textsOf(type, next, target) : [];
}

function commentOf(node: ts.Node): { text: string; tags: readonly ts.JSDocTag[] } {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  return { text: textOf(comment?.comment), tags: comment?.tags ?? [] };
}

/** A comment's paragraphs, each as one line. */
function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s*\n\s*\n\s*/g, '\n\n').replace(/([^\n])\n(?!\n)/g, '$1 ');
}
