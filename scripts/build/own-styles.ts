import postcss, { type AtRule, type ChildNode } from 'postcss';
import {
	type Edit,
	type Element,
	type ParsedPage,
	type Place,
	placeAround,
	placeInside,
	placeOf,
} from './parsed-page.ts';

/** The mark Astro puts on the elements of a component, and on what its styles select. */
const mark = /data-astro-cid-\w+/g;

/**
 * The styles of what stands on a page, and the edits that leave it with them alone. Astro gives every page of a route the
 * styles of all that the route could show; a guide that has no sheet to fill in need not carry the styles of one. Its
 * marks, which are random and do not compress, become `data-0`, `data-1`. The styles of islands, which Astro writes where
 * the first island stands, go to the end of the head, for HTML allows styles nowhere else.
 */
export function ownStyles({ html, elements }: ParsedPage) {
	const marked = elements.flatMap((element) =>
		element.attrs
			// An island has the mark among its props.
			.filter(({ name, value }) => `${name} ${value}`.search(mark) >= 0)
			.map(({ name }) => placeOf(element, name)),
	);
	const textAt = ({ start, end }: Place) => html.slice(start, end);
	const present = new Set(marked.flatMap((place) => textAt(place).match(mark) ?? []));
	const names = new Map([...present].map((name, index) => [name, `data-${index.toString(36)}`]));
	const renamed = (text: string) => text.replace(mark, (name) => names.get(name) ?? name);

	const head = elements.find(({ tagName }) => tagName === 'head');
	const sheets = new Map<Element, string>();
	const edits = marked.map((place): Edit => ({ ...place, text: renamed(textAt(place)) }));
	for (const element of elements.filter(({ tagName }) => tagName === 'style')) {
		const place = placeInside(element);
		const text = renamed(prune(textAt(place), present));
		sheets.set(element, text);
		if (element.parentNode === head) edits.push({ ...place, text });
		else edits.push({ ...placeAround(element), text: '' }, atEndOf(head, `<style>${text}</style>`));
	}
	return { sheets, edits };
}

function atEndOf(parent: Element | undefined, text: string): Edit {
	if (!parent) throw new Error('A page has no head.');
	const { end } = placeInside(parent);
	return { start: end, end, text };
}

function prune(css: string, present: ReadonlySet<string>): string {
	const root = postcss.parse(css);
	root.walkRules((rule) => {
		const selectors = rule.selectors.filter((selector) => matches(selector, present));
		if (selectors.length === 0) removeWithEmptied(rule);
		else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
	});
	return root.toString();
}

/** Removes a rule, and what holds nothing else. */
function removeWithEmptied(node: ChildNode): void {
	const { parent } = node;
	node.remove();
	if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptied(parent as AtRule);
}

/** Whether a selector can match. What stands in brackets, as in `:not(…)`, may be absent. */
function matches(selector: string, present: ReadonlySet<string>): boolean {
	let outside = selector;
	for (let last = ''; last !== outside;) {
		last = outside;
		outside = outside.replace(/\([^()]*\)/g, '');
	}
	return (outside.match(mark) ?? []).every((component) => present.has(component));
}
