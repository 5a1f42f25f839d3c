import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The module at an entry file of a package of exactly this version. Packages of many megabytes that serve the bench alone are
 * fetched into `.cache/` when they are first needed, and are no dependencies. Throws where npm cannot fetch them.
 */
export async function importFetched<Module>(
	name: string,
	version: string,
	entry: string,
): Promise<Module> {
	const folder = resolve('.cache/bench-packages', name.replace(/\W/g, '-'));
	const installed = `${folder}/node_modules/${name}`;
	if (versionIn(installed) !== version) {
		mkdirSync(folder, { recursive: true });
		// With a package of its own, or npm would install into the project around it.
		writeFileSync(`${folder}/package.json`, '{"private":true}');
		execFileSync('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], {
			cwd: folder,
			stdio: 'inherit',
			shell: process.platform === 'win32',
		});
	}
	return import(pathToFileURL(`${installed}/${entry}`).href) as Promise<Module>;
}

function versionIn(folder: string): string | undefined {
	if (!existsSync(`${folder}/package.json`)) return undefined;
	return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string })
		.version;
}
