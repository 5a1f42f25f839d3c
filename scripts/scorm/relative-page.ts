import { ownPolicy } from '../build/page-policy.ts';
import {
	type Edit,
	type Element,
	type ParsedPage,
	attribute,
	edited,
	placeAround,
	placeInside,
	placeOf,
} from '../build/parsed-page.ts';
import { packageBase, pageNameOf } from './page-names.ts';

/** What a page of a package needs to know of the others. */
export interface Package {
	/** The names of its pages: `nilai/loyal/`. */
	pages: readonly string[];
	/** The address of the public site, undefined where it is not known. */
	home: string | undefined;
}

/**
 * A page as it stands in a package, in a folder `at` (`nilai/loyal/`, empty for the root): its addresses are relative and name files, links
 * to pages that the package lacks lead to the public site or are plain words, and what only the web needs is gone.
 */
export function relativePage(page: ParsedPage, at: string, { pages, home }: Package): string {
	const root = '../'.repeat(at.split('/').length - 1) || './';
	const relative = (text: string) => text.replaceAll(packageBase, root);
	const gone = page.elements.filter(
		(element) => isForTheWeb(element) || (!home && isPublic(element)),
	);
	const sheets = new Map<Element, string>();
	const edits: Edit[] = [];
	for (const element of page.elements) {
		if (element.tagName === 'style') {
			const place = placeInside(element);
			const text = relative(page.html.slice(place.start, place.end));
			sheets.set(element, text);
			edits.push({ ...place, text });
		} else edits.push(...(element.tagName === 'a' ? linkEdits(element) : addressEdits(element)));
	}
	const left = [...edits, ...ownPolicy(page, sheets)];
	return edited(page.html, withoutElements(left, gone));

	/** What an element says of files and addresses, in any attribute: islands have them among their props. */
	function addressEdits(element: Element): Edit[] {
		return element.attrs
			.filter(({ value }) => value.includes(packageBase))
			.map(({ name }) => {
				const place = placeOf(element, name);
				return { ...place, text: relative(page.html.slice(place.start, place.end)) };
			});
	}

	function linkEdits(link: Element): Edit[] {
		const href = attribute(link, 'href') ?? '';
		const name = pageNameOf(href);
		if (name === undefined) return [];
		const rest = href.slice(packageBase.length + name.length);
		const place = placeOf(link, 'href');
		if (pages.includes(name) && !isWithin(link, isPublic))
			return [{ ...place, text: `href="${root}${name}index.html${rest}"` }];
		if (home)
			return [{ ...place, text: `href="${home}${name}${rest}" target="_blank" rel="noopener"` }];
		const { start, end } = placeAround(link);
		return [
			{ start: start + 1, end: start + 2, text: 'span' },
			{ ...place, text: '' },
			{ start: end - 2, end: end - 1, text: 'span' },
		];
	}
}

/** What tells search engines, messengers and installers of a page; a package is none of their business. */
const isForTheWeb = (element: Element) =>
	(element.tagName === 'link' && attribute(element, 'rel') !== 'preload') ||
	(element.tagName === 'meta' &&
		/^(og|twitter):/.test(attribute(element, 'property') ?? attribute(element, 'name') ?? '')) ||
	attribute(element, 'type') === 'application/ld+json';

/** What leads to the public site, whatever the package holds. */
const isPublic = (element: Element) => attribute(element, 'data-public') !== undefined;

function isWithin(element: Element, is: (element: Element) => boolean): boolean {
	if (is(element)) return true;
	const { parentNode } = element;
	return parentNode !== null && 'tagName' in parentNode && isWithin(parentNode, is);
}

function withoutElements(edits: readonly Edit[], gone: readonly Element[]): Edit[] {
	const places = gone.map(placeAround);
	const isLeft = ({ start, end }: Edit) =>
		!places.some((place) => place.start <= start && end <= place.end);
	return [...edits.filter(isLeft), ...places.map((place) => ({ ...place, text: '' }))];
}
