import type { GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import { fileRemark } from '../file-remark.ts';
import type { FormatRemark } from '../format.ts';
import { graphNetwork } from '../graphology/graph-network.ts';
import { fieldOf, fieldsOf } from '../json-value.ts';
import { networkSheets } from '../network-sheets.ts';
import { headIn, partsUnread } from '../parts-unread.ts';
import { readJsonFile } from '../read-json-file.ts';

/**
 * Reads a workspace of Gephi Lite as a sheet of actors and one of ties: the graph, and what the workspace keeps of each
 * node and edge in `nodeData` and `edgeData`. Filters, looks and coordinates are not read, and said.
 */
export async function readGephiLite(file: GivenFile): Promise<ReadFile> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const dataset = fieldOf(read.value, 'graphDataset');
  const graph = fieldOf(dataset, 'fullGraph');
  if (!Array.isArray(fieldOf(graph, 'nodes'))) return { ok: false, problems: [fileProblem('part-missing', {}, { part: '"graphDataset.fullGraph.nodes"', format: 'Gephi Lite' })] };
  const remarks: FormatRemark[] = [...read.remarks];
  const dataOf = (name: string) => {
    const data = fieldOf(dataset, name);
    return (key: string): readonly (readonly [string, unknown])[] => fieldsOf(fieldOf(data, key));
  };
  const network = graphNetwork(graph, remarks, { nodes: dataOf('nodeData'), edges: dataOf('edgeData') });
  const { head, remarks: unread } = headIn(fieldOf(dataset, 'metadata'), 'graphDataset.metadata.');
  const others = partsUnread(dataset, ['nodeData', 'edgeData', 'fullGraph', 'metadata', 'nodeFields', 'edgeFields', 'layout'], 'graphDataset.');
  return networkSheets(file.name, { ...network, head, remarks: [...remarks, ...unread, ...others, fileRemark('look-unread')] });
}
