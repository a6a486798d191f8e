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

/** What Cytoscape keeps of an element beside its data for the picture only; coordinates are said, the others are as in every file. */
const ofThePicture: ReadonlySet<string> = new Set([
  'data', 'group', 'position', 'positions', 'renderedPosition', 'removed', 'selected', 'selectable', 'locked', 'grabbed', 'grabbable', 'pannable', 'style', 'css', 'scratch',
]);

/** What a file says of itself and of the window, likewise. */
const ofTheWindow = [
  'elements', 'style', 'format_version', 'generated_by', 'target_cytoscapejs_version', 'data', 'zoom', 'pan', 'zoomingEnabled', 'userZoomingEnabled', 'minZoom', 'maxZoom', 'zooming',
  'panningEnabled', 'userPanningEnabled', 'boxSelectionEnabled', 'renderer', 'selectionType', 'directed', 'multigraph', 'motionBlur', 'wheelSensitivity', 'multiClickDebounceTime',
];

/**
 * Reads Cytoscape's JSON as a sheet of actors and one of ties; of each element its `data` and `classes`.
 *
 * Coordinates and style are not read, and said. Elements stand in `nodes` and `edges` or in one list, in which an edge is what has a source. Cytoscape does not say of
 * edges whether they are directed, as arrows are a matter of style; networkx does, once for all.
 */
export async function readCytoscape(file: GivenFile): Promise<ReadFile> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const elements = Array.isArray(read.value) ? read.value : fieldOf(read.value, 'elements');
  if (typeof elements !== 'object' || elements === null) return { ok: false, problems: [fileProblem('part-missing', {}, { part: '"elements"', format: 'Cytoscape' })] };
  const remarks: FormatRemark[] = [...read.remarks];
  const { nodes, edges } = Array.isArray(elements) ? separated(objectsIn(elements, ['elements'], remarks)) : {
    nodes: objectsIn(itemsOf(fieldOf(elements, 'nodes')), ['elements', 'nodes'], remarks),
    edges: objectsIn(itemsOf(fieldOf(elements, 'edges')), ['elements', 'edges'], remarks),
  };
  const directed = fieldOf(read.value, 'directed');
  const { head, remarks: unread } = headIn(fieldOf(read.value, 'data'), 'data.', ['shared name', 'shared_name', 'SUID', 'selected', '__Annotations']);
  const look = nodes.some((node) => isObject(fieldOf(node, 'position'))) ? [fileRemark('look-unread')] : [];
  const said = [...remarks, ...partsUnread(read.value, ofTheWindow), ...unread, ...look];
  const actors = nodes.map((node) => recordOf(node, ['id']));
  const ties = edges.map((edge) => recordOf(edge, ['id', 'source', 'target'], typeof directed === 'boolean' ? directed : undefined));
  return networkSheets(file.name, { actors, ties, head, remarks: said });
}

function separated(elements: readonly JsonObject[]): { nodes: readonly JsonObject[]; edges: readonly JsonObject[] } {
  const isEdge = (element: JsonObject): boolean => {
    const group = fieldOf(element, 'group');
    return group === 'edges' || (group !== 'nodes' && fieldOf(fieldOf(element, 'data'), 'source') !== undefined);
  };
  return { nodes: elements.filter((element) => !isEdge(element)), edges: elements.filter(isEdge) };
}

function recordOf(element: JsonObject, own: readonly string[], directed?: boolean): NetworkRecord {
  const data = fieldOf(element, 'data');
  const beside = fieldsOf(element).filter(([name, value]) => !ofThePicture.has(name) && value !== '');
  const ids = own.flatMap((title): [string, SheetValue][] => {
    const id = idOf(fieldOf(data, title));
    return id === null && title === 'id' ? [] : [[title, id]];
  });
  return {
    own: [...ids, ...(directed === undefined ? [] : [['directed', directed] as const])],
    attributes: [...new Map([...beside, ...fieldsOf(data).filter(([name]) => !own.includes(name))])],
  };
}
