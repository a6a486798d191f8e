import { limits } from '@allymap/core';
import { textOf } from './file-content.ts';
import type { GivenFile, ReadFile } from './file-format.ts';
import { fileProblem } from './file-problem.ts';
import type { FormatProblem } from './format.ts';
import { networkSheets, type Network } from './network-sheets.ts';
import { RefusedFile } from './refused-file.ts';

/** Reads a file of text by a function that gives the network or what is wrong, or refuses the file. */
export async function readNetworkText(file: GivenFile, read: (text: string) => Network | readonly FormatProblem[]): Promise<ReadFile> {
  const decoded = await textOf(file);
  if (!decoded.ok) return decoded;
  try {
    const network = read(decoded.text);
    return 'actors' in network ? networkSheets(file.name, network) : { ok: false, problems: network };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

/** Refuses a file with more actors, or more ties, than a document may have, as soon as it is known. */
export function allow(what: 'actors' | 'ties', count: number, line: number): void {
  if (count > limits[what]) throw new RefusedFile(fileProblem('network-too-large', { line }, { what, limit: limits[what] }));
}
