import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../author-check/read.ts';
import { whereWritten } from '../author-check/where-written.ts';
import { ownPolicy } from './page-policy.ts';
import { withoutBlockSpace } from './block-space.ts';
import { filesIn } from './files-in.ts';
import { islandNumbers } from './island-numbers.ts';
import { type PageLinks, linkProblems, linksOf } from './link-problems.ts';
import { ownStyles } from './own-styles.ts';
import { type ParsedPage, edited, parsePage } from './parsed-page.ts';
import { phoneLinks } from './phone-links.ts';
import { openSearchIndex, withoutMarks } from './search-index.ts';
import { stopOn } from './stop-build.ts';

/**
 * Parses every built page once. From what it finds it builds the search index and checks every link, and it writes each
 * page with the styles and the content security policy of what stands on it, and with its telephone numbers as links. The pages of packages for an LMS are not searched.
 */
export function builtPages(isPackage: boolean): AstroIntegration {
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
				const index = isPackage ? undefined : await openSearchIndex();
				const links: PageLinks[] = [];
				for (const file of files.filter((name) => name.endsWith('.html'))) {
					const page = parsePage(pathOf(file), readFileSync(root + file, 'utf8'));
					index?.add(page);
					links.push(linksOf(page));
					writeFileSync(root + file, finished(page));
				}
				if (index) logger.info(await index.write(`${root}pagefind`));
				const built = new Set(files.map((file) => `/${file}`));
				await stopOn(linkProblems(links, built, base, whereWritten(readContent())));
			},
		},
	};
}

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** The HTML of a page as it is published. */
function finished(page: ParsedPage): string {
	const { sheets, edits } = ownStyles(page);
	return edited(page.html, [
		...edits,
		...ownPolicy(page, sheets),
		...islandNumbers(page),
		...withoutMarks(page),
		...withoutBlockSpace(page),
		...phoneLinks(page),
	]);
}
