import type { Document } from '@allymap/core';
import { streamedTables, type StreamedTable, type WrittenColumn, type WrittenRow } from '../document-tables.ts';
import type { PiecedFile } from '../file-format.ts';
import { textPiecesOf } from '../written-in-pieces.ts';
import { writtenHead } from '../xml/written-head.ts';
import { xmlHeading, xmlText } from '../xml/xml-text.ts';

const types: Record<WrittenColumn['kind'], string> = { text: 'string', word: 'string', number: 'double', truth: 'boolean' };

/** A column that becomes an attribute, under the id by which the file names it. */
interface Attribute {
  readonly key: string;
  readonly column: number;
}

/**
 * Writes a document as GraphML: actors as nodes, ties as edges, each field as an attribute with its type.
 *
 * Where every tie is directed the graph is, otherwise each directed edge says so: programs that know one kind of graph
 * only can then read most files. Unknown values are left out. O(size of the document).
 */
export function writeGraphml(document: Document, name: string): readonly PiecedFile[] {
  return [{ name: `${name}.graphml`, pieces: textPiecesOf(linesOf(document)) }];
}

function* linesOf(document: Document): Generator<string> {
  const { actors, ties } = streamedTables(document);
  const isDirected = document.ties.length > 0 && document.ties.every(({ directed }) => directed === true);
  const head = writtenHead(document);
  const nodeAttributes = attributesOf(actors, 'n', ['id']);
  const edgeAttributes = attributesOf(ties, 'e', ['id', 'source', 'target', 'directed']);
  yield xmlHeading;
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  for (const [index, [field]] of head.entries()) yield `  <key id="g${index}" for="graph" attr.name="${field}" attr.type="string"/>\n`;
  for (const attribute of nodeAttributes) yield keyOf(attribute, 'node', actors);
  for (const attribute of edgeAttributes) yield keyOf(attribute, 'edge', ties);
  yield `  <graph edgedefault="${isDirected ? 'directed' : 'undirected'}">\n`;
  for (const [index, [, text]] of head.entries()) yield `    <data key="g${index}">${xmlText(text)}</data>\n`;
  const nodeId = columnOf(actors, 'id');
  for (const row of actors.rows()) yield element('node', `id="${xmlText(String(row[nodeId]))}"`, row, nodeAttributes);
  const ends = ['id', 'source', 'target'].map((title) => [title, columnOf(ties, title)] as const);
  const directed = columnOf(ties, 'directed');
  for (const row of ties.rows()) {
    const told = ends.map(([title, column]) => `${title}="${xmlText(String(row[column]))}"`);
    const direction = !isDirected && row[directed] === true ? ['directed="true"'] : [];
    yield element('edge', [...told, ...direction].join(' '), row, edgeAttributes);
  }
  yield '  </graph>\n</graphml>\n';
}

function columnOf({ columns }: StreamedTable, title: string): number {
  return columns.findIndex((column) => column.title === title);
}

function attributesOf({ columns }: StreamedTable, prefix: string, structural: readonly string[]): Attribute[] {
  const kept = [...columns.keys()].filter((column) => !structural.includes(columns[column]!.title));
  return kept.map((column, index) => ({ key: `${prefix}${index}`, column }));
}

function keyOf({ key, column }: Attribute, of: 'node' | 'edge', { columns }: StreamedTable): string {
  const { title, kind } = columns[column]!;
  return `  <key id="${key}" for="${of}" attr.name="${xmlText(title)}" attr.type="${types[kind]}"/>\n`;
}

function element(name: string, attributes: string, row: WrittenRow, values: readonly Attribute[]): string {
  const data = values.flatMap(({ key, column }) => {
    const value = row[column];
    return value === undefined || value === null ? [] : [`<data key="${key}">${xmlText(String(value))}</data>`];
  });
  return data.length === 0 ? `    <${name} ${attributes}/>\n` : `    <${name} ${attributes}>${data.join('')}</${name}>\n`;
}
