import { resolve } from 'node:path';

/** A path as it was given on the command line. npm runs scripts in the project's folder and says where it was called. */
export function calledPath(path: string): string {
	const called =
		process.env['npm_lifecycle_event'] === 'rekap' ? process.env['INIT_CWD'] : undefined;
	return resolve(called ?? '.', path);
}
