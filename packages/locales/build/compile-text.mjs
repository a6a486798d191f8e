// Turns a text in ICU MessageFormat into the form that is shipped, so that no page needs a parser.
import { IntlMessageFormat } from 'intl-messageformat';

/** What the parser calls its nodes. */
const kinds = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 };

export function compileText(text) {
  // Tags are ordinary text (`ignoreTag`), so a `<` in a text or a name stays a `<`.
  return partsOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(), { text, inPlural: false });
}

function partsOf(nodes, around) {
  const parts = nodes.map((node) => partOf(node, around));
  if (parts.length === 0) return '';
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}

function partOf(node, around) {
  const { type, value: name } = node;
  // The parser takes the # of a select inside a plural for a letter.
  if (type === kinds.literal && !(around.inPlural && name.includes('#'))) return name;
  if (type === kinds.pound) return ['#'];
  if (type === kinds.argument) return ['text', name];
  if (type === kinds.number && (node.style ?? null) === null) return ['number', name];
  if (type === kinds.number && node.style === 'percent') return ['percent', name];
  if (type === kinds.select) return ['select', name, formsOf(node, around)];
  if (type === kinds.plural && node.offset === 0 && node.pluralType === 'cardinal') return ['plural', name, formsOf(node, { ...around, inPlural: true })];
  throw new TypeError(`A text cannot use this here: ${name ?? ''} in ${JSON.stringify(around.text)}`);
}

function formsOf({ options }, around) {
  return Object.fromEntries(Object.entries(options).map(([form, { value }]) => [form, partsOf(value, around)]));
}
