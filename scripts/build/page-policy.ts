// Narrows the content security policy of each built page. Its directives stand in astro.config.mjs.
import { createHash } from 'node:crypto';
import {
	type Edit,
	type Element,
	type ParsedPage,
	attribute,
	placeInside,
	placeOf,
} from './parsed-page.ts';

/**
 * The edit that makes a page's policy allow only what is inline on that page. Astro writes the hashes of every page's
 * styles and scripts into each; hashes do not compress, and what is not there needs no leave. `sheets` holds stylesheets
 * that will be written otherwise than they stand now: what allowed one allows what is left of it.
 */
export function ownPolicy(
	{ html, elements }: ParsedPage,
	sheets: ReadonlyMap<Element, string> = new Map(),
): Edit[] {
	const hashes = new Map<string, string>(
		elements.filter(isInline).map((element) => {
			const { start, end } = placeInside(element);
			const content = html.slice(start, end);
			return [hashOf(content), hashOf(sheets.get(element) ?? content)];
		}),
	);
	return elements.filter(isPolicy).map((policy) => {
		const place = placeOf(policy, 'content');
		const written = new Set<string | undefined>([undefined]);
		const text = html
			.slice(place.start, place.end)
			.replace(/ '(sha256-[^']+)'/g, (_, hash: string) => {
				const own = hashes.get(hash);
				// Stylesheets that became one have one hash.
				if (written.has(own)) return '';
				written.add(own);
				return ` '${own}'`;
			});
		return { ...place, text };
	});
}

/** The hash by which a policy knows what is inline. */
export function hashOf(content: string | Buffer): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

const isPolicy = (element: Element) =>
	element.tagName === 'meta' &&
	attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** Whether a browser runs or applies it from the page's own HTML: scripts without an address, and styles. Data is neither. */
const isInline = (element: Element) =>
	element.tagName === 'style' ||
	(element.tagName === 'script' &&
		attribute(element, 'src') === undefined &&
		!attribute(element, 'type')?.startsWith('application/'));
