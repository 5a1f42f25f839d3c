import { createHash } from 'node:crypto';

/** What a browser runs or applies from a page's own HTML: scripts without an address, and styles. Data is neither. */
const inline = /<(script|style)\b((?:"[^"]*"|[^>"])*)>([\s\S]*?)<\/\1>/g;

/**
 * A page whose content policy allows only what is inline on that page. Astro writes the hashes of every page's
 * styles and scripts into each; hashes do not compress, and what is not there needs no leave.
 */
export function withOwnPolicy(html: string): string {
	const own = new Set(
		[...html.matchAll(inline)]
			.filter(([, , attributes = '']) => !/\ssrc=|\stype="application\//.test(attributes))
			.map(([, , , content = '']) => hashOf(content)),
	);
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replace(/ '(sha256-[^']+)'/g, (allowed, hash: string) => (own.has(hash) ? allowed : '')),
	);
}

/** The hash by which a policy knows what is inline. */
export const hashOf = (content: string) =>
	`sha256-${createHash('sha256').update(content).digest('base64')}`;
