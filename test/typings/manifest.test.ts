import { elementClasses } from '@allymap/elements';
import * as events from '@allymap/elements';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readElements, readEvents } from '../../packages/elements/build/read-elements.ts';
import { typings } from '../../packages/elements/build/write-typings.ts';
import { listFiles, readText } from '../architecture/source-tree.ts';
import { writtenParts } from './written-parts.ts';

/** As far as these tests read it. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly name: string;
      readonly tagName?: string;
      readonly description: string;
      readonly members: readonly { readonly kind: string; readonly name: string; readonly description?: string; readonly attribute?: string; readonly reflects?: boolean; readonly readonly?: boolean }[];
      readonly attributes?: readonly { readonly name: string; readonly fieldName: string }[];
      readonly events?: readonly { readonly name: string; readonly description: string; readonly type: { readonly text: string } }[];
      readonly slots?: readonly unknown[];
      readonly cssParts?: readonly { readonly name: string; readonly description: string }[];
      readonly cssProperties?: readonly { readonly name: string; readonly description: string; readonly default?: string }[];
    }[];
  }[];
}

const manifest = JSON.parse(typings().get('custom-elements.json')!) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const elements = declarations.filter(({ tagName }) => tagName !== undefined);
const elementOf = (tag: string): (typeof elements)[number] => elements.find(({ tagName }) => tagName === tag)!;

/** What editors are told of one element, as far as these tests read it. */
interface EditorData {
  readonly tags: readonly { readonly name: string; readonly description: { readonly value: string }; readonly attributes: readonly { readonly name: string; readonly valueSet?: string; readonly values?: readonly { readonly name: string }[] }[] }[];
}

interface WebTypes {
  readonly name: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly {
        readonly name: string;
        readonly attributes: readonly { readonly name: string; readonly value: { readonly kind: string; readonly type: unknown } }[];
        readonly js: { readonly properties: readonly { readonly name: string }[]; readonly events: readonly { readonly name: string; readonly type: string }[] };
        readonly css: { readonly parts: readonly { readonly name: string }[]; readonly properties: readonly { readonly name: string }[] };
      }[];
    };
  };
}

/** What Lit made of a class. */
interface LitClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, { readonly attribute?: boolean | string; readonly reflect?: boolean }>;
}

