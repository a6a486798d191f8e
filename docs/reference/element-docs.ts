import { readFile } from 'node:fs/promises';
import { elementClasses } from '@allymap/elements';
import ts from 'typescript';
import { markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';

const source = new URL('../../packages/elements/src/', import.meta.url);

/** What an element's class says of itself in its comments. */
interface ElementDocs {
  readonly tag: string;
  readonly about: string;
  readonly properties: readonly PropertyDocs[];
  /** The tags of the class's comment by their name: fires, csspart, cssprop. */
  readonly tags: ReadonlyMap<string, readonly (readonly [name: string, meaning: string])[]>;
}

interface PropertyDocs {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** Lit's declaration of a property, as far as it shows: `attribute: false` has none. */
interface Declared {
  readonly elementProperties: ReadonlyMap<string, { readonly attribute?: boolean | string }>;
}

/** The generated blocks of the page on the elements: what their classes declare and their comments say. */
export async function elementBlocks(): Promise<Blocks> {
  const shared = propertiesOf(await parse('components/allymap-element.ts'));
  const elements = await Promise.all(elementClasses.map(([tag]) => readElement(tag)));
  const sharedNames = new Set(shared.map(({ name }) => name));
  const blocks = new Map([
    ['shared-properties', propertyTable(shared, elementClasses[0]![1])],
    ['custom-properties', await customPropertyTable()],
    ['events', await eventTable()],
  ]);
  elements.forEach((element, index) => {
    const own = element.properties.filter(({ name }) => !sharedNames.has(name));
    blocks.set(element.tag, describeElement(element, own, elementClasses[index]![1]));
  });
  return blocks;
}

async function readElement(tag: string): Promise<ElementDocs> {
  const file = await parse(`components/${tag}/${tag}.ts`);
  const declaration = classOf(file);
  const comment = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc);
  const tags = new Map<string, [string, string][]>();
  for (const { tagName, comment: text } of comment?.tags ?? []) {
    const [name = '', ...meaning] = textOf(text).split(/ - /);
    tags.set(tagName.text, [...(tags.get(tagName.text) ?? []), [name.trim(), meaning.join(' - ').trim()]]);
  }
  return { tag, about: textOf(comment?.comment), properties: propertiesOf(file), tags };
}

async function parse(path: string): Promise<ts.SourceFile> {
  return ts.createSourceFile(path, await readFile(new URL(path, source), 'utf8'), ts.ScriptTarget.ES2022, true);
}

function classOf(file: ts.SourceFile): ts.ClassDeclaration {
  const found = file.statements.find(ts.isClassDeclaration);
  if (found === undefined) throw new Error(`${file.fileName} has no class.`);
  return found;
}

/** The members that a class declares for Lit to define, with their comments. */
function propertiesOf(file: ts.SourceFile): PropertyDocs[] {
  return classOf(file).members.flatMap((member) => {
    if (!ts.isPropertyDeclaration(member) || !member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) return [];
    const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc);
    return [{ name: member.name.getText(file), type: member.type?.getText(file) ?? '', meaning: textOf(comment?.comment) }];
  });
}

function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s*\n\s*\n\s*/g, '\n\n').replace(/([^\n])\n(?!\n)/g, '$1 ');
}

function describeElement({ about, tags }: ElementDocs, own: readonly PropertyDocs[], element: CustomElementConstructor): string {
  const list = (name: string): readonly (readonly [string, string])[] => tags.get(name) ?? [];
  const parts: string[] = [about];
  if (own.length > 0) parts.push(propertyTable(own, element));
  const rows = [
    ...list('fires').map(([name, meaning]) => ['event', `\`${name}\``, meaning]),
    ...list('csspart').map(([name, meaning]) => ['CSS part', `\`${name}\``, meaning]),
    ...list('cssprop').map(([name, meaning]) => ['custom property', `\`${name.replace(/^\[|=.*$/g, '')}\``, meaning]),
  ];
  if (rows.length > 0) parts.push(markdownTable(['Kind', 'Name', 'Meaning'], rows));
  return parts.join('\n\n');
}

function propertyTable(properties: readonly PropertyDocs[], element: CustomElementConstructor): string {
  // Lit computes the list when the class is first registered; asking for its attributes does the same.
  void (element as unknown as { observedAttributes: readonly string[] }).observedAttributes;
  const declared = (element as unknown as Declared).elementProperties;
  const rows = properties.map(({ name, type, meaning }) => {
    const { attribute } = declared.get(name) ?? {};
    const written = attribute === false ? '' : `\`${typeof attribute === 'string' ? attribute : name.toLowerCase()}\``;
    return [`\`${name}\``, written, `\`${type}\``, meaning];
  });
  return markdownTable(['Property', 'Attribute', 'Type', 'Meaning'], rows);
}

/** The custom properties that the theme reads from the page, with what holds where the page is silent. */
async function customPropertyTable(): Promise<string> {
  const theme = await readFile(new URL('theme/theme.ts', source), 'utf8');
  const values = new Map<string, string[]>();
  for (const [, name, value] of theme.matchAll(/var\((--allymap-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)) {
    const known = values.get(name!) ?? [];
    if (!known.includes(value!)) values.set(name!, [...known, value!]);
  }
  return markdownTable(
    ['Custom property', 'Light', 'Dark'],
    [...values].map(([name, [light, dark]]) => [`\`${name}\``, `\`${light!}\``, dark === undefined ? 'the same' : `\`${dark}\``]),
  );
}

async function eventTable(): Promise<string> {
  const index = await readFile(new URL('events/index.ts', source), 'utf8');
  const files = [...index.matchAll(/^export \{ \w+ \} from '\.\/([\w-]+\.ts)';$/gm)].map(([, file]) => file!);
  const rows = await Promise.all(
    files.map(async (name) => {
      const file = await parse(`events/${name}`);
      const declaration = classOf(file);
      const comment = textOf(ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc)?.comment);
      const type = /static readonly type = '([\w-]+)'/.exec(file.text)?.[1] ?? '';
      const detail = declaration.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText(file).replaceAll('readonly ', '') ?? '';
      return [`\`${type}\``, `\`${detail}\``, comment];
    }),
  );
  return markdownTable(['Event', '`detail`', 'When'], rows);
}
