import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import type { SearchKind } from '../../src/ui/search-kind.ts';
import type { Term } from '../../src/schemas/term.ts';

/** Builds the search index, into `pagefind/` of the site: what is marked with data-pagefind-body, and every term. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { index, errors } = await pagefind.createIndex();
				if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
				const root = fileURLToPath(dir);
				const { page_count } = await index.addDirectory({ path: root });
				// What tells the index how to read a page is of no use to who visits it.
				for (const file of globSync('**/*.html', { cwd: root }))
					writeFileSync(root + file, withoutMarks(readFileSync(root + file, 'utf8')));
				const terms = readTerms();
				for (const term of terms) await index.addHTMLFile(termPage(term));
				await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
				await pagefind.close();
				logger.info(`${page_count} pages and ${terms.length} terms indexed`);
			},
		},
	};
}

const withoutMarks = (html: string) => html.replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, '');

const readTerms = () => parse(readFileSync('content/istilah.yaml', 'utf8')) as Term[];

/**
 * A term as a page of its own; all of them stand on one page, where a search would drown each. A title that is the
 * word itself weighs more than one that only holds it: "PPPK" finds PPPK before Orientasi PPPK.
 */
function termPage({ id, term, expansion, definition }: Term) {
	const kind: SearchKind = 'istilah';
	const weight = 10 / term.split(' ').length;
	return {
		url: `/istilah/#${id}`,
		content: `<html lang="id"><main data-pagefind-body data-pagefind-filter="jenis:${kind}">
			<h1 data-pagefind-weight="${weight}">${escape(term)}</h1>
			<p data-pagefind-meta="definisi">${escape(expansion ?? '')}</p>
			<p>${escape(definition)}</p>
		</main></html>`,
	};
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
