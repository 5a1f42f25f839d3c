import { importFetched } from './fetched-package.ts';

/** The part of DuckDB's own interface that is used here. */
export interface Database {
	run: (sql: string) => Promise<unknown>;
	runAndReadAll: (sql: string) => Promise<{ getRowsJS: () => unknown[][] }>;
}

interface DuckDb {
	DuckDBInstance: { create: (path: string) => Promise<{ connect: () => Promise<Database> }> };
}

/** A DuckDB in memory. */
export async function openDuckDb(): Promise<Database> {
	const { DuckDBInstance } = await importFetched<DuckDb>(
		'@duckdb/node-api',
		'1.5.6-r.1',
		'lib/index.js',
	);
	return (await DuckDBInstance.create(':memory:')).connect();
}
