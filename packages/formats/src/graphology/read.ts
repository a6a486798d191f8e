import type { GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import type { FormatRemark } from '../format.ts';
import { fieldOf } from '../json-value.ts';
import { networkSheets } from '../network-sheets.ts';
import { headIn, partsUnread } from '../parts-unread.ts';
import { readJsonFile } from '../read-json-file.ts';
import { graphNetwork } from './graph-network.ts';

/**
 * Reads a serialised graph as a sheet of actors and one of ties.
 *
 * A node's id is its key, or its attribute `id` where every node has one of its own, as Allymap writes it. Edges are
 * directed unless they or the options of the graph say otherwise. Of the attributes of the graph those that a document has
 * too are read, and the others said.
 */
export async function readGraphology(file: GivenFile): Promise<ReadFile> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  if (!Array.isArray(fieldOf(read.value, 'nodes'))) return { ok: false, problems: [fileProblem('part-missing', {}, { part: '"nodes"', format: 'graphology' })] };
  const remarks: FormatRemark[] = [...read.remarks];
  const network = graphNetwork(read.value, remarks);
  const { head, remarks: unread } = headIn(fieldOf(read.value, 'attributes'), 'attributes.');
  return networkSheets(file.name, { ...network, head, remarks: [...remarks, ...unread, ...partsUnread(read.value, ['attributes', 'options', 'nodes', 'edges'])] });
}
