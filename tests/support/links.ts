import { attribute } from '../../scripts/build/parsed-page.ts';
import type { BuiltSite } from './read-site.ts';

/** What follows the mark of an address where it is no passage but something that a page reads. */
const data = /^(sesi|nilai|jawab|cermin|halaman|temuan)=/;

/**
 * Why a link on a page leads nowhere; undefined where it leads to a file and a passage of the site. The link is given as
 * it is written, or without the origin.
 */
export function linkProblem(site: BuiltSite, page: string, link: string): string | undefined {
	const url = new URL(link, site.home + page.slice(1));
	if (!url.href.startsWith(site.home)) return `${link} leaves the base`;
	const target = targetOf(site, url);
	if (!site.files.has(target.replace(/\/$/, '/index.html'))) return `${link} leads to no file`;
	const id = decodeURIComponent(url.hash.slice(1));
	if (id === '' || data.test(id)) return undefined;
	const passage = site.pages
		.get(target)
		?.elements.find((element) => attribute(element, 'id') === id);
	return passage ? undefined : `${link} leads to no passage`;
}

/** The path within the site to which an address leads, without the base. */
export function targetOf(site: BuiltSite, { pathname }: URL): string {
	return `/${pathname.slice(site.base.length)}`;
}
