import type { FileFormat } from '../file-format.ts';
import { writtenInPieces } from '../written-in-pieces.ts';

/**
 * Apache Parquet, for programs that ask many maps or very large ones at once, such as DuckDB and Spark; only written.
 *
 * Each collection is a table with a column for each field: numbers, texts and yes-or-no with their types, lists of texts as
 * lists, whatever nests as text of JSON, unknown as NULL. `memberships` and `presences` say once more, row by row, who is in
 * which alliance and who is where.
 */
export const parquet: FileFormat = {
  id: 'parquet',
  name: 'Parquet',
  extensions: ['.parquet'],
  mediaType: 'application/vnd.apache.parquet',
  recognises: () => false,
  ...writtenInPieces(async (document) => (await import('./write.ts')).writeParquet(document)),
  keeps: 'all-but-unknowns',
};
