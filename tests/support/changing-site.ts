import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type RequestListener, createServer } from 'node:http';
import { join } from 'node:path';
import { writeFileList } from '../../scripts/build/service-worker.ts';
import { siteHandler } from './site-handler.mjs';

/** The folders that are served, by their bases. */
type Folders = Readonly<Record<string, string>>;

/** A server of its own for one test, whose network can be spoilt and whose site can be replaced. */
export interface ChangingSite {
	/** `http://localhost:40123/` */
	home: string;
	/** Paths of all requests so far, those that got no answer too. */
	asked: string[];
	/** Serves other folders from now on. */
	deploy: (folders: Folders) => void;
	/** How requests are answered from now on: by the site, or otherwise. */
	answerBy: (
		way: 'site' | 'nobody' | 'portal' | ((path: string) => 'site' | 'nobody' | 'portal'),
	) => void;
	stop: () => void;
}

export const rootFolder = '.cache/root';
export const basedFolder = '.cache/based/berakhlak';

/** The page that a network shows, in the place of whatever was asked for, to who has not logged in. */
const portal: RequestListener = (_, response) =>
	void response
		.writeHead(200, { 'Content-Type': 'text/html' })
		.end('<!doctype html><title>Masuk</title><h1>Wi-Fi tamu: masuk dahulu</h1>');

/** Starts such a server at any free port. */
export async function serveChanging(first: Folders = { '/': rootFolder }): Promise<ChangingSite> {
	const asked: string[] = [];
	let sites = handlers(first);
	let wayOf: (path: string) => 'site' | 'nobody' | 'portal' = () => 'site';
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		const way = wayOf(path);
		if (way === 'nobody') return void request.socket.destroy();
		if (way === 'portal') return portal(request, response);
		sites.find(([base]) => path.startsWith(base))?.[1](request, response);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		home: `http://localhost:${address.port}/`,
		asked,
		deploy: (folders) => (sites = handlers(folders)),
		answerBy: (way) => (wayOf = typeof way === 'function' ? way : () => way),
		stop: () => void (server.closeAllConnections(), server.close()),
	};
}

/** The longest base comes first, as it lies within the others. */
const handlers = (folders: Folders) =>
	Object.entries(folders)
		.sort(([one], [other]) => other.length - one.length)
		.map(([base, folder]) => [base, siteHandler(folder, base)] as const);

/** What the heading of the page about the site says in a version that was made from another. */
export const newHeading = 'Tentang versi berikutnya';

/**
 * Makes the next version of a built site in a folder of its own: one page has another heading, one script has another name, as
 * when its content changes. Gives the folder and the former name of the script, and can remove the folder.
 */
export function nextVersion(from: string) {
	const folder = mkdtempSync('.cache/versi-');
	cpSync(from, folder, { recursive: true, filter: (path) => !/\/og(\/|$)/.test(path) });
	const page = join(folder, 'tentang', 'index.html');
	const html = readFileSync(page, 'utf8');
	writeFileSync(page, html.replace(/(<h1[^>]*>)[^<]*/, `$1${newHeading}`));
	const [, script = ''] =
		/"_astro\/([\w-]{7}\.js)"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
	renameSync(join(folder, '_astro', script), join(folder, '_astro', `baru-${script}`));
	writeFileList(`${folder}/`);
	return {
		folder,
		script: `_astro/${script}`,
		replaceWorker: (code: string) => writeFileSync(join(folder, 'sw.js'), code),
		remove: () => rmSync(folder, { recursive: true }),
	};
}
