import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnHashes } from '../lib/own-hashes.ts';

/**
 * Astro writes the hashes of every style and script of the site into every page's policy. A page needs its own
 * few: the rest allow what is not there, and cost 1.4 kB a page, for hashes do not compress.
 */
export function ownPolicy(): AstroIntegration {
	return {
		name: 'own-policy',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const file of globSync('**/*.html', { cwd: root }))
					writeFileSync(root + file, withOwnHashes(readFileSync(root + file, 'utf8')));
			},
		},
	};
}
