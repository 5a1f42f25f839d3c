import { type Element, attribute, parsePage } from '../../scripts/build/parsed-page.ts';
import { pagePaths, readPage, templatePaths } from './pages.ts';

/**
 * Pages that together show every kind of element of the site: those of each template, and each further one that has
 * a kind of its own. What depends on kinds, as what axe finds does, is looked at on these; that names, headings and ids
 * are right on each page is read in its HTML.
 */
export const showcasePaths = findShowcase();

function findShowcase(): string[] {
	const seen = new Set(templatePaths.flatMap(kindsOn));
	const others = pagePaths.filter((path) => !templatePaths.includes(path));
	const further = others.filter((path) => {
		const kinds = kindsOn(path);
		const isNew = kinds.some((kind) => !seen.has(kind));
		for (const kind of kinds) seen.add(kind);
		return isNew;
	});
	return [...templatePaths, ...further];
}

function kindsOn(path: string): string[] {
	return parsePage(path, readPage(path)).elements.map(kindOf);
}

/** What an element is, in what, of which classes and roles, and which other attributes it has. */
function kindOf(element: Element): string {
	const { tagName, attrs, parentNode } = element;
	const within = parentNode && 'tagName' in parentNode ? parentNode.tagName : '';
	const names = attrs.map(({ name }) => name).filter((name) => !name.startsWith('data-'));
	return [within, tagName, attribute(element, 'class'), attribute(element, 'role'), ...names].join(
		' ',
	);
}
