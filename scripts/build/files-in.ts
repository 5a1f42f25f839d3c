import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file within a folder, as a path from there with `/` between its parts. Folders are no files. */
export function filesIn(folder: string): string[] {
	return globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}
