import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { kinds } from '../../src/schemas/kinds.ts';
import { withHeldCitations } from '../../src/site/citations.ts';
import { type Passages, placesIn, withPassages } from '../../src/site/passages.ts';

/**
 * Puts what the agency says into the pages of content and holds their citations, before they are read as MDX, and gives it to
 * the code of the site as a module. Must stand before the integration of MDX.
 */
export function agencyPassages(): AstroIntegration {
	return {
		name: 'agency-passages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

/** What Vite lets a plugin call of itself. */
interface Context {
	addWatchFile: (path: string) => void;
}

const module = 'virtual:agency-passages';
const plugin = {
	name: 'agency-passages',
	enforce: 'pre' as const,
	resolveId: (id: string) => (id === module ? `\0${module}` : undefined),
	load(this: Context, id: string) {
		if (id !== `\0${module}`) return undefined;
		for (const path of paths()) this.addWatchFile(resolve(path));
		return `export default ${JSON.stringify(read())}`;
	},
	transform: {
		filter: { id: /\/content\/.*\.mdx(\?|$)/ },
		handler(this: Context, text: string) {
			if (placesIn(text).length === 0) return { code: withHeldCitations(text), map: null };
			for (const path of paths()) this.addWatchFile(resolve(path));
			return { code: withHeldCitations(withPassages(text, read())), map: null };
		},
	},
};

const paths = () => globSync(kinds.passages.path);

function read(): Passages {
	return Object.fromEntries(
		paths().map((path) => [basename(path, '.mdx'), readFileSync(path, 'utf8')]),
	);
}
