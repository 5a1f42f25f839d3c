import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Identity } from '../../src/schemas/identity.ts';
import { isMoved } from '../../src/site/moved.ts';
import { filesIn } from '../../scripts/build/files-in.ts';
import { type ParsedPage, parsePage } from '../../scripts/build/parsed-page.ts';

/** A site as it was built for one base, each of its pages parsed once for all that read it. */
export interface BuiltSite {
	/** The folder that is its root when it is served: `.cache/root/`. */
	folder: string;
	/** The address it was built for, base included: `https://cermin.example/berakhlak/`. */
	home: string;
	/** The path of that address: `/berakhlak/`. */
	base: string;
	/** The agency it was built for. */
	identity: Identity;
	/** Every file by its path within the site, without the base: `/nilai/adaptif/index.html`. */
	files: ReadonlySet<string>;
	/** Every page by its path within the site: `/nilai/adaptif/`, `/404.html`. */
	pages: ReadonlyMap<string, ParsedPage>;
	/** What stands at the former addresses of pages, and only leads on. */
	moved: ReadonlyMap<string, ParsedPage>;
}

/** Reads the build at the root of an address. */
export const readRootSite = () => readSite('.cache/root/', 'https://cermin.example/');

/** Reads the build below an address, for an invented agency. */
export const readBasedSite = () =>
	readSite('.cache/based/berakhlak/', 'https://cermin.example/berakhlak/', 'tests/fixtures/daerah');

/** Reads the build in a folder, made for an address with the folder of an agency. */
export function readSite(folder: string, home: string, agency = 'content/daerah'): BuiltSite {
	const { instansi: identity } = parse(readFileSync(`${agency}/instansi.yaml`, 'utf8')) as {
		instansi: Identity;
	};
	const names = filesIn(folder).sort();
	const pages = names
		.filter((name) => name.endsWith('.html'))
		.map((name) =>
			parsePage(`/${name.replace(/index\.html$/, '')}`, readFileSync(folder + name, 'utf8')),
		);
	if (pages.length === 0) throw new Error(`No site in ${folder}. Build it: npm test does.`);
	return {
		folder,
		home,
		base: new URL(home).pathname,
		identity,
		files: new Set(names.map((name) => `/${name}`)),
		pages: byPath(pages.filter(({ path }) => !isMoved(path))),
		moved: byPath(pages.filter(({ path }) => isMoved(path))),
	};
}

const byPath = (pages: ParsedPage[]) => new Map(pages.map((page) => [page.path, page]));
