import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Builds the search index of what is marked with data-pagefind-body, into `pagefind/` of the site. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { index, errors } = await pagefind.createIndex();
				if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
				const { page_count } = await index.addDirectory({ path: fileURLToPath(dir) });
				await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
				await pagefind.close();
				logger.info(`${page_count} pages indexed`);
			},
		},
	};
}
