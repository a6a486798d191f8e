import { csv } from './csv/index.ts';
import type { FileBeginning, FileFormat } from './file-format.ts';
import { threeSixtyGiving } from './360giving/index.ts';
import { cytoscape } from './cytoscape/index.ts';
import { gephiLite } from './gephi-lite/index.ts';
import { gexf } from './gexf/index.ts';
import { graphml } from './graphml/index.ts';
import { graphology } from './graphology/index.ts';
import { iati } from './iati/index.ts';
import { json } from './json/index.ts';
import { kumu } from './kumu/index.ts';
import { nodeLink } from './node-link/index.ts';
import { ods } from './ods/index.ts';
import { pajek } from './pajek/index.ts';
import { parquet } from './parquet/index.ts';
import { ucinet } from './ucinet/index.ts';
import { xlsx } from './xlsx/index.ts';

/** Every format, the lossless one first. */
export const formats: readonly FileFormat[] = [json, xlsx, ods, csv, graphml, gexf, kumu, gephiLite, graphology, parquet, cytoscape, nodeLink, iati, threeSixtyGiving, pajek, ucinet];

// Those that look at less of a file come last: JSON is anything in braces, and a table anything with commas.
const byContent: readonly FileFormat[] = [...formats.filter((format) => format !== json && format !== csv), json, csv];

/** The format that a file's name tells by its ending, or `undefined`. */
export function findFormat(fileName: string): FileFormat | undefined {
  const name = fileName.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The format of this id, or `undefined`. */
export function formatNamed(id: string): FileFormat | undefined {
  return formats.find((format) => format.id === id);
}

/**
 * The format that a file is of: what its content says counts more than the ending of its name, which several formats may
 * share; `undefined` where neither tells.
 */
export function formatOf(beginning: FileBeginning): FileFormat | undefined {
  const recognised = byContent.filter((format) => format.recognises(beginning));
  const named = findFormat(beginning.name);
  // No workbook is text: programs save tables of plain text under the ending of one.
  if ((named === xlsx || named === ods) && recognised.every((format) => format === csv) && /^[^\u0000\uFFFD]+$/.test(beginning.text)) return csv;
  // Any text may look like a table, so that one by its ending is believed.
  if (named !== undefined && (recognised.length === 0 || (recognised.length === 1 && recognised[0] === csv))) return named;
  return recognised[0];
}
