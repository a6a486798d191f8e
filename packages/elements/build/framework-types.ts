import type { ElementFacts, EventFacts, PropertyFacts } from './read-elements.ts';

/** How a framework calls the handler of an event in a template: one name, or several. */
type HandlerNames = (event: string) => readonly string[];

const withCapture: HandlerNames = (event) => [`on${event}`, `on${event}Capture`];
const withDirective: HandlerNames = (event) => [`on${event}`, `on:${event}`, `on${event}capture`];

/** The types of the elements in the templates of each framework, by the name of the file in `dist`. Each holds types and no code. */
export function frameworkTypes(elements: readonly ElementFacts[], events: readonly EventFacts[]): Map<string, string> {
  const jsx = (framework: string, attributes: string, names: HandlerNames): string =>
    declarationFile({
      elements,
      events,
      names,
      imports: [`import type { ${attributes}, DetailedHTMLProps } from '${framework}';`],
      augmentation: [
        `declare module '${framework}' {`,
        '  namespace JSX {',
        ...intrinsic(elements, '    ', (className) => `DetailedHTMLProps<${attributes}<${className}>, ${className}> & ${className}Attributes`),
        '  }',
        '}',
      ],
    });
  return new Map([
    ['react.d.ts', jsx('react', 'HTMLAttributes', withCapture)],
    ['preact.d.ts', jsx('preact', 'HTMLAttributes', withCapture)],
    [
      'svelte.d.ts',
      declarationFile({
        elements,
        events,
        names: withDirective,
        imports: ["import type { HTMLAttributes } from 'svelte/elements';"],
        augmentation: ["declare module 'svelte/elements' {", ...list(elements, 'export interface SvelteHTMLElements', '  ', (className) => `HTMLAttributes<${className}> & ${className}Attributes`), '}'],
      }),
    ],
    [
      'vue.d.ts',
      declarationFile({
        elements,
        events,
        names: (event) => [`on${pascal(event)}`],
        imports: ["import type { HTMLAttributes, PublicProps } from 'vue';"],
        augmentation: [
          '/** An element as a template sees it. */',
          'type InTemplate<Element, Attributes> = new () => Element & { readonly $props: Attributes & HTMLAttributes & PublicProps };',
          '',
          "declare module 'vue' {",
          ...list(elements, 'interface GlobalComponents', '  ', (className) => `InTemplate<${className}, ${className}Attributes>`),
          '}',
        ],
      }),
    ],
  ]);
}

interface Parts {
  readonly elements: readonly ElementFacts[];
  readonly events: readonly EventFacts[];
  readonly names: HandlerNames;
  readonly imports: readonly string[];
  readonly augmentation: readonly string[];
}

function declarationFile({ elements, events, names, imports, augmentation }: Parts): string {
  const shared = elements[0]!.properties.filter((property) => property.shared);
  const blocks = [
    ['/** What every element takes in a template. */', 'export interface AllymapElementAttributes {', ...propertyLines(shared), '}', ''],
    ...elements.map((element) => attributesOf(element, events, names)),
  ];
  const text = blocks.flat().join('\n');
  // What else the types name is exported by the package itself.
  const others = (text.replace(/\/\*\*.*?\*\//g, '').match(/\b[A-Z]\w+\b/g) ?? []).filter((name) => !name.endsWith('Attributes'));
  const named = [...new Set([...elements.map(({ className }) => className), ...others])].sort();
  return [
    '// Written from the comments of the elements when the package is built.',
    ...imports,
    `import type { ${named.join(', ')} } from './index.js';`,
    '',
    text,
    ...augmentation,
    // Of a file of declarations everything else would be exported too.
    '',
    'export {};',
    '',
  ].join('\n');
}

function attributesOf({ className, tag, properties, events: fired }: ElementFacts, events: readonly EventFacts[], names: HandlerNames): string[] {
  return [
    `/** What \`<${tag}>\` takes in a template. */`,
    `export interface ${className}Attributes extends AllymapElementAttributes {`,
    ...propertyLines(properties.filter(({ shared }) => !shared)),
    ...fired.flatMap(({ name, description }) => {
      const event = events.find((one) => one.name === name)!.className;
      return names(name).flatMap((handler) => [`  /** ${description} */`, `  ${quote(handler)}?: ((event: ${event}) => void) | undefined;`]);
    }),
    '}',
    '',
  ];
}

function propertyLines(properties: readonly PropertyFacts[]): string[] {
  return properties
    .filter(({ readonly }) => !readonly)
    .flatMap(({ name, type, description }) => [`  /** ${description} */`, `  ${name}?: ${type === 'unknown' ? type : `${type} | undefined`};`]);
}

function intrinsic(elements: readonly ElementFacts[], indent: string, type: (className: string) => string): string[] {
  return list(elements, 'interface IntrinsicElements', indent, type);
}

function list(elements: readonly ElementFacts[], head: string, indent: string, type: (className: string) => string): string[] {
  return [
    `${indent}${head} {`,
    ...elements.flatMap(({ tag, className, description }) => [...commentLines(description, `${indent}  `), `${indent}  '${tag}': ${type(className)};`]),
    `${indent}}`,
  ];
}

function commentLines(text: string, indent: string): string[] {
  const lines = text.split('\n');
  return lines.length === 1 ? [`${indent}/** ${text} */`] : [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

function quote(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
}

function pascal(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_whole, _dash: string, letter: string) => letter.toUpperCase());
}