describe('the custom elements manifest', () => {
  it('is one by the published schema', () => {
    const file = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
    const { $schema: _dialect, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has every element that is registered, under its tag', () => {
    expect(elements.map(({ tagName, name }) => [tagName, name])).toEqual(elementClasses.map(([tag, { name }]) => [tag, name]));
  });

  it.each(elementClasses)('says of %s which properties and attributes it has, as Lit knows them', (tag, element) => {
    const lit = element as unknown as LitClass;
    // Lit computes the list of properties when the attributes are first asked for.
    const attributes = [...lit.observedAttributes];
    const { members, attributes: named = [] } = elementOf(tag);
    expect(named.map(({ name }) => name).sort()).toEqual(attributes.sort());
    const fields = members.filter((member) => lit.elementProperties.has(member.name));
    expect(fields.map(({ name }) => name).sort()).toEqual([...lit.elementProperties.keys()].sort());
    for (const { name, reflects } of fields.filter(({ attribute }) => attribute !== undefined)) expect([name, reflects]).toEqual([name, lit.elementProperties.get(name)!.reflect === true]);
  });

  it('gives every class, member, event, part and custom property a sentence', () => {
    const silent = declarations.flatMap(({ name, tagName, description, members, events: fired = [], cssParts = [], cssProperties = [] }) =>
      [{ name: '', description }, ...(tagName === undefined ? [] : members), ...fired, ...cssParts, ...cssProperties].filter((one) => !/^[A-Z`].*\.$/s.test(one.description ?? '')).map((one) => `${name} ${one.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('names the class of every event, and every class of one is exported and fired', () => {
    const files = listFiles('packages/elements/src/events').filter((path) => !path.endsWith('index.ts'));
    const classes = files.map((path) => /export class (\w+)/.exec(readText(path))![1]!).sort();
    expect(classes).toHaveLength(6);
    expect(readEvents().map(({ className }) => className).sort()).toEqual(classes);
    expect(declarations.filter(({ tagName }) => tagName === undefined).map(({ name }) => name).sort()).toEqual(classes);
    expect([...new Set(elements.flatMap(({ events: fired = [] }) => fired.map(({ type }) => type.text)))].sort()).toEqual(classes);
    for (const { className, name } of readEvents()) expect((events as unknown as Record<string, { type: string }>)[className]!.type).toBe(name);
  });

  it.each(elementClasses)('has the parts that the templates of %s write, and no other', (tag, { name }) => {
    expect(elementOf(tag).cssParts!.map((part) => part.name).sort()).toEqual([...writtenParts(tag, name)].sort());
  });

  it('has every custom property that the styles take from a page, with what holds without it', () => {
    const styles = listFiles('packages/elements/src').filter((path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path)).map(readText);
    const taken = new Set(styles.flatMap((text) => [...text.matchAll(/var\((--allymap-[\w-]+)/g)].map(([, name]) => name!)));
    expect(taken.size).toBeGreaterThan(10);
    const documented = elements.flatMap(({ cssProperties = [] }) => cssProperties);
    expect([...new Set(documented.map(({ name }) => name))].sort()).toEqual([...taken].sort());
    expect(documented.filter((one) => one.default === undefined)).toEqual([]);
    expect(elementOf('allymap-map').cssProperties!.find(({ name }) => name === '--allymap-ground')).toMatchObject({ default: '#fbfaf8', description: expect.stringMatching(/On dark ground #15181c\.$/) as string });
  });

  it('says what is inside an element, and where the texts of a property are few, which', () => {
    expect(elements.map(({ slots }) => slots?.length)).toEqual(elementClasses.map(() => 1));
    const values = readElements().flatMap(({ tag, properties }) => properties.flatMap((one) => (one.values.length > 0 && !one.shared ? [[tag, one.name, one.values]] : [])));
    expect(values).toEqual([
      ['allymap-map', 'painter', ['canvas', 'cytoscape']],
      ['allymap-grid', 'naming', ['johnson-scholes', 'reed']],
    ]);
    expect(readElements()[0]!.properties.find(({ name }) => name === 'theme')!.values).toEqual(['light', 'dark']);
  });
});

describe('what editors are told', () => {
  const data = JSON.parse(typings().get('vscode.html-custom-data.json')!) as EditorData;
  const webTypes = JSON.parse(typings().get('web-types.json')!) as WebTypes;

  it.each(elementClasses)('of %s is what its manifest says', (tag) => {
    const { members, attributes = [], events: fired = [], cssParts = [], cssProperties = [] } = elementOf(tag);
    const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
    const inCode = data.tags.find(({ name }) => name === tag)!;
    expect(names(inCode.attributes)).toEqual(names(attributes));
    for (const { name } of fired) expect(inCode.description.value).toContain(`\`${name}\``);
    expect(inCode.description.value).toContain('`document`');
    const { js, css, ...element } = webTypes.contributions.html.elements.find(({ name }) => name === tag)!;
    expect(names(element.attributes)).toEqual(names(attributes));
    expect(names(js.properties)).toEqual(names(members.filter(({ kind }) => kind === 'field')));
    expect(js.events.map(({ name, type }) => [name, type])).toEqual(fired.map(({ name, type }) => [name, type.text]));
    expect([names(css.parts), names(css.properties)]).toEqual([names(cssParts), names(cssProperties)]);
  });

  it('offers the texts that an attribute takes, and none where its being there is enough', () => {
    const offered = data.tags.flatMap(({ name, attributes }) => attributes.flatMap((one) => (one.values === undefined && one.valueSet === undefined ? [] : [`${name} ${one.name} ${one.valueSet ?? one.values!.map((value) => value.name).join(' ')}`])));
    expect(offered.filter((one) => !/ (theme|editable) /.test(one))).toEqual([
      'allymap-workspace projector v', 'allymap-workspace remembers v', 'allymap-workspace keep v', 'allymap-map projector v', 'allymap-map painter canvas cytoscape', 'allymap-grid naming johnson-scholes reed', 'allymap-grid blank v', 'allymap-picture blank v',
    ]);
    for (const shared of [' theme light dark', ' editable v']) expect(offered.filter((one) => one.endsWith(shared))).toHaveLength(elementClasses.length);
    const grid = webTypes.contributions.html.elements.find(({ name }) => name === 'allymap-grid')!;
    expect(grid.attributes.find(({ name }) => name === 'naming')!.value).toEqual({ kind: 'plain', type: ["'johnson-scholes'", "'reed'"] });
    expect(webTypes.name).toBe('@allymap/elements');
  });
});
