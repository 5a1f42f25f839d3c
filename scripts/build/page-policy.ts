import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from './page-policy-of-page.ts';
import { withOwnStyles } from './page-styles.ts';

/** Narrows the styles and the content policy of every built page to what is on that page. */
export function pagePolicy(): AstroIntegration {
	return {
		name: 'page-policy',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const file of globSync('**/*.html', { cwd: root })) {
					const html = readFileSync(root + file, 'utf8');
					writeFileSync(root + file, withOwnPolicy(withOwnStyles(html)));
				}
			},
		},
	};
}
