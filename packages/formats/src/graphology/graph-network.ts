import type { FormatRemark } from '../format.ts';
import { fieldOf, fieldsOf, idOf, itemsOf, type JsonObject } from '../json-value.ts';
import type { Network, NetworkRecord } from '../network-sheets.ts';
import { objectsIn } from '../objects-in.ts';
import type { SheetValue } from '../sheet.ts';

/** Attributes that stand elsewhere than with their node or edge, by its key. */
export interface FurtherAttributes {
  readonly nodes: (key: string) => readonly (readonly [string, unknown])[];
  readonly edges: (key: string) => readonly (readonly [string, unknown])[];
}

const nothing: FurtherAttributes = { nodes: () => [], edges: () => [] };

/** The nodes and edges of a graph that graphology serialised; items that are none are said in `remarks`. */
export function graphNetwork(graph: unknown, remarks: FormatRemark[], further = nothing): Omit<Network, 'remarks'> {
  const nodes = objectsIn(itemsOf(fieldOf(graph, 'nodes')), ['nodes'], remarks).map((node) => recordOf(node, further.nodes));
  const edges = objectsIn(itemsOf(fieldOf(graph, 'edges')), ['edges'], remarks).map((edge) => ({ edge, ...recordOf(edge, further.edges) }));
  const type = fieldOf(fieldOf(graph, 'options'), 'type');
  const [actorIds, tieIds] = [idsOf(nodes), idsOf(edges)];
  const endOf = (end: unknown): SheetValue => {
    const key = idOf(end);
    return key === null ? null : (actorIds?.get(key) ?? key);
  };
  return {
    actors: nodes.map(({ key, attributes }) => ({ own: [['id', idIn(actorIds, key)]], attributes: without(attributes, actorIds) })),
    ties: edges.map(({ edge, key, attributes }): NetworkRecord => {
      const id = idIn(tieIds, key);
      const own: NetworkRecord['own'] = [
        ...(id === null ? [] : [['id', id] as const]),
        ['source', endOf(fieldOf(edge, 'source'))],
        ['target', endOf(fieldOf(edge, 'target'))],
        ['directed', fieldOf(edge, 'undirected') !== true && type !== 'undirected'],
      ];
      return { own, attributes: without(attributes, tieIds) };
    }),
  };
}

interface Keyed {
  readonly key: string | null;
  readonly attributes: readonly (readonly [string, unknown])[];
}

const ownFields: ReadonlySet<string> = new Set(['key', 'attributes', 'source', 'target', 'undirected']);

function recordOf(item: JsonObject, further: (key: string) => readonly (readonly [string, unknown])[]): Keyed {
  const key = idOf(fieldOf(item, 'key'));
  // One attribute of each name, the later one as the program reads it.
  const attributes = new Map([...fieldsOf(fieldOf(item, 'attributes')), ...(key === null ? [] : further(key))]);
  return { key, attributes: [...attributes, ...fieldsOf(item).filter(([name]) => !ownFields.has(name) && !attributes.has(name))] };
}

/** The attribute `id` by key, where every item has one of its own and its key is but a number, as Allymap writes it. */
function idsOf(items: readonly Keyed[]): ReadonlyMap<string, string> | undefined {
  const ids = new Map<string, string>();
  for (const { key, attributes } of items) {
    const [, id] = attributes.find(([name]) => name === 'id') ?? [];
    if (key === null || typeof id !== 'string' || !/^[ne]\d+$/.test(key)) return undefined;
    ids.set(key, id);
  }
  return ids.size === items.length && new Set(ids.values()).size === items.length ? ids : undefined;
}

function idIn(ids: ReadonlyMap<string, string> | undefined, key: string | null): string | null {
  return key === null ? null : (ids?.get(key) ?? key);
}

function without(attributes: Keyed['attributes'], ids: ReadonlyMap<string, string> | undefined): Keyed['attributes'] {
  return ids === undefined ? attributes : attributes.filter(([name]) => name !== 'id');
}
