import { registerHooks } from 'node:module';
import { importFetched } from './fetched-package.ts';

interface Parsers {
	SparkSQL: new () => {
		validate: (sql: string) => { message: string; startLine: number }[];
		splitSQLByStatement: (sql: string) => unknown[] | null;
	};
}

/**
 * How many statements the grammar of Spark SQL (Spark's own, as ANTLR reads it) finds in a text. No Spark runs here: that its
 * functions are there and mean the same is not tested. Throws where the grammar refuses something.
 */
export async function sparkStatementsIn(sql: string): Promise<number> {
	// The package is written for bundlers: it imports folders, and files without their extension.
	registerHooks({
		resolve(specifier, context, next) {
			try {
				return next(specifier, context);
			} catch (error) {
				const { code } = error as NodeJS.ErrnoException;
				if (code === 'ERR_UNSUPPORTED_DIR_IMPORT') return next(`${specifier}/index.js`, context);
				if (code === 'ERR_MODULE_NOT_FOUND') return next(`${specifier}.js`, context);
				throw error;
			}
		},
	});
	const { SparkSQL } = await importFetched<Parsers>('dt-sql-parser', '4.5.1', 'dist/index.js');
	const parser = new SparkSQL();
	const [problem] = parser.validate(sql);
	if (problem)
		throw new Error(
			`Spark SQL does not read line ${String(problem.startLine)}: ${problem.message}`,
		);
	return parser.splitSQLByStatement(sql)?.length ?? 0;
}
