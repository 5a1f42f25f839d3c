import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { type Frame, type Page, expect } from '@playwright/test';
import type { Shown } from './mirror-flow.ts';

/** What scorm-again tells a server of an attempt. */
export interface KeptAttempt {
	cmi: {
		suspend_data: string;
		core: { lesson_status: string; lesson_location: string; exit: string; score: object };
	};
}

/** Where the LMS keeps a package: an address that nobody knows when the package is made. */
const folder = '/pluginfile.php/417/mod_scorm/content/3/';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.woff2': 'font/woff2',
};

/**
 * An LMS on this machine, with scorm-again as its judge: it shows a package, notes every call that the package makes, and keeps
 * what is committed from one attempt to the next. It serves files alone, no folders.
 */
export async function startLms(files: ReadonlyMap<string, Uint8Array>) {
	const kept: KeptAttempt[] = [];
	const missing: string[] = [];
	const finished = { count: 0 };
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const origin = `http://127.0.0.1:${port}`;

	async function answer(request: IncomingMessage, response: ServerResponse) {
		const { pathname } = new URL(request.url ?? '', origin);
		if (pathname === '/commit') {
			if (request.url?.endsWith('selesai=true')) finished.count++;
			kept.push(JSON.parse(await bodyOf(request)) as KeptAttempt);
			response.setHeader('Content-Type', 'application/json').end('{"result":true,"errorCode":0}');
			return;
		}
		const body = fileAt(pathname);
		if (body === undefined) missing.push(pathname);
		response.statusCode = body === undefined ? 404 : 200;
		response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/html; charset=utf-8');
		response.end(body);
	}

	function fileAt(pathname: string): Uint8Array | string | undefined {
		if (pathname === '/kursus') return playerPage(kept.at(-1));
		// Some browsers ask for it of their own accord.
		if (pathname === '/favicon.ico') return '';
		if (pathname === '/beranda') return '<!doctype html><title>Kursus saya</title>';
		if (pathname === '/scorm-again.js')
			return readFileSync('node_modules/scorm-again/dist/scorm12.min.js');
		return pathname.startsWith(folder) ? files.get(pathname.slice(folder.length)) : undefined;
	}

	return {
		/** The page of the LMS that shows the package. */
		player: `${origin}/kursus`,
		/** Another page of the LMS, to leave for. */
		home: `${origin}/beranda`,
		/** The package alone, without an LMS around it. */
		alone: `${origin}${folder}index.html`,
		origin,
		/** What was committed, in order. */
		kept,
		/** How often a package has finished with the LMS. */
		finished,
		/** What was asked for and is not there. */
		missing,
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}

/** The calls of a package since the page of the LMS was opened, each with its answer: `LMSSetValue cmi.core.exit suspend → true 0`. */
export const callsOn = (page: Page) =>
	page.evaluate(() => (window as unknown as { calls: string[] }).calls);

/** What a package shows in its frame, once that stands at an address within the package: `nilai/loyal/`. */
export async function shownIn(page: Page, name: string): Promise<Frame & Shown> {
	const find = () => page.frames().find((frame) => frame.name() === 'isi');
	await expect.poll(() => find()?.url()).toContain(`${name}index.html`);
	const frame = find();
	if (!frame) throw new Error('The package has no frame.');
	await frame.waitForLoadState();
	return Object.assign(frame, { keyboard: page.keyboard });
}

/** The page of the LMS around a package, which may have been opened before. */
const playerPage = (kept: KeptAttempt | undefined) => `<!doctype html>
<html lang="id">
<title>Kursus</title>
<style>html, body { block-size: 100%; margin: 0 } iframe { inline-size: 100%; block-size: 100%; border: 0 }</style>
<script src="/scorm-again.js"></script>
<script>
const API = new Scorm12API({ lmsCommitUrl: '/commit', terminateCommitParam: 'selesai' });
window.calls = [];
const kept = ${JSON.stringify(kept?.cmi ?? null)};
if (kept) API.loadFromJSON(kept);
window.API = new Proxy(API, {
	get: (api, name) => typeof api[name] !== 'function' ? api[name] : (...given) => {
		const answer = api[name](...given);
		calls.push([name, ...given].join(' ').trim() + ' → ' + answer + ' ' + api.LMSGetLastError());
		return answer;
	},
});
</script>
<iframe title="Paket" src="${folder}index.html"></iframe>
</html>`;
