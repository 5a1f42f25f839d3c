import { readFileSync, readdirSync } from 'node:fs';
import { zipSync } from 'fflate';
import { encodeRecord, longestRecord } from '../../src/core/device/lms-record.ts';
import type { PathStep } from '../../src/core/device/path-state.ts';
import { type ParsedPage, attribute, parsePage } from '../build/parsed-page.ts';
import { manifestXml } from './manifest.ts';
import { packageBase, pageNames } from './page-names.ts';
import { relativePage } from './relative-page.ts';

/** The files of a package by their names in it. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

/**
 * The package of a learning path, made from the site that was built for packages into a folder, `.cache/scorm/`. `home` is the
 * address of the public site, undefined where it has none.
 */
export function packageOf(folder: string, id: string, home: string | undefined): PackageFiles {
	const parsed = new Map<string, ParsedPage>();
	const read = (name: string) => {
		const page =
			parsed.get(name) ?? parsePage(name, readFileSync(`${folder}${name}index.html`, 'utf8'));
		parsed.set(name, page);
		return page;
	};
	const frame = read(`paket/${id}/`);
	checkLength(id, frame);
	const pages = pageNames(id, read);
	const place = { pages, home };
	const html = [
		['index.html', filledIn(relativePage(frame, '', place), pages, home)] as const,
		...pages.map((name) => [`${name}index.html`, relativePage(read(name), name, place)] as const),
	].map(([name, text]) => [name, Buffer.from(text)] as const);
	const files = [
		...html,
		...assetsOf(
			folder,
			html.map(([, content]) => content),
		),
	];
	for (const [name, content] of files)
		if (content.includes(packageBase)) throw new Error(`${name} holds an address of the site.`);
	const manifest = manifestXml({
		identifier: identifierOf(id, home),
		title: titleOf(frame),
		files: files.map(([name]) => name),
	});
	return new Map([['imsmanifest.xml', Buffer.from(manifest)], ...files]);
}

/** The files of a package as a ZIP: the same bytes for the same files, on whatever day. */
export function zipOf(files: PackageFiles): Uint8Array {
	return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The scripts and fonts that pages name, and those that these name. */
function assetsOf(folder: string, pages: readonly Buffer[]): Map<string, Buffer> {
	const names = readdirSync(`${folder}_astro`);
	const found = new Map<string, Buffer>();
	const queue = [...pages];
	// It grows while it is gone through.
	for (const content of queue)
		for (const name of names) {
			if (found.has(`_astro/${name}`) || !content.includes(name)) continue;
			const asset = readFileSync(`${folder}_astro/${name}`);
			found.set(`_astro/${name}`, asset);
			if (name.endsWith('.js')) queue.push(asset);
		}
	return found;
}

/** The page that holds the others, with what was not known when it was built. */
function filledIn(html: string, pages: readonly string[], home: string | undefined): string {
	return html
		.replace('data-pages=""', `data-pages="${pages.join(' ')}"`)
		.replace('data-site=""', `data-site="${home ?? ''}"`);
}

/** Stops where the steps of a path, all done, are more than an LMS can keep. */
function checkLength(id: string, frame: ParsedPage) {
	const steps = frame.elements.flatMap((element) => attribute(element, 'data-steps') ?? []);
	const ticked = (JSON.parse(steps[0] ?? '') as PathStep[]).map(({ key }) => key);
	const moment = new Date(0).toISOString();
	const { length } = encodeRecord({ begunAt: moment, ticked, finishedAt: moment });
	if (length > longestRecord)
		throw new Error(
			`content/jalur/${id}.yaml: langkahnya terlalu banyak untuk dicatat LMS (${length} dari ${longestRecord} karakter). Perbaiki: bagi jalur ini menjadi dua.`,
		);
}

/** Unique in an LMS that holds packages of several paths, and of several agencies that have a site. */
function identifierOf(id: string, home: string | undefined): string {
	const from = home?.replace(/^\w+:\/\/|\/$/g, '').replace(/[^a-z\d.-]/gi, '-');
	return ['cermin-berakhlak', ...(from ? [from] : []), id].join('.');
}

function titleOf(frame: ParsedPage): string {
	const title = frame.elements.find(({ tagName }) => tagName === 'title');
	const [words] = title?.childNodes ?? [];
	return words && 'value' in words ? words.value : '';
}
