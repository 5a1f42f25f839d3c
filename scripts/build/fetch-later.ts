import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** The module by whose function Vite runs every `import()` of a built page. */
const helper = '\0vite/preload-helper.js';

/**
 * Fetches what a part that comes later imports at the same time as the part itself, as Vite's own helper does, in a sixth
 * of its bytes: that one also waits for stylesheets, and here styles stand in the page. What has come with the file that asks
 * for the part is not asked for again. In a package for an LMS, which does not know where it will stand, the part alone is
 * fetched, and by it what it imports.
 */
export function fetchLater(isPackage: boolean): Plugins[number] {
	let base = '/';
	/** What each file imports as it is loaded. */
	let imports = new Map<string, readonly string[]>();

	/** What has come once a file runs: itself and what it imports, directly or not. */
	function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
		if (loaded.has(file)) return loaded;
		loaded.add(file);
		for (const imported of imports.get(file) ?? []) loadedWith(imported, loaded);
		return loaded;
	}

	return {
		name: 'fetch-later',
		apply: 'build',
		enforce: 'pre',
		config: () => ({
			build: {
				modulePreload: {
					resolveDependencies(part, files, { hostId }) {
						const loaded = loadedWith(hostId);
						// The part itself is asked for in the same moment.
						return files.filter((file) => file !== part && !loaded.has(file));
					},
				},
			},
		}),
		configResolved(config) {
			base = config.base;
		},
		load(id) {
			if (id !== helper) return;
			if (isPackage) return 'export const __vitePreload = (load) => load();';
			return `export function __vitePreload(load, files = []) {
	for (const file of files) {
		if (file.endsWith('.css')) continue;
		const link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = ${JSON.stringify(base)} + file;
		document.head.append(link);
	}
	return load();
}`;
		},
		generateBundle(_, files) {
			imports = new Map(
				Object.values(files).map((file) => [
					file.fileName,
					file.type === 'chunk' ? file.imports : [],
				]),
			);
		},
	};
}
