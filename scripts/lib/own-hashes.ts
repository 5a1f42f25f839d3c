import { createHash } from 'node:crypto';

/** The page with a policy that lists only the hashes of what stands inline on it, not those of the whole site. */
export function withOwnHashes(html: string): string {
	const own = new Set(
		[...html.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text]) =>
			createHash('sha256')
				.update(text ?? '')
				.digest('base64'),
		),
	);
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replace(/ 'sha256-([^']+)'/g, (entry, hash: string) => (own.has(hash) ? entry : '')),
	);
}
