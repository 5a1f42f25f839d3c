import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import {
	type Edit,
	type Element,
	type ParsedPage,
	type Place,
	attribute,
	placeAround,
	placeInside,
	placeOf,
} from './parsed-page.ts';

/** The mark Astro puts on the elements of a component, and on what its styles select. */
const mark = /data-astro-cid-\w+/g;

/**
 * The styles of what stands on a page, and the edits that leave it with them alone, in one element of the head. Astro gives
 * every page of a route the styles of all that the route could show; a guide that has no sheet to fill in need not carry the
 * styles of one. Its marks, which are random and do not compress, become `data-0`, `data-1`, and stay only where a rule
 * selects by them.
 */
export function ownStyles({ html, elements }: ParsedPage) {
	const textAt = ({ start, end }: Place) => html.slice(start, end);
	const marked = elements.flatMap((element) =>
		element.attrs
			// An island has the mark among its props.
			.filter(({ name, value }) => `${name} ${value}`.search(mark) >= 0)
			.map(({ name }) => ({ element, name, place: placeOf(element, name) })),
	);
	const present = new Set(marked.flatMap(({ place }) => textAt(place).match(mark) ?? []));
	const names = new Map([...present].map((name, index) => [name, `data-${index.toString(36)}`]));
	const renamed = (text: string) => text.replace(mark, (name) => names.get(name) ?? name);

	const styles = elements.filter(({ tagName }) => tagName === 'style');
	const root = postcss.parse(styles.map((style) => textAt(placeInside(style))).join(''));
	prune(root, present);
	dropUnused(root, html);
	const css = renamed(root.toString());
	const isSelected = selectedIn(root, elements);
	const edits = marked.map(({ element, name, place }): Edit =>
		name.search(mark) < 0 || isSelected(element, name)
			? { ...place, text: renamed(textAt(place)) }
			: // With the space before it.
				{ ...place, start: place.start - 1, text: '' },
	);
	// HTML allows styles in the head alone; Astro writes those of islands where the first island stands.
	const home = styles.findLast(
		({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head',
	);
	if (styles.length > 0 && !home) throw new Error('A page has styles, but none in its head.');
	for (const style of styles)
		edits.push(
			style === home ? { ...placeInside(style), text: css } : { ...placeAround(style), text: '' },
		);
	return { sheets: new Map<Element, string>(styles.map((style) => [style, css])), edits };
}

/** Removes the rules of what does not stand on the page. */
function prune(root: Root, present: ReadonlySet<string>): void {
	root.walkRules((rule) => {
		const selectors = rule.selectors.filter((selector) => matches(selector, present));
		if (selectors.length === 0) removeWithEmptied(rule);
		else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
	});
}

/** Removes a node, and what holds nothing else. */
function removeWithEmptied(node: ChildNode): void {
	const { parent } = node;
	node.remove();
	if ((parent?.type === 'atrule' || parent?.type === 'rule') && parent.nodes?.length === 0)
		removeWithEmptied(parent as AtRule | Rule);
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

/** Removes the custom properties that neither a style nor the page reads, and then those that only they read. */
function dropUnused(root: Root, html: string): void {
	const outside = html.replace(/<style[^]*?<\/style>/g, '');
	for (let isDone = false; !isDone;) {
		isDone = true;
		const css = root.toString();
		root.walkDecls(/^--/, (declaration) => {
			if (css.includes(`var(${declaration.prop}`) || outside.includes(declaration.prop)) return;
			removeWithEmptied(declaration);
			isDone = false;
		});
	}
}

/**
 * Whether a rule may select an element by its mark: one that asks for no other element's tag or class. A class that stands
 * nowhere on the page is put there by a script, on whichever element.
 */
function selectedIn(root: Root, elements: readonly Element[]) {
	const classesOf = (element: Element) => attribute(element, 'class')?.split(/\s+/) ?? [];
	const written = new Set(elements.flatMap(classesOf));
	/** By mark: tags, classes with their full stop, and `*` for any element. */
	const wanted = new Map<string, Set<string>>();
	root.walkRules((rule) => {
		for (const [compound] of rule.selector.matchAll(/[^\s>+~,]*data-astro-cid-\w+/g)) {
			const [, plain] = /^(\.?[a-z][\w-]*)[^()]*$/i.exec(compound) ?? [];
			const isKnown = plain && (!plain.startsWith('.') || written.has(plain.slice(1)));
			for (const name of compound.match(mark) ?? [])
				wanted.set(name, (wanted.get(name) ?? new Set()).add(isKnown ? plain : '*'));
		}
	});
	return (element: Element, name: string) => {
		const wants = wanted.get(name);
		return (
			!!wants &&
			['*', element.tagName, ...classesOf(element).map((one) => `.${one}`)].some((one) =>
				wants.has(one),
			)
		);
	};
}
