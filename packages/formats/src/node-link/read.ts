import type { GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import { fileRemark } from '../file-remark.ts';
import type { FormatRemark } from '../format.ts';
import { fieldOf, fieldsOf, idOf, isObject, itemsOf, type JsonObject } from '../json-value.ts';
import { networkSheets, type NetworkRecord } from '../network-sheets.ts';
import { objectsIn } from '../objects-in.ts';
import { headIn, partsUnread } from '../parts-unread.ts';
import { readJsonFile } from '../read-json-file.ts';
import type { SheetValue } from '../sheet.ts';

/**
 * Reads node-link JSON as a sheet of actors and one of ties.
 *
 * The list of links is `links`, else `edges`; ends are `source` and `target`, or `from` and `to`. An end is the id of a
 * node, or, as d3 leaves it after a simulation, the node itself. Where nodes have no ids, or every end is a whole number
 * and none of them an id, nodes are known by their place in the list, from 0, as in older files of d3 and networkx. A
 * link is directed where it or the graph says so. Coordinates and speeds that a simulation of d3 left are not read, and
 * said.
 */
export async function readNodeLink(file: GivenFile): Promise<ReadFile> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const [list, links] = ['links', 'edges'].map((name) => [name, fieldOf(read.value, name)] as const).find(([, value]) => Array.isArray(value)) ?? ['links', undefined];
  if (!Array.isArray(fieldOf(read.value, 'nodes')) && links === undefined) return { ok: false, problems: [fileProblem('part-missing', {}, { part: '"nodes"', format: 'node-link JSON' })] };
  const remarks: FormatRemark[] = [...read.remarks];
  const nodes = objectsIn(itemsOf(fieldOf(read.value, 'nodes')), ['nodes'], remarks);
  const ids = idsOf(nodes);
  const joined = objectsIn(itemsOf(links), [list], remarks).map(joinedBy);
  const endOf = endReader(ids, joined.flatMap(({ ends }) => ends));
  const directed = fieldOf(read.value, 'directed');
  const ties = joined.map(({ link, ends, names }) => tieOf(link, [endOf(ends[0]), endOf(ends[1])], names, directed));
  const simulated = nodes.filter((node) => Object.hasOwn(node, 'vx') && Object.hasOwn(node, 'vy'));
  const whole = headIn(fieldOf(read.value, 'graph'), 'graph.');
  const unread = [...partsUnread(read.value, ['nodes', list, 'directed', 'multigraph', 'graph']), ...whole.remarks, ...(simulated.length > 0 ? [fileRemark('look-unread')] : [])];
  const leftOut = new Set(['id', ...(simulated.length > 0 ? ofTheSimulation : [])]);
  return networkSheets(file.name, { actors: nodes.map((node, index) => actorOf(node, ids[index]!, leftOut)), ties, head: whole.head, remarks: [...remarks, ...unread] });
}

/** The id of each node; its place where no node has an id. */
function idsOf(nodes: readonly JsonObject[]): readonly (string | null)[] {
  const ids = nodes.map((node) => idOf(fieldOf(node, 'id')));
  return ids.every((id) => id === null) ? ids.map((_id, index) => String(index)) : ids;
}

/** What d3's simulation writes into the nodes that it moves. */
const ofTheSimulation = ['index', 'x', 'y', 'vx', 'vy', 'fx', 'fy'];

function actorOf(node: JsonObject, id: string | null, leftOut: ReadonlySet<string>): NetworkRecord {
  return { own: [['id', id]], attributes: fieldsOf(node).filter(([name]) => !leftOut.has(name)) };
}

/** The names that programs have for the ends of a link. */
const endNames = [['source', 'target'], ['from', 'to']] as const;

interface JoinedBy {
  readonly link: JsonObject;
  readonly names: readonly [string, string];
  readonly ends: readonly [unknown, unknown];
}

function joinedBy(link: JsonObject): JoinedBy {
  const names = endNames.find((pair) => pair.some((name) => Object.hasOwn(link, name))) ?? endNames[0];
  return { link, names, ends: [fieldOf(link, names[0]), fieldOf(link, names[1])] };
}

/** Says whom an end means, given all ends of the file. */
function endReader(ids: readonly (string | null)[], ends: readonly unknown[]): (end: unknown) => SheetValue {
  const known = new Set(ids);
  const isPlace = (end: unknown): end is number => typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < ids.length;
  const byPlace = ends.every((end) => isPlace(end) && !known.has(String(end)));
  return (end) => {
    if (byPlace && isPlace(end)) return ids[end]!;
    if (!isObject(end)) return idOf(end);
    const [id, place] = [idOf(fieldOf(end, 'id')), fieldOf(end, 'index')];
    return id ?? (isPlace(place) ? ids[place]! : JSON.stringify(end));
  };
}

function tieOf(link: JsonObject, [source, target]: readonly [SheetValue, SheetValue], names: readonly string[], directedGraph: unknown): NetworkRecord {
  const own = fieldOf(link, 'directed');
  const directed = typeof own === 'boolean' ? own : directedGraph;
  // Where ends became nodes, the simulation of d3 has numbered the links too.
  const numbered = isObject(fieldOf(link, names[0]!)) ? ['index'] : [];
  const read = ['id', ...names, ...numbered, ...(typeof own === 'boolean' ? ['directed'] : [])];
  const id = idOf(fieldOf(link, 'id'));
  return {
    own: [
      ...(id === null ? [] : [['id', id] as const]),
      ['source', source],
      ['target', target],
      ...(typeof directed === 'boolean' ? [['directed', directed] as const] : []),
    ],
    attributes: fieldsOf(link).filter(([name]) => !read.includes(name)),
  };
}
