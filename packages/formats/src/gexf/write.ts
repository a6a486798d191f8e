import type { Document } from '@allymap/core';
import { streamedTables, type StreamedTable, type WrittenColumn, type WrittenRow } from '../document-tables.ts';
import type { PiecedFile } from '../file-format.ts';
import { textPiecesOf } from '../written-in-pieces.ts';
import { writtenHead } from '../xml/written-head.ts';
import { xmlHeading, xmlText } from '../xml/xml-text.ts';

const types: Record<WrittenColumn['kind'], string> = { text: 'string', word: 'string', number: 'double', truth: 'boolean' };

/** What stands in attributes of the element itself, by the field that it holds. */
const nodeFields = new Map([['id', 'id'], ['name', 'label']]);
const edgeFields = new Map([['id', 'id'], ['source', 'source'], ['target', 'target'], ['label', 'label'], ['strength', 'weight']]);

/**
 * Writes a document as GEXF 1.2: actors as nodes, their names as labels; ties as edges, their strengths as weights; each
 * other field as an attribute with its type. Unknown values are left out. O(size of the document).
 */
export function writeGexf(document: Document, name: string): readonly PiecedFile[] {
  return [{ name: `${name}.gexf`, pieces: textPiecesOf(linesOf(document)) }];
}

function* linesOf(document: Document): Generator<string> {
  const { actors, ties } = streamedTables(document);
  const isDirected = document.ties.length > 0 && document.ties.every(({ directed }) => directed === true);
  const directed = ties.columns.findIndex(({ title }) => title === 'directed');
  yield xmlHeading;
  // What is written is the same in 1.3, which networkx read no earlier than in 2025, and by its namespace alone.
  yield '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n  <meta>\n    <creator>Allymap</creator>\n';
  for (const [field, text] of writtenHead(document)) yield `    <${field}>${xmlText(text)}</${field}>\n`;
  yield `  </meta>\n  <graph defaultedgetype="${isDirected ? 'directed' : 'undirected'}">\n`;
  yield* declared('node', actors, nodeFields, -1);
  yield* declared('edge', ties, edgeFields, directed);
  yield '    <nodes>\n';
  for (const row of actors.rows()) yield element('node', actors, row, nodeFields, -1, '');
  yield '    </nodes>\n    <edges>\n';
  for (const row of ties.rows()) yield element('edge', ties, row, edgeFields, directed, !isDirected && row[directed] === true ? ' type="directed"' : '');
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/** The columns that become attributes; `besides` is one that does not. */
function attributes({ columns }: StreamedTable, fields: ReadonlyMap<string, string>, besides: number): number[] {
  return [...columns.keys()].filter((column) => column !== besides && !fields.has(columns[column]!.title));
}

function declared(of: 'node' | 'edge', table: StreamedTable, fields: ReadonlyMap<string, string>, besides: number): string[] {
  const columns = attributes(table, fields, besides);
  if (columns.length === 0) return [];
  const each = columns.map((column) => `      <attribute id="${column}" title="${xmlText(table.columns[column]!.title)}" type="${types[table.columns[column]!.kind]}"/>\n`);
  return [`    <attributes class="${of}">\n`, ...each, '    </attributes>\n'];
}

function element(name: string, table: StreamedTable, row: WrittenRow, fields: ReadonlyMap<string, string>, besides: number, more: string): string {
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
  return values.length === 0 ? `${head}/>\n` : `${head}><attvalues>${values.join('')}</attvalues></${name}>\n`;
}
