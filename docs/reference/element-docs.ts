import { readElements, readEvents, type CssPropertyFacts, type ElementFacts, type PropertyFacts } from '../../packages/elements/build/read-elements.ts';
import { markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';

/** The generated blocks of the page on the elements: what their classes declare and their comments say. */
export function elementBlocks(): Blocks {
  const elements = readElements();
  const [first] = elements;
  return new Map([
    ['shared-properties', propertyTable(first!.properties.filter(({ shared }) => shared))],
    ['custom-properties', customPropertyTable(first!.cssProperties.filter(({ shared }) => shared))],
    ['events', eventTable()],
    ...elements.map((element): [string, string] => [element.tag, describeElement(element)]),
  ]);
}

function describeElement({ description, properties, methods, events, parts, cssProperties }: ElementFacts): string {
  const own = properties.filter(({ shared }) => !shared);
  const rows = [
    ...methods.map(({ name, description: does }) => ['method', `\`${name}()\``, does]),
    ...events.map(({ name, description: when }) => ['event', `\`${name}\``, when]),
    ...parts.map(({ name, description: what }) => ['CSS part', `\`${name}\``, what]),
    ...cssProperties.filter(({ shared }) => !shared).map((one) => ['custom property', `\`${one.name}\``, `${one.description} Default: \`${one.default}\`.`]),
  ];
  return [description, ...(own.length > 0 ? [propertyTable(own)] : []), markdownTable(['Kind', 'Name', 'Meaning'], rows)].join('\n\n');
}

function propertyTable(properties: readonly PropertyFacts[]): string {
  const rows = properties.map(({ name, attribute, type, values, description, readonly }) => {
    const written = values.length > 0 && !type.includes("'") ? values.map((value) => `'${value}'`).join(' | ') : type;
    return [`\`${name}\``, attribute === null ? '' : `\`${attribute}\``, `\`${written}\``, readonly ? `${description} Read-only.` : description];
  });
  return markdownTable(['Property', 'Attribute', 'Type', 'Meaning'], rows);
}

/** The custom properties that all elements read from the page, with what holds where the page is silent. */
function customPropertyTable(properties: readonly CssPropertyFacts[]): string {
  return markdownTable(
    ['Custom property', 'Light', 'Dark', 'Meaning'],
    properties.map(({ name, default: light, dark, description }) => [`\`${name}\``, `\`${light}\``, dark === null ? 'the same' : `\`${dark}\``, description]),
  );
}

function eventTable(): string {
  return markdownTable(
    ['Event', '`detail`', 'When'],
    readEvents().map(({ name, detail, description }) => [`\`${name}\``, `\`${detail}\``, description]),
  );
}
