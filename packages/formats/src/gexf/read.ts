import type { GivenFile, ReadFile } from '../file-format.ts';
import { readXml } from '../xml/read-xml.ts';
import { GexfReader } from './gexf-reader.ts';

/** Reads GEXF; see `gexf` for what of it. `signal` ends the reading, which then rejects. */
export async function readGexf(file: GivenFile, signal?: AbortSignal): Promise<ReadFile> {
  const reader = new GexfReader(file.name);
  const problems = await readXml(file, reader, { root: 'gexf', signal });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ...reader.result() };
}
