import type { Document } from '@allymap/core';
import { actorColumns, tieColumns } from '../document-columns.ts';
import { documentTables, type WrittenTable } from '../document-tables.ts';
import type { WrittenFile } from '../file-format.ts';
import { freeTitles, type FieldNames } from '../free-titles.ts';
import { writtenHead } from '../xml/written-head.ts';

/** Attributes by which sigma draws; it stops at a `type` that it does not know. */
const reserved = ['id', 'label', 'type', 'x', 'y', 'size'];

/** Writes a document as graphology's serialised graph: mixed, with several edges between two nodes. */
export function writeGraphology(document: Document, name: string): readonly WrittenFile[] {
  const { actors, ties } = documentTables(document);
  const nodes = attributesOf(actors, { known: actorColumns, names: new Map([['name', 'label']]), reserved });
  const edges = attributesOf(ties, { known: tieColumns, names: new Map(), reserved }, new Set(['source', 'target', 'directed']));
  const keys = new Map(document.actors.map(({ id }, index) => [id, `n${index}`]));
  const graph = {
    attributes: Object.fromEntries(writtenHead(document)),
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: nodes.map((attributes, index) => ({ key: `n${index}`, attributes })),
    edges: document.ties.map(({ source, target, directed }, index) => ({
      key: `e${index}`,
      source: keys.get(source),
      target: keys.get(target),
      ...(directed === true ? {} : { undirected: true }),
      attributes: edges[index],
    })),
  };
  return [{ name: `${name}.json`, content: `${JSON.stringify(graph, null, 2)}\n` }];
}

/** The attributes of each row; a name is any text, and as an entry `__proto__` is one of them. */
function attributesOf({ columns, rows }: WrittenTable, names: FieldNames, leftOut: ReadonlySet<string> = new Set()): object[] {
  const titles = freeTitles(columns.map(({ title }) => title), names);
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((value, index) => (value === undefined || value === null || leftOut.has(columns[index]!.title) ? [] : [[titles[index]!, value]]))),
  );
}
