import { DuckDBInstance } from '@duckdb/node-api';

/** A database in memory that finds the files of one folder by their names alone. */
export interface Duck {
  /** The names of the columns that a question gives, and its rows; whole numbers of 64 bits as numbers. */
  readonly ask: (sql: string) => Promise<{ readonly names: readonly string[]; readonly rows: readonly (readonly unknown[])[] }>;
  readonly end: () => void;
}

/** Starts DuckDB, which fetches nothing. */
export async function startDuck(folder: string): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
  return {
    ask: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      const rows = reader.getRowsJS().map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
      return { names: reader.columnNames(), rows };
    },
    end: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
