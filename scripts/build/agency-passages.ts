import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { kinds } from '../../src/schemas/kinds.ts';
import { placesIn, withPassages } from '../../src/site/passages.ts';

/** Puts what the agency says into the pages of content, before they are read as MDX. Must stand before that integration. */
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

const plugin = {
	name: 'agency-passages',
	enforce: 'pre' as const,
	transform: {
		filter: { id: /\/content\/.*\.mdx(\?|$)/ },
		handler(this: { addWatchFile: (path: string) => void }, text: string) {
			for (const { id } of placesIn(text)) this.addWatchFile(resolve(pathOf(id)));
			return { code: withPassages(text, read), map: null };
		},
	},
};

function read(id: string): string | undefined {
	return existsSync(pathOf(id)) ? readFileSync(pathOf(id), 'utf8') : undefined;
}

const pathOf = (id: string) => kinds.passages.path.replace('*', id);
