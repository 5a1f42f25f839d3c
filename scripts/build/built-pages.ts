import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../author-check/read.ts';
import { whereWritten } from '../author-check/where-written.ts';
import { ownPolicy } from './content-security-policy.ts';
import { filesIn } from './files-in.ts';
import { linkProblems } from './link-problems.ts';
import { ownStyles } from './own-styles.ts';
import { type ParsedPage, edited, parsePage } from './parsed-page.ts';
import { withoutMarks, writeSearchIndex } from './search-index.ts';
import { stopOn } from './stop-build.ts';

/**
 * Parses every built page once. From what it finds it builds the search index and checks every link, and it writes each
 * page with the styles and the content security policy of what stands on it.
 */
export function builtPages(): AstroIntegration {
	let base = '/';
	return {
		name: 'built-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				// In an order of their own, so that the search index does not depend on the disk.
				const files = filesIn(root).sort();
				const pages = files
					.filter((file) => file.endsWith('.html'))
					.map((file) => ({ file, ...parsePage(pathOf(file), readFileSync(root + file, 'utf8')) }));
				const built = new Set(files.map((file) => `/${file}`));
				await stopOn(linkProblems(pages, built, base, whereWritten(readContent())));
				for (const page of pages) writeFileSync(root + page.file, finished(page));
				logger.info(await writeSearchIndex(pages, `${root}pagefind`));
			},
		},
	};
}

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** The HTML of a page as it is published. */
function finished(page: ParsedPage): string {
	const { sheets, edits } = ownStyles(page);
	return edited(page.html, [...edits, ...ownPolicy(page, sheets), ...withoutMarks(page)]);
}
