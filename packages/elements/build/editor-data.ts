import type { ElementFacts, EventFacts, PropertyFacts } from './read-elements.ts';

type WithAttribute = PropertyFacts & { readonly attribute: string };

const withAttribute = ({ properties }: ElementFacts): WithAttribute[] => properties.filter((property): property is WithAttribute => property.attribute !== null);

/** Custom data for HTML, version 1.1 of its form: what VS Code offers and explains in pages, by the setting `html.customData`. */
export function vsCodeData(elements: readonly ElementFacts[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: describe(element),
      attributes: withAttribute(element).map(({ attribute, description, type, values }) => ({
        name: attribute,
        description,
        // An attribute that is there or not.
        ...(type === 'boolean' ? { valueSet: 'v' } : values.length > 0 ? { values: values.map((name) => ({ name })) } : {}),
      })),
    })),
  };
}

/** Web types: what the editors of JetBrains offer and explain, by the field `web-types` of the package's manifest. */
export function webTypes(elements: readonly ElementFacts[], events: readonly EventFacts[], { name, version }: { readonly name: string; readonly version: string }): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: withAttribute(element).map(({ attribute, description, type, values, default: value }) => ({
            name: attribute,
            description,
            value: { kind: type === 'boolean' ? 'no-value' : 'plain', type: values.length > 0 ? values.map((one) => `'${one}'`) : type },
            ...(value === null || value === 'null' ? {} : { default: value }),
          })),
          slots: element.slots,
          js: {
            properties: element.properties.map(({ name: property, description, type, readonly }) => ({ name: property, description, type, ...(readonly ? { 'read-only': true } : {}) })),
            events: element.events.map(({ name: event, description }) => ({ name: event, description, type: events.find((one) => one.name === event)!.className })),
          },
          css: {
            parts: element.parts,
            properties: element.cssProperties.map(({ name: property, description, default: value }) => ({ name: property, description, default: value })),
          },
        })),
      },
    },
  };
}

/** What an element is, and what of it a page of HTML cannot say in attributes. */
function describe({ description, properties, events }: ElementFacts): { kind: 'markdown'; value: string } {
  const line = (head: string, names: readonly string[]): string[] => (names.length === 0 ? [] : [`${head}: ${names.map((name) => `\`${name}\``).join(', ')}.`]);
  const only = properties.filter(({ attribute, readonly }) => attribute === null && !readonly);
  return { kind: 'markdown', value: [description, ...line('Properties without an attribute', only.map(({ name }) => name)), ...line('Events', events.map(({ name }) => name))].join('\n\n') };
}
