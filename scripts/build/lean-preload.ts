import type { AstroIntegration } from 'astro';

/** The id under which Vite keeps what it wraps around every import() of the browser's scripts. */
const helper = '\0vite/preload-helper.js';

/**
 * Makes that helper small. Vite's own minds stylesheets, nonces and failed preloads, 600 compressed bytes in every
 * script with a lazy part. There are no stylesheets to wait for here: they stand in the page. All that is needed is
 * that what a part imports is fetched together with it.
 */
export function leanPreload(): AstroIntegration {
	return {
		name: 'lean-preload',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const load = (id: string) => (id === helper ? codeFor(config.base) : undefined);
				const plugin = { name: 'lean-preload', enforce: 'pre' as const, load };
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

const codeFor = (base: string) => `
	export function __vitePreload(load, files = []) {
		for (const file of files) {
			const link = document.createElement('link');
			link.rel = 'modulepreload';
			link.href = ${JSON.stringify(base)} + file;
			document.head.append(link);
		}
		return load();
	}`;
