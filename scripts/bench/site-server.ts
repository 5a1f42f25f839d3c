import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersAt } from '../../tests/support/host-headers.ts';
import type { BuiltSite } from '../../tests/support/read-site.ts';
import { barePage } from './bare-page.ts';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
};

interface Answer {
	body: Buffer;
	headers: Record<string, string>;
}

/** Serves a built site compressed and with its `_headers`, as a host does and `astro preview` does not; with `?bare` after an address, its bare page. */
export async function serveCompressed(site: BuiltSite) {
	const rules = readFileSync(`${site.folder}_headers`, 'utf8');
	const answers = new Map<string, Answer>();
	const server = createServer(({ url = '/' }, response) => {
		const { pathname, search } = new URL(url, 'http://localhost');
		const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		if (!site.files.has(name)) return void response.writeHead(404).end();
		const answer = answers.get(url) ?? answerWith(site.folder + name.slice(1), search === '?bare');
		answers.set(url, answer);
		response.setHeaders(new Headers(headersAt(rules, pathname)));
		response.writeHead(200, answer.headers).end(answer.body);
	});
	await new Promise<void>((listening) => server.listen(0, listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		home: `http://localhost:${address.port}`,
		stop: () => void (server.closeAllConnections(), server.close()),
	};
}

function answerWith(file: string, bare: boolean): Answer {
	const content = readFileSync(file);
	const type = types[extname(file)] ?? 'application/octet-stream';
	const compressible = !/\.(woff2|png)$/.test(file);
	const page = bare ? barePage(String(content)) : content;
	return {
		body: compressible ? brotliCompressSync(page) : content,
		headers: { 'content-type': type, ...(compressible && { 'content-encoding': 'br' }) },
	};
}
