import type { Document } from '@allymap/core';
import { documentTables, type WrittenColumn, type WrittenTable } from '../document-tables.ts';
import type { WrittenFile } from '../file-format.ts';
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
export function writeGraphml(document: Document, name: string): readonly WrittenFile[] {
  const { actors, ties } = documentTables(document);
  const isDirected = ties.rows.length > 0 && document.ties.every(({ directed }) => directed === true);
  const head = writtenHead(document);
  const nodeAttributes = attributesOf(actors, 'n', ['id']);
  const edgeAttributes = attributesOf(ties, 'e', ['id', 'source', 'target', 'directed']);
  const lines = [
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...head.map(([field], index) => `  <key id="g${index}" for="graph" attr.name="${field}" attr.type="string"/>`),
    ...nodeAttributes.map((attribute) => keyOf(attribute, 'node', actors)),
    ...edgeAttributes.map((attribute) => keyOf(attribute, 'edge', ties)),
    `  <graph edgedefault="${isDirected ? 'directed' : 'undirected'}">`,
    ...head.map(([, text], index) => `    <data key="g${index}">${xmlText(text)}</data>`),
  ];
  const nodeId = columnOf(actors, 'id');
  for (const row of actors.rows) lines.push(element('node', `id="${xmlText(String(row[nodeId]))}"`, row, nodeAttributes));
  const ends = ['id', 'source', 'target'].map((title) => [title, columnOf(ties, title)] as const);
  ties.rows.forEach((row, index) => {
    const told = ends.map(([title, column]) => `${title}="${xmlText(String(row[column]))}"`);
    const direction = !isDirected && document.ties[index]!.directed === true ? ['directed="true"'] : [];
    lines.push(element('edge', [...told, ...direction].join(' '), row, edgeAttributes));
  });
  lines.push('  </graph>', '</graphml>', '');
  return [{ name: `${name}.graphml`, content: xmlHeading + lines.join('\n') }];
}

function columnOf({ columns }: WrittenTable, title: string): number {
  return columns.findIndex((column) => column.title === title);
}

function attributesOf({ columns }: WrittenTable, prefix: string, structural: readonly string[]): Attribute[] {
  const kept = [...columns.keys()].filter((column) => !structural.includes(columns[column]!.title));
  return kept.map((column, index) => ({ key: `${prefix}${index}`, column }));
}

function keyOf({ key, column }: Attribute, of: 'node' | 'edge', { columns }: WrittenTable): string {
  const { title, kind } = columns[column]!;
  return `  <key id="${key}" for="${of}" attr.name="${xmlText(title)}" attr.type="${types[kind]}"/>`;
}

function element(name: string, attributes: string, row: WrittenTable['rows'][number], values: readonly Attribute[]): string {
  const data = values.flatMap(({ key, column }) => {
    const value = row[column];
    return value === undefined || value === null ? [] : [`<data key="${key}">${xmlText(String(value))}</data>`];
  });
  return data.length === 0 ? `    <${name} ${attributes}/>` : `    <${name} ${attributes}>${data.join('')}</${name}>`;
}
