import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isReading } from '../../src/site/indexing.ts';
import { checkedOn } from './checked-on.ts';

/**
 * The list of pages for search engines: what is worth finding, with the day it was last checked. Where the site's address
 * is not known there is none, and the build says what else is missing.
 */
export function siteMap(site: string | undefined, base: string): AstroIntegration {
	if (site === undefined) return noSite;
	const home = new URL(base.replace(/\/?$/, '/'), site).href;
	const pathOf = (url: string) => `/${url.slice(home.length)}`;
	return sitemap({
		filter: (url) => isReading(pathOf(url)),
		serialize: (item) => {
			const day = checkedOn(pathOf(item.url));
			return day ? { ...item, lastmod: day.toISOString().slice(0, 10) } : item;
		},
		namespaces: { news: false, xhtml: false, image: false, video: false },
	});
}

const noSite: AstroIntegration = {
	name: 'site-map',
	hooks: {
		'astro:build:done': ({ logger }) =>
			logger.warn(
				'SITE is not set: no sitemap, no feed, and previews of links may lack their pictures. See README, "Putting it online".',
			),
	},
};
