import type { ParsedPage } from '../../scripts/build/parsed-page.ts';
import { readBasedSite, readRootSite } from './read-site.ts';

/** The two builds under test: at the root of an address, and below it for an invented agency. */
export const sites = [readRootSite(), readBasedSite()] as const;

/** The pages of the site at the root, for what is the same at any base. */
export const pages = [...sites[0].pages.values()];

/** A page of the site at the root. */
export function pageAt(path: string): ParsedPage {
	const page = sites[0].pages.get(path);
	if (!page) throw new Error(`No page was built for ${path}.`);
	return page;
}
