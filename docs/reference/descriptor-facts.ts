import * as z from 'zod/mini';
import { analyseOptionFields, optionFields, resultSchema, type Descriptor, type Metric, type Publication } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { exampleOf } from '../../packages/cli/src/example-value.ts';
import { fieldTable, listFields, markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';
import { signed, typeInWords, type JsonSchema } from './json-schema.ts';

/** A schema of zod, of either flavour. */
export type Schema = z.core.$ZodType;

/** What every descriptor of the registries has, whatever its options. */
export type AnyDescriptor = Descriptor<never> | Descriptor<unknown>;

/** The generated blocks of the page of a metric or method: what its descriptor says of it. */
export function descriptorBlocks(descriptor: AnyDescriptor): Blocks {
  return new Map([
    ['facts', factTable(descriptor)],
    ['options', `${optionTable(descriptor)}${onTheCommandLine(descriptor)}`],
    ['result', resultTable(resultSchema(descriptor.id)!)],
    ['sources', sourceList(descriptor.sources)],
  ]);
}

const scopes: Readonly<Record<AnyDescriptor['scope'], string>> = {
  actor: 'each actor',
  tie: 'each tie',
  map: 'the map as a whole',
  group: 'groups of actors',
  objective: 'each objective',
  alliance: 'each alliance',
  pair: 'each pair of actors',
};

const directions: Readonly<Record<Metric<never, never, never>['direction'], string>> = {
  ignored: 'ignored',
  optional: 'ignored, or followed as the option `direction` says',
  used: 'followed',
};

function factTable(descriptor: AnyDescriptor): string {
  const rows: [string, string][] = [
    ['Id', `\`${descriptor.id}\``],
    ['Called in the interface', nameOf(descriptor)],
    ['One result is about', scopes[descriptor.scope]],
  ];
  if (isMetric(descriptor)) {
    rows.push(['Reads of a tie', descriptor.reads.map((name, index) => (index === 0 ? `\`${name}\`${descriptor.reads.length > 1 ? ' (the default)' : ''}` : `\`${name}\``)).join(' or ')]);
    rows.push(['Direction of ties', directions[descriptor.direction]]);
  }
  if (descriptor.range !== undefined) rows.push(['Range, with the default options', descriptor.range.map((end) => (end === null ? 'no upper end' : signed(end))).join(' to ')]);
  if (isMetric(descriptor)) rows.push(['Time, for n actors and m ties', `O(${descriptor.complexity})`]);
  return markdownTable(['', ''], rows);
}

/** What the interface calls a metric or method, in English. */
export function nameOf(descriptor: AnyDescriptor): string {
  return createTranslator('en').t(isMetric(descriptor) ? `metric.${descriptor.id}` : `${descriptor.id}.label`);
}

/** Tells metrics from methods. */
export function isMetric(descriptor: AnyDescriptor): descriptor is AnyDescriptor & Pick<Metric<never, never, never>, 'reads' | 'direction' | 'complexity'> {
  return descriptor.family === 'network';
}

/** Writes options as a Markdown table, from their schema. */
export function optionTable({ options }: { readonly options: Schema }): string {
  const schema = z.toJSONSchema(options, { io: 'input' }) as JsonSchema;
  const rows = Object.entries(schema.properties ?? {}).map(([name, option]) => {
    return [`\`${name}\``, typeInWords(option), defaultInWords(option), option.description ?? ''];
  });
  return rows.length === 0 ? 'It has none.' : markdownTable(['Option', 'Value', 'Default', 'Meaning'], rows);
}

/** How an option is set on the command line. */
function onTheCommandLine({ id, family, options }: AnyDescriptor): string {
  const fields = analyseOptionFields().own.get(id) ?? optionFields(options as z.ZodMiniType);
  return fields.length === 0 ? '' : `\n\nOn the command line: \`${exampleOf(id, family, fields)}\`.`;
}

function defaultInWords({ default: value, items }: JsonSchema): string {
  if (value === undefined) return '';
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0 && !Array.isArray(value)) return 'none';
  if (!Array.isArray(value)) return `\`${typeof value === 'number' ? signed(value) : String(value)}\``;
  const left = (items?.enum ?? []).filter((item) => !value.includes(item));
  return left.length === 0 ? 'all' : `all but ${left.map((item) => `\`${String(item)}\``).join(', ')}`;
}

/** What several results have in common is said on one page. */
function resultTable(result: Schema): string {
  const schema = z.toJSONSchema(result, { io: 'output' }) as JsonSchema;
  const typeOf = (path: string, inner: JsonSchema): string | undefined => {
    if (path === 'basis') return '[counts](../guide/reading-results.md#what-a-result-rests-on)';
    if (isMessage(inner)) return '[message](../guide/reading-results.md#messages)';
    return inner.items !== undefined && isMessage(inner.items) ? 'list of [messages](../guide/reading-results.md#messages)' : undefined;
  };
  const inList = schema.type === 'array';
  const fields = listFields(inList ? schema.items! : schema, { typeOf });
  return `${inList ? 'A list with one entry per objective, in the document’s order; each holds:\n\n' : ''}${fieldTable(fields, false)}`;
}

/** Says whether a schema is that of a message: a code and its params. */
export function isMessage({ properties }: JsonSchema): boolean {
  return Object.keys(properties ?? {}).join() === 'code,params';
}

function sourceList(sources: readonly Publication[]): string {
  if (sources.length === 0) return 'No publication defines it.';
  const lines = sources.map((source) => {
    const { open } = source.checked;
    return `- ${reference(source)}${open.length === 0 ? '' : ` *Not confirmed: ${open.join(', ')}.*`}`;
  });
  return `${lines.join('\n')}\n\n[How they were checked](../sources.md).`;
}

/** A publication as a list of references gives it, in Markdown. */
export function reference({ cite, title, where, doi }: Publication): string {
  const place = where === undefined ? '' : `. ${where}`;
  return `**${cite}**: ${title}${place}.${doi === undefined ? '' : ` [doi:${doi}](https://doi.org/${doi})`}`;
}
