import type { GivenFile, ReadFile } from '../file-format.ts';
import { readXml } from '../xml/read-xml.ts';
import { GraphmlReader } from './graphml-reader.ts';

/** Reads GraphML; see `graphml` for what of it. `signal` ends the reading, which then rejects. */
export async function readGraphml(file: GivenFile, signal?: AbortSignal): Promise<ReadFile> {
  const reader = new GraphmlReader(file.name);
  const problems = await readXml(file, reader, { root: 'graphml', signal });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, ...reader.result() };
}
