import { readDocument } from '@allymap/core';
import { textOf } from '../file-content.ts';
import type { GivenFile, ReadFile } from '../file-format.ts';

/** Reads a document; gives every problem with its path. */
export async function readJson(file: GivenFile): Promise<ReadFile> {
  const decoded = await textOf(file);
  if (!decoded.ok) return decoded;
  const result = readDocument(decoded.text);
  return result.ok ? { ...result, remarks: [...decoded.remarks, ...result.remarks] } : result;
}
