import {
	type Headers,
	cameraHeaders,
	cameraPages,
	hashedCaching,
	hashedFolder,
	securityHeaders,
} from './headers.ts';

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and others read. Where several of its rules meet one file, these hosts join
 * what they say of one header by a comma. In a permissions policy the last word counts then (RFC 8941, 3.2); caching has no
 * such rule, so that of pages is left to the hosts, whose own default asks for them anew each time.
 */
export function headersFile(base: string): string {
	return [
		rule(`${base}*`, securityHeaders),
		...cameraPages.map((page) => rule(base + page, cameraHeaders)),
		rule(`${base}${hashedFolder}*`, hashedCaching),
	].join('');
}

function rule(path: string, headers: Headers): string {
	return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
		'\n',
	);
}
