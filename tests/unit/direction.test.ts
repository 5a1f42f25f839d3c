import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of src/ may import at run time, besides itself. */
const allowed: Record<string, string[]> = {
	core: [],
	schemas: ['core'],
	copy: ['core'],
	stores: ['core'],
	islands: ['stores', 'core'],
	site: ['core', 'copy'],
	components: ['islands', 'copy', 'site', 'core'],
	layouts: ['components', 'copy', 'site', 'styles', 'assets', 'core'],
	pages: ['layouts', 'components', 'copy', 'site', 'core'],
};

/** One import at the start of a line, types excepted. */
const runtimeImport = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s*)?['"](\.[^'"]+)['"]/gm;

const folderOf = (path: string) => relative('src', path).split(sep)[0] ?? '';

const imports = globSync('src/*/**/*.{ts,tsx,astro}').flatMap((from) =>
	[...readFileSync(from, 'utf8').matchAll(runtimeImport)].map(([, to = '']) => ({
		from,
		to: join(dirname(from), to),
	})),
);

test('imports go one way only', () => {
	const wrong = imports.filter(({ from, to }) => {
		const [here, there] = [folderOf(from), folderOf(to)];
		return here !== there && !allowed[here]?.includes(there);
	});
	expect(wrong).toEqual([]);
});

test('no island imports another', () => {
	const islandOf = (path: string) => relative('src/islands', path).split(sep)[0];
	const sideways = imports.filter(
		({ from, to }) =>
			folderOf(from) === 'islands' &&
			folderOf(to) === 'islands' &&
			islandOf(from) !== islandOf(to) &&
			islandOf(to) !== 'parts',
	);
	expect(sideways).toEqual([]);
});

test('the check sees the imports there are', () => {
	expect(imports.length).toBeGreaterThan(100);
});
