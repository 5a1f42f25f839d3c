import postcss, { type AtRule, type ChildNode } from 'postcss';
import { hashOf } from './page-policy-of-page.ts';

/** A stylesheet in a page. */
const sheet = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
/** The mark Astro puts on the elements of a component, and on what its styles select. */
const mark = /data-astro-cid-\w+/g;

/**
 * A page with the styles of what stands on it. Astro gives every page of a route the styles of all that the route
 * could show; a guide that has no sheet to fill in need not carry the styles of one. Its marks, which are random and
 * do not compress, become `data-0`, `data-1`. The policy that allowed a stylesheet allows what is left of it.
 */
export function withOwnStyles(html: string): string {
	const present = new Set(html.replace(sheet, '').match(mark));
	const names = new Map([...present].map((name, index) => [name, `data-${index.toString(36)}`]));
	const renamed = (text: string) => text.replace(mark, (name) => names.get(name) ?? name);
	const hashes = new Map<string, string>();
	const own = html.replace(sheet, (_, open: string, css: string, close: string) => {
		const left = renamed(prune(css, present));
		hashes.set(hashOf(css), hashOf(left));
		return open + left + close;
	});
	return renamed(own).replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replace(/sha256-[^']+/g, (hash) => hashes.get(hash) ?? hash),
	);
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
