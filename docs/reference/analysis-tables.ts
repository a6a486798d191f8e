import * as z from 'zod/mini';
import { AnalyseOptions, Analysis, methods, metrics, NetworkBasis, resultKey, Summary } from '@allymap/core';
import { fieldTable, listFields, markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';
import { typeInWords, type JsonSchema } from './json-schema.ts';
import { isMessage, optionTable, type Schema } from './descriptor-facts.ts';

const schemaOf = (schema: Schema): JsonSchema => z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;

/** The generated blocks of the page on results. */
export function analysisBlocks(): Blocks {
  return new Map([
    ['basis', fieldTable(listFields(schemaOf(NetworkBasis)), false)],
    ['options', optionTable({ options: AnalyseOptions })],
    ['analysis', analysisTable()],
    ['summary', fieldTable(listFields(schemaOf(Summary), { typeOf: messageType }), false)],
  ]);
}

function messageType(_path: string, { items }: JsonSchema): string | undefined {
  return items !== undefined && isMessage(items) ? 'list of [messages](#messages)' : undefined;
}

/** The families whose results stand side by side in the analysis, by their key. */
const families = ['metrics', 'scores', 'scoring', 'complementarity', 'forces', 'partnership'];

/** Where the pages are that say what stands in each field, by the last name of the field. */
const pages: ReadonlyMap<string, string> = new Map([
  ...metrics.map(({ id }): [string, string] => [resultKey(id), `../metrics/${id}.md`]),
  ...methods.map(({ id }): [string, string] => [resultKey(id), `../methods/${id}.md`]),
  ['interest', '../methods/score.md'],
  ['influence', '../methods/score.md'],
  ['others', '../methods/score.md'],
  ['options', '#what-analyse-can-be-told'],
  ['summary', '#the-map-read-aloud'],
]);

function analysisTable(): string {
  const { properties } = schemaOf(Analysis);
  const rows = Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const inner = families.includes(name) ? Object.entries(schema.properties ?? {}).map(([part, one]) => [`${name}.${part}`, one] as const) : [[name, schema] as const];
    return inner.map(([path, one]) => {
      const page = pages.get(path.slice(path.lastIndexOf('.') + 1));
      return [`\`${path}\``, page === undefined ? typeInWords(one) : `[${pageName(page)}](${page})`, one.description ?? ''];
    });
  });
  return markdownTable(['Field', 'What', 'Meaning'], rows);
}

function pageName(page: string): string {
  return page.startsWith('#') ? 'below' : page.replace(/^.*\/|\.md$/g, '').replaceAll('-', ' ');
}
