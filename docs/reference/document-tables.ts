import * as z from 'zod/mini';
import { builtInScales, collectionNames, Id, knownActorKinds, knownMeasures, limits, referenceFields, type CollectionName, type Scale } from '@allymap/core';
import { documentJsonSchema } from '@allymap/core/schemas';
import { fieldTable, listFields, markdownTable, type Field } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';
import { signed, type JsonSchema } from './json-schema.ts';

/** The generated blocks of the page on the document format: one table per collection, from the schemas that check documents. */
export function documentBlocks(): Blocks {
  const document = documentJsonSchema() as JsonSchema;
  const properties = document.properties!;
  const head = listFields(document, { leaveOut: (path) => isCollection(path), typeOf: (path) => (path === 'cause' ? '[cause](#the-cause)' : undefined) });
  const evidence = properties['actors']!.items!.properties!['evidence']!;
  return new Map([
    ['head', fieldTable(head, true)],
    ['cause', recordTable('cause', properties['cause']!)],
    ...collectionNames.map((name): [string, string] => [name, recordTable(name, properties[name]!.items!)]),
    ['evidence', fieldTable(evidenceFields(evidence), true)],
    ['built-in-scales', scaleTable(builtInScales)],
    ['actor-kinds', sentenceOf(knownActorKinds)],
    ['measures', sentenceOf(knownMeasures)],
    ['limits', limitTable()],
  ]);
}

function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

function recordTable(name: CollectionName | 'cause', schema: JsonSchema): string {
  const references = new Map(
    referenceFields[name].map(({ steps, to }) => [steps.join('.').replaceAll('.*', '[]'), `[\`${to}\`](#${to.toLowerCase()})`]),
  );
  const typeOf = (path: string): string | undefined => {
    if (path === 'id') return 'text, unique here';
    if (path.split('.').at(-1) === 'evidence') return '[evidence](#evidence)';
    const one = references.get(path);
    if (one !== undefined) return `id in ${one}`;
    const many = references.get(`${path}[]`);
    return many === undefined ? undefined : `list of ids in ${many}`;
  };
  const tables = variants(schema).map((variant) => fieldTable(listFields(variant, { typeOf }).map(withoutIdNote), true));
  return tables.join('\n\n');
}

/** A schema, or each of those that it is a choice of. */
function variants(schema: JsonSchema): readonly JsonSchema[] {
  return schema.oneOf ?? [schema];
}

const noteOfId = z.globalRegistry.get(Id)?.description;

/** What holds of every id is said once, above the tables. */
function withoutIdNote(field: Field): Field {
  return field.meaning === noteOfId ? { ...field, meaning: '' } : field;
}

function evidenceFields(list: JsonSchema): Field[] {
  const fields = new Map<string, Field>();
  const [stated, judged] = list.items!.oneOf!.map((variant) => listFields(variant, { typeOf: (path) => (path.endsWith('source') ? 'id in [`sources`](#sources)' : undefined) }));
  for (const field of [...stated!, ...judged!]) {
    const before = fields.get(field.path);
    fields.set(field.path, before === undefined ? field : { ...before, type: before.type === field.type ? field.type : `${before.type} or ${field.type}` });
  }
  const needs = (path: string, among: readonly Field[]): boolean => among.some((field) => field.path === path && field.required);
  return [...fields.values()].map((field) => {
    const isAlways = needs(field.path, stated!) && needs(field.path, judged!);
    const kind = isAlways ? '' : needs(field.path, stated!) && !field.path.includes('[]') ? 'Needed where `stated`.' : needs(field.path, judged!) && !field.path.includes('[]') ? 'Needed where `judged`.' : '';
    const required = isAlways || (field.path.includes('[]') && needs(field.path, stated!));
    return { ...withoutIdNote(field), required, meaning: [field.meaning === noteOfId ? '' : field.meaning, kind].filter(Boolean).join(' ') };
  });
}

function scaleTable(scales: readonly Scale[]): string {
  return markdownTable(
    ['Scale', 'Values', 'Step'],
    scales.map((scale) =>
      scale.kind === 'levels'
        ? [`\`${scale.id}\``, scale.levels.map(({ id }) => `\`${id}\``).join(', '), 'one level']
        : [`\`${scale.id}\``, `${signed(scale.min)} ${scale.max === null ? 'and more, without upper limit' : `to ${signed(scale.max)}`}`, scale.step === undefined ? 'any' : String(scale.step)],
    ),
  );
}

function sentenceOf(names: readonly string[]): string {
  return `${names.map((name) => `\`${name}\``).join(', ')}.`;
}

/** What each limit bounds, in words; the numbers are the code's. */
const limitWords: Readonly<Record<keyof typeof limits, string>> = {
  characters: 'characters of a document’s text',
  values: 'values of a document: every text, number, true, false, null, list and object counts as one',
  actors: 'actors',
  ties: 'ties',
  records: 'records of any other collection',
  depth: 'levels of objects and lists within one another',
  problems: 'problems listed before checking stops',
};

function limitTable(): string {
  const rows = Object.entries(limitWords).map(([name, words]) => [limits[name as keyof typeof limits].toLocaleString('en'), words]);
  return markdownTable(['At most', 'What'], rows);
}
