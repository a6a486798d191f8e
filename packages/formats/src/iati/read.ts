import type { GivenFile, ReadFile } from '../file-format.ts';
import { readXml } from '../xml/read-xml.ts';
import { XmlRefusal } from '../xml/xml-refusal.ts';
import { iatiSheets } from './iati-sheets.ts';
import { IatiReader } from './iati-reader.ts';

/** A file may be far larger than what is kept of it: organisations and sums. */
const characters = 4_000_000_000;

/** Reads an activity file of IATI; see `iati` for what of it. `signal` ends the reading, which then rejects. */
export async function readIati(file: GivenFile, signal?: AbortSignal): Promise<ReadFile> {
  const reader = new IatiReader(file.name);
  const problems = await readXml(file, reader, { root: 'iati-activities', signal, characters });
  if (problems.length > 0) return { ok: false, problems };
  try {
    return { ok: true, ...iatiSheets(file.name, reader) };
  } catch (error) {
    if (error instanceof XmlRefusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
