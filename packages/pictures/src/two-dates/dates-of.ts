import type { Document } from '@allymap/core';

/** The dates on which something of a document was judged, the first one first, each once. O(records). */
export function judgedDates({ assessments, positions, influences, engagementLevels }: Document): string[] {
  const dates = [assessments, positions, influences, engagementLevels].flatMap((records) => (records as readonly { readonly date?: string | undefined }[]).flatMap(({ date }) => date ?? []));
  return [...new Set(dates)].sort();
}
