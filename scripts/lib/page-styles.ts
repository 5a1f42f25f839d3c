import { hashOf } from './page-policy.ts';

/** A stylesheet in a page. */
const sheet = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
/** The mark Astro puts on the elements of a component, and on what its styles select. */
const mark = /data-astro-cid-\w+/g;
/** What holds rules rather than declarations. */
const group = /^@(layer|media|supports|container)\b/;

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
	return rulesOf(css)
		.map(({ head, body }) => {
			if (body === undefined) return head;
			if (head.trimStart().startsWith('@')) {
				if (!group.test(head.trimStart())) return `${head}{${body}}`;
				const kept = prune(body, present);
				return kept.trim() ? `${head}{${kept}}` : '';
			}
			const selectors = splitOutside(head, ',').filter((selector) => matches(selector, present));
			return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
		})
		.join('');
}

/** Whether a selector can match. What stands in brackets, as in `:not(…)`, may be absent. */
function matches(selector: string, present: ReadonlySet<string>): boolean {
	const outside = splitOutside(selector, '(').map((part) => part.replace(/^.*\)/s, ''));
	return (outside.join(' ').match(mark) ?? []).every((component) => present.has(component));
}

/** The rules of a stylesheet one after the other; without a body what ends in a semicolon, or at the end. */
function rulesOf(css: string): { head: string; body?: string }[] {
	const rules: { head: string; body?: string }[] = [];
	let depth = 0;
	let start = 0;
	let head = '';
	for (const { sign, place } of signsOf(css)) {
		if (sign === '{' && depth++ === 0) {
			head = css.slice(start, place);
			start = place + 1;
		} else if (sign === '}' && --depth === 0) {
			rules.push({ head, body: css.slice(start, place) });
			start = place + 1;
		} else if (sign === ';' && depth === 0) {
			rules.push({ head: css.slice(start, place + 1) });
			start = place + 1;
		}
	}
	return [...rules, { head: css.slice(start) }];
}

/** Parts of a selector between signs that stand in no brackets themselves. */
function splitOutside(selector: string, separator: ',' | '('): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { sign, place } of signsOf(selector)) {
		if (sign === separator && depth === 0) {
			parts.push(selector.slice(start, place));
			start = place + 1;
		}
		if (sign === '(' || sign === '[') depth++;
		if (sign === ')' || sign === ']') depth--;
	}
	return [...parts, selector.slice(start)];
}

/** Every sign of CSS that means something, leaving out what stands in quotes. */
function signsOf(css: string) {
	return [...css.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{}();,[\]]/g)].map((found) => ({
		sign: found[0],
		place: found.index,
	}));
}
