import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/build/files-in.ts';
import { findServers } from '../../scripts/lib/servers.mjs';
import { compressFiles } from '../../scripts/server/compress.ts';
import { securityHeaders } from '../../scripts/server/headers.ts';
import { textTypes } from '../../scripts/server/text-types.ts';
import { type RawAnswer, ask } from '../support/raw-request.ts';
import { type WebServer, hasBrotli, startServer } from '../support/web-servers.ts';

const sites = [
	{ base: '/', build: '.cache/root' },
	{ base: '/berakhlak/', build: '.cache/based/berakhlak' },
] as const;
const programs = findServers();
/** The file that stands for an address. */
const nameOf = (path: string) => path.replace(/(^|\/)$/, '$1index.html');
const cases = (['nginx', 'apache'] as const).flatMap((kind) => {
	const program = programs[kind];
	return program === undefined ? [] : sites.map((site) => ({ kind, program, ...site }));
});

// npm test runs this where a server is found; npm run test:servers installs them first.
describe.each(cases)('$kind serves the site at $base', ({ kind, program, base, build }) => {
	const root = mkdtempSync(join(tmpdir(), 'site-'));
	const folder = join(root, base);
	let server: WebServer;
	const get = (path: string, encodings?: string, headers?: Record<string, string>) =>
		ask(server.origin + base + path, encodings, headers);
	const file = (path: string) => readFileSync(join(folder, path));
	const scripts = () => filesIn(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
	let script = '';

	beforeAll(async () => {
		// Started by root, a server reads as another user.
		chmodSync(root, 0o755);
		cpSync(build, folder, { recursive: true });
		script = `_astro/${scripts()
			.sort((a, b) => file(`_astro/${b}`).length - file(`_astro/${a}`).length)
			.at(0)}`;
		const compressed = ['index.html', 'nilai/index.html', 'llms.txt', 'umpan.xml', script];
		await compressFiles(folder, compressed);
		server = await startServer(kind, program, root, base);
	});
	afterAll(async () => {
		await server.stop();
		rmSync(root, { recursive: true });
	});

	test('sends what a page cannot say of itself with every kind of file', async () => {
		for (const path of ['', 'nilai/', script, 'ikon.svg', 'llms.txt', 'tidak-ada/']) {
			const { headers } = await get(path);
			for (const [name, value] of Object.entries(securityHeaders))
				expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
		}
		const { headers } = await get('');
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy']).toContain("connect-src 'self'");
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
	});

	test('leaves the camera to the pages that read codes', async () => {
		const may = async (path: string) => {
			const { status, headers } = await get(path, 'br, gzip');
			expect(status, path).toBe(200);
			return String(headers['permissions-policy']).includes('camera=(self)');
		};
		for (const path of ['pelatih/rekap/', 'pelatih/rekap/index.html', 'cermin/diri/'])
			expect(await may(path), path).toBe(true);
		for (const path of ['', 'pelatih/', 'cermin/diri/kios/', 'cermin/hasil/', script])
			expect(await may(path), path).toBe(false);
	});

	test('lets a browser keep what is named by its content, and asks again for the rest', async () => {
		const caching = async (path: string) => (await get(path, 'br')).headers['cache-control'];
		expect(await caching(script)).toBe('public, max-age=31536000, immutable');
		for (const path of ['', 'nilai/', 'sw.js', 'situs.webmanifest', 'pagefind/pagefind.js'])
			expect(await caching(path), path).toBe('no-cache');
		const missing = await get('_astro/tidak-ada.js');
		expect(missing.status).toBe(404);
		expect(missing.headers['cache-control'] ?? '').not.toContain('immutable');
	});

	test('answers that nothing is new where nothing is', async () => {
		const { headers } = await get('nilai/', 'gzip');
		expect(headers.etag).toBeTruthy();
		const again = await get('nilai/', 'gzip', { 'If-None-Match': String(headers.etag) });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
		expect(again.headers['cache-control']).toBe('no-cache');
	});

	test('shows our page where there is none, under its own status', async () => {
		for (const path of ['tidak-ada', 'nilai/tidak-ada/', '_astro/tidak-ada.js', '_headers']) {
			const { status, headers, body } = await get(path);
			expect(status, path).toBe(404);
			expect(headers['content-type'], path).toMatch(/^text\/html/);
			expect(body.equals(file('404.html')), path).toBe(true);
		}
		for (const path of ['.htaccess', 'nilai/.tersembunyi'])
			expect([403, 404], path).toContain((await get(path)).status);
	});

	test('leads on to the address with its slash', async () => {
		const { status, headers } = await get('nilai');
		expect(status).toBe(301);
		expect(new URL(String(headers.location), server.origin).pathname).toBe(`${base}nilai/`);
	});

	const unpacked: Record<string, (answer: RawAnswer) => Buffer> = {
		br: ({ body }) => brotliDecompressSync(body),
		gzip: ({ body }) => gunzipSync(body),
	};
	const encodings = [
		['br', 'gzip, deflate, br, zstd', '.br'],
		['gzip', 'gzip, deflate', '.gz'],
	] as const;
	test.each(encodings.filter(([name]) => name === 'gzip' || kind === 'apache' || hasBrotli))(
		'sends the bytes that were packed as %s beforehand',
		async (encoding, accepted, ending) => {
			for (const path of ['', 'nilai/', script, 'llms.txt', 'umpan.xml']) {
				const name = nameOf(path);
				const answer = await get(path, accepted);
				expect(answer.headers['content-encoding'], path).toBe(encoding);
				expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
				expect(answer.body.equals(file(name + ending)), path).toBe(true);
				expect(unpacked[encoding]?.(answer).equals(file(name)), path).toBe(true);
				expect(answer.headers['content-length'], path).toBe(String(answer.body.length));
				expect(answer.headers['content-type'], path).toBe(
					(await get(path)).headers['content-type'],
				);
			}
		},
	);

	test('sends the file itself to whoever unpacks nothing, and where none was packed', async () => {
		for (const path of ['', script, 'ikon-192.png']) {
			const answer = await get(path, path.endsWith('.png') ? 'br, gzip' : '');
			expect(answer.headers['content-encoding'], path).toBeUndefined();
			expect(answer.body.equals(file(nameOf(path))), path).toBe(true);
		}
	});

	test('names the type of each kind of text, and its characters', async () => {
		const types = {
			'': 'html',
			[script]: 'js',
			'sw.js': 'js',
			'llms.txt': 'txt',
			'situs.webmanifest': 'webmanifest',
		};
		for (const [path, ending] of Object.entries(types)) {
			const type = String((await get(path)).headers['content-type']);
			expect(type.replace('application/java', 'text/java'), path).toContain(textTypes[ending]);
			if (ending !== 'webmanifest') expect(type, path).toMatch(/charset=utf-8/i);
		}
	});
});
