import type { ElementFacts, EventFacts, PropertyFacts } from './read-elements.ts';

const elementsModule = 'dist/index.js';
const definingModule = 'dist/define.js';

/** The custom elements manifest, version 2.1.0 of its schema: what editors, catalogues and generators read of a package. */
export function customElementsManifest(elements: readonly ElementFacts[], events: readonly EventFacts[]): object {
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: elementsModule,
        declarations: [...elements.map((element) => elementDeclaration(element, events)), ...events.map(eventDeclaration)],
        exports: [...elements, ...events].map(({ className }) => ({ kind: 'js', name: className, declaration: { name: className, module: elementsModule } })),
      },
      {
        kind: 'javascript-module',
        path: definingModule,
        exports: elements.map(({ tag, className }) => ({ kind: 'custom-element-definition', name: tag, declaration: { name: className, module: elementsModule } })),
      },
    ],
  };
}

function elementDeclaration(element: ElementFacts, events: readonly EventFacts[]): object {
  const { tag, className, description, properties } = element;
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    members: [
      ...properties.map((property) => ({
        kind: 'field',
        name: property.name,
        description: property.description,
        type: { text: property.type },
        ...(property.default === null ? {} : { default: property.default }),
        ...(property.readonly ? { readonly: true } : {}),
        ...(property.attribute === null ? {} : { attribute: property.attribute, reflects: property.reflects }),
        privacy: 'public',
      })),
      ...element.methods.map(({ name, description: what }) => ({ kind: 'method', name, description: what, privacy: 'public' })),
    ],
    attributes: properties.filter((property): property is PropertyFacts & { attribute: string } => property.attribute !== null).map((property) => ({
      name: property.attribute,
      fieldName: property.name,
      description: property.description,
      type: { text: property.type },
      ...(property.default === null || property.default === 'null' ? {} : { default: property.default }),
    })),
    events: element.events.map(({ name, description: when }) => {
      const text = events.find((event) => event.name === name)?.className;
      if (text === undefined) throw new Error(`${className} says that it fires ${name}, which is no event.`);
      return { name, description: when, type: { text, references: [{ name: text, module: elementsModule, start: 0, end: text.length }] } };
    }),
    slots: element.slots,
    cssParts: element.parts,
    cssProperties: element.cssProperties.map(({ name, description: what, default: value, dark }) => ({
      name,
      description: dark === null ? what : `${what} On dark ground ${dark}.`,
      default: value,
    })),
  };
}

function eventDeclaration({ className, description, name, detail }: EventFacts): object {
  return {
    kind: 'class',
    name: className,
    description,
    superclass: { name: 'CustomEvent', package: 'global:' },
    members: [
      { kind: 'field', name: 'type', type: { text: `'${name}'` }, static: true, readonly: true },
      { kind: 'field', name: 'detail', type: { text: detail }, readonly: true },
    ],
  };
}
