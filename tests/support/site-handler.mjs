import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersAt } from './host-headers.ts';

/** @type {Record<string, string>} */
const types = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'text/xml',
};

/**
 * Answers requests for a built site at its base, as a host does that reads `_headers`.
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
export function siteHandler(folder, base) {
	const rules = readFileSync(join(folder, '_headers'), 'utf8');
	return (request, response) => {
		const { pathname } = new URL(request.url ?? '', 'http://localhost');
		const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '..';
		const wanted = join(folder, path, pathname.endsWith('/') ? 'index.html' : '');
		const found = wanted.startsWith(folder) ? statFile(wanted) : undefined;
		const file = found ? wanted : join(folder, '404.html');
		const tag = found && `"${found.size}-${found.mtimeMs}"`;
		response.setHeaders(
			new Headers({ 'Cache-Control': 'no-cache', ...headersAt(rules, pathname) }),
		);
		response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
		if (tag) response.setHeader('ETag', tag);
		if (tag && request.headers['if-none-match'] === tag) response.writeHead(304).end();
		else response.writeHead(found ? 200 : 404).end(readFileSync(file));
	};
}

/** @param {string} path */
function statFile(path) {
	const stat = statSync(path, { throwIfNoEntry: false });
	return stat?.isFile() ? stat : undefined;
}
