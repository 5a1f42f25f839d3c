import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of src/ may use at run time besides itself, and what it may know by its type alone. */
const allowed: Record<string, { runs: string[]; types?: string[] }> = {
	core: { runs: [] },
	schemas: { runs: ['core'] },
	copy: { runs: ['core'] },
	stores: { runs: ['core'] },
	ui: { runs: ['core'] },
	islands: { runs: ['ui', 'stores', 'core'], types: ['copy', 'schemas'] },
	site: { runs: ['ui', 'core', 'copy'], types: ['schemas', 'islands'] },
	components: { runs: ['islands', 'ui', 'copy', 'site', 'core'], types: ['schemas'] },
	layouts: {
		runs: ['components', 'ui', 'copy', 'site', 'styles', 'assets', 'core'],
		types: ['schemas'],
	},
	pages: { runs: ['layouts', 'components', 'ui', 'copy', 'site', 'core'], types: ['schemas'] },
};

/** Inside core what stands at its root is for all. */
const coreRoot = ['decoded.ts', 'seeded-random.ts'];

/** Its folders, from what needs nothing to what builds on the others. */
const coreAllowed: Record<string, string[]> = {
	values: [],
	disclosure: [],
	assessment: ['values'],
	codes: ['values', 'assessment'],
	paper: ['values', 'assessment', 'codes'],
	survey: ['values', 'assessment', 'codes', 'disclosure'],
	device: ['values', 'assessment', 'codes'],
};

/**
 * What one island may take from another: the kiosk runs a mirror, a mirror ends in a result, which fills the place for the note
 * of browsers inside messengers, a preview shows how it begins.
 */
const betweenIslands: Record<string, string[]> = {
	kiosk: ['mirror', 'result'],
	mirror: ['result'],
	result: ['in-app'],
	'session-builder': ['mirror'],
};

interface Reference {
	from: string;
	to: string;
	/** Whether it is an `import type`, which leaves no trace in what runs. */
	type: boolean;
}

const files = globSync('src/**/*.{ts,tsx,astro,css}');
const types = [...'import type export type'.matchAll(/\w+ type/g)].map(([words]) => words);

/**
 * Every relative path in quotes that leads to a file: static and dynamic imports, workers, scripts, stylesheets, and what
 * a stylesheet takes from another.
 */
const references = files.flatMap((from): Reference[] =>
	[...readFileSync(from, 'utf8').matchAll(/(?:^|\n)?([^\n]*?)(['"])(\.\.?\/[^'"\n]+)\2/g)].flatMap(
		([, before = '', , path = '']) => {
			const to = join(dirname(from), path.replace(/\?.*/, ''));
			if (!existsSync(to) || statSync(to).isDirectory()) return [];
			return [{ from, to, type: types.some((words) => before.trimStart().startsWith(words)) }];
		},
	),
);

const folderOf = (path: string) => relative('src', path).split(sep)[0] ?? '';
const within = (folder: string, path: string) =>
	folderOf(path) === folder ? relative(`src/${folder}`, path).split(sep)[0] : undefined;

const inWords = ({ from, to }: Reference) => `${from} uses ${to}`;

describe('what uses what', () => {
	test('goes one way between the folders of src', () => {
		const wrong = references.filter(({ from, to, type }) => {
			const [here, there] = [folderOf(from), folderOf(to)];
			const { runs = [], types = [] } = allowed[here] ?? {};
			return (
				here !== there &&
				here in allowed &&
				!runs.includes(there) &&
				!(type && types.includes(there))
			);
		});
		expect(wrong.map(inWords)).toEqual([]);
	});

	test('goes one way between the groups of core, types included', () => {
		const wrong = references.filter(({ from, to }) => {
			const [here, there] = [within('core', from), within('core', to)];
			if (!here || !there || here === there || coreRoot.includes(there)) return false;
			return !coreAllowed[here]?.includes(there);
		});
		expect(wrong.map(inWords)).toEqual([]);
	});

	test('joins no two islands but those named', () => {
		const wrong = references.filter(({ from, to }) => {
			const [here, there] = [within('islands', from), within('islands', to)];
			return here && there && here !== there && !betweenIslands[here]?.includes(there);
		});
		expect(wrong.map(inWords)).toEqual([]);
	});

	test('never comes back to where it began, types included', () => {
		expect(circlesIn(references)).toEqual([]);
	});

	test('is seen by this check', () => {
		expect(references.length).toBeGreaterThan(1000);
		const kinds = ['.css', '.ts', '.tsx', '.astro'];
		for (const kind of kinds) expect(references.some(({ to }) => to.endsWith(kind))).toBe(true);
		expect(references.some(({ to }) => to === 'src/islands/recap/worker.ts')).toBe(true);
	});
});

describe('circlesIn', () => {
	test('names the files of a circle', () => {
		const circle = ['a b', 'b c', 'c a', 'a d'].map((words) => {
			const [from = '', to = ''] = words.split(' ');
			return { from, to, type: false };
		});
		expect(circlesIn(circle)).toEqual(['a → b → c → a']);
	});
});

/** Every circle of references met on a walk through all of them. */
function circlesIn(all: readonly Reference[]): string[] {
	const next = new Map<string, string[]>();
	for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to]);
	const circles: string[] = [];
	const done = new Set<string>();
	const walk = (file: string, path: readonly string[]) => {
		if (path.includes(file)) {
			circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
			return;
		}
		if (done.has(file)) return;
		for (const to of next.get(file) ?? []) walk(to, [...path, file]);
		done.add(file);
	};
	for (const file of next.keys()) walk(file, []);
	return circles;
}
