import { readFileSync } from 'node:fs';
import { packageNotesCopy as copy } from '../../src/copy/package-notes.ts';
import { fill } from '../../src/ui/text.ts';
import { filesIn } from '../build/files-in.ts';
import { nginxLines } from '../server/nginx.ts';

/** Where a site will stand and what its package is called. */
export interface PackageFacts {
	/** `cermin-berakhlak-0.1.0-6a0ee12` */
	name: string;
	/** The origin the site was built for; undefined where none was given. */
	site: string | undefined;
	/** With a slash at both ends. */
	base: string;
}

/** All that a package holds, by path: the built site, what a server needs besides, and the notes on how to use them. */
export function packageFiles(folder: string, facts: PackageFacts): Map<string, Uint8Array> {
	const site = [...filesIn(folder), '.htaccess'].map(
		(name) => [`situs/${name}`, readFileSync(`${folder}/${name}`)] as const,
	);
	return new Map<string, Uint8Array>([
		...site,
		['server/cermin-berakhlak.conf', Buffer.from(nginxLines(facts.base))],
		['server/tanpa-luring/sw.js', readFileSync('scripts/pack/sw-off.js')],
		// Old editors on Windows show one long line where a line ends in a line feed alone.
		[copy.file, Buffer.from(packageNotes(facts).replaceAll('\n', '\r\n'))],
		['LICENSE', readFileSync('LICENSE')],
		['LICENSE.plus-jakarta-sans.txt', readFileSync('src/assets/plus-jakarta-sans.LICENSE.txt')],
	]);
}

/** The notes for who puts the package on a server. */
export function packageNotes({ name, site, base }: PackageFacts): string {
	const home = (site ?? copy.unknownSite).replace(/\/$/, '') + base;
	const root = '/var/www/html';
	return fill(copy.notes, {
		name,
		home,
		root,
		folder: (root + base).replace(/\/$/, ''),
		address: site === undefined ? fill(copy.anyAddress, { base }) : home,
		headers: base === '/' ? copy.headers.atRoot : fill(copy.headers.under, { base }),
	});
}
