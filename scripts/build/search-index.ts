import { readFileSync } from 'node:fs';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import type { SearchKind } from '../../src/ui/search-kind.ts';
import { escapeMarkup } from '../../src/ui/text.ts';
import type { Term } from '../../src/schemas/term.ts';
import { type Edit, type ParsedPage, attribute, placeOf } from './parsed-page.ts';

/** What tells the index how to read a page. */
const mark = 'data-pagefind-';

/**
 * What is drawn, pressed, hidden from who listens to a page, not shown yet, or only without scripts or on paper, and a notice that
 * many pages repeat: no words to search for or to quote.
 */
const notRead = [
	'[aria-hidden=true]',
	'[hidden]',
	'figcaption',
	'.legend',
	'.actions',
	'.no-js',
	'.print-only',
	'[data-not-for-rating]',
];

/** Begins the search index: of every page added that is marked with data-pagefind-body, and of every term. */
export async function openSearchIndex() {
	const { index, errors } = await pagefind.createIndex({ excludeSelectors: notRead });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const terms = readTerms();
	const pages: Promise<unknown>[] = [];
	return {
		add({ path, html, elements }: ParsedPage): void {
			if (!elements.some((element) => attribute(element, `${mark}body`) !== undefined)) return;
			const about = terms.filter(({ links }) => links.some((link) => link.split('#')[0] === path));
			const content = sentences(html).replace('<head>', `<head>${keywords('terkait', about)}`);
			pages.push(index.addHTMLFile({ url: path, content }));
		},
		/** Writes it into a folder and says what it holds. */
		async write(outputPath: string): Promise<string> {
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

/** Pagefind ends a heading or a label with a full stop only where no white space stands before its closing tag. */
const sentences = (html: string) => html.replace(/\s+(?=<\/(?:h\d|p|t[dh]|dt)>)/g, '');

/** What readers call these terms in other words, for the index alone: `kata` of a term, `terkait` of a page it links to. */
function keywords(field: 'kata' | 'terkait', terms: readonly Term[]): string {
	const words = terms.flatMap(({ keywords = [] }) => keywords).join(' ');
	return meta(field, words);
}

const meta = (field: string, text: string) =>
	`<meta data-pagefind-meta="${field}[content]" content="${escapeMarkup(text).replaceAll('"', '&quot;')}">`;

const readTerms = () => parse(readFileSync('content/istilah.yaml', 'utf8')) as Term[];

/**
 * A term as a page of its own; all of them stand on one page, where a search would drown each. A title that is the
 * word itself weighs more than one that only holds it: "PPPK" finds PPPK before Orientasi PPPK.
 */
function termPage(entry: Term) {
	const { id, term, expansion, short, definition } = entry;
	const kind: SearchKind = 'istilah';
	const weight = 10 / term.split(' ').length;
	return {
		url: `/istilah/#${id}`,
		content: `<html lang="id"><head>${keywords('kata', [entry])}${meta('arti', short)}</head><main data-pagefind-body data-pagefind-filter="jenis:${kind}">
			<h1 data-pagefind-weight="${weight}">${escapeMarkup(term)}</h1>
			<p data-pagefind-meta="definisi">${escapeMarkup(expansion ?? '')}</p>
			<p>${escapeMarkup(definition)}</p>
		</main></html>`,
	};
}
