import { readFileSync } from 'node:fs';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import type { SearchKind } from '../../src/ui/search-kind.ts';
import { escapeMarkup } from '../../src/ui/text.ts';
import type { Term } from '../../src/schemas/term.ts';
import { type Edit, type ParsedPage, attribute, placeOf } from './parsed-page.ts';

/** What tells the index how to read a page. */
const mark = 'data-pagefind-';

/** Begins the search index: of every page added that is marked with data-pagefind-body, and of every term. */
export async function openSearchIndex() {
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const pages: Promise<unknown>[] = [];
	return {
		add({ path, html, elements }: ParsedPage): void {
			if (elements.some((element) => attribute(element, `${mark}body`) !== undefined))
				pages.push(index.addHTMLFile({ url: path, content: html }));
		},
		/** Writes it into a folder and says what it holds. */
		async write(outputPath: string): Promise<string> {
			const terms = readTerms();
			await Promise.all([...pages, ...terms.map((term) => index.addHTMLFile(termPage(term)))]);
			await index.writeFiles({ outputPath });
			await pagefind.close();
			return `${pages.length} pages and ${terms.length} terms indexed`;
		},
	};
}

/** The edits that take the marks of the index from a page: they are of no use to who visits it. */
export function withoutMarks({ elements }: ParsedPage): Edit[] {
	return elements.flatMap((element) =>
		element.attrs
			.filter(({ name }) => name.startsWith(mark))
			.map(({ name }) => {
				const { start, end } = placeOf(element, name);
				// With the space before it.
				return { start: start - 1, end, text: '' };
			}),
	);
}

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
			<h1 data-pagefind-weight="${weight}">${escapeMarkup(term)}</h1>
			<p data-pagefind-meta="definisi">${escapeMarkup(expansion ?? '')}</p>
			<p>${escapeMarkup(definition)}</p>
		</main></html>`,
	};
}
