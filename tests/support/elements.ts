import { type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
	type Element,
	type ParsedPage,
	attribute,
	placeInside,
} from '../../scripts/build/parsed-page.ts';

/** The elements of a page with one of these tags, in document order. */
export function tagged({ elements }: { elements: readonly Element[] }, ...tags: string[]) {
	return elements.filter(({ tagName }) => tags.includes(tagName));
}

/** The elements with this tag and accessible name, if the name is written in its own label. */
export function labelled(page: ParsedPage, tag: string, label: string): Element[] {
	return tagged(page, tag).filter((element) => attribute(element, 'aria-label') === label);
}

/** The elements within another. */
export function inside(page: ParsedPage, outer: Element | undefined): Element[] {
	return page.elements.filter((element) => isWithin(element, (around) => around === outer));
}

/** Whether an element stands in one that fulfils a condition. */
export function isWithin(element: Element, condition: (around: Element) => boolean): boolean {
	const { parentNode } = element;
	if (!parentNode || !('tagName' in parentNode)) return false;
	return condition(parentNode) || isWithin(parentNode, condition);
}

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
	(attribute(element, 'class') ?? '').split(' ').includes(name);

/** The text of an element as it reads in one line, without styles and scripts. */
export function textOf(element: Tree.ParentNode): string {
	return rawText(element).replace(/\s+/g, ' ').trim();
}

/** The texts that stand in an element itself, not in those within it. */
export function ownTextOf({ childNodes }: Element): string[] {
	return childNodes.flatMap((child) => ('value' in child ? child.value.trim() : []));
}

function rawText(node: Tree.ParentNode): string {
	return node.childNodes
		.map((child) => {
			if ('value' in child) return child.value;
			return 'childNodes' in child ? rawText(child) : '';
		})
		.join('');
}

/** What a page says of itself by a meta element of this name or property. */
export function metaOf(page: ParsedPage, name: string): string | undefined {
	const meta = tagged(page, 'meta').find((each) =>
		[attribute(each, 'name'), attribute(each, 'property')].includes(name),
	);
	return meta && attribute(meta, 'content');
}

/** Where a link element of this relation in the head leads. */
export function linkOf(page: ParsedPage, relation: string): string | undefined {
	const link = tagged(page, 'link').find((each) => attribute(each, 'rel') === relation);
	return link && attribute(link, 'href');
}

/** The title of a page. */
export function titleOf(page: ParsedPage): string {
	const [title] = tagged(page, 'title');
	return title ? textOf(title) : '';
}

/** What a page says of itself in JSON for machines: the parts of its graph. */
export function linkedDataOf(page: ParsedPage): unknown[] {
	return tagged(page, 'script')
		.filter((script) => attribute(script, 'type') === 'application/ld+json')
		.map((script) => JSON.parse(sourceOf(page, script)) as { '@graph': unknown[] })
		.flatMap((data) => data['@graph']);
}

/** What is written between the tags of an element. */
export function sourceOf({ html }: ParsedPage, element: Element): string {
	const { start, end } = placeInside(element);
	return html.slice(start, end);
}

/** Whether something is to be seen without opening anything. */
export function isOpen(element: Element): boolean {
	return !isWithin(
		element,
		(around) =>
			['details', 'template', 'dialog'].includes(around.tagName) ||
			around.attrs.some(({ name }) => name === 'hidden' || name === 'popover'),
	);
}

/** The paragraphs under the main heading of a page. */
export function afterMainHeading(page: ParsedPage): string[] {
	const main = page.elements.findIndex(({ tagName }) => tagName === 'h1');
	return tagged({ elements: page.elements.slice(main) }, 'p').map(textOf);
}
