import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of DuckDB's own interface that is used here. */
export interface Database {
	run: (sql: string) => Promise<unknown>;
	runAndReadAll: (sql: string) => Promise<{ getRowsJS: () => unknown[][] }>;
}

const version = '1.5.6-r.1';
const folder = resolve('.cache/duckdb');

/** A DuckDB in memory. It is 70 MB and serves the bench alone, so it is fetched when it is first needed and is no dependency. */
export async function openDuckDb(): Promise<Database> {
	if (!existsSync(`${folder}/node_modules/@duckdb/node-api`)) {
		mkdirSync(folder, { recursive: true });
		// With a package of its own, or npm would install into the project around it.
		writeFileSync(`${folder}/package.json`, '{"private":true}');
		execFileSync('npm', ['install', '--no-audit', '--no-fund', `@duckdb/node-api@${version}`], {
			cwd: folder,
			stdio: 'inherit',
			shell: process.platform === 'win32',
		});
	}
	const entry = `${folder}/node_modules/@duckdb/node-api/lib/index.js`;
	const { DuckDBInstance } = (await import(pathToFileURL(entry).href)) as {
		DuckDBInstance: {
			create: (path: string) => Promise<{ connect: () => Promise<Database> }>;
		};
	};
	return (await DuckDBInstance.create(':memory:')).connect();
}
