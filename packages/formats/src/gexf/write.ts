import type { Document } from '@allymap/core';
import { documentTables, type WrittenColumn, type WrittenTable } from '../document-tables.ts';
import type { WrittenFile } from '../file-format.ts';
import { writtenHead } from '../xml/written-head.ts';
import { xmlHeading, xmlText } from '../xml/xml-text.ts';

const types: Record<WrittenColumn['kind'], string> = { text: 'string', word: 'string', number: 'double', truth: 'boolean' };

/** What stands in attributes of the element itself, by the field that it holds. */
const nodeFields = new Map([['id', 'id'], ['name', 'label']]);
const edgeFields = new Map([['id', 'id'], ['source', 'source'], ['target', 'target'], ['label', 'label'], ['strength', 'weight']]);

/**
 * Writes a document as GEXF 1.3: actors as nodes, their names as labels; ties as edges, their strengths as weights; each
 * other field as an attribute with its type. Unknown values are left out. O(size of the document).
 */
export function writeGexf(document: Document, name: string): readonly WrittenFile[] {
  const { actors, ties } = documentTables(document);
  const isDirected = ties.rows.length > 0 && document.ties.every(({ directed }) => directed === true);
  const directed = ties.columns.findIndex(({ title }) => title === 'directed');
  const lines = [
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <meta>',
    '    <creator>Allymap</creator>',
    ...writtenHead(document).map(([field, text]) => `    <${field}>${xmlText(text)}</${field}>`),
    '  </meta>',
    `  <graph defaultedgetype="${isDirected ? 'directed' : 'undirected'}">`,
    ...declared('node', actors, nodeFields, -1),
    ...declared('edge', ties, edgeFields, directed),
    '    <nodes>',
    ...actors.rows.map((row) => element('node', actors, row, nodeFields, -1, '')),
    '    </nodes>',
    '    <edges>',
    ...ties.rows.map((row) => element('edge', ties, row, edgeFields, directed, !isDirected && row[directed] === true ? ' type="directed"' : '')),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ];
  return [{ name: `${name}.gexf`, content: xmlHeading + lines.join('\n') }];
}

/** The columns that become attributes; `besides` is one that does not. */
function attributes({ columns }: WrittenTable, fields: ReadonlyMap<string, string>, besides: number): number[] {
  return [...columns.keys()].filter((column) => column !== besides && !fields.has(columns[column]!.title));
}

function declared(of: 'node' | 'edge', table: WrittenTable, fields: ReadonlyMap<string, string>, besides: number): string[] {
  const columns = attributes(table, fields, besides);
  if (columns.length === 0) return [];
  const each = columns.map((column) => `      <attribute id="${column}" title="${xmlText(table.columns[column]!.title)}" type="${types[table.columns[column]!.kind]}"/>`);
  return [`    <attributes class="${of}">`, ...each, '    </attributes>'];
}

function element(name: string, table: WrittenTable, row: WrittenTable['rows'][number], fields: ReadonlyMap<string, string>, besides: number, more: string): string {
  const told = table.columns.flatMap(({ title }, column) => {
    const value = row[column];
    const attribute = fields.get(title);
    return attribute === undefined || value === undefined || value === null ? [] : [` ${attribute}="${xmlText(String(value))}"`];
  });
  const values = attributes(table, fields, besides).flatMap((column) => {
    const value = row[column];
    return value === undefined || value === null ? [] : [`<attvalue for="${column}" value="${xmlText(String(value))}"/>`];
  });
  const head = `      <${name}${told.join('')}${more}`;
  return values.length === 0 ? `${head}/>` : `${head}><attvalues>${values.join('')}</attvalues></${name}>`;
}
