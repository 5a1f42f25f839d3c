import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { discoveryCopy } from '../copy/discovery.ts';
import { fill } from '../ui/text.ts';
import { getIdentity } from '../site/content.ts';
import { feedItems } from '../site/feed.ts';
import { address } from '../site/url.ts';

/** The feed of what was written or checked again. It needs absolute links, so without SITE there is none. */
export const GET: APIRoute = async ({ site }) => {
	if (!site) return new Response(null, { status: 404 });
	const { name } = await getIdentity();
	return rss({
		title: fill(discoveryCopy.feedTitle, { name }),
		description: discoveryCopy.feedDescription,
		site: address('/'),
		items: await feedItems(),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>id</language><atom:link href="${address('/umpan.xml')}" rel="self" type="application/rss+xml"/>`,
	});
};
